/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { AssigneesQuery, AssigneesQueryVariables } from "../operations.ts";

export const Assignees: Document<AssigneesQuery, AssigneesQueryVariables> = {
  name: "Assignees",
  text: "query Assignees($groupId: ID!, $text: String, $first: Int, $after: String) { assignees(groupId: $groupId, text: $text, first: $first, after: $after) { nodes { away openTasks reachable department { id name } person { ...PersonCard } } endCursor hasMore } }" + " " + PersonCard,
  shows: ["Person","Task","Leave","Membership"],
};
