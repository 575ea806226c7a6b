/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { UndoConfirmationMutation, UndoConfirmationMutationVariables } from "../operations.ts";

export const UndoConfirmation: Document<UndoConfirmationMutation, UndoConfirmationMutationVariables> = {
  name: "UndoConfirmation",
  text: "mutation UndoConfirmation($taskId: ID!) { undoConfirmation(taskId: $taskId) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task","Receipt"],
};
