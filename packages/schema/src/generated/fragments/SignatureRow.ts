/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const SignatureRow = "fragment SignatureRow on SignaturePerson { state reach isMe delivery { truth at why } signedAt signedNumber openedAt endReachedAt declinedReason dueOn late away lastNudgedAt phone person { id name: distinctName department { id name } } }";
