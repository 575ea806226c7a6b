/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { MakeLossCodeMutation, MakeLossCodeMutationVariables } from "../operations.ts";

export const MakeLossCode: Document<MakeLossCodeMutation, MakeLossCodeMutationVariables> = {
  name: "MakeLossCode",
  text: "mutation MakeLossCode { makeLossCode { code } }",
  changes: [],
};
