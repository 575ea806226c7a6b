/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ClauseQuestionCard } from "../fragments/ClauseQuestionCard.ts";
import type { AskAboutClauseMutation, AskAboutClauseMutationVariables } from "../operations.ts";

export const AskAboutClause: Document<AskAboutClauseMutation, AskAboutClauseMutationVariables> = {
  name: "AskAboutClause",
  text: "mutation AskAboutClause($input: AskAboutClauseInput!) { askAboutClause(input: $input) { ...ClauseQuestionCard } }" + " " + ClauseQuestionCard,
  changes: ["ClauseQuestion"],
};
