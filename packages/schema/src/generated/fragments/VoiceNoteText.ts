/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const VoiceNoteText = "fragment VoiceNoteText on VoiceNote { id kind text heldOn at by { id name: distinctName } files { ...FileCard } }";
