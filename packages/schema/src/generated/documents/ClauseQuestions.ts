/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ClauseQuestionCard } from "../fragments/ClauseQuestionCard.ts";
import type { ClauseQuestionsQuery, ClauseQuestionsQueryVariables } from "../operations.ts";

export const ClauseQuestions: Document<ClauseQuestionsQuery, ClauseQuestionsQueryVariables> = {
  name: "ClauseQuestions",
  text: "query ClauseQuestions($rulebookId: ID!, $clauseKey: ID, $open: Boolean, $first: Int, $after: String) { clauseQuestions( rulebookId: $rulebookId clauseKey: $clauseKey open: $open first: $first after: $after ) { nodes { ...ClauseQuestionCard } endCursor hasMore } }" + " " + ClauseQuestionCard,
  shows: ["ClauseQuestion","Person"],
};
