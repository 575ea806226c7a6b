/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ClauseQuestionCard } from "../fragments/ClauseQuestionCard.ts";
import type { AnswerClauseQuestionMutation, AnswerClauseQuestionMutationVariables } from "../operations.ts";

export const AnswerClauseQuestion: Document<AnswerClauseQuestionMutation, AnswerClauseQuestionMutationVariables> = {
  name: "AnswerClauseQuestion",
  text: "mutation AnswerClauseQuestion($questionId: ID!, $answer: String!) { answerClauseQuestion(questionId: $questionId, answer: $answer) { ...ClauseQuestionCard } }" + " " + ClauseQuestionCard,
  changes: ["ClauseQuestion"],
};
