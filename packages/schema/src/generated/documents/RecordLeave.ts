/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeaveCard } from "../fragments/LeaveCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { RecordLeaveMutation, RecordLeaveMutationVariables } from "../operations.ts";

export const RecordLeave: Document<RecordLeaveMutation, RecordLeaveMutationVariables> = {
  name: "RecordLeave",
  text: "mutation RecordLeave($input: RecordLeaveInput!) { recordLeave(input: $input) { ...LeaveCard } }" + " " + LeaveCard + " " + PersonCard,
  changes: ["Leave"],
};
