/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ReportLostByCodeMutation, ReportLostByCodeMutationVariables } from "../operations.ts";

export const ReportLostByCode: Document<ReportLostByCodeMutation, ReportLostByCodeMutationVariables> = {
  name: "ReportLostByCode",
  text: "mutation ReportLostByCode($code: String!, $lostAt: DateTimeISO) { reportLostByCode(code: $code, lostAt: $lostAt) { ended checksNeeded } }",
  changes: [],
};
