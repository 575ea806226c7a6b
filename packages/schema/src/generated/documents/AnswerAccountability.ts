/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AccountabilityCard } from "../fragments/AccountabilityCard.ts";
import type { AnswerAccountabilityMutation, AnswerAccountabilityMutationVariables } from "../operations.ts";

export const AnswerAccountability: Document<AnswerAccountabilityMutation, AnswerAccountabilityMutationVariables> = {
  name: "AnswerAccountability",
  text: "mutation AnswerAccountability($id: ID!, $answer: String!) { answerAccountability(id: $id, answer: $answer) { ...AccountabilityCard } }" + " " + AccountabilityCard,
  changes: ["AccountabilityItem"],
};
