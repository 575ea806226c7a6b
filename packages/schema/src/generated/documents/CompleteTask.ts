/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { CompleteTaskMutation, CompleteTaskMutationVariables } from "../operations.ts";

export const CompleteTask: Document<CompleteTaskMutation, CompleteTaskMutationVariables> = {
  name: "CompleteTask",
  text: "mutation CompleteTask($input: CompleteTaskInput!) { completeTask(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
