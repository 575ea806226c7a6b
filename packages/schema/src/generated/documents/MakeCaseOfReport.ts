/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { MakeCaseOfReportMutation, MakeCaseOfReportMutationVariables } from "../operations.ts";

export const MakeCaseOfReport: Document<MakeCaseOfReportMutation, MakeCaseOfReportMutationVariables> = {
  name: "MakeCaseOfReport",
  text: "mutation MakeCaseOfReport($input: CaseOfReportInput!) { makeCaseOfReport(input: $input) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  changes: ["Report","Case"],
};
