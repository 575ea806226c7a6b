/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { AddMemberMutation, AddMemberMutationVariables } from "../operations.ts";

export const AddMember: Document<AddMemberMutation, AddMemberMutationVariables> = {
  name: "AddMember",
  text: "mutation AddMember($groupId: ID!, $personId: ID!) { addMember(groupId: $groupId, personId: $personId) { displayName roles joinedAt person { ...PersonCard } } }" + " " + PersonCard,
  changes: ["Membership"],
};
