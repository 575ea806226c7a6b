/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { ReopenReportMutation, ReopenReportMutationVariables } from "../operations.ts";

export const ReopenReport: Document<ReopenReportMutation, ReopenReportMutationVariables> = {
  name: "ReopenReport",
  text: "mutation ReopenReport($reportId: ID!, $reason: String!) { reopenReport(reportId: $reportId, reason: $reason) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report"],
};
