import { type Refusal, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { topicWords as words } from "../../../words/topic.zh-cn.ts";
import { type GroupRow, lockGroups, visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { myName } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { addClause, clauseStanding, governingRulebook } from "../../rules/index.ts";
import { roleHoldersFor } from "../case/holders.read.ts";
import { insertTopic, readTopic, type TopicWish } from "./stop.service.ts";
import { Topic, TopicVoice } from "./topic.entity.ts";
import { notifyAboutTopic } from "./topic.notify.ts";
import { isUnanimous, missingOf, whyNotAgree, whyNotWithdraw } from "./topic.policy.ts";
import {
  bansOf,
  inOfficeOf,
  topicById,
  topicOfTap,
  type TopicRow,
  visibleTopic,
  voicesOn,
} from "./topic.read.ts";

/** Proposing is for whoever has to agree, where there are rules that the ban could become a part of. */
export async function whyNotBan(
  ctx: Ctx,
  group: Pick<GroupRow, "id" | "lineage">,
): Promise<Refusal | null> {
  if (!(await inOfficeOf(ctx, group)).includes(ctx.actor.personId)) return "NOT_ALLOWED";
  return (await governingRulebook(ctx, group.id)) === null ? "TOPIC_WITHOUT_RULES" : null;
}

/**
 * Proposes to ban a topic in a group (Mission D8). Whoever proposes it agrees; the others in office are asked. The same
 * tap sent again answers the same topic. Refuses with `NOT_ALLOWED`, `TOPIC_WITHOUT_RULES`, `TOPIC_ASKED` (it is asked
 * already, or agreed on and in the rules or their draft), `SAID_TOO_OFTEN`, `BAD_INPUT`; a foreign group is not found.
 */
export function banTopic(ctx: Ctx, given: TopicWish): Promise<TopicRow> {
  return inTransaction(ctx, async (ctx) => {
    await lockGroups(ctx, [given.groupId]);
    const group = await visibleGroup(ctx, given.groupId);
    refuseIf(await whyNotBan(ctx, group));
    const wish = readTopic(given);
    const before = await topicOfTap(ctx, wish.tapId);
    if (before) return before;
    for (const one of await bansOf(ctx, group.id, wish.topicKey))
      if (await isStillBanned(ctx, one)) throw new RefusedError("TOPIC_ASKED");
    await measure(ctx, "TOPIC", [group.id]);
    const topic = await insertTopic(ctx, group.id, wish, "ASKED");
    await record(ctx, {
      deed: "topic.ban_proposed",
      subjectId: topic.id,
      groupId: group.id,
      contentHash: hashOf({ topic: wish.topic, instead: wish.instead }),
    });
    await addVoice(ctx, topic);
    const voices = await voicesOn(ctx, topic);
    if (isUnanimous(voices)) return becomeClause(ctx, topic, group);
    await notifyAboutTopic(ctx, topic, missingOf(voices), {
      kind: "TOPIC_TO_AGREE",
      title: words.toAgree(topic.topic),
      body: words.toAgreeBody(await myName(ctx), group.name),
    });
    return topic;
  });
}

/** Taken out of the rules again, it may be proposed anew. */
async function isStillBanned(ctx: Ctx, { state, rulebookId, clauseKey }: TopicRow) {
  if (state === "ASKED" || rulebookId === null || clauseKey === null) return true;
  return (await clauseStanding(ctx, rulebookId, clauseKey)).state !== "GONE";
}

/** What somebody in office says of a ban. */
export interface BanAnswer {
  topicId: string;
  agrees: boolean;
  /** Why not; only of who does not agree. */
  reason?: string | null;
}

/**
 * Agrees to a ban, or does not. As soon as the owner and all admins in office agree, it is a clause of the draft; one
 * who does not agree ends it, with the reason. The same answer again changes nothing, but completes what became
 * unanimous because somebody lost their office. Refuses with `NOT_ALLOWED`, `TOPIC_CLOSED`, `BAD_INPUT`; a foreign
 * topic is not found.
 */
export function agreeToBan(ctx: Ctx, { topicId, agrees, reason }: BanAnswer): Promise<TopicRow> {
  return inTransaction(ctx, async (ctx) => {
    const { personId } = ctx.actor;
    const { topic, group } = await lockedTopic(ctx, topicId);
    const voices = await voicesOn(ctx, topic);
    const agreedBefore = voices.agreed.has(personId);
    if (topic.state === "AGREED" && agrees && agreedBefore) return topic;
    if (topic.state === "REFUSED" && !agrees && topic.endedById === personId) return topic;
    refuseIf(whyNotAgree(topic, voices, personId));
    const subject = { subjectKind: "TOPIC", subjectId: topic.id };
    await settle(ctx, ctx.actor.organisationId, subject, [personId]);
    if (!agrees) return refuse(ctx, topic, group, reason ?? "");
    if (!agreedBefore) {
      await addVoice(ctx, topic);
      await record(ctx, { deed: "topic.agreed", subjectId: topic.id, groupId: group.id });
    }
    return isUnanimous(await voicesOn(ctx, topic)) ? becomeClause(ctx, topic, group) : topic;
  });
}

/** Takes a proposal back. Refuses with `NOT_ALLOWED`, `TOPIC_CLOSED`; a foreign topic is not found. */
export function withdrawBan(ctx: Ctx, topicId: string): Promise<TopicRow> {
  return inTransaction(ctx, async (ctx) => {
    const { topic, group } = await lockedTopic(ctx, topicId);
    const { personId } = ctx.actor;
    if (topic.state === "WITHDRAWN" && topic.byId === personId) return topic;
    refuseIf(whyNotWithdraw({ state: topic.state, proposerId: topic.byId }, personId));
    const ended = await end(ctx, topic, { state: "WITHDRAWN" });
    await record(ctx, { deed: "topic.withdrawn", subjectId: topic.id, groupId: group.id });
    await notifyAboutTopic(ctx, topic, await inOfficeOf(ctx, group), {
      kind: "TOPIC_DECIDED",
      title: words.withdrawn(topic.topic),
      body: words.withdrawnBody(await myName(ctx)),
    });
    return ended;
  });
}

async function refuse(ctx: Ctx, topic: TopicRow, group: GroupRow, why: string): Promise<TopicRow> {
  const fields = new Fields();
  const endReason = fields.text("reason", why, TEXTS.reason);
  fields.done();
  const ended = await end(ctx, topic, { state: "REFUSED", endReason });
  await record(ctx, { deed: "topic.refused", subjectId: topic.id, groupId: group.id });
  await notifyAboutTopic(ctx, topic, [topic.byId, ...(await inOfficeOf(ctx, group))], {
    kind: "TOPIC_DECIDED",
    title: words.refused(topic.topic),
    body: words.refusedBody(await myName(ctx), endReason),
  });
  return ended;
}

/** All in office agree: it is written into the draft of the rules. Whoever may publish these is told. */
async function becomeClause(ctx: Ctx, topic: TopicRow, group: GroupRow): Promise<TopicRow> {
  const rulebookId = await governingRulebook(ctx, group.id);
  if (rulebookId === null) throw new RefusedError("TOPIC_WITHOUT_RULES");
  const { clauseKey, number } = await addClause(ctx, rulebookId, {
    text: words.clause(group.name, topic.topic, topic.instead),
    reason: words.clauseReason,
  });
  const ended = await end(ctx, topic, { state: "AGREED", rulebookId, clauseKey });
  await record(ctx, { deed: "topic.banned", subjectId: topic.id, groupId: group.id });
  const holders = await roleHoldersFor(ctx, group);
  const told = holders.filter(({ role }) => role !== "HEAD" && role !== "ORGANISATION_ADMIN");
  await notifyAboutTopic(ctx, topic, [topic.byId, ...told.map(({ personId }) => personId)], {
    kind: "TOPIC_DECIDED",
    title: words.agreed(topic.topic),
    body: words.agreedBody(number),
  });
  return ended;
}

/** A topic of a group that is ours until the transaction ends: so are the roles in it. */
async function lockedTopic(ctx: Ctx, id: string) {
  const { group } = await visibleTopic(ctx, id);
  await lockGroups(ctx, [group.id]);
  ctx.cache.clear();
  return visibleTopic(ctx, id);
}

const addVoice = async (ctx: Ctx, topic: TopicRow): Promise<void> => {
  const { organisationId, personId } = ctx.actor;
  const voice = { id: newId(), organisationId, topicId: topic.id, personId };
  await insertNew(ctx, TopicVoice, [{ ...voice, agreedAt: ctx.now.getTime() }]);
  ctx.cache.clear();
};

async function end(ctx: Ctx, topic: TopicRow, how: Partial<Row<Topic>>): Promise<TopicRow> {
  const { organisationId, personId: endedById } = ctx.actor;
  await update(
    ctx,
    Topic,
    { ...how, asking: null, endedById, endedAt: ctx.now.getTime() },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${topic.id}`,
  );
  ctx.cache.clear();
  // Nobody is to say anything any more.
  await settle(ctx, organisationId, { subjectKind: "TOPIC", subjectId: topic.id }, null);
  return await topicById.existing(ctx, topic.id);
}
