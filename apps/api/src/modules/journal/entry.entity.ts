import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../kernel/column.ts";

const EntrySchema = defineEntity({
  name: "JournalEntry",
  tableName: "journal_entry",
  indexes: [{ properties: ["organisationId", "subjectId"] }],
  properties: {
    ...identity,
    groupId: id().nullable(),
    actorId: id().nullable(),
    deed: p.string().length(60),
    subjectId: id(),
    at: instant(),
    contentHash: p.string().length(64).nullable(),
    salt: p.string().length(32),
    digest: p.string().length(64),
  },
});

/**
 * One line of what happened, in the deed's own transaction. Written once, never changed. `digest` is
 * the SHA-256 of the canonical JSON of `{v, id, organisation, group, actor, deed, subject, at,
 * contentHash, salt}`; it names no earlier line, so that writers do not wait for each other, and
 * batches are sealed later (Mission S2, B16).
 */
export class JournalEntry extends EntrySchema.class {}

EntrySchema.setClass(JournalEntry);
