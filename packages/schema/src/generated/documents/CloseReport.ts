/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { CloseReportMutation, CloseReportMutationVariables } from "../operations.ts";

export const CloseReport: Document<CloseReportMutation, CloseReportMutationVariables> = {
  name: "CloseReport",
  text: "mutation CloseReport($input: CloseReportInput!) { closeReport(input: $input) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report"],
};
