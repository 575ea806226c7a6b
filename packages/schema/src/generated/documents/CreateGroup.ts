/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupCard } from "../fragments/GroupCard.ts";
import type { CreateGroupMutation, CreateGroupMutationVariables } from "../operations.ts";

export const CreateGroup: Document<CreateGroupMutation, CreateGroupMutationVariables> = {
  name: "CreateGroup",
  text: "mutation CreateGroup($input: CreateGroupInput!) { createGroup(input: $input) { ...GroupCard } }" + " " + GroupCard,
  changes: ["Group","Me"],
};
