import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { endBot, keepBot, setBotWishes, testNewBot, testSavedBot } from "../../reach/index.ts";
import { whyNotSetBot } from "../group.policy.ts";
import { type GroupRow, visibleGroup } from "../group.read.ts";
import type { SaveGroupBotInput } from "./bot.type.ts";

async function groupToSet(ctx: Ctx, groupId: string): Promise<GroupRow> {
  const group = await visibleGroup(ctx, groupId);
  refuseIf(whyNotSetBot(await callerRoles(ctx), group));
  return group;
}

/**
 * Saves the bot of a group's chat, which has posted a test before: an address that does not work is never kept.
 * The post is made before the transaction, which waits for nobody. Refuses with `NOT_FOUND`, `NOT_ALLOWED`,
 * `GROUP_DISSOLVED`, `BAD_INPUT`, `BOT_TEST_FAILED`, `NO_GROUP_BOT`.
 */
export async function saveBot(
  ctx: Ctx,
  { groupId, address, mentions, notices = true, summaries = true }: SaveGroupBotInput,
): Promise<GroupRow> {
  const wishes = { mentions, notices, summaries };
  const before = await groupToSet(ctx, groupId);
  const tried = address ? await testNewBot(ctx, before, address) : null;
  return inTransaction(ctx, async (ctx) => {
    const group = await groupToSet(ctx, groupId);
    if (tried) await keepBot(ctx, group.id, { ...tried, ...wishes });
    else await setBotWishes(ctx, group.id, wishes);
    await record(ctx, { deed: "group.bot_saved", subjectId: group.id, groupId: group.id });
    return group;
  });
}

/** Posts a test through the bot that is saved. Refuses as `saveBot`. */
export async function testBot(ctx: Ctx, groupId: string): Promise<GroupRow> {
  const group = await groupToSet(ctx, groupId);
  await testSavedBot(ctx, group);
  return group;
}

/** Takes the bot away; what waits for it is not posted. Refuses as `saveBot`. */
export function removeBot(ctx: Ctx, groupId: string): Promise<GroupRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await groupToSet(ctx, groupId);
    refuseIf((await endBot(ctx, group.id)) === 0 ? "NO_GROUP_BOT" : null);
    await record(ctx, { deed: "group.bot_removed", subjectId: group.id, groupId: group.id });
    return group;
  });
}
