import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, run, sql } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { lostAccountWords as words } from "../../../words/lost-accounts.zh-cn.ts";
import { recordFor } from "../../journal/index.ts";
import { distinctName, holdersInOrganisation } from "../../people/index.ts";
import { send } from "../../reach/index.ts";
import { officeFrom } from "./lost-account.read.ts";
import { l } from "./lost-account.row.ts";

/**
 * Tells the office of accounts that are lost still when their days are over, each once, however many
 * processes run it; answers how many there were. For a job.
 */
export async function raiseLostAccounts(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  const due = await rows<{ id: string; personId: string }>(
    ctx,
    sql`select ${l.pick("id", "personId")} from ${l} where ${l.organisationId} = ${organisationId}
      and ${l.live} = 1 and ${l.reportedAt} <= ${officeFrom(ctx.now)} and ${l.raisedAt} is null
      order by ${l.reportedAt}, ${l.id} limit ${limit}`,
  );
  let raised = 0;
  for (const one of due) if (await raise(ctx, organisationId, one)) raised += 1;
  return raised;
}

const raise = (
  ctx: RequestContext,
  organisationId: string,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    // The second of two processes finds it raised, or recovered.
    const claimed = await run(
      ctx,
      sql`update ${l} set raised_at = ${ctx.now.getTime()} where ${l.organisationId} = ${organisationId}
        and ${l.id} = ${id} and ${l.live} = 1 and ${l.raisedAt} is null`,
    );
    if (claimed === 0) return false;
    await recordFor(ctx, organisationId, null, { deed: "account.loss_raised", subjectId: id });
    const name = await distinctName(ctx, personId);
    const office = await holdersInOrganisation(ctx, organisationId);
    await send(
      ctx,
      organisationId,
      office
        .filter((to) => to !== personId)
        .map((to) => ({
          personId: to,
          kind: "ACCOUNT_LOST",
          title: words.raised(name),
          body: words.raisedBody,
          subjectId: id,
          occasion: `loss:${id}:raised`,
        })),
    );
    return true;
  });
