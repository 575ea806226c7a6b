/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SuggestionText } from "../fragments/SuggestionText.ts";
import { SuggestionCard } from "../fragments/SuggestionCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { SuggestionQuery, SuggestionQueryVariables } from "../operations.ts";

export const Suggestion: Document<SuggestionQuery, SuggestionQueryVariables> = {
  name: "Suggestion",
  text: "query Suggestion($id: ID!) { suggestion(id: $id) { ...SuggestionText } }" + " " + SuggestionText + " " + SuggestionCard + " " + VoiceNoteText + " " + FileCard,
  shows: ["Suggestion","Person"],
};
