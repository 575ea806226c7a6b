/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ClauseFeedbackCard } from "../fragments/ClauseFeedbackCard.ts";
import type { GiveClauseFeedbackMutation, GiveClauseFeedbackMutationVariables } from "../operations.ts";

export const GiveClauseFeedback: Document<GiveClauseFeedbackMutation, GiveClauseFeedbackMutationVariables> = {
  name: "GiveClauseFeedback",
  text: "mutation GiveClauseFeedback($input: GiveClauseFeedbackInput!) { giveClauseFeedback(input: $input) { ...ClauseFeedbackCard } }" + " " + ClauseFeedbackCard,
  changes: ["ClauseFeedback"],
};
