/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const GroupBotCard = "fragment GroupBotCard on Group { id name saveBotRefusal bot { lastFour mentions notices summaries savedAt lastSentAt error } }";
