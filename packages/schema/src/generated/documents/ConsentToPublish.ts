/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SuggestionText } from "../fragments/SuggestionText.ts";
import { SuggestionCard } from "../fragments/SuggestionCard.ts";
import { VoiceNoteText } from "../fragments/VoiceNoteText.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { ConsentToPublishMutation, ConsentToPublishMutationVariables } from "../operations.ts";

export const ConsentToPublish: Document<ConsentToPublishMutation, ConsentToPublishMutationVariables> = {
  name: "ConsentToPublish",
  text: "mutation ConsentToPublish($suggestionId: ID!, $agrees: Boolean!) { consentToPublish(suggestionId: $suggestionId, agrees: $agrees) { ...SuggestionText } }" + " " + SuggestionText + " " + SuggestionCard + " " + VoiceNoteText + " " + FileCard,
  changes: ["Suggestion"],
};
