/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const SuggestionCard = "fragment SuggestionCard on Suggestion { id kind place groupName departmentName title filedAt state riseOn wentUp mine publishedAt }";
