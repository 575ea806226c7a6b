import type { AppContext } from "../context.ts";
import { type BusinessDay, businessDayOf, dayAfter } from "../kernel/business-day.ts";
import { after, MINUTE } from "../kernel/clock.ts";
import { RefusedError } from "../kernel/refusal.ts";
import { row, rows, sql } from "../kernel/sql.ts";
import { instantAt, minuteOfDay, startOfDay } from "../kernel/time-of-day.ts";
import { inTransaction } from "../kernel/transaction.ts";
import { type OwnDayKind, workingCalendar } from "../kernel/working-calendar.ts";
import { setOwnDays } from "../modules/calendar/index.ts";
import { recordFor } from "../modules/journal/index.ts";
import { acknowledge, openNotice } from "../modules/notices/index.ts";
import { listOrganisations, readRoster } from "../modules/people/index.ts";
import { endPast } from "../modules/reach/index.ts";
import { acceptTask, completeTask } from "../modules/tasks/index.ts";
import { chance } from "./chance.ts";
import { routineDeeds } from "./history-deeds.ts";
import { membersOf } from "./plant-groups.ts";
import { PersonAbsentError, play, Stage, type StoryDeed } from "./stage.ts";
import { overtime, overtimeOn, storyContinuedTo } from "./story-days.ts";
import type { DemoFiles } from "./story.ts";
import { taskDeeds, type TaskSetting } from "./task-deeds.ts";
import { closingsFrom, routineOn } from "./task-history.ts";
import { wakingHours, whileAwake } from "./waking-hours.ts";

/** After a longer pause the days before these are only closed. */
const MAX_DAYS = 10;
/** How many of those who have left something open do it when the story goes on. */
const DILIGENCE = 0.85;

/**
 * The story goes on where the demo is started again on a later day: what was open is mostly done, each
 * workday that has passed has its notice and its tasks and is closed, and today begins as it did on the
 * first day. Only of a demo organisation. What visitors have changed is respected: a deed that is refused,
 * because somebody has left or a group is dissolved, is left out. Answers how many workdays have passed;
 * null where there is nothing to tell.
 */
export async function continueDemo(app: AppContext, files: DemoFiles): Promise<number | null> {
  const { story, tasks, roster } = files;
  const now = app.clock.now();
  const stage = new Stage(app, app.orm.em.fork(), story.organisation.timeZone);
  const { timeZone } = story.organisation;
  const demo = (await listOrganisations(stage.contextAt(now))).find(({ isDemo }) => isDemo);
  if (!demo) return null;
  stage.organisationId = demo.id;
  const today = businessDayOf(now, timeZone);
  const since = await begin(stage, now, today, timeZone);
  if (since === null) return null;

  const people = readRoster(roster).lines;
  const bound = await enterAll(
    stage,
    people.map(({ staffNo }) => staffNo).filter((who) => !story.neverBound.includes(who)),
    since,
  );
  const setting = await settingOf(stage, files, { now, today, timeZone });
  const { isWorkday } = workingCalendar(setting.own);
  const from = businessDayOf(since, timeZone);
  const days: BusinessDay[] = [];
  for (let day = dayAfter(from, 1); day <= today; day = dayAfter(day, 1))
    if (isWorkday(day)) days.push(day);
  const told = days.slice(-MAX_DAYS);

  const deeds: StoryDeed[] = closingsFrom(stage, isWorkday(from) ? from : days[0]!, setting);
  deeds.push(...overtimeDeeds(stage, story.rulebook.draftedBy, today, setting));
  const first = instantAt(told[0] ?? today, minuteOfDay("08:35"), timeZone);
  deeds.push(...(await openTasksDone(stage, first)), ...(await openNoticesRead(stage, first)));
  const members = story.groups.map((group) => {
    const inside = new Set(membersOf(group, people));
    const present = people.filter(({ staffNo }) => inside.has(staffNo) && bound.includes(staffNo));
    return [group.key, present] as const;
  });
  const notices = { groupIds: setting.groupIds, bound: new Map(members), now, timeZone };
  for (const day of told) {
    const routine =
      story.history.routines[Math.floor(chance("notice", day) * story.history.routines.length)]!;
    const at = instantAt(day, minuteOfDay("08:50"), timeZone);
    deeds.push(...routineDeeds(stage, story.history, routine, at, notices));
    if (day < today) deeds.push(...routineOn(stage, tasks, bound, day, setting));
  }
  const waking = wakingHours(now, timeZone);
  for (const task of tasks.tasks) {
    const all = whileAwake(taskDeeds(stage, task, setting), waking);
    if (all.every(({ at }) => at > since)) deeds.push(...all);
  }
  await play(deeds.filter(({ at }) => at > since && at <= now).map(leftOutIfRefused));
  await endPast(stage.contextAt(now), stage.organisationId, since);
  return days.length;
}

/** The moment from which the story goes on, claimed by one of several processes; null: told already. */
const begin = (stage: Stage, now: Date, today: BusinessDay, timeZone: string) =>
  inTransaction(stage.contextAt(now), async (ctx) => {
    const { organisationId } = stage;
    const theirs = sql`from journal_entry where organisation_id = ${organisationId}`;
    const marked = await row<{ day: string | null }>(
      ctx,
      sql`select max(subject_id) as day ${theirs} and deed = ${storyContinuedTo(today).deed}`,
    );
    const last = await row<{ at: number | null }>(ctx, sql`select max(at) as at ${theirs}`);
    const since = new Date(Number(last?.at ?? now));
    if ((marked?.day ?? businessDayOf(since, timeZone)) >= today) return null;
    await recordFor(ctx, organisationId, null, storyContinuedTo(today));
    return since;
  });

/** Enters as everybody who is still there; answers them. */
async function enterAll(stage: Stage, people: readonly string[], since: Date): Promise<string[]> {
  const there: string[] = [];
  for (const staffNo of people) {
    try {
      await stage.enter(staffNo, after(since, 1));
      there.push(staffNo);
    } catch (thrown) {
      if (!isMissing(thrown)) throw thrown;
    }
  }
  return there;
}

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof RefusedError || thrown instanceof PersonAbsentError;

const leftOutIfRefused = (deed: StoryDeed): StoryDeed => ({
  ...deed,
  do: async (at) => {
    try {
      await deed.do(at);
    } catch (thrown) {
      if (!isMissing(thrown)) throw thrown;
    }
  },
});

async function settingOf(
  stage: Stage,
  { story }: DemoFiles,
  { now, today, timeZone }: { now: Date; today: BusinessDay; timeZone: string },
): Promise<TaskSetting> {
  const ctx = stage.contextAt(now);
  const groups = await rows<{ id: string; name: string }>(
    ctx,
    sql`select id, name from work_group where organisation_id = ${stage.organisationId}`,
  );
  const own = await rows<{ day: BusinessDay; kind: OwnDayKind }>(
    ctx,
    sql`select day, kind from own_day where organisation_id = ${stage.organisationId}`,
  );
  const idOf = new Map(groups.map(({ id, name }) => [name, id]));
  const groupIds = story.groups.flatMap(({ key, name }) => {
    const id = idOf.get(name);
    return id ? [[key, id] as const] : [];
  });
  const known = new Map(own.map(({ day, kind }) => [day, kind]));
  return { groupIds: new Map(groupIds), now, timeZone, own: overtimeOn(today, known) };
}

/** On a day off the company works, too, from its first minute on. */
function overtimeDeeds(
  stage: Stage,
  by: string,
  today: BusinessDay,
  { own, timeZone }: TaskSetting,
): StoryDeed[] {
  const off = !workingCalendar().isWorkday(today) && own.get(today) === "WORKDAY";
  if (!off) return [];
  const deed = (at: Date) => setOwnDays(stage.as(by, at), [overtime(today)]);
  return [{ at: startOfDay(today, timeZone), by: "OFFICE", do: deed }];
}

/** Most of what was left open is done on the first morning, and accepted. */
async function openTasksDone(stage: Stage, first: Date): Promise<StoryDeed[]> {
  const open = await rows<{ id: string; taskId: string; staffNo: string; assigner: string }>(
    stage.contextAt(first),
    sql`select a.id, a.task_id as taskId, p.staff_no as staffNo, q.staff_no as assigner
      from assignment a join person p on p.id = a.person_id join person q on q.id = a.assigner_id
      where a.organisation_id = ${stage.organisationId} and a.live = 1 and a.role = 'RESPONSIBLE'
      and a.state in ('ASKED', 'CONFIRMED') order by a.id`,
  );
  return open.flatMap(({ id, taskId, staffNo, assigner }): StoryDeed[] => {
    if (chance(id, "done") > DILIGENCE) return [];
    const at = after(first, Math.round(120 * chance(id, "when")) * MINUTE);
    const done = (then: Date) =>
      completeTask(stage.as(staffNo, then), { taskId, result: "已完成。" });
    const accepted = (then: Date) => acceptTask(stage.as(assigner, then), id);
    return [
      { at, by: "OFFICE", do: done },
      { at: after(at, 15 * MINUTE), by: "OFFICE", do: accepted },
    ];
  });
}

/** Most of those who had not answered a notice do so on the first morning. */
async function openNoticesRead(stage: Stage, first: Date): Promise<StoryDeed[]> {
  const open = await rows<{ noticeId: string; revisionId: string; staffNo: string }>(
    stage.contextAt(first),
    sql`select n.id as noticeId, n.revision_id as revisionId, p.staff_no as staffNo
      from notice n join asked a on a.population_id = n.id join person p on p.id = a.person_id
      where n.organisation_id = ${stage.organisationId} and n.state = 'PUBLISHED'
      and n.importance <> 'ORDINARY' and a.answered_at is null and a.left_at is null
      and a.exempt_at is null order by a.id`,
  );
  return open.flatMap(({ noticeId, revisionId, staffNo }): StoryDeed[] => {
    if (chance(noticeId, staffNo, "read") > DILIGENCE) return [];
    const at = after(first, Math.round(90 * chance(noticeId, staffNo)) * MINUTE);
    const opened = (then: Date) => openNotice(stage.as(staffNo, then), noticeId, revisionId);
    const input = { noticeId, revisionId, feedbackKind: null, feedback: null };
    return [
      { at, by: "READER", do: opened },
      { at, by: "CONFIRMER", do: (then) => acknowledge(stage.as(staffNo, then), input) },
    ];
  });
}
