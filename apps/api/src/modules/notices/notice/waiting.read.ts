import type { Ctx } from "../../../kernel/ctx.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { askedView } from "../../audience/index.ts";
import { Acknowledgement } from "../acknowledgement/acknowledgement.entity.ts";
import { Notice } from "./notice.entity.ts";
import { noticeColumns, type NoticeRow } from "./notice.read.ts";

const a = askedView("a");
const n = table(Notice, "n");
const ack = table(Acknowledgement, "ack");

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
    sql`select ${noticeColumns}, ${a.dueAt} as myDueAt
      from ${a} join ${n} on ${n.id} = ${a.populationId} and ${n.state} = 'PUBLISHED'
      where ${a.organisationId} = ${ctx.actor.organisationId} and ${a.personId} = ${ctx.actor.personId}
      and ${a.awaited} = 1
      and (${n.importance} <> 'ORDINARY' or ${a.openedAt} is null)
      order by case when ${a.dueAt} is null then 1 else 0 end, ${a.dueAt}, ${n.id} limit 200`,
  );

/** How many acknowledgements the caller has given between two instants. */
export async function acknowledgedBetween(ctx: Ctx, from: Date, to: Date): Promise<number> {
  const counted = await row<{ given: number }>(
    ctx,
    sql`select count(*) as given from ${ack}
      where ${ack.organisationId} = ${ctx.actor.organisationId} and ${ack.personId} = ${ctx.actor.personId}
      and ${ack.withdrawnAt} is null and ${ack.acknowledgedAt} >= ${from.getTime()}
      and ${ack.acknowledgedAt} < ${to.getTime()}`,
  );
  return Number(counted?.given ?? 0);
}
