/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionQuestions } from "../fragments/VersionQuestions.ts";
import type { AnswerComprehensionMutation, AnswerComprehensionMutationVariables } from "../operations.ts";

export const AnswerComprehension: Document<AnswerComprehensionMutation, AnswerComprehensionMutationVariables> = {
  name: "AnswerComprehension",
  text: "mutation AnswerComprehension($input: AnswerComprehensionInput!) { answerComprehension(input: $input) { right version { id signRefusal ...VersionQuestions } } }" + " " + VersionQuestions,
  changes: ["RulesVersion"],
};
