/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { MakeIncidentOfReportMutation, MakeIncidentOfReportMutationVariables } from "../operations.ts";

export const MakeIncidentOfReport: Document<MakeIncidentOfReportMutation, MakeIncidentOfReportMutationVariables> = {
  name: "MakeIncidentOfReport",
  text: "mutation MakeIncidentOfReport($input: IncidentOfReportInput!) { makeIncidentOfReport(input: $input) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report","Incident"],
};
