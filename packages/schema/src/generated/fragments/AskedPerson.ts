/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const AskedPerson = "fragment AskedPerson on BoardPerson { state reach isMe delivery { truth at why } deliveredAt openedAt confirmedAt late dueAt feedbackKind feedback lastNudgedAt toldAt toldHow phone person { id name: distinctName department { id name } } }";
