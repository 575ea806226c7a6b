/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText } from "../fragments/TaskText.ts";
import { TaskCard } from "../fragments/TaskCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { ShareCard } from "../fragments/ShareCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { ShareText } from "../fragments/ShareText.ts";
import { TaskCounted } from "../fragments/TaskCounted.ts";
import type { DecideNewDeadlineMutation, DecideNewDeadlineMutationVariables } from "../operations.ts";

export const DecideNewDeadline: Document<DecideNewDeadlineMutation, DecideNewDeadlineMutationVariables> = {
  name: "DecideNewDeadline",
  text: "mutation DecideNewDeadline($requestId: ID!, $granted: Boolean!, $reason: String) { decideNewDeadline(requestId: $requestId, granted: $granted, reason: $reason) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
