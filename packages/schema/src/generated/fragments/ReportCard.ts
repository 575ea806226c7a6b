/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const ReportCard = "fragment ReportCard on Report { id number title kind source state receivedOn receivedAt dueOn groupId groupName place mine reporter { ...ReportPerson } takenBy { ...ReportPerson } notSeenBy { ...ReportPerson } }";
