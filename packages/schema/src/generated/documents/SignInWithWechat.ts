/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { SignInWithWechatMutation, SignInWithWechatMutationVariables } from "../operations.ts";

export const SignInWithWechat: Document<SignInWithWechatMutation, SignInWithWechatMutationVariables> = {
  name: "SignInWithWechat",
  text: "mutation SignInWithWechat($code: String!, $device: String) { signInWithWechat(code: $code, device: $device) { token expiresAt person { ...PersonCard } } }" + " " + PersonCard,
  changes: [],
};
