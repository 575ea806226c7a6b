/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const LeaveCard = "fragment LeaveCard on Leave { id fromOn untilOn reason standInState standInReason cancelledAt cancelRefusal acceptRefusal person { ...PersonCard } standIn { id name: distinctName } recordedBy { id name: distinctName } }";
