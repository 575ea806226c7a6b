/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ExportCaseMutation, ExportCaseMutationVariables } from "../operations.ts";

export const ExportCase: Document<ExportCaseMutation, ExportCaseMutationVariables> = {
  name: "ExportCase",
  text: "mutation ExportCase($caseId: ID!, $format: CaseFileFormat!) { exportCase(caseId: $caseId, format: $format) { fileName mediaType base64 sha256 } }",
  changes: [],
};
