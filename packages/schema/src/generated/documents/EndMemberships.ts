/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeftOutCard } from "../fragments/LeftOutCard.ts";
import { GroupCard } from "../fragments/GroupCard.ts";
import type { EndMembershipsMutation, EndMembershipsMutationVariables } from "../operations.ts";

export const EndMemberships: Document<EndMembershipsMutation, EndMembershipsMutationVariables> = {
  name: "EndMemberships",
  text: "mutation EndMemberships($input: EndMembershipsInput!) { endMemberships(input: $input) { done remaining leftOut { ...LeftOutCard } group { ...GroupCard } } }" + " " + LeftOutCard + " " + GroupCard,
  changes: ["Group","Membership","Task"],
};
