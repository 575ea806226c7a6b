/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText } from "../fragments/TaskText.ts";
import { TaskCard } from "../fragments/TaskCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { ShareCard } from "../fragments/ShareCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { ShareText } from "../fragments/ShareText.ts";
import { TaskCounted } from "../fragments/TaskCounted.ts";
import type { ReportProgressMutation, ReportProgressMutationVariables } from "../operations.ts";

export const ReportProgress: Document<ReportProgressMutation, ReportProgressMutationVariables> = {
  name: "ReportProgress",
  text: "mutation ReportProgress($input: ReportProgressInput!) { reportProgress(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
