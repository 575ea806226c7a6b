/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ExportObligationsMutation, ExportObligationsMutationVariables } from "../operations.ts";

export const ExportObligations: Document<ExportObligationsMutation, ExportObligationsMutationVariables> = {
  name: "ExportObligations",
  text: "mutation ExportObligations($input: ExportObligationsInput!) { exportObligations(input: $input) { fileName mediaType base64 rows } }",
  changes: [],
};
