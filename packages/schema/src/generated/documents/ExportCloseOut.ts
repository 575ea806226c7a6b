/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ExportCloseOutMutation, ExportCloseOutMutationVariables } from "../operations.ts";

export const ExportCloseOut: Document<ExportCloseOutMutation, ExportCloseOutMutationVariables> = {
  name: "ExportCloseOut",
  text: "mutation ExportCloseOut($input: ExportCloseOutInput!) { exportCloseOut(input: $input) { fileName mediaType base64 rows } }",
  changes: [],
};
