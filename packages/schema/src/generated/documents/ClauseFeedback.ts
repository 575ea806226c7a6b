/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ClauseFeedbackCard } from "../fragments/ClauseFeedbackCard.ts";
import type { ClauseFeedbackQuery, ClauseFeedbackQueryVariables } from "../operations.ts";

export const ClauseFeedback: Document<ClauseFeedbackQuery, ClauseFeedbackQueryVariables> = {
  name: "ClauseFeedback",
  text: "query ClauseFeedback($versionId: ID!, $clauseKey: ID!) { rulesVersion(id: $versionId) { id clauseFeedback(clauseKey: $clauseKey) { ...ClauseFeedbackCard } } }" + " " + ClauseFeedbackCard,
  shows: ["RulesVersion","ClauseFeedback","Person","RulesSignature"],
};
