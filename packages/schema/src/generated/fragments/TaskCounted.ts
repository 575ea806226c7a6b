/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const TaskCounted = "fragment TaskCounted on TaskCounts { responsible confirmed done }";
