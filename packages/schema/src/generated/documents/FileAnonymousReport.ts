/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { FileAnonymousReportMutation, FileAnonymousReportMutationVariables } from "../operations.ts";

export const FileAnonymousReport: Document<FileAnonymousReportMutation, FileAnonymousReportMutationVariables> = {
  name: "FileAnonymousReport",
  text: "mutation FileAnonymousReport($input: FileAnonymousReportInput!) { fileAnonymousReport(input: $input) { number receivedOn firstWordDueOn payload signature } }",
  changes: [],
};
