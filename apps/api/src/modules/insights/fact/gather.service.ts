import { businessDayOf } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { addUp, insertNew, list, row, rows, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { type WorkClock, workClock } from "../../../kernel/working-hours.ts";
import { changedEntries, markEntriesSeen } from "../../audience/index.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { calendarOfGroup, hoursIn } from "../../groups/index.ts";
import { organisationView } from "../../people/index.ts";
import { ResponseCount, ResponseFact } from "./fact.entity.ts";
import { factFrom, factSelect, type FactRow } from "./fact.row.ts";
import { type Fact, factOf, type FactSource } from "./fact.ts";
import { addHistograms, lockCounts } from "./histogram.store.ts";
import { noticeFactSources } from "./notice-facts.read.ts";
import { addParts } from "./part.store.ts";
import { COUNT_KEY, recountOf } from "./recount.ts";
import { changedAssignments, assignmentFactSources, assignmentsSeen } from "./task-facts.read.ts";

const f = table(ResponseFact, "f");
const o = organisationView("o");

/** How many rows are processed in one transaction: few, so that nobody waits long for it. */
const BATCH_SIZE = 100;

/** Makes the facts of everything that has changed in an organisation; a report calls it first. */
export async function gatherAll(ctx: RequestContext, organisationId: string): Promise<void> {
  while ((await gatherFacts(ctx, organisationId, BATCH_SIZE)) === BATCH_SIZE)
    await yieldToEventLoop();
}

/** Lets other requests run in between. */
const yieldToEventLoop = () => new Promise((resolve) => setImmediate(resolve));

/** Before people are asked again: makes facts of what they have answered so far. */
export async function keepAnswers(
  ctx: RequestContext,
  { organisationId, populationId }: { organisationId: string; populationId: string },
): Promise<void> {
  for (;;) {
    const places = await changedEntries(ctx, organisationId, BATCH_SIZE, populationId);
    await updateFacts(ctx, organisationId, await noticeFactSources(ctx, organisationId, places));
    await markEntriesSeen(ctx, organisationId, places);
    if (places.length < BATCH_SIZE) return;
  }
}

/**
 * Looks at up to `limit` changed places and as many changed assignments, makes their facts and
 * counts them; answers how many of either. Running it twice, also at the same time, is safe: marked
 * rows are locked, processed and unmarked.
 */
export const gatherFacts = (
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const places = await changedEntries(ctx, organisationId, limit);
    const assignments = await changedAssignments(ctx, organisationId, limit);
    if (places.length + assignments.length === 0) return 0;
    await updateFacts(ctx, organisationId, [
      ...(await noticeFactSources(ctx, organisationId, places)),
      ...(await assignmentFactSources(ctx, organisationId, assignments)),
    ]);
    await markEntriesSeen(ctx, organisationId, places);
    await assignmentsSeen(ctx, organisationId, assignments);
    return Math.max(places.length, assignments.length);
  });

/** Replaces the facts of these sources, and corrects the counts. */
async function updateFacts(
  ctx: RequestContext,
  organisationId: string,
  happened: FactSource[],
): Promise<void> {
  if (happened.length === 0) return;
  const timeZone = await timeZoneOf(ctx, organisationId);
  const clocks = await clocksOf(ctx, organisationId, timeZone, happened);
  const made = happened.map((one) => factOf(one, clocks.get(one.groupId)!, timeZone));
  const before = await factsAt(
    ctx,
    organisationId,
    made.map(({ placeId }) => placeId),
  );
  const now = new Map(made.map((fact) => [fact.placeId, fact]));
  // If people were asked again, facts with an answer stay, and so do those that had missed their deadline
  // by then; others without an answer are replaced.
  const gone = before.filter((fact) => {
    const publishedAt = now.get(fact.placeId)?.publishedAt ?? fact.publishedAt;
    return publishedAt === fact.publishedAt || !isSettledBy(fact, publishedAt);
  });
  const ids = new Map(gone.map((fact) => [`${fact.placeId} ${fact.publishedAt}`, fact.id]));
  await run(
    ctx,
    sql`delete from response_fact where organisation_id = ${organisationId}
      and id in (${list(gone.map(({ id }) => id))})`,
  );
  await insertNew(
    ctx,
    ResponseFact,
    made.map((fact) => ({
      id: ids.get(`${fact.placeId} ${fact.publishedAt}`) ?? newId(),
      organisationId: organisationId,
      ...fact,
    })),
  );
  await recount(ctx, organisationId, gone, made);
}

/** Whether a fact is over for good at `at`: answered, or late. */
const isSettledBy = ({ confirmedAt, confirmBy, counted, awaited }: Fact, at: number): boolean =>
  confirmedAt !== null || (counted === 1 && awaited === 1 && confirmBy !== null && confirmBy < at);

/** Subtracts the facts `gone` from the counts, and adds `made`. */
async function recount(
  ctx: RequestContext,
  organisationId: string,
  gone: readonly Fact[],
  made: readonly Fact[],
): Promise<void> {
  if (gone.length + made.length === 0) return;
  const timeZone = await timeZoneOf(ctx, organisationId);
  const dayOf = (at: number) => businessDayOf(new Date(at), timeZone);
  const changes = [
    { facts: gone, sign: -1 as const },
    { facts: made, sign: 1 as const },
  ];
  const { tallies, histograms, parts } = recountOf(changes, organisationId, dayOf);
  await lockCounts(ctx, organisationId);
  await addUp(ctx, ResponseCount, COUNT_KEY, tallies);
  await addHistograms(ctx, organisationId, histograms);
  await addParts(ctx, organisationId, parts);
}

async function factsAt(
  ctx: RequestContext,
  organisationId: string,
  placeIds: readonly string[],
): Promise<(Fact & { id: string })[]> {
  const read = await rows<FactRow>(
    ctx,
    sql`select ${factSelect} from ${f} where ${f.organisationId} = ${organisationId}
      and ${f.placeId} in (${list(placeIds)})`,
  );
  return read.map(factFrom);
}

async function timeZoneOf(ctx: RequestContext, organisationId: string): Promise<string> {
  const organisation = await row<{ timeZone: string }>(
    ctx,
    sql`select ${o.timeZone} as timeZone from ${o} where ${o.id} = ${organisationId}`,
  );
  return organisation?.timeZone ?? ctx.timeZone;
}

/** The working time of each group that asked. */
async function clocksOf(
  ctx: RequestContext,
  organisationId: string,
  timeZone: string,
  happened: readonly FactSource[],
): Promise<Map<string, WorkClock>> {
  const organisation = await workingCalendarOf(ctx, organisationId);
  const groupIds = [...new Set(happened.map(({ groupId }) => groupId))];
  const hours = await hoursIn(ctx, organisationId, groupIds);
  return new Map(
    [...hours].map(([groupId, own]) => {
      const { isWorkday } = calendarOfGroup(organisation, own);
      return [groupId, workClock(own, isWorkday, timeZone)];
    }),
  );
}
