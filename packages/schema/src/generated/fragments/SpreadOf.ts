/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const SpreadOf = "fragment SpreadOf on Spread { n median p90 }";
