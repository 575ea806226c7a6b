/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { RevisionProposalCard } from "../fragments/RevisionProposalCard.ts";
import type { RevisionProposalsQuery, RevisionProposalsQueryVariables } from "../operations.ts";

export const RevisionProposals: Document<RevisionProposalsQuery, RevisionProposalsQueryVariables> = {
  name: "RevisionProposals",
  text: "query RevisionProposals($rulebookId: ID!, $clauseKey: ID, $open: Boolean, $first: Int, $after: String) { revisionProposals( rulebookId: $rulebookId clauseKey: $clauseKey open: $open first: $first after: $after ) { nodes { ...RevisionProposalCard } endCursor hasMore } }" + " " + RevisionProposalCard,
  shows: ["RevisionProposal","Person"],
};
