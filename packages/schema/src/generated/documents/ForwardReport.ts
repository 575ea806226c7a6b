/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { ForwardReportMutation, ForwardReportMutationVariables } from "../operations.ts";

export const ForwardReport: Document<ForwardReportMutation, ForwardReportMutationVariables> = {
  name: "ForwardReport",
  text: "mutation ForwardReport($reportId: ID!, $departmentId: ID!) { forwardReport(reportId: $reportId, departmentId: $departmentId) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report"],
};
