/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SuggestionCard } from "../fragments/SuggestionCard.ts";
import type { SuggestionsQuery, SuggestionsQueryVariables } from "../operations.ts";

export const Suggestions: Document<SuggestionsQuery, SuggestionsQueryVariables> = {
  name: "Suggestions",
  text: "query Suggestions($of: SuggestionList!, $groupId: ID, $first: Int, $after: String) { suggestions(of: $of, groupId: $groupId, first: $first, after: $after) { nodes { ...SuggestionCard } endCursor hasMore } }" + " " + SuggestionCard,
  shows: ["Suggestion"],
};
