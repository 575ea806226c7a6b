import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant, longText } from "../../../kernel/column.ts";
import type { ChatTopic, Need } from "../channels/channel.ts";
import type { DeliveryReason, DeliveryState } from "./delivery.state.ts";

const DeliverySchema = defineEntity({
  name: "Delivery",
  tableName: "delivery",
  uniques: [{ properties: ["organisationId", "channel", "recipientId", "occasion"] }],
  indexes: [
    { properties: ["organisationId", "state", "leaveAt"] },
    { properties: ["organisationId", "token"] },
    { properties: ["organisationId", "recipientId", "endedAt"] },
    { properties: ["organisationId", "undeliverable", "endedAt", "id"] },
  ],
  properties: {
    ...identity,
    channel: p.string().length(20).$type<"SUBSCRIPTION" | "GROUP_BOT">(),
    /** The person, or the group whose chat it is for. */
    recipientId: id(),
    /** With the recipient: which message it is, in the inbox or among the posts for chats. */
    occasion: p.string().length(120),
    /** The groups whose quiet hours hold it, by ids with spaces; empty: the shipped hours. */
    groupIds: longText(),
    /** 1: passes the quiet hours (Mission X2). */
    urgent: p.integer(),
    need: p.string().length(12).$type<Need>(),
    /** 1: an ordinary one, which a person may have by day or not at all. */
    ordinary: p.integer(),
    dueAt: instant().nullable(),
    askedAt: instant(),
    state: p.string().length(12).$type<DeliveryState>(),
    /** Of what waits: not before this. */
    leaveAt: instant(),
    /** Who has it in hand, with all else that leaves for this recipient as one message; kept afterwards. */
    token: id().nullable(),
    /** Until when they have; after that, others may take over. */
    leaseUntil: instant().nullable(),
    /** Set before the request leaves, so that a process that dies leaves behind that it may have been sent. */
    attemptedAt: instant().nullable(),
    firstTriedAt: instant().nullable(),
    tries: p.integer().default(0),
    /** When it was sent, dropped or given up. */
    endedAt: instant().nullable(),
    reason: p.string().length(20).$type<DeliveryReason>().nullable(),
    /** What the channel said, for an administrator. */
    detail: p.string().length(200).nullable(),
    /** 1: left in quiet hours, because it was urgent. */
    brokeQuiet: p.integer().default(0),
    /** 1: an administrator sees it; otherwise null. */
    undeliverable: p.integer().nullable(),
  },
});

/**
 * That one message is to leave through one channel. Written in the transaction of the deed that causes the
 * message, changed only by compare-and-set.
 *
 *     WAITING ── claim (token, lease) ──▶ SENDING ── success code ──▶ SENT
 *        ▲  ▲                               │ ├──── this recipient has no channel ──▶ UNREACHABLE
 *        │  └─ quiet hours, cap, digest ────┤ ├──── nothing to be done by itself, or given up ──▶ FAILED
 *        │  └─ it passes: tried later ──────┤ ├──── cut after the request left, to a chat ──▶ UNKNOWN
 *        │  └─ lease ran out before a try ──┤ └──── nobody needs it any more ──▶ DROPPED
 *        └──── cut after the request left, to a person ─┘
 *     UNREACHABLE, FAILED, UNKNOWN ── resend ──▶ WAITING
 */
export class Delivery extends DeliverySchema.class {}

DeliverySchema.setClass(Delivery);

const ChatPostSchema = defineEntity({
  name: "ChatPost",
  tableName: "chat_post",
  uniques: [{ properties: ["organisationId", "groupId", "occasion"] }],
  indexes: [{ properties: ["organisationId", "subjectId"] }],
  properties: {
    ...identity,
    groupId: id(),
    occasion: p.string().length(120),
    topic: p.string().length(20).$type<ChatTopic>(),
    /** What it is about, by which it is taken back. */
    subjectId: id(),
    markdown: longText(),
    /** Names to mention, one a line. */
    mentions: longText(),
    /** A page of the mini-program. */
    page: p.string().length(200).nullable(),
    at: instant(),
    /** When what it is about was withdrawn or replaced: it is not posted after that. */
    cancelledAt: instant().nullable(),
  },
});

/** What is to be posted into the chat of a group; it reaches nobody in particular (Mission X1). */
export class ChatPost extends ChatPostSchema.class {}

ChatPostSchema.setClass(ChatPost);
