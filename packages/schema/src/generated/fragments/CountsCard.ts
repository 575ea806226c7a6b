/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CountsCard = "fragment CountsCard on BoardCounts { asked frozen joined left confirmed missing reachable unreachable exempt late opened percent }";
