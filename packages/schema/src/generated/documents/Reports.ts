/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ReportCard } from "../fragments/ReportCard.ts";
import { ReportPerson } from "../fragments/ReportPerson.ts";
import type { ReportsQuery, ReportsQueryVariables } from "../operations.ts";

export const Reports: Document<ReportsQuery, ReportsQueryVariables> = {
  name: "Reports",
  text: "query Reports($state: ReportState, $first: Int, $after: String) { reports(state: $state, first: $first, after: $after) { nodes { ...ReportCard } counts { received investigating } enterRefusal endCursor hasMore } }" + " " + ReportCard + " " + ReportPerson,
  shows: ["Report","Person"],
};
