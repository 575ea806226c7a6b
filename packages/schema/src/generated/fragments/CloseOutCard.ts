/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CloseOutCard = "fragment CloseOutCard on CloseOut { id day number dueAt closedAt due people done carried open blocked late exempt exemptPeople handedOver handedOverPeople }";
