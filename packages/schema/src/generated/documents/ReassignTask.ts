/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { ReassignTaskMutation, ReassignTaskMutationVariables } from "../operations.ts";

export const ReassignTask: Document<ReassignTaskMutation, ReassignTaskMutationVariables> = {
  name: "ReassignTask",
  text: "mutation ReassignTask($input: ReassignTaskInput!) { reassignTask(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
