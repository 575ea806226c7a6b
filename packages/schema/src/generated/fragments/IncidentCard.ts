/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const IncidentCard = "fragment IncidentCard on Incident { id number groupId groupName title state dueOn overdue recordedAt person { ...PersonCard } }";
