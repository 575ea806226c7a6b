/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ReportNamesQuery, ReportNamesQueryVariables } from "../operations.ts";

export const ReportNames: Document<ReportNamesQuery, ReportNamesQueryVariables> = {
  name: "ReportNames",
  text: "query ReportNames { reportNames { organisationId publicKey people receivers { kind receiver } levels { receiver people { personId barredBy } } } }",
  shows: [],
};
