/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { JoinReportsMutation, JoinReportsMutationVariables } from "../operations.ts";

export const JoinReports: Document<JoinReportsMutation, JoinReportsMutationVariables> = {
  name: "JoinReports",
  text: "mutation JoinReports($reportId: ID!, $withId: ID!) { joinReports(reportId: $reportId, withId: $withId) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report"],
};
