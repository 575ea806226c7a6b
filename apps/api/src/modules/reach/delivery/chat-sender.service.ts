import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import type { ChatTopic } from "../channels/channel.ts";
import { quietUntilFor } from "../quiet.service.ts";
import { finish, outcomeOf, type Sending, startLease } from "./attempt.service.ts";
import { beginAttempt, type Claim, claimDue, putBack } from "./claim.service.ts";
import { ChatPost, Delivery } from "./delivery.entity.ts";
import type { DropReason } from "./delivery.state.ts";

const d = table(Delivery, "d");
const c = table(ChatPost, "c");

/** Chats taken in hand at once. */
const CHATS_PER_CLAIM = 10;
/** A post that has waited for longer says nothing new to a chat. */
const OUT_OF_DATE_MS = 24 * 3_600_000;

type QuietUntil = Awaited<ReturnType<typeof quietUntilFor>>;

interface PostRow {
  id: string;
  groupId: string;
  topic: ChatTopic;
  markdown: string;
  mentions: string;
  page: string | null;
  urgent: number;
  at: number;
  cancelledAt: number | null;
}

/** Posts what is due into the chats of groups that have a bot; posts of one topic that waited together are one. */
export async function sendPosts(sending: Sending, organisationId: string): Promise<number> {
  const claim = await claimDue(
    sending.context(),
    organisationId,
    "GROUP_BOT",
    CHATS_PER_CLAIM,
    sending.sharedMs(),
  );
  if (!claim) return 0;
  const ctx = sending.context();
  const posts = await postsIn(ctx, organisationId, claim);
  const quietUntil = await quietUntilFor(ctx, organisationId, [
    ...new Set(posts.map(({ groupId }) => groupId)),
  ]);
  const going = await withoutHeld(sending, ctx, organisationId, claim, posts, quietUntil);
  const alike = Map.groupBy(going, ({ groupId, topic }) => `${groupId} ${topic}`);
  for (const together of alike.values()) {
    if (sending.stopping()) break;
    await postOne(sending, organisationId, claim, together, quietUntil);
  }
  return claim.ids.length;
}

const postsIn = (ctx: RequestContext, organisationId: string, { token, ids }: Claim) =>
  rows<PostRow>(
    ctx,
    sql`select ${d.id}, ${c.pick("groupId", "topic", "markdown", "mentions", "page", "at", "cancelledAt")},
      ${d.urgent} from ${d} join ${c} on ${c.organisationId} = ${d.organisationId}
        and ${c.groupId} = ${d.recipientId} and ${c.occasion} = ${d.occasion}
      where ${d.organisationId} = ${organisationId} and ${d.token} = ${token} and ${d.id} in (${list(ids)})
      and ${d.state} = 'SENDING' order by ${c.at}, ${c.id}`,
  );

/** Puts back what does not leave now, and answers the rest. */
async function withoutHeld(
  sending: Sending,
  ctx: RequestContext,
  organisationId: string,
  claim: Claim,
  posts: readonly PostRow[],
  quietUntil: QuietUntil,
): Promise<PostRow[]> {
  const groupIds = [...new Set(posts.map(({ groupId }) => groupId))];
  const ready = new Map<ChatTopic, ReadonlySet<string>>();
  for (const topic of new Set(posts.map((one) => one.topic))) {
    const { chat } = sending.channels;
    ready.set(topic, await chat.configuredFor(ctx, organisationId, groupIds, topic));
  }
  const going: PostRow[] = [];
  for (const one of posts) {
    const drop = dropReasonOf(ctx, one, ready.get(one.topic)?.has(one.groupId) ?? false);
    const quiet = one.urgent === 1 ? null : quietUntil([one.groupId]);
    if (drop) await putBack(ctx, organisationId, claim, [one.id], { state: "DROPPED" }, drop);
    else if (quiet)
      await putBack(
        ctx,
        organisationId,
        claim,
        [one.id],
        { state: "WAITING", leaveAt: quiet },
        "QUIET_HOURS",
      );
    else going.push(one);
  }
  return going;
}

function dropReasonOf(
  { now }: Pick<RequestContext, "now">,
  { cancelledAt, at }: PostRow,
  hasBot: boolean,
): DropReason | null {
  if (cancelledAt !== null) return "WITHDRAWN";
  if (!hasBot) return "NOT_CONFIGURED";
  return now.getTime() - Number(at) > OUT_OF_DATE_MS ? "OUT_OF_DATE" : null;
}

async function postOne(
  sending: Sending,
  organisationId: string,
  { token }: Claim,
  together: readonly PostRow[],
  quietUntil: QuietUntil,
): Promise<void> {
  const ctx = sending.context();
  const [{ groupId, topic }] = together as [PostRow];
  const ids = together.map(({ id }) => id);
  const attempt = { token, recipientId: groupId, ids, brokeQuiet: [], digestOn: null };
  const isQuiet = (moment: Date) =>
    together.some(({ urgent }) => urgent === 0) && quietUntil([groupId], moment) !== null;
  const lease = startLease(sending, isQuiet);
  if (!(await beginAttempt(ctx, organisationId, attempt, sending.sharedMs()))) return;
  const pages = [...new Set(together.map(({ page }) => page))];
  const message = {
    organisationId,
    groupId,
    topic,
    markdown: together.map(({ markdown }) => markdown).join("\n\n"),
    mentions: [...new Set(together.flatMap(({ mentions }) => mentions.split("\n")))].filter(
      Boolean,
    ),
    url: pages.length === 1 ? (pages[0] ?? null) : `pages/group/index?id=${groupId}`,
  };
  const outcome = await outcomeOf(() => sending.channels.chat.send(ctx, message, lease));
  await finish(sending, organisationId, attempt, outcome, "never");
}
