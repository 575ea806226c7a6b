/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeaveCard } from "../fragments/LeaveCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { LeavesQuery, LeavesQueryVariables } from "../operations.ts";

export const Leaves: Document<LeavesQuery, LeavesQueryVariables> = {
  name: "Leaves",
  text: "query Leaves($mine: Boolean, $first: Int, $after: String) { leaves(mine: $mine, first: $first, after: $after) { nodes { ...LeaveCard } endCursor hasMore } }" + " " + LeaveCard + " " + PersonCard,
  shows: ["Leave","Person"],
};
