/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const RemindersCard = "fragment RemindersCard on Reminders { ordinary steps digestAt behind }";
