/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { AcceptTaskMutation, AcceptTaskMutationVariables } from "../operations.ts";

export const AcceptTask: Document<AcceptTaskMutation, AcceptTaskMutationVariables> = {
  name: "AcceptTask",
  text: "mutation AcceptTask($assignmentId: ID!) { acceptTask(assignmentId: $assignmentId) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
