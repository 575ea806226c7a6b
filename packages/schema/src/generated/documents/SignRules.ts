/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import type { SignRulesMutation, SignRulesMutationVariables } from "../operations.ts";

export const SignRules: Document<SignRulesMutation, SignRulesMutationVariables> = {
  name: "SignRules",
  text: "mutation SignRules($input: SignRulesInput!) { signRules(input: $input) { ...SignatureCard } }" + " " + SignatureCard,
  changes: ["RulesSignature","Receipt"],
};
