import { batchedBy } from "../../../kernel/batch.ts";
import { newId } from "../../../kernel/column.ts";
import { type Ctx, organisationOf } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, list, row, rows, sql, update } from "../../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../../kernel/table.ts";
import { channelWords as words } from "../../../words/channels.zh-cn.ts";
import { ChannelState } from "./channel-state.entity.ts";
import { BOT_KEY, type LiveBot, liveBot, postAs } from "./group-bot.channel.ts";
import { GroupBot } from "./group-bot.entity.ts";

const gb = table(GroupBot, "gb");
const cs = table(ChannelState, "cs");

/** A bot whose key has just posted a test. */
export interface TestedBot {
  sealedKey: string;
  keyDigest: string;
  lastFour: string;
}

/** What a bot posts, as the group's owner wants it. */
export interface BotWishes {
  /** People for whom something is open are called by name. */
  mentions: boolean;
  notices: boolean;
  summaries: boolean;
}

const columnsOf = ({ mentions, notices, summaries }: BotWishes) => ({
  mentions: mentions ? 1 : 0,
  notices: notices ? 1 : 0,
  summaries: summaries ? 1 : 0,
});

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The key of an address as WeCom shows it; null: it is an address of something else. */
export function botKeyOf(address: string): string | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWecoms =
    url.protocol === "https:" &&
    url.host === "qyapi.weixin.qq.com" &&
    url.pathname === "/cgi-bin/webhook/send" &&
    url.username === "" &&
    url.password === "";
  const key = url.searchParams.get("key") ?? "";
  return isWecoms && KEY.test(key) ? key.toLowerCase() : null;
}

/** Posts a test through a bot that is not saved yet. Refuses with `BAD_INPUT`, `BOT_TEST_FAILED`. */
export async function testNewBot(
  ctx: Ctx,
  group: { id: string; name: string },
  address: string,
): Promise<TestedBot> {
  const key = botKeyOf(address);
  const fields = new Fields();
  fields.expect("address", key !== null);
  fields.done();
  const { secrets } = ctx.ports;
  const tried = {
    sealedKey: secrets.seal(BOT_KEY, key!),
    keyDigest: secrets.digest(BOT_KEY, key!),
    lastFour: key!.slice(-4),
  };
  const { organisationId } = ctx.actor;
  await post(ctx, { ...tried, organisationId, groupId: group.id, mentions: 0 }, group.name);
  return tried;
}

/** Posts a test through the bot of a group. Refuses with `NO_GROUP_BOT`, `BOT_TEST_FAILED`. */
export async function testSavedBot(ctx: Ctx, group: { id: string; name: string }): Promise<void> {
  const bot = await liveBot(ctx, ctx.actor.organisationId, group.id);
  refuseIf(bot === null ? "NO_GROUP_BOT" : null);
  await post(ctx, bot!, group.name);
}

async function post(ctx: Ctx, bot: LiveBot, groupName: string): Promise<void> {
  const text = { markdown: words.botTest(groupName), mentions: [], url: null };
  const outcome = await postAs(ctx, ctx.ports, bot, text);
  if (outcome.state !== "SENT") throw new RefusedError("BOT_TEST_FAILED", { why: outcome.reason });
}

/** Keeps it in place of the one before, in the caller's transaction. */
export async function keepBot(
  ctx: Ctx,
  groupId: string,
  { sealedKey, keyDigest, lastFour, ...wishes }: TestedBot & BotWishes,
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  await endBot(ctx, groupId);
  await insertNew(ctx, GroupBot, [
    {
      id: newId(),
      organisationId,
      groupId,
      sealedKey,
      keyDigest,
      lastFour,
      ...columnsOf(wishes),
      savedById: personId,
      savedAt: ctx.now.getTime(),
      endedAt: null,
      live: 1,
    },
  ]);
}

const isLive =
  (groupId: string, { organisationId }: Ctx["actor"]) =>
  (u: typeof gb) =>
    sql`${u.organisationId} = ${organisationId} and ${u.groupId} = ${groupId} and ${u.live} = 1`;

/** What a bot posts, where its address stays. Refuses with `NO_GROUP_BOT`. */
export async function setBotWishes(ctx: Ctx, groupId: string, wishes: BotWishes): Promise<void> {
  const bot = await row(
    ctx,
    sql`select ${gb.id} from ${gb} where ${isLive(groupId, ctx.actor)(gb)}`,
  );
  refuseIf(bot === null ? "NO_GROUP_BOT" : null);
  await update(ctx, GroupBot, columnsOf(wishes), isLive(groupId, ctx.actor));
}

/** The key is not kept once it is not used. */
export const endBot = (ctx: Ctx, groupId: string): Promise<number> =>
  update(
    ctx,
    GroupBot,
    { live: null, endedAt: ctx.now.getTime(), sealedKey: "" },
    isLive(groupId, ctx.actor),
  );

const shownColumns = columns(
  gb.pick("groupId", "lastFour", "mentions", "notices", "summaries", "savedAt"),
  cs.pick("lastSentAt", "failingSince", "lastError"),
);

/** The bots of groups as they are shown, read together. */
export const botById = batchedBy(
  "groupId",
  (ctx, groupIds) =>
    rows<RowOf<typeof shownColumns>>(
      ctx,
      sql`select ${shownColumns} from ${gb}
        left join ${cs} on ${cs.organisationId} = ${gb.organisationId}
          and ${cs.channel} = 'GROUP_BOT' and ${cs.subjectId} = ${gb.groupId}
        where ${gb.organisationId} = ${organisationOf(ctx)} and ${gb.groupId} in (${list(groupIds)})
          and ${gb.live} = 1`,
    ),
  ({ lastFour, mentions, notices, summaries, savedAt, lastSentAt, failingSince, lastError }) => ({
    lastFour,
    mentions: mentions === 1,
    notices: notices === 1,
    summaries: summaries === 1,
    savedAt: new Date(Number(savedAt)),
    lastSentAt: lastSentAt === null ? null : new Date(Number(lastSentAt)),
    error: failingSince === null ? null : lastError,
  }),
);
