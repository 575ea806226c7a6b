/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeftOutCard } from "../fragments/LeftOutCard.ts";
import { GroupCard } from "../fragments/GroupCard.ts";
import type { SetRolesMutation, SetRolesMutationVariables } from "../operations.ts";

export const SetRoles: Document<SetRolesMutation, SetRolesMutationVariables> = {
  name: "SetRoles",
  text: "mutation SetRoles($input: SetRolesInput!) { setRoles(input: $input) { done remaining leftOut { ...LeftOutCard } group { ...GroupCard admins { id name: distinctName } publishers { id name: distinctName } leaders { id name: distinctName } } } }" + " " + LeftOutCard + " " + GroupCard,
  changes: ["Group","Me","Membership"],
};
