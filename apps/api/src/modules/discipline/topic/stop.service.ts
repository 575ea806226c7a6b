import { LIMITS, type Refusal, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { nameKeyOf } from "../../../kernel/name-key.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, rows, sql } from "../../../kernel/sql.ts";
import { inTransaction, StaleReadError } from "../../../kernel/transaction.ts";
import { topicWords as words } from "../../../words/topic.zh-cn.ts";
import { type GroupRow, membershipView, visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { measure } from "../../reach/index.ts";
import { rightOf } from "../case/entitled.policy.ts";
import { roleHoldersFor } from "../case/holders.read.ts";
import { rulesOn } from "../ladder/ladder.read.ts";
import { Topic } from "./topic.entity.ts";
import { notifyAboutTopic } from "./topic.notify.ts";
import { topicById, topicOfTap, type TopicRow } from "./topic.read.ts";

const m = membershipView("m");

/** What somebody says of a topic. */
export interface TopicWish {
  groupId: string;
  topic: string;
  /** What to do instead. */
  instead: string;
  tapId?: string | null;
}

/** What was sent in about a topic; all that is wrong with it at once. */
export function readTopic(given: TopicWish) {
  const fields = new Fields();
  const topic = fields.text("topic", given.topic, TEXTS.topic);
  const instead = fields.text("instead", given.instead, TEXTS.reason);
  const tapId = fields.optional("tapId", given.tapId, LIMITS.tapId);
  fields.done();
  return { topic, topicKey: nameKeyOf(topic), instead, tapId };
}

/** Stopping is for whoever the rights in force say (Mission D6). */
export async function whyNotStop(
  ctx: Ctx,
  group: Pick<GroupRow, "id" | "lineage">,
): Promise<Refusal | null> {
  const { rights } = (await rulesOn(ctx, group.id, ctx.today)).values;
  const { personId } = ctx.actor;
  const holders = await roleHoldersFor(ctx, group);
  const right = rights ? rightOf(personId, "STOP_TOPIC", rights, holders, new Set()) : "NOT";
  return right === "DECIDES" ? null : "NOT_ALLOWED";
}

/**
 * Stops a topic, and says what to do instead (Mission D7): it is recorded, and nobody's strike. The members are told
 * in their inboxes where that is wanted; there are words for the chat in any case. The same tap sent again answers the
 * same topic. Refuses with `NOT_ALLOWED`, `SAID_TOO_OFTEN`, `BAD_INPUT`; a foreign group is not found.
 */
export function stopTopic(
  ctx: Ctx,
  given: TopicWish & { tellMembers: boolean },
): Promise<TopicRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, given.groupId);
    refuseIf(await whyNotStop(ctx, group));
    const wish = readTopic(given);
    const before = await topicOfTap(ctx, wish.tapId);
    if (before) return before;
    await measure(ctx, "TOPIC", [group.id]);
    const stopped = await insertTopic(ctx, group.id, wish, "STOPPED");
    await record(ctx, {
      deed: "topic.stopped",
      subjectId: stopped.id,
      groupId: group.id,
      contentHash: hashOf({ topic: wish.topic, instead: wish.instead }),
    });
    if (given.tellMembers)
      await notifyAboutTopic(ctx, stopped, await membersOf(ctx, group.id), {
        kind: "TOPIC_STOPPED",
        title: words.stopped(wish.topic, group.name),
        body: wish.instead,
      });
    return stopped;
  });
}

/** Writes a topic down; of two by one tap, the second finds the first. */
export async function insertTopic(
  ctx: Ctx,
  groupId: string,
  wish: ReturnType<typeof readTopic>,
  state: "STOPPED" | "ASKED",
): Promise<TopicRow> {
  const { organisationId, personId: byId } = ctx.actor;
  const id = newId();
  const asking = state === "ASKED" ? 1 : null;
  const at = ctx.now.getTime();
  const added = await insertNew(ctx, Topic, [
    { id, organisationId, groupId, ...wish, state, asking, byId, at },
  ]);
  if (added === 0) throw new StaleReadError("it has been written down meanwhile");
  return await topicById.existing(ctx, id);
}

async function membersOf(ctx: Ctx, groupId: string): Promise<string[]> {
  const members = await rows<{ personId: string }>(
    ctx,
    sql`select ${m.pick("personId")} from ${m} where ${m.organisationId} = ${ctx.actor.organisationId}
      and ${m.groupId} = ${groupId} and ${m.live} = 1 order by ${m.personId}`,
  );
  return members.map(({ personId }) => personId);
}
