/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CloseOutCard } from "../fragments/CloseOutCard.ts";
import type { CloseOutsQuery, CloseOutsQueryVariables } from "../operations.ts";

export const CloseOuts: Document<CloseOutsQuery, CloseOutsQueryVariables> = {
  name: "CloseOuts",
  text: "query CloseOuts($groupId: ID!, $search: String, $outcome: CloseOutOutcome, $first: Int, $after: String) { closeOuts( groupId: $groupId search: $search outcome: $outcome first: $first after: $after ) { nodes { ...CloseOutCard } endCursor hasMore } }" + " " + CloseOutCard,
  shows: ["CloseOut"],
};
