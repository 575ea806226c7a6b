import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity, instant } from "../../kernel/column.ts";

/** What a message is about. The keys are what the contract says. */
export const InboxKind = {
  NOTICE_PUBLISHED: "NOTICE_PUBLISHED",
  NOTICE_REVISED: "NOTICE_REVISED",
  NOTICE_WITHDRAWN: "NOTICE_WITHDRAWN",
  NOTICE_NUDGE: "NOTICE_NUDGE",
  RULES_TO_SIGN: "RULES_TO_SIGN",
  RULES_NUDGE: "RULES_NUDGE",
  TASK_NUDGE: "TASK_NUDGE",
  CLOSE_OUT_NUDGE: "CLOSE_OUT_NUDGE",
  GROUP_JOINED: "GROUP_JOINED",
  GROUP_LEFT: "GROUP_LEFT",
  ROLE_CHANGED: "ROLE_CHANGED",
  CLOSE_OUT: "CLOSE_OUT",
  /** Never stored: several messages that waited for the same end of quiet hours are shown as this one. */
  AFTER_QUIET: "AFTER_QUIET",
  LEAVE: "LEAVE",
  TASK_ASSIGNED: "TASK_ASSIGNED",
  TASK_CHANGED: "TASK_CHANGED",
  TASK_DONE: "TASK_DONE",
  TASK_ESCALATED: "TASK_ESCALATED",
} as const;
export type InboxKind = keyof typeof InboxKind;

const InboxItemSchema = defineEntity({
  name: "InboxItem",
  tableName: "inbox_item",
  uniques: [{ properties: ["organisationId", "personId", "occasion"] }],
  indexes: [{ properties: ["organisationId", "personId", "at", "id"] }],
  properties: {
    ...identity,
    personId: id(),
    kind: p.string().length(30).$type<InboxKind>(),
    title: p.string().length(120),
    body: p.string().length(500),
    noticeId: id().nullable(),
    rulebookId: id().nullable(),
    taskId: id().nullable(),
    groupId: id().nullable(),
    /** Of a group's close-out: the day. */
    dayOn: businessDay().nullable(),
    /** What makes two messages the same one: a person hears of an occasion once. */
    occasion: p.string().length(120),
    /** When it is in the inbox: at once, or when the quiet hours that held it are over. */
    at: instant(),
    /** The end of the quiet hours that held it, which is `at`; null for what went out at once. */
    heldUntil: instant().nullable(),
    /** 1 when it went out in quiet hours, because it was urgent (Mission X2). */
    brokeQuiet: p.integer().default(0),
    readAt: instant().nullable(),
  },
});

/**
 * A message to one person, written in the transaction of the deed that causes it. It is in their
 * inbox from `at` on; other channels take it from here, and not before then either (Mission X1, X2).
 */
export class InboxItem extends InboxItemSchema.class {}

InboxItemSchema.setClass(InboxItem);
