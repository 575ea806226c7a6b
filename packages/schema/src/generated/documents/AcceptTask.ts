/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText } from "../fragments/TaskText.ts";
import { TaskCard } from "../fragments/TaskCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { ShareCard } from "../fragments/ShareCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { ShareText } from "../fragments/ShareText.ts";
import { TaskCounted } from "../fragments/TaskCounted.ts";
import type { AcceptTaskMutation, AcceptTaskMutationVariables } from "../operations.ts";

export const AcceptTask: Document<AcceptTaskMutation, AcceptTaskMutationVariables> = {
  name: "AcceptTask",
  text: "mutation AcceptTask($assignmentId: ID!) { acceptTask(assignmentId: $assignmentId) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
