/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { AnonymousReportParts } from "../fragments/AnonymousReportParts.ts";
import type { ReportByCodeQuery, ReportByCodeQueryVariables } from "../operations.ts";

export const ReportByCode: Document<ReportByCodeQuery, ReportByCodeQueryVariables> = {
  name: "ReportByCode",
  text: "query ReportByCode($input: ByCodeInput!) { reportByCode(input: $input) { ...AnonymousReportParts } }" + " " + AnonymousReportParts,
  shows: ["AnonymousReport"],
};
