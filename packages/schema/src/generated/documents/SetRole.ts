/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupCard } from "../fragments/GroupCard.ts";
import type { SetRoleMutation, SetRoleMutationVariables } from "../operations.ts";

export const SetRole: Document<SetRoleMutation, SetRoleMutationVariables> = {
  name: "SetRole",
  text: "mutation SetRole($groupId: ID!, $personId: ID!, $role: GroupRole!, $held: Boolean!) { setRole(groupId: $groupId, personId: $personId, role: $role, held: $held) { ...GroupCard admins { id name: distinctName } publishers { id name: distinctName } leaders { id name: distinctName } } }" + " " + GroupCard,
  changes: ["Group","Me","Membership"],
};
