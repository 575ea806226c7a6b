/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LeaveCard, PersonCard } from "../fragments.ts";
import type { RecordLeaveMutation, RecordLeaveMutationVariables } from "../operations.ts";

export const RecordLeave: Document<RecordLeaveMutation, RecordLeaveMutationVariables> = {
  name: "RecordLeave",
  text: "mutation RecordLeave($input: RecordLeaveInput!) { recordLeave(input: $input) { ...LeaveCard } }" + " " + LeaveCard + " " + PersonCard,
  changes: ["Leave"],
};
