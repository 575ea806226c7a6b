/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import type { ReportFormQuery, ReportFormQueryVariables } from "../operations.ts";

export const ReportForm: Document<ReportFormQuery, ReportFormQueryVariables> = {
  name: "ReportForm",
  text: "query ReportForm($input: ReportFormInput!) { reportForm(input: $input) { receiver avoids firstWordDueOn handlers { ...ReportPerson } } }" + " " + ReportPerson,
  shows: ["Person"],
};
