/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { RevisionProposalCard } from "../fragments/RevisionProposalCard.ts";
import type { DecideRevisionMutation, DecideRevisionMutationVariables } from "../operations.ts";

export const DecideRevision: Document<DecideRevisionMutation, DecideRevisionMutationVariables> = {
  name: "DecideRevision",
  text: "mutation DecideRevision($input: DecideRevisionInput!) { decideRevision(input: $input) { ...RevisionProposalCard } }" + " " + RevisionProposalCard,
  changes: ["RevisionProposal","RulesVersion"],
};
