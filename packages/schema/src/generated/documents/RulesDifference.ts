/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { RulesDifferenceQuery, RulesDifferenceQueryVariables } from "../operations.ts";

export const RulesDifference: Document<RulesDifferenceQuery, RulesDifferenceQueryVariables> = {
  name: "RulesDifference",
  text: "query RulesDifference($versionId: ID!, $sinceVersionId: ID) { rulesDifference(versionId: $versionId, sinceVersionId: $sinceVersionId) { from { id number } to { id number title effectiveOn signByOn myDueOn statedChange dutyCount readingMinutes signRefusal rulebook { id title } clauses { key label text depth heading } mySignature { id signedAt } } signedAt changes { key kind label before after reason parts { kind text } } unchanged settings { key label categories before after } } }",
  shows: ["RulesVersion","RulesSignature"],
};
