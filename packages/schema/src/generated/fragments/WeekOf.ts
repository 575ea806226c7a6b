/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const WeekOf = "fragment WeekOf on WeekPoint { week toConfirm { ...SpreadOf } toComplete { ...SpreadOf } }";
