/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const MediationCard = "fragment MediationCard on Mediation { id number groupId title state startedAt riseOn groupNames }";
