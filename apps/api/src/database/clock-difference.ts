import type { Clock } from "../kernel/clock.ts";
import type { RequestContext } from "../kernel/ctx.ts";
import { isSqlite, row, sql } from "../kernel/sql.ts";

/**
 * By how many milliseconds the application's clock is ahead of the database server's (negative: behind). Null
 * for the embedded database, which has no clock of its own.
 */
export async function clockDifference(
  ctx: Pick<RequestContext, "em">,
  clock: Clock,
): Promise<number | null> {
  if (isSqlite(ctx)) return null;
  const before = clock.now().getTime();
  const answer = await row<{ now: string | number }>(
    ctx,
    // In UTC, because an hour comes twice where a zone ends its summer time.
    sql`select timestampdiff(microsecond, '1970-01-01', utc_timestamp(6)) / 1000 as now`,
  );
  // The server looked at its clock somewhere between the question and the answer.
  return Math.round((before + clock.now().getTime()) / 2 - Number(answer!.now));
}
