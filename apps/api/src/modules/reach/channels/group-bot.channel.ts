import { newId } from "../../../kernel/column.ts";
import type { Ports, RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, list, row, rows, run, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { channelWords as words } from "../../../words/channels.zh-cn.ts";
import { type ChannelKey, noteTry } from "./channel-state.service.ts";
import type { ChatChannel, ChatMessage, Lease, Outcome } from "./channel.ts";
import { postOf } from "./cut-markdown.ts";
import { BotPost, GroupBot } from "./group-bot.entity.ts";
import { type Meaning, meaningOfPost, outcomeOf } from "./outcome.policy.ts";

const gb = table(GroupBot, "gb");

/** What the key of a bot is sealed for. */
export const BOT_KEY = "group bot";

/**
 * WeCom takes twenty posts a minute of one key. Five in each twenty seconds: no minute touches more than four
 * such spans, wherever it begins.
 */
const SPAN_MS = 20_000;
const SLOTS = 5;
/** Spans after which a post no longer counts for any limit. */
const KEPT_SPANS = 180;

type SendContext = Pick<RequestContext, "em" | "now">;
type ChannelPorts = Pick<Ports, "groupBots" | "secrets">;

/** The WeCom bots of groups, as the outbox uses them (Mission X1). A post has reached nobody in particular. */
export function groupBotChannel(ports: ChannelPorts): ChatChannel {
  return {
    name: "GROUP_BOT",
    async configuredFor(ctx, organisationId, groupIds, topic) {
      const bots = await rows<{ groupId: string }>(
        ctx,
        sql`select ${gb.pick("groupId")} from ${gb} where ${gb.organisationId} = ${organisationId}
          and ${gb.groupId} in (${list(groupIds)}) and ${gb.live} = 1
          and ${topic === undefined ? sql`1 = 1` : sql`${topic === "NOTICE" ? gb.notices : gb.summaries} = 1`}`,
      );
      return new Set(bots.map(({ groupId }) => groupId));
    },
    async send(ctx, message, lease) {
      const { organisationId, groupId } = message;
      const bot = await liveBot(ctx, organisationId, groupId);
      if (bot === null) return { state: "UNREACHABLE", reason: words.noBot };
      return await postAs(ctx, ports, bot, message, lease);
    },
  };
}

const botColumns = gb.pick("organisationId", "groupId", "sealedKey", "keyDigest", "mentions");
export type LiveBot = RowOf<typeof botColumns>;

/** The bot of a group; null: it has none. */
export const liveBot = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupId: string,
): Promise<LiveBot | null> =>
  row<LiveBot>(
    ctx,
    sql`select ${botColumns} from ${gb} where ${gb.organisationId} = ${organisationId}
      and ${gb.groupId} = ${groupId} and ${gb.live} = 1`,
  );

/** Posts through a bot, whether it is saved already or about to be. */
export async function postAs(
  ctx: SendContext,
  ports: ChannelPorts,
  bot: LiveBot,
  message: Pick<ChatMessage, "markdown" | "mentions" | "url">,
  lease?: Lease,
): Promise<Outcome> {
  const { organisationId, groupId } = bot;
  const key: ChannelKey = { organisationId, channel: "GROUP_BOT", subjectId: groupId };
  const opened = openKey(ports, bot);
  if (opened === null) {
    const outcome: Outcome = { state: "FAILED", reason: words.keyLost };
    await noteTry(ctx, key, { outcome });
    return outcome;
  }
  const wait = await takeSlot(ctx, bot);
  if (wait !== null) return { state: "RETRY", reason: words.botFull, afterSeconds: wait };
  const mentions = bot.mentions === 1 ? message.mentions : [];
  const markdown = postOf({ ...message, mentions }, words);
  // Another process may have taken over while this one stood still.
  if (lease && !lease.held()) return { state: "RETRY", reason: words.leaseLost };
  const meaning = meaningOfPost(await ports.groupBots.post(opened, markdown));
  const outcome = outcomeOf(meaning, botReasonOf(meaning));
  await noteTry(ctx, key, { outcome, errcode: "errcode" in meaning ? meaning.errcode : null });
  return outcome;
}

/** Null where `keys/master.key` is not the one that it was sealed with. */
function openKey({ secrets }: ChannelPorts, { sealedKey }: LiveBot): string | null {
  try {
    return secrets.open(BOT_KEY, sealedKey);
  } catch {
    return null;
  }
}

/** Takes a place among the posts of the moment; answers in how many seconds to ask again, null: it has one. */
async function takeSlot(
  ctx: SendContext,
  { organisationId, keyDigest }: LiveBot,
): Promise<number | null> {
  const now = ctx.now.getTime();
  const span = Math.floor(now / SPAN_MS);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const place = { id: newId(), organisationId, keyDigest, span, slot };
    if ((await insertNew(ctx, BotPost, [place])) === 0) continue;
    if (slot === 0) await forgetPosts(ctx, organisationId, keyDigest, span - KEPT_SPANS);
    return null;
  }
  return Math.ceil(((span + 1) * SPAN_MS - now) / 1_000);
}

const forgetPosts = (
  ctx: SendContext,
  organisationId: string,
  keyDigest: string,
  before: number,
): Promise<number> =>
  run(
    ctx,
    sql`delete from bot_post where organisation_id = ${organisationId}
      and key_digest = ${keyDigest} and span < ${before}`,
  );

/** A sentence for the group's owner and administrators. */
export function botReasonOf(meaning: Meaning): string {
  if (meaning.means === "UNKNOWN") return words.unknown[meaning.what];
  if (!("errcode" in meaning) || meaning.errcode === null) return words.noNetwork;
  const { reason } = words.botFault(meaning.errcode);
  return words.withCode(meaning.errcode === -1 ? words.busy : reason, meaning.errcode);
}
