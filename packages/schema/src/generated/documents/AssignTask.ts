/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { AssignTaskMutation, AssignTaskMutationVariables } from "../operations.ts";

export const AssignTask: Document<AssignTaskMutation, AssignTaskMutationVariables> = {
  name: "AssignTask",
  text: "mutation AssignTask($input: AssignTaskInput!) { assignTask(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
