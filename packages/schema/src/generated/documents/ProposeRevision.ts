/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { RevisionProposalCard } from "../fragments/RevisionProposalCard.ts";
import type { ProposeRevisionMutation, ProposeRevisionMutationVariables } from "../operations.ts";

export const ProposeRevision: Document<ProposeRevisionMutation, ProposeRevisionMutationVariables> = {
  name: "ProposeRevision",
  text: "mutation ProposeRevision($input: ProposeRevisionInput!) { proposeRevision(input: $input) { ...RevisionProposalCard } }" + " " + RevisionProposalCard,
  changes: ["RevisionProposal"],
};
