/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const Day = "fragment Day on CalendarDay { day workday provisional reason holiday own note }";
