/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { LostAccountPart } from "../fragments/LostAccountPart.ts";
import type { RecoverAccountMutation, RecoverAccountMutationVariables } from "../operations.ts";

export const RecoverAccount: Document<RecoverAccountMutation, RecoverAccountMutationVariables> = {
  name: "RecoverAccount",
  text: "mutation RecoverAccount($input: RecoverAccountInput!) { recoverAccount(input: $input) { lostAccount { ...LostAccountPart } invitation { code expiresAt person { id name } } } }" + " " + LostAccountPart,
  changes: ["LostAccount","FirstSteps"],
};
