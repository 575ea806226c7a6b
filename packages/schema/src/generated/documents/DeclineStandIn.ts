/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeaveCard } from "../fragments/LeaveCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { DeclineStandInMutation, DeclineStandInMutationVariables } from "../operations.ts";

export const DeclineStandIn: Document<DeclineStandInMutation, DeclineStandInMutationVariables> = {
  name: "DeclineStandIn",
  text: "mutation DeclineStandIn($leaveId: ID!, $reason: String) { declineStandIn(leaveId: $leaveId, reason: $reason) { ...LeaveCard } }" + " " + LeaveCard + " " + PersonCard,
  changes: ["Leave"],
};
