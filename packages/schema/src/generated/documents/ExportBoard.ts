/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ExportBoardMutation, ExportBoardMutationVariables } from "../operations.ts";

export const ExportBoard: Document<ExportBoardMutation, ExportBoardMutationVariables> = {
  name: "ExportBoard",
  text: "mutation ExportBoard($input: ExportBoardInput!) { exportBoard(input: $input) { fileName csv rows file { fileName mediaType base64 rows } } }",
  changes: [],
};
