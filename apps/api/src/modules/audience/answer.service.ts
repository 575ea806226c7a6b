import { batchedBy } from "../../kernel/batch.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { list, rows, run, sql, update } from "../../kernel/sql.ts";
import { type RowOf, table } from "../../kernel/table.ts";
import { dueAgain } from "../people/index.ts";
import { Asked } from "./asked.entity.ts";

const a = table(Asked, "a");

export const askedColumns = a.pick(
  "populationId",
  "personId",
  "askedAt",
  "dueAt",
  "leftAt",
  "exemptAt",
  "openedAt",
  "answeredAt",
  "late",
);

/** That one person is asked in one population, and what came of it. */
export type AudienceEntry = RowOf<typeof askedColumns>;

/** The caller's own entries, by population. */
export const myEntry = batchedBy("populationId", (ctx, ids) =>
  rows<AudienceEntry>(
    ctx,
    sql`select ${askedColumns} from ${a} where ${a.organisationId} = ${ctx.actor?.organisationId}
      and ${a.personId} = ${ctx.actor?.personId} and ${a.populationId} in (${list(ids)})`,
  ),
);

/** The entries of some people in one population. */
export async function entriesOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  populationId: string,
  personIds: readonly string[],
): Promise<Map<string, AudienceEntry>> {
  const read = await rows<AudienceEntry>(
    ctx,
    sql`select ${askedColumns} from ${a} where ${a.organisationId} = ${organisationId}
      and ${a.populationId} = ${populationId} and ${a.personId} in (${list(personIds)})`,
  );
  return new Map(read.map((entry) => [entry.personId, entry]));
}

/** The entries of some people in some populations, of all organisations, in one statement. */
export const entriesAmong = (
  ctx: Pick<RequestContext, "em">,
  populations: readonly { organisationId: string; id: string }[],
  personIds: readonly string[],
): Promise<AudienceEntry[]> =>
  rows<AudienceEntry>(
    ctx,
    sql`select ${askedColumns} from ${a}
      where ${a.organisationId} in (${list([...new Set(populations.map((one) => one.organisationId))])})
      and ${a.populationId} in (${list(populations.map((one) => one.id))})
      and ${a.personId} in (${list(personIds)})`,
  );

/**
 * Whether an answer at `at` comes after the deadline: at its own instant it is still on time, and
 * whoever need not answer is never late.
 */
export const isLate = (
  { dueAt, late, exemptAt }: Pick<AudienceEntry, "dueAt" | "late" | "exemptAt">,
  at: Date,
): boolean => late === 1 || (exemptAt === null && dueAt !== null && at.getTime() > dueAt);

/** The caller has seen it; the first time is kept. Seeing answers nothing. */
export const recordOpened = (ctx: Ctx, populationId: string): Promise<number> =>
  update(
    ctx,
    Asked,
    { openedAt: ctx.now.getTime(), changed: 1 },
    (a) => sql`${a.organisationId} = ${ctx.actor.organisationId}
      and ${a.populationId} = ${populationId} and ${a.personId} = ${ctx.actor.personId} and ${a.openedAt} is null`,
  );

/** That a person has answered in a population, whoever's organisation it is. */
export interface RecordedAnswer {
  organisationId: string;
  populationId: string;
  personId: string;
  at: Date;
  late: boolean;
}

/** These people have answered; whoever answers has seen. One statement, however many they are. */
export async function recordAnswers(
  ctx: Pick<RequestContext, "em">,
  answers: readonly RecordedAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const isEntryOf = ({ organisationId, populationId, personId }: RecordedAnswer) =>
    sql`${a.organisationId} = ${organisationId} and ${a.populationId} = ${populationId} and ${a.personId} = ${personId}`;
  const at = sql.join(
    answers.map((one) => sql`when ${isEntryOf(one)} then ${one.at.getTime()}`),
    sql` `,
  );
  const late = sql.join(
    answers.filter((one) => one.late).map((one) => sql`when ${isEntryOf(one)} then 1`),
    sql` `,
  );
  const entries = sql.join(
    answers.map((one) => sql`(${isEntryOf(one)})`),
    sql` or `,
  );
  await run(
    ctx,
    sql`update ${a} set answered_at = case ${at} end, changed = 1,
      opened_at = coalesce(${a.openedAt}, case ${at} end)
      ${answers.some((one) => one.late) ? sql`, late = case ${late} else ${a.late} end` : sql``}
      where ${entries}`,
  );
}

/** The caller has taken their answer back: they are asked as before. */
export const withdrawAnswer = (ctx: Ctx, populationId: string): Promise<number> =>
  update(
    ctx,
    Asked,
    { answeredAt: null, changed: 1 },
    (a) => sql`${a.organisationId} = ${ctx.actor.organisationId}
      and ${a.populationId} = ${populationId} and ${a.personId} = ${ctx.actor.personId}`,
  );

/**
 * The caller's answer was not theirs: they are asked again, and whatever was late of it was not theirs either.
 * What was due before `lostAt` stays due then.
 */
export async function askOnceMore(ctx: Ctx, populationId: string, lostAt: number): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const entry = (await entriesOf(ctx, organisationId, populationId, [personId])).get(personId);
  if (!entry || entry.answeredAt === null) return;
  const askedAt = Number(entry.askedAt);
  const wasDue = entry.dueAt === null ? null : Number(entry.dueAt);
  const dueAt = dueAgain({ dueAt: wasDue, askedAt }, lostAt, ctx.now.getTime());
  const forgiven = dueAt === wasDue ? {} : { dueAt, late: 0 };
  await update(
    ctx,
    Asked,
    { answeredAt: null, changed: 1, ...forgiven },
    (a) => sql`${a.organisationId} = ${organisationId} and ${a.populationId} = ${populationId}
      and ${a.personId} = ${personId}`,
  );
}
