/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { AskReporterMutation, AskReporterMutationVariables } from "../operations.ts";

export const AskReporter: Document<AskReporterMutation, AskReporterMutationVariables> = {
  name: "AskReporter",
  text: "mutation AskReporter($reportId: ID!, $text: String!) { askReporter(reportId: $reportId, text: $text) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report"],
};
