/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeaveCard } from "../fragments/LeaveCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { CancelLeaveMutation, CancelLeaveMutationVariables } from "../operations.ts";

export const CancelLeave: Document<CancelLeaveMutation, CancelLeaveMutationVariables> = {
  name: "CancelLeave",
  text: "mutation CancelLeave($id: ID!) { cancelLeave(id: $id) { ...LeaveCard } }" + " " + LeaveCard + " " + PersonCard,
  changes: ["Leave"],
};
