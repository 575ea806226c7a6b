/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ExportResponseTimesMutation, ExportResponseTimesMutationVariables } from "../operations.ts";

export const ExportResponseTimes: Document<ExportResponseTimesMutation, ExportResponseTimesMutationVariables> = {
  name: "ExportResponseTimes",
  text: "mutation ExportResponseTimes($input: ResponseTimesInput, $format: ExportFormat!) { exportResponseTimes(input: $input, format: $format) { fileName mediaType base64 rows } }",
  changes: [],
};
