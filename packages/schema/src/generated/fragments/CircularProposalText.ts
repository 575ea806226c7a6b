/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const CircularProposalText = "fragment CircularProposalText on CircularProposal { audience text namedReason at declinedAt declineReason by { id name: distinctName } }";
