import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant, longText } from "../../../kernel/column.ts";
import type { RulesState } from "./version.state.ts";

const RulesVersionSchema = defineEntity({
  name: "RulesVersion",
  tableName: "rules_version",
  uniques: [
    { properties: ["organisationId", "rulebookId", "number"] },
    // `pending` is 1 or null, and nulls are distinct: a rulebook has one unpublished version at most.
    { properties: ["organisationId", "rulebookId", "pending"] },
  ],
  // Of all versions, the few that are being written.
  indexes: [{ properties: ["organisationId", "pending"] }],
  properties: {
    ...identity,
    rulebookId: id(),
    number: p.integer(),
    state: p.string().length(20).$type<RulesState>(),
    pending: p.integer().nullable(),
    title: p.string().length(LIMITS.rulesTitle),
    statedChange: p.string().length(LIMITS.statedChange),
    interpretingOffice: p.string().length(LIMITS.interpretingOffice),
    /** Both are empty in a draft for which no day is chosen yet: before any other day. */
    effectiveOn: businessDay(),
    signByOn: businessDay(),
    /** To whom it applies from its publication on: 1, or the groups in `groupIds` (JSON). */
    appliesToAll: p.integer(),
    groupIds: longText(),
    /** Canonical JSON `[{key, label, value}]`: free text, of versions that print no blocks. */
    settings: longText(),
    /** Canonical JSON `[{categoryId, category, settings: [{key, label, sentence, value}]}]`; `[]`: none. */
    blocks: longText(),
    /** Canonical JSON by category: what it chooses other than the category had it. */
    chosen: longText(),
    /** Canonical JSON `[{key, label, text, depth, heading, change, changeReason, proposedBy?}]`. */
    clauses: longText(),
    /** Canonical JSON `[{clauseKey, question, choices, right}]`. */
    comprehension: longText(),
    /** Canonical JSON `[{clauseKey, topic, reason, byId, at}]`: what who published judged to be no fault. */
    lawJudgements: longText(),
    /** What is hashed: see `version.text.ts`. */
    textHash: p.string().length(64),
    /** How many 条 and comprehension questions there are, and the minutes to read; kept, so that lists need no clauses. */
    dutyCount: p.integer(),
    questionCount: p.integer(),
    readingMinutes: p.integer(),
    draftedById: id(),
    /** How often the draft was saved: whoever saves it names the one that they began with. */
    revision: p.integer(),
    /** Handed in for approval: by whom and when; null while it is being written. */
    submittedById: id().nullable(),
    submittedAt: instant().nullable(),
    /** Why it was handed back the last time; null once it is handed in again. */
    returnReason: p.string().length(LIMITS.reason).nullable(),
    returnedById: id().nullable(),
    returnedAt: instant().nullable(),
    approvedById: id().nullable(),
    approvedAt: instant().nullable(),
    publishedById: id().nullable(),
    publishedAt: instant().nullable(),
    updatedAt: instant(),
  },
});

/**
 * A version of a rulebook (Mission R1).
 *
 *     DRAFT ── approve ──▶ APPROVED ── publish ──▶ PUBLISHED
 *       ▲                     │
 *       └──────── edit ───────┘
 *
 * A draft of somebody who may not approve is handed in (`submittedAt`), and approved or handed back with
 * a reason.
 *
 * Once published, nothing of it changes, ever.
 */
export class RulesVersion extends RulesVersionSchema.class {}

RulesVersionSchema.setClass(RulesVersion);
