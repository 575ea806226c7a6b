import type { RequestContext } from "../../kernel/ctx.ts";
import { row, rows, run, sql } from "../../kernel/sql.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { type LeaveFacts, onLeaveChanged } from "./leave.hooks.ts";

/**
 * Tells those who follow of leaves that have begun or ended by now, each once, however many processes
 * look; answers how many there were. Of one organisation. For the clock: nobody's tap brings a first day about.
 */
export async function turnLeaves(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  const due = await rows<{ id: string }>(
    ctx,
    sql`select id from person_leave where organisation_id = ${organisationId}
      and turns_at <= ${ctx.now.getTime()} order by turns_at limit ${limit}`,
  );
  let turned = 0;
  for (const { id } of due) if (await turn(ctx, id)) turned += 1;
  return turned;
}

const turn = (ctx: RequestContext, id: string): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const now = ctx.now.getTime();
    // Whoever comes second finds it turned.
    const claimed = await run(
      ctx,
      sql`update person_leave set turns_at = case when ends_at > ${now} then ends_at end
        where id = ${id} and turns_at <= ${now}`,
    );
    if (claimed === 0) return false;
    const leave = await row<LeaveFacts>(
      ctx,
      sql`select organisation_id as organisationId, id as leaveId, person_id as personId,
        from_on as fromOn, until_on as untilOn from person_leave where id = ${id}`,
    );
    if (leave) await onLeaveChanged.emit(ctx, leave);
    return leave !== null;
  });
