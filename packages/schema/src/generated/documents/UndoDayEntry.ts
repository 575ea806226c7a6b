/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { UndoDayEntryMutation, UndoDayEntryMutationVariables } from "../operations.ts";

export const UndoDayEntry: Document<UndoDayEntryMutation, UndoDayEntryMutationVariables> = {
  name: "UndoDayEntry",
  text: "mutation UndoDayEntry($taskId: ID!) { undoDayEntry(taskId: $taskId) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
