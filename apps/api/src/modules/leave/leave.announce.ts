import type { RequestContext } from "../../kernel/ctx.ts";
import { row, rows, run, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { Leave } from "./leave.entity.ts";
import { type LeaveFacts, onLeaveChanged } from "./leave.hooks.ts";

const l = table(Leave, "l");

/**
 * Emits `onLeaveChanged` for the leaves of one organisation that have begun or ended by now, each once,
 * however many processes run it; answers how many there were. For a job, as no request starts a leave.
 */
export async function announceDueLeaves(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  const due = await rows<{ id: string }>(
    ctx,
    sql`select ${l.id} from ${l} where ${l.organisationId} = ${organisationId}
      and ${l.turnsAt} <= ${ctx.now.getTime()} order by ${l.turnsAt} limit ${limit}`,
  );
  let turned = 0;
  for (const { id } of due) if (await announceLeave(ctx, organisationId, id)) turned += 1;
  return turned;
}

const announceLeave = (ctx: RequestContext, organisationId: string, id: string): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const now = ctx.now.getTime();
    // The second of two processes finds it announced.
    const claimed = await run(
      ctx,
      sql`update ${l} set turns_at = case when ${l.endsAt} > ${now} then ${l.endsAt} end
        where ${l.organisationId} = ${organisationId} and ${l.id} = ${id} and ${l.turnsAt} <= ${now}`,
    );
    if (claimed === 0) return false;
    const leave = await row<LeaveFacts>(
      ctx,
      sql`select ${l.pick("organisationId")}, ${l.id} as leaveId, ${l.pick("personId", "fromOn", "untilOn")} from ${l}
        where ${l.organisationId} = ${organisationId} and ${l.id} = ${id}`,
    );
    if (leave) await onLeaveChanged.emit(ctx, leave);
    return leave !== null;
  });
