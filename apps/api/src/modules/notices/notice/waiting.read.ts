import type { Ctx } from "../../../kernel/ctx.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import { noticeColumns, type NoticeRow } from "./notice.read.ts";

/** A notice that waits for the caller, with the deadline that holds for them. */
export interface WaitingNotice extends NoticeRow {
  myDueAt: number | null;
}

/**
 * What waits for the caller's acknowledgement (an ordinary notice: to be opened), the most pressing
 * first. At most 200: nobody clears more than that from a list.
 */
export const waitingForMe = (ctx: Ctx): Promise<WaitingNotice[]> =>
  rows<WaitingNotice>(
    ctx,
    sql`select ${noticeColumns}, a.due_at as myDueAt
      from asked a join notice n on n.id = a.population_id and n.state = 'PUBLISHED'
      where a.organisation_id = ${ctx.actor.organisationId} and a.person_id = ${ctx.actor.personId}
      and a.left_at is null and a.answered_at is null and a.exempt_at is null
      and (n.importance <> 'ORDINARY' or a.opened_at is null)
      order by case when a.due_at is null then 1 else 0 end, a.due_at, n.id limit 200`,
  );

/** How many acknowledgements the caller has given between two instants. */
export async function acknowledgedBetween(ctx: Ctx, from: Date, to: Date): Promise<number> {
  const counted = await row<{ given: number }>(
    ctx,
    sql`select count(*) as given from acknowledgement
      where organisation_id = ${ctx.actor.organisationId} and person_id = ${ctx.actor.personId}
      and withdrawn_at is null and acknowledged_at >= ${from.getTime()}
      and acknowledged_at < ${to.getTime()}`,
  );
  return Number(counted?.given ?? 0);
}
