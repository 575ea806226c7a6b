/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { ReportProgressMutation, ReportProgressMutationVariables } from "../operations.ts";

export const ReportProgress: Document<ReportProgressMutation, ReportProgressMutationVariables> = {
  name: "ReportProgress",
  text: "mutation ReportProgress($input: ReportProgressInput!) { reportProgress(input: $input) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  changes: ["Task"],
};
