import { after, MINUTE } from "../kernel/clock.ts";
import { closeAt, openDay } from "../kernel/closing-time.ts";
import { run, sql } from "../kernel/sql.ts";
import { instantAt, minuteOfDay } from "../kernel/time-of-day.ts";
import { closeDue } from "../modules/closeout/index.ts";
import {
  acceptTask,
  assignmentOf,
  assignTask,
  carryOverTask,
  completeTask,
  confirmTask,
  type GroupDay,
} from "../modules/tasks/index.ts";
import { chance } from "./chance.ts";
import type { StoryDeed, Stage } from "./stage.ts";
import { demoDay, type TaskSetting, workdayBefore } from "./task-deeds.ts";
import type { StoryTasks } from "./task-story.ts";

/** How often a routine is somebody's on a day. */
const ROUTINE_PROBABILITY = 0.35;

/**
 * The groups' days, closed in their time. They took their close-outs up with the first of the tasks
 * that the story tells: hundreds of empty days before would be longer to plant than anybody waits.
 */
export function closingDeeds(
  stage: Stage,
  { routine }: StoryTasks,
  setting: TaskSetting,
): StoryDeed[] {
  const { now, timeZone } = setting;
  const day = demoDay(setting);
  const first = workdayBefore(day, openDay(day, now), routine.workdays);
  const begun: StoryDeed = {
    at: instantAt(first, 0, timeZone),
    by: "OFFICE",
    do: (at) =>
      run(
        stage.contextAt(at),
        sql`update close_out_schedule set next_on = ${first},
          next_at = ${closeAt(day, first).getTime()}
          where organisation_id = ${stage.organisationId}`,
      ),
  };
  return [begun, ...closingsFrom(stage, first, setting)];
}

/** The close-outs of all groups, from that day's on. */
export function closingsFrom(stage: Stage, first: string, setting: TaskSetting): StoryDeed[] {
  const day = demoDay(setting);
  const deeds: StoryDeed[] = [];
  for (let on = first; closeAt(day, on) <= setting.now; on = day.calendar.nextWorkday(on)) {
    for (const groupId of setting.groupIds.values()) {
      const whose = { organisationId: stage.organisationId, groupId };
      const at = closeAt(day, on);
      deeds.push({ at, by: "OFFICE", do: (then) => closeDue(stage.contextAt(then), whose) });
    }
  }
  return deeds;
}

/** The weeks before: what comes again and again, done in time or not, so that there is something to compare. */
export function routineDeeds(
  stage: Stage,
  tasks: StoryTasks,
  bound: readonly string[],
  setting: TaskSetting,
): StoryDeed[] {
  const day = demoDay(setting);
  const open = openDay(day, setting.now);
  const deeds: StoryDeed[] = [];
  for (let ago = tasks.routine.workdays; ago > 0; ago -= 1)
    deeds.push(...routineOn(stage, tasks, bound, workdayBefore(day, open, ago), setting));
  // On the evening of a day that has just been closed, its last results are not accepted yet.
  return deeds.filter(({ at }) => at <= setting.now);
}

/** What comes again and again, on one day. */
export function routineOn(
  stage: Stage,
  { routine }: StoryTasks,
  bound: readonly string[],
  on: string,
  setting: TaskSetting,
): StoryDeed[] {
  return routine.tasks.flatMap((one) => {
    if (chance(one.goal, on) > ROUTINE_PROBABILITY) return [];
    const people = one.responsible.filter((who) => bound.includes(who));
    const who = people[Math.floor(chance(one.goal, on, "who") * people.length)];
    return who ? oneDay(stage, { ...one, who, on }, demoDay(setting), setting) : [];
  });
}

interface Routine {
  group: string;
  assigner: string;
  goal: string;
  who: string;
  on: string;
}

/** Assigned in the morning, taken on, perhaps carried over once, done and accepted. */
function oneDay(stage: Stage, routine: Routine, day: GroupDay, setting: TaskSetting): StoryDeed[] {
  const { goal, assigner, who, on } = routine;
  const luck = (of: string) => chance(goal, on, of);
  const at = (minutes: number, of = on) => instantAt(of, Math.round(minutes), setting.timeZone);
  const assignedAt = minuteOfDay("08:40") + 90 * luck("assigned");
  const confirmedAt = assignedAt + 3 + 80 * luck("confirmed") ** 3 * (0.5 + chance(who));
  const later = day.calendar.nextWorkday(on);
  // The day that is open belongs to the tasks that the story tells one by one.
  const carried = luck("carried") < 0.18 && later < openDay(day, setting.now);
  const doneAt = carried
    ? at(minuteOfDay("09:00") + 90 * luck("done"), later)
    : at(minuteOfDay("13:40") + 225 * luck("done"));
  const out = { taskId: "" };
  const of = (
    moment: Date,
    by: string,
    does: (ctx: ReturnType<Stage["as"]>) => Promise<unknown>,
  ): StoryDeed => ({
    at: moment,
    by: "OFFICE",
    do: (then) => does(stage.as(by, then)),
  });
  const deeds = [
    of(at(assignedAt), assigner, async (ctx) => {
      const { id } = await assignTask(ctx, {
        groupId: setting.groupIds.get(routine.group)!,
        goal: `${goal}（${Number(on.slice(5, 7))}月${Number(on.slice(8))}日）`,
        requirements: "",
        dueAt: closeAt(day, on),
        responsibleIds: [await stage.personId(who)],
      });
      out.taskId = id;
    }),
    of(at(confirmedAt), who, (ctx) =>
      confirmTask(ctx, { ...out, method: "SELF", plannedAt: closeAt(day, on) }),
    ),
    of(doneAt, who, (ctx) => completeTask(ctx, { ...out, result: "已完成，记录已归档。" })),
    of(after(doneAt, 20 * MINUTE), assigner, async (ctx) =>
      acceptTask(ctx, (await assignmentOf(ctx, out.taskId, await stage.personId(who))).id),
    ),
  ];
  if (carried) {
    const reason = luck("reason") < 0.5 ? ("MATERIAL" as const) : ("NO_TIME" as const);
    deeds.push(of(at(minuteOfDay("16:40")), who, (ctx) => carryOverTask(ctx, { ...out, reason })));
  }
  return deeds;
}
