/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText } from "../fragments/TaskText.ts";
import { TaskCard } from "../fragments/TaskCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { ShareCard } from "../fragments/ShareCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { ShareText } from "../fragments/ShareText.ts";
import { TaskCounted } from "../fragments/TaskCounted.ts";
import type { RequestNewDeadlineMutation, RequestNewDeadlineMutationVariables } from "../operations.ts";

export const RequestNewDeadline: Document<RequestNewDeadlineMutation, RequestNewDeadlineMutationVariables> = {
  name: "RequestNewDeadline",
  text: "mutation RequestNewDeadline($taskId: ID!, $wantedAt: DateTimeISO!, $reason: String) { requestNewDeadline(taskId: $taskId, wantedAt: $wantedAt, reason: $reason) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
