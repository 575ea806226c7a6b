/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { GroupMembersQuery, GroupMembersQueryVariables } from "../operations.ts";

export const GroupMembers: Document<GroupMembersQuery, GroupMembersQueryVariables> = {
  name: "GroupMembers",
  text: "query GroupMembers($id: ID!, $search: String, $role: GroupRole, $first: Int, $after: String) { group(id: $id) { id name manageRefusal members(search: $search, role: $role, first: $first, after: $after) { nodes { displayName roles joinedAt person { ...PersonCard } } endCursor hasMore } } }" + " " + PersonCard,
  shows: ["Group","Membership","Person"],
};
