import type { SqlEntityManager } from "@mikro-orm/sql";
import type { AppContext } from "../context.ts";
import { businessDayOf } from "../kernel/business-day.ts";
import { after, DAY, HOUR, MINUTE } from "../kernel/clock.ts";
import { forUpdate, row, sql } from "../kernel/sql.ts";
import { setOwnDays } from "../modules/calendar/index.ts";
import { recordFor } from "../modules/journal/index.ts";
import {
  createOrganisation,
  importRoster,
  listOrganisations,
  readRoster,
} from "../modules/people/index.ts";
import { endPast, readInbox } from "../modules/reach/index.ts";
import { anonymousDeeds } from "./anonymous-deeds.ts";
import { caseDeeds } from "./case-deeds.ts";
import { historyDeeds, routinesOf } from "./history-deeds.ts";
import { lostDeeds } from "./lost-deeds.ts";
import { noticeDeeds } from "./notice-deeds.ts";
import { type Colleague, membersOf, plantGroup } from "./plant-groups.ts";
import { reportDeeds } from "./report-deeds.ts";
import { customaryDeeds, publicationsOf, rulesDeeds } from "./rules-deeds.ts";
import { type StoryDeed, play, Stage } from "./stage.ts";
import { overtime, overtimeOn, storyContinuedTo } from "./story-days.ts";
import type { DemoFiles } from "./story.ts";
import { taskDeeds } from "./task-deeds.ts";
import { closingDeeds, routineDeeds } from "./task-history.ts";
import { voiceDeeds } from "./voice-deeds.ts";
import { wakingHours, whileAwake } from "./waking-hours.ts";

/** How much was planted. */
export interface PlantedDemo {
  people: number;
  groups: number;
  notices: number;
}

/** How many hold tokens: so many that the form warns of few, and takes it. */
const TOKEN_HOLDERS = 12;

/** How long before the first rules the organisation was set up. */
const SETUP_LEAD_MS = 5 * DAY;
/** Milliseconds before now at which everybody has read their inbox. */
const INBOX_SEEN_MS = 20 * HOUR;

/**
 * Plants the demo organisation, with its past up to now, where there is no organisation at all;
 * answers null where there is. One transaction: it is there whole or not at all, and of two processes
 * that start together one plants.
 *
 * People act through the services that their phones call, each deed with the moment at which it was
 * done; so journal, receipts and boards are what they would be.
 */
export async function plantDemo(
  app: AppContext,
  files: DemoFiles,
  onPlanted: (planted: PlantedDemo) => void = () => undefined,
): Promise<PlantedDemo | null> {
  const planted = await retryOnLockTimeout(() =>
    app.orm.em.fork().transactional(async (em) => {
      keepTransaction(em);
      await waitForOthers(em);
      const stage = new Stage(app, em, files.story.organisation.timeZone);
      const known = await listOrganisations(stage.contextAt(app.clock.now()));
      return known.length > 0 ? null : plant(stage, app.clock.now(), files);
    }),
  );
  if (planted) onPlanted(planted);
  return planted;
}

/** What is thrown while another process plants; the second by the embedded database. */
const LOCK_TIMEOUTS = new Set(["ER_LOCK_WAIT_TIMEOUT", "SQLITE_BUSY"]);
/** The most attempts to get the lock meanwhile. */
const MAX_LOCK_ATTEMPTS = 30;

/** Planting takes longer than anybody else may wait for a lock; who waits for it asks again. */
async function retryOnLockTimeout<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      const { code = "" } = thrown as { code?: string };
      if (!LOCK_TIMEOUTS.has(code) || attempt >= MAX_LOCK_ATTEMPTS) throw thrown;
    }
  }
}

/** Has what the services begin on `em` happen inside its own transaction. */
function keepTransaction(em: SqlEntityManager): void {
  const fork = em.fork.bind(em);
  em.fork = (options) => fork({ ...options, keepTransactionContext: true });
}

/** A row that every database has, and that nobody else locks. */
const waitForOthers = (em: SqlEntityManager): Promise<unknown> =>
  row({ em }, sql`select id from migration order by id limit 1 ${forUpdate({ em })}`);

async function plant(
  stage: Stage,
  now: Date,
  { story, tasks, cases, roster }: DemoFiles,
): Promise<PlantedDemo> {
  const { timeZone } = story.organisation;
  const people = readRoster(roster).lines;
  const bound = people
    .map(({ staffNo }) => staffNo)
    .filter((who) => !story.neverBound.includes(who));
  const [first = now] = publicationsOf(story.rulebook.versions, now, timeZone);
  const foundedAt = after(first, -SETUP_LEAD_MS);

  const administrator = people.find(({ staffNo }) => staffNo === story.rulebook.draftedBy)!;
  const { organisationId } = await createOrganisation(stage.contextAt(foundedAt), {
    name: story.organisation.name,
    timeZone,
    isDemo: true,
    adminName: administrator.name,
    adminStaffNo: administrator.staffNo,
    department: administrator.department,
  });
  stage.organisationId = organisationId;
  await importRoster(stage.contextAt(after(foundedAt, HOUR)), organisationId, roster);
  await stage.learnDepartments();
  let at = after(foundedAt, 2 * HOUR);
  for (const staffNo of bound) {
    await stage.enter(staffNo, (at = after(at, MINUTE)));
    if (!story.neverAllowed.includes(staffNo)) await stage.allowMessages(staffNo, at);
  }

  // Whoever starts the demo on a day off finds a company that works.
  const today = businessDayOf(now, timeZone);
  const own = overtimeOn(today, new Map());
  if (own.size > 0) await setOwnDays(stage.as(administrator.staffNo, at), [overtime(today)]);

  const colleagues: Colleague[] = people;
  const groupIds = new Map<string, string>();
  for (const group of story.groups) {
    at = after(at, HOUR);
    const founder = administrator.staffNo;
    groupIds.set(
      group.key,
      await plantGroup(stage, group, { founder, roster: colleagues, from: at }),
    );
  }

  const waking = wakingHours(now, timeZone);
  const deeds: StoryDeed[] = rulesDeeds(stage, story.rulebook, { bound, now, timeZone });
  deeds.push(...customaryDeeds(stage, story.rulebook, now));
  deeds.push(...lostDeeds(stage, story.lostAccounts, now));
  deeds.push(...reportDeeds(stage, story.reports, { groupIds, now }));
  for (const notice of story.notices) {
    const groups = story.groups.filter(({ key }) => notice.groups.includes(key));
    const asked = new Set(groups.flatMap((group) => membersOf(group, colleagues)));
    const setting = {
      groupIds: groups.map(({ key }) => groupIds.get(key)!),
      owner: groups[0]!.owner,
      bound: bound.filter((who) => asked.has(who)),
      now,
      waking,
    };
    deeds.push(...noticeDeeds(stage, notice, setting));
  }
  const members = story.groups.map((group): [string, Colleague[]] => {
    const inside = new Set(membersOf(group, colleagues));
    return [
      group.key,
      colleagues.filter(({ staffNo }) => inside.has(staffNo) && bound.includes(staffNo)),
    ];
  });
  const past = historyDeeds(stage, story.history, {
    groupIds,
    bound: new Map(members),
    now,
    timeZone,
  });
  const setting = { groupIds, now, timeZone, own };
  for (const task of tasks.tasks) deeds.push(...taskDeeds(stage, task, setting));
  deeds.push(...voiceDeeds(stage, story.voices, groupIds, { now, timeZone }));
  for (const one of cases.cases) deeds.push(...caseDeeds(stage, one, setting));
  deeds.push(
    ...bound.map((staffNo): StoryDeed => ({
      at: after(now, -INBOX_SEEN_MS),
      by: "OFFICE",
      do: (seenAt) => readInbox(stage.as(staffNo, seenAt)),
    })),
  );
  const holders = bound.slice(0, TOKEN_HOLDERS);
  const daily = [
    ...past,
    ...anonymousDeeds(stage, story.anonymousReport, { holders, now, timeZone }),
    ...closingDeeds(stage, tasks, setting),
    ...routineDeeds(stage, tasks, bound, setting),
  ];
  await play([...daily, ...whileAwake(deeds, waking)]);
  await endPast(stage.contextAt(now), organisationId, foundedAt);
  await recordFor(stage.contextAt(now), organisationId, null, storyContinuedTo(today));
  return {
    people: people.length,
    groups: story.groups.length,
    notices: story.notices.length + routinesOf(past),
  };
}
