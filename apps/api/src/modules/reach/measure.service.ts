import { DAILY_MEASURES, type MeasuredDeed } from "@riqing/schema";
import { newId } from "../../kernel/column.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { RefusedError } from "../../kernel/refusal.ts";
import { insertNew, run, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { DailyUse } from "./daily-use.entity.ts";

const u = table(DailyUse, "u");

/** Under which all that somebody does of a kind is counted together. */
const ALL = "";

/**
 * Counts what the caller does now to these people, or with these things, in the transaction of the deed.
 * Refuses with `SAID_TOO_OFTEN` (naming the deed and its limit) once a daily measure is full; so nothing is
 * counted that was refused. Two at once wait for each other here.
 */
export async function measure(
  ctx: Ctx,
  deed: MeasuredDeed,
  subjects: Iterable<string> = [],
): Promise<void> {
  const limit = await fullMeasure(ctx, deed, subjects);
  if (limit !== null) throw new RefusedError("SAID_TOO_OFTEN", { deed, limit });
}

/** As `measure`, for modules below that refuse themselves: answers the limit of a measure that is full, or null. */
export async function fullMeasure(
  ctx: Ctx,
  deed: MeasuredDeed,
  subjects: Iterable<string> = [],
): Promise<number | null> {
  const { each, all } = DAILY_MEASURES[deed];
  // In one order, so that two who count the same do not cross.
  for (const id of [...new Set(subjects)].toSorted())
    if (!(await count(ctx, deed, id, each))) return each;
  return (await count(ctx, deed, ALL, all)) ? null : all;
}

/** Whether there was room for one more. */
async function count(ctx: Ctx, deed: MeasuredDeed, subject: string, limit: number) {
  if (await addOne(ctx, deed, subject, limit)) return true;
  const { organisationId, personId } = ctx.actor;
  const first = { id: newId(), organisationId, personId, deed, subject, onDay: ctx.today, n: 1 };
  if ((await insertNew(ctx, DailyUse, [first])) === 1) return true;
  // It was there: full, or somebody was faster.
  return addOne(ctx, deed, subject, limit);
}

/** One more today; the first of a day begins anew. Of `n` and `on_day`, MariaDB sets the first first. */
async function addOne(
  ctx: Ctx,
  deed: MeasuredDeed,
  subject: string,
  limit: number,
): Promise<boolean> {
  const { organisationId, personId } = ctx.actor;
  const changed = await run(
    ctx,
    sql`update ${u} set n = case when ${u.onDay} = ${ctx.today} then ${u.n} + 1 else 1 end,
      on_day = ${ctx.today}
      where ${u.organisationId} = ${organisationId} and ${u.personId} = ${personId}
      and ${u.deed} = ${deed} and ${u.subject} = ${subject}
      and (${u.onDay} <> ${ctx.today} or ${u.n} < ${limit})`,
  );
  return changed > 0;
}
