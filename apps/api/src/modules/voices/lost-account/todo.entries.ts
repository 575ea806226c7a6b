import { LIMITS } from "@riqing/schema";
import { DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { lostAccountWords as words } from "../../../words/lost-accounts.zh-cn.ts";
import { mayAnywhere } from "../../people/authority.policy.ts";
import { callerRoles, distinctName } from "../../people/index.ts";
import type { TodoEntry } from "../../todo/index.ts";
import { whyNotRecover } from "./lost-account.policy.ts";
import { listLosses } from "./lost-account.read.ts";
import { checksOf, l, lossColumns, type LossRow } from "./lost-account.row.ts";
import { tapsIn, windowOf } from "./tap-review.read.ts";

/** What waits for the caller about lost accounts: taps of their own to answer, and owners to make sure of. */
export const lossEntries = async (ctx: Ctx): Promise<TodoEntry[]> => [
  ...(await toReview(ctx)),
  ...(await toCheck(ctx)),
];

/** Of their own losses of the last weeks, those with taps that they have not answered. */
async function toReview(ctx: Ctx): Promise<TodoEntry[]> {
  const { organisationId, personId } = ctx.actor;
  const own = await rows<LossRow>(
    ctx,
    sql`select ${lossColumns} from ${l} where ${l.organisationId} = ${organisationId}
      and ${l.personId} = ${personId} and ${l.state} <> 'REPLACED'
      and ${l.reportedAt} > ${ctx.now.getTime() - LIMITS.lostWithinDays * DAY}
      order by ${l.id} desc limit ${LIMITS.pageSize}`,
  );
  const entries = [];
  for (const loss of own) {
    const window = { ...windowOf(loss), after: null, only: null, most: LIMITS.pageSize };
    const left = (await tapsIn(ctx, window)).filter(({ verdict }) => verdict === null).length;
    if (left > 0) entries.push(entry(loss.id, words.toReview(left), ctx));
  }
  return entries;
}

/** Those that are open, and of whose owner the caller may make sure and has not yet. */
async function toCheck(ctx: Ctx): Promise<TodoEntry[]> {
  if (!mayAnywhere(await callerRoles(ctx), "RECOVER_ACCOUNT")) return [];
  const { personId } = ctx.actor;
  const { nodes } = await listLosses(ctx, { open: true, first: LIMITS.pageSize });
  const entries = await Promise.all(
    nodes.map(async (loss) => {
      if (loss.state !== "OPEN" || whyNotRecover(loss, { personId, handles: true })) return null;
      if ((await checksOf(ctx, loss.id)).some(({ byId }) => byId === personId)) return null;
      return entry(loss.id, words.lost(await distinctName(ctx, loss.personId)), ctx);
    }),
  );
  return entries.filter((one) => one !== null);
}

const entry = (id: string, title: string, { today }: Ctx): TodoEntry => ({
  id,
  title,
  dueAt: null,
  dueOn: null,
  forDay: today,
});
