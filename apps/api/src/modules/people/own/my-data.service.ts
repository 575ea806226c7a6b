import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { record } from "../../journal/index.ts";
import { heldData } from "../people-data.kinds.ts";
import { myself } from "../person.read.ts";
import { Binding } from "../sign-in/account.entity.ts";
import { endBindings, forgetAccounts } from "../sign-in/account.service.ts";
import type { MyDataType } from "./my-data.type.ts";

const b = table(Binding, "b");

/** How many of each kind are in one file; somebody who has more is told so. */
const MOST_OF_A_KIND = 1_000;

/**
 * What is kept about the caller, as JSON: each module says what is its own. Names of others are left out: it is
 * the caller's own data that they may take with them.
 */
export async function myData(ctx: Ctx): Promise<MyDataType> {
  const me = await myself(ctx);
  const parts = [];
  const content: Record<string, unknown> = {};
  for (const [, holding] of heldData.all()) {
    const { title } = holding;
    const held = await holding.read(ctx, MOST_OF_A_KIND + 1);
    const shown = held.slice(0, MOST_OF_A_KIND).map(withTimes);
    content[title] = shown;
    parts.push({ title, count: shown.length, hasMore: held.length > MOST_OF_A_KIND });
  }
  const about = { 姓名: me.name, 导出时间: ctx.now.toISOString() };
  return {
    fileName: `我的数据-${ctx.today}.json`,
    content: JSON.stringify({ ...about, ...content }, null, 2),
    parts,
  };
}

/** Instants are kept as milliseconds, which people cannot read. */
const withTimes = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      const isInstant = /(At|Until|From)$/.test(key) && value !== null && Number(value) > 1e11;
      return [key, isInstant ? new Date(Number(value)).toISOString() : value];
    }),
  );

/**
 * Ends all of the caller's accounts and sessions here, this one included: nobody can act in their name before a
 * new invitation. What they have signed and confirmed stays, with its receipts; who they are in WeChat is
 * forgotten.
 */
export function unlinkAccount(ctx: Ctx): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const bound = await rows<{ id: string; accountId: string }>(
      ctx,
      sql`select ${b.pick("id", "accountId")} from ${b} where ${b.organisationId} = ${organisationId}
        and ${b.personId} = ${personId} and ${b.live} = 1`,
    );
    await record(ctx, { deed: "account.unlinked", subjectId: personId });
    await endBindings(ctx, ctx.actor, bound);
    await forgetAccounts(
      ctx,
      bound.map(({ accountId }) => accountId),
    );
    return true;
  });
}
