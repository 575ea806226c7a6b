/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeftOutCard } from "../fragments/LeftOutCard.ts";
import { GroupCard } from "../fragments/GroupCard.ts";
import type { AddMembersMutation, AddMembersMutationVariables } from "../operations.ts";

export const AddMembers: Document<AddMembersMutation, AddMembersMutationVariables> = {
  name: "AddMembers",
  text: "mutation AddMembers($input: AddMembersInput!) { addMembers(input: $input) { done remaining leftOut { ...LeftOutCard } group { ...GroupCard } } }" + " " + LeftOutCard + " " + GroupCard,
  changes: ["Group","Membership"],
};
