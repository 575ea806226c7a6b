/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { MyReportsQuery, MyReportsQueryVariables } from "../operations.ts";

export const MyReports: Document<MyReportsQuery, MyReportsQueryVariables> = {
  name: "MyReports",
  text: "query MyReports($first: Int, $after: String) { reports(mine: true, first: $first, after: $after) { nodes { id number title kind state receivedOn dueOn outcome } endCursor hasMore } }",
  shows: ["Report"],
};
