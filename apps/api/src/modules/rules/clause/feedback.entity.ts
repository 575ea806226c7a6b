import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { ClauseVerdict } from "./verdict.ts";

const ClauseFeedbackSchema = defineEntity({
  name: "ClauseFeedback",
  tableName: "clause_feedback",
  uniques: [{ properties: ["organisationId", "versionId", "clauseKey", "personId"] }],
  properties: {
    ...identity,
    rulebookId: id(),
    versionId: id(),
    clauseKey: p.string().length(36),
    personId: id(),
    verdict: p.string().length(20).$type<ClauseVerdict>(),
    /** To the office, which reads them under the person's name. */
    comment: p.string().length(LIMITS.clauseFeedback).nullable(),
    givenAt: instant(),
  },
});

/** What one person says of one clause of one version; the latest word counts (Mission R5). */
export class ClauseFeedback extends ClauseFeedbackSchema.class {}

ClauseFeedbackSchema.setClass(ClauseFeedback);
