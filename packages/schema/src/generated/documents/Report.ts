/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportText } from "../fragments/ReportText.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { ReportQuery, ReportQueryVariables } from "../operations.ts";

export const Report: Document<ReportQuery, ReportQueryVariables> = {
  name: "Report",
  text: "query Report($id: ID!) { report(id: $id) { ...ReportText } }" + " " + ReportText + " " + ReportCard + " " + ReportPerson + " " + FileCard,
  shows: ["Report","Person"],
};
