/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { EndMembershipMutation, EndMembershipMutationVariables } from "../operations.ts";

export const EndMembership: Document<EndMembershipMutation, EndMembershipMutationVariables> = {
  name: "EndMembership",
  text: "mutation EndMembership($groupId: ID!, $personId: ID!, $why: LeavingReason!) { endMembership(groupId: $groupId, personId: $personId, why: $why) { displayName person { ...PersonCard } } }" + " " + PersonCard,
  changes: ["Membership","Task"],
};
