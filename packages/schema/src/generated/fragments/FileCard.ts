/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const FileCard = "fragment FileCard on File { id name bytes mediaType isImage }";
