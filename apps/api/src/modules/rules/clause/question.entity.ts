import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";

const ClauseQuestionSchema = defineEntity({
  name: "ClauseQuestion",
  tableName: "clause_question",
  uniques: [{ properties: ["organisationId", "askerId", "tapId"] }],
  indexes: [
    { properties: ["organisationId", "rulebookId", "id"] },
    // Of all questions, the few that wait for an answer.
    { properties: ["organisationId", "waiting", "dueOn"] },
  ],
  properties: {
    ...identity,
    rulebookId: id(),
    /** The clause, through all versions of the rulebook. */
    clauseKey: p.string().length(36),
    /** The version that was on screen when it was asked. */
    versionId: id(),
    versionNumber: p.integer(),
    askerId: id(),
    question: p.string().length(LIMITS.clauseQuestion),
    askedAt: instant(),
    /** The last day for the office to answer. */
    dueOn: businessDay(),
    /** 1 until it is answered, then null. */
    waiting: p.integer().nullable(),
    /** When it went up to the administrators, unanswered. */
    raisedAt: instant().nullable(),
    answer: p.string().length(LIMITS.clauseAnswer).nullable(),
    answeredById: id().nullable(),
    answeredAt: instant().nullable(),
    tapId: id().nullable(),
  },
});

/** A member's question about a clause, and its answer: everybody to whom the rules apply reads both. */
export class ClauseQuestion extends ClauseQuestionSchema.class {}

ClauseQuestionSchema.setClass(ClauseQuestion);
