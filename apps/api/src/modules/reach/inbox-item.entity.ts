import { defineEntity, p } from "@mikro-orm/core";
import type { InboxKind } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../kernel/column.ts";

const InboxItemSchema = defineEntity({
  name: "InboxItem",
  tableName: "inbox_item",
  uniques: [{ properties: ["organisationId", "personId", "occasion"] }],
  indexes: [
    { properties: ["organisationId", "personId", "at", "id"] },
    // What is settled, by what it is about.
    { properties: ["organisationId", "subjectId", "personId"] },
  ],
  properties: {
    ...identity,
    personId: id(),
    kind: p.string().length(30).$type<InboxKind>(),
    title: p.string().length(120),
    body: p.string().length(500),
    /** What it leads to: a thing of this kind, and the day where there is one of it each day. */
    subjectKind: p.string().length(30).nullable(),
    subjectId: id().nullable(),
    subjectOn: businessDay().nullable(),
    groupId: id().nullable(),
    /** What makes two messages the same one: a person hears of an occasion once. */
    occasion: p.string().length(120),
    /** When it is in the inbox: at once, or when the quiet hours that held it are over. */
    at: instant(),
    /** The end of the quiet hours that held it, which is `at`; null for what went out at once. */
    heldUntil: instant().nullable(),
    /** 1 when it went out in quiet hours, because it was urgent (Mission X2). */
    brokeQuiet: p.integer().default(0),
    /** When it was seen, or settled: by a newer one about the same, or because the thing was dealt with. */
    readAt: instant().nullable(),
  },
});

/**
 * A message to one person, written in the transaction of the deed that causes it. It is in their
 * inbox from `at` on; other channels take it from here, and not before then either (Mission X1, X2).
 */
export class InboxItem extends InboxItemSchema.class {}

InboxItemSchema.setClass(InboxItem);
