/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { CancelTaskMutation, CancelTaskMutationVariables } from "../operations.ts";

export const CancelTask: Document<CancelTaskMutation, CancelTaskMutationVariables> = {
  name: "CancelTask",
  text: "mutation CancelTask($taskId: ID!, $reason: String!) { cancelTask(taskId: $taskId, reason: $reason) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
