/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const OverturnCountsText = "fragment OverturnCountsText on OverturnCounts { decided revoked lowered }";
