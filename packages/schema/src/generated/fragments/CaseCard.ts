/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CaseCard = "fragment CaseCard on Case { id number kindKey kindName state stage stageDueAt stageDueOn happenedAt recordedAt aboutMe hearUntil person { ...PersonCard } measure { ...MeasureCard } }";
