/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { NoticeFeedbackQuery, NoticeFeedbackQueryVariables } from "../operations.ts";

export const NoticeFeedback: Document<NoticeFeedbackQuery, NoticeFeedbackQueryVariables> = {
  name: "NoticeFeedback",
  text: "query NoticeFeedback($id: ID!, $first: Int, $after: String) { notice(id: $id) { id feedback(first: $first, after: $after) { nodes { id kind text at person { ...PersonCard } } endCursor hasMore } } }" + " " + PersonCard,
  shows: ["Notice","Person"],
};
