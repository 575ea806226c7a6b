/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { ConfirmTaskMutation, ConfirmTaskMutationVariables } from "../operations.ts";

export const ConfirmTask: Document<ConfirmTaskMutation, ConfirmTaskMutationVariables> = {
  name: "ConfirmTask",
  text: "mutation ConfirmTask($input: ConfirmTaskInput!) { confirmTask(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task","Receipt"],
};
