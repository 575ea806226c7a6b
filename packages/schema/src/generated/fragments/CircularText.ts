/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CircularText = "fragment CircularText on Circular { id number audience text publishedAt group { id name } publishedBy { id name: distinctName } }";
