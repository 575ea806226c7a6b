/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SuggestionText } from "../fragments/SuggestionText.ts";
import { SuggestionCard } from "../fragments/SuggestionCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { FileSuggestionMutation, FileSuggestionMutationVariables } from "../operations.ts";

export const FileSuggestion: Document<FileSuggestionMutation, FileSuggestionMutationVariables> = {
  name: "FileSuggestion",
  text: "mutation FileSuggestion($input: FileSuggestionInput!) { fileSuggestion(input: $input) { ...SuggestionText } }" + " " + SuggestionText + " " + SuggestionCard + " " + VoiceNoteText + " " + FileCard,
  changes: ["Suggestion"],
};
