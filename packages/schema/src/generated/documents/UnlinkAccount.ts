/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { UnlinkAccountMutation, UnlinkAccountMutationVariables } from "../operations.ts";

export const UnlinkAccount: Document<UnlinkAccountMutation, UnlinkAccountMutationVariables> = {
  name: "UnlinkAccount",
  text: "mutation UnlinkAccount { unlinkAccount }",
  changes: [],
};
