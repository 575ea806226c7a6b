/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { EnterReceivedReportMutation, EnterReceivedReportMutationVariables } from "../operations.ts";

export const EnterReceivedReport: Document<EnterReceivedReportMutation, EnterReceivedReportMutationVariables> = {
  name: "EnterReceivedReport",
  text: "mutation EnterReceivedReport($input: EnterReceivedReportInput!) { enterReceivedReport(input: $input) { number firstWordDueOn } }",
  changes: ["Report"],
};
