/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { RequestNewDeadlineMutation, RequestNewDeadlineMutationVariables } from "../operations.ts";

export const RequestNewDeadline: Document<RequestNewDeadlineMutation, RequestNewDeadlineMutationVariables> = {
  name: "RequestNewDeadline",
  text: "mutation RequestNewDeadline($taskId: ID!, $wantedAt: DateTimeISO!, $reason: String) { requestNewDeadline(taskId: $taskId, wantedAt: $wantedAt, reason: $reason) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
