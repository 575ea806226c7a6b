/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { FileReportMutation, FileReportMutationVariables } from "../operations.ts";

export const FileReport: Document<FileReportMutation, FileReportMutationVariables> = {
  name: "FileReport",
  text: "mutation FileReport($input: FileReportInput!) { fileReport(input: $input) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report","Receipt"],
};
