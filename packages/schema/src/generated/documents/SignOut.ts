/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { SignOutMutation, SignOutMutationVariables } from "../operations.ts";

export const SignOut: Document<SignOutMutation, SignOutMutationVariables> = {
  name: "SignOut",
  text: "mutation SignOut { signOut }",
  changes: [],
};
