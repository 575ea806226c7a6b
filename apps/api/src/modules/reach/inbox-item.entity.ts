import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../kernel/column.ts";

/** What a message is about. The keys are what the contract says. */
export const InboxKind = {
  NOTICE_PUBLISHED: "NOTICE_PUBLISHED",
  NOTICE_REVISED: "NOTICE_REVISED",
  NOTICE_WITHDRAWN: "NOTICE_WITHDRAWN",
  NOTICE_NUDGE: "NOTICE_NUDGE",
  RULES_TO_SIGN: "RULES_TO_SIGN",
  RULES_NUDGE: "RULES_NUDGE",
  GROUP_JOINED: "GROUP_JOINED",
  GROUP_LEFT: "GROUP_LEFT",
  ROLE_CHANGED: "ROLE_CHANGED",
} as const;
export type InboxKind = keyof typeof InboxKind;

const InboxItemSchema = defineEntity({
  name: "InboxItem",
  tableName: "inbox_item",
  uniques: [{ properties: ["organisationId", "personId", "occasion"] }],
  properties: {
    ...identity,
    personId: id(),
    kind: p.string().length(30).$type<InboxKind>(),
    title: p.string().length(120),
    body: p.string().length(500),
    noticeId: id().nullable(),
    rulebookId: id().nullable(),
    groupId: id().nullable(),
    /** What makes two messages the same one: a person hears of an occasion once. */
    occasion: p.string().length(120),
    at: instant(),
    readAt: instant().nullable(),
  },
});

/**
 * A message to one person, written in the transaction of the deed that causes it. It is in their
 * inbox from then on; other channels take it from here (Mission X1).
 */
export class InboxItem extends InboxItemSchema.class {}

InboxItemSchema.setClass(InboxItem);
