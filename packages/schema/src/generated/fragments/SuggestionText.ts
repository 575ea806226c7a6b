/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const SuggestionText = "fragment SuggestionText on Suggestion { ...SuggestionCard thanked answeredAt iConsent answerRefusal consentRefusal author { id name: distinctName } answeredBy { id name: distinctName } liesWith { id name: distinctName } notes { ...VoiceNoteText } }";
