/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { DiscardFileMutation, DiscardFileMutationVariables } from "../operations.ts";

export const DiscardFile: Document<DiscardFileMutation, DiscardFileMutationVariables> = {
  name: "DiscardFile",
  text: "mutation DiscardFile($id: ID!) { discardFile(id: $id) }",
  changes: [],
};
