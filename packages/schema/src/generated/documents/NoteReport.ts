/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { NoteReportMutation, NoteReportMutationVariables } from "../operations.ts";

export const NoteReport: Document<NoteReportMutation, NoteReportMutationVariables> = {
  name: "NoteReport",
  text: "mutation NoteReport($reportId: ID!, $text: String!, $fileIds: [ID!]) { noteReport(reportId: $reportId, text: $text, fileIds: $fileIds) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report"],
};
