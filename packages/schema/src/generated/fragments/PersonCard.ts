/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const PersonCard = "fragment PersonCard on Person { id name: distinctName title reachable department { id name } }";
