/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeaveCard } from "../fragments/LeaveCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { AcceptStandInMutation, AcceptStandInMutationVariables } from "../operations.ts";

export const AcceptStandIn: Document<AcceptStandInMutation, AcceptStandInMutationVariables> = {
  name: "AcceptStandIn",
  text: "mutation AcceptStandIn($leaveId: ID!) { acceptStandIn(leaveId: $leaveId) { ...LeaveCard } }" + " " + LeaveCard + " " + PersonCard,
  changes: ["Leave"],
};
