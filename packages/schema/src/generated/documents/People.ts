/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { PeopleQuery, PeopleQueryVariables } from "../operations.ts";

export const People: Document<PeopleQuery, PeopleQueryVariables> = {
  name: "People",
  text: "query People($search: String, $departmentId: ID, $notInGroupId: ID, $first: Int, $after: String) { people( search: $search departmentId: $departmentId notInGroupId: $notInGroupId first: $first after: $after ) { nodes { ...PersonCard staffNo } endCursor hasMore } }" + " " + PersonCard,
  shows: ["Person","Membership"],
};
