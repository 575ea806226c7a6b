/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { ReturnTaskMutation, ReturnTaskMutationVariables } from "../operations.ts";

export const ReturnTask: Document<ReturnTaskMutation, ReturnTaskMutationVariables> = {
  name: "ReturnTask",
  text: "mutation ReturnTask($assignmentId: ID!, $reason: String!, $fileIds: [ID!]) { returnTask(assignmentId: $assignmentId, reason: $reason, fileIds: $fileIds) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
