/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { AnswerQuestionMutation, AnswerQuestionMutationVariables } from "../operations.ts";

export const AnswerQuestion: Document<AnswerQuestionMutation, AnswerQuestionMutationVariables> = {
  name: "AnswerQuestion",
  text: "mutation AnswerQuestion($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
