import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import { nameKey } from "../../../kernel/name-key.ts";
import type { TopicState } from "./topic.state.ts";

const TopicSchema = defineEntity({
  name: "Topic",
  // Other tables have a column `topic`.
  tableName: "group_topic",
  uniques: [
    // `asking` is 1 while it is asked, otherwise null, and nulls are distinct: one topic is asked about once at a time.
    { properties: ["organisationId", "groupId", "topicKey", "asking"] },
    { properties: ["organisationId", "byId", "tapId"] },
  ],
  indexes: [{ properties: ["organisationId", "groupId", "id"] }],
  properties: {
    ...identity,
    groupId: id(),
    topic: p.string().length(LIMITS.topic),
    topicKey: nameKey(),
    /** What to do instead. */
    instead: p.string().length(LIMITS.reason),
    state: p.string().length(20).$type<TopicState>(),
    asking: p.integer().nullable(),
    byId: id(),
    at: instant(),
    tapId: p.string().length(LIMITS.tapId).nullable(),
    /** Of a ban that was asked for: when and by whom it ended, and why where somebody did not agree. */
    endedAt: instant().nullable(),
    endedById: id().nullable(),
    endReason: p.string().length(LIMITS.reason).nullable(),
    /** The clause that it became, in which rulebook; null: none. */
    rulebookId: id().nullable(),
    clauseKey: p.string().length(80).nullable(),
  },
});

/**
 * A topic that was stopped in a group (Mission D7), or that is to be banned in it (Mission D8). Nobody's strike.
 *
 *     STOPPED        ASKED ── all in office agree ──▶ AGREED: a clause of the draft
 *                    ASKED ── one does not ──▶ REFUSED        ASKED ── its proposer ──▶ WITHDRAWN
 */
export class Topic extends TopicSchema.class {}

TopicSchema.setClass(Topic);

const TopicVoiceSchema = defineEntity({
  name: "TopicVoice",
  tableName: "topic_voice",
  uniques: [{ properties: ["organisationId", "topicId", "personId"] }],
  properties: {
    ...identity,
    topicId: id(),
    personId: id(),
    agreedAt: instant(),
  },
});

/** That somebody agreed to a ban; it counts while they are in office. */
export class TopicVoice extends TopicVoiceSchema.class {}

TopicVoiceSchema.setClass(TopicVoice);
