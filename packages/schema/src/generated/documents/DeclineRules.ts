/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { DeclineRulesMutation, DeclineRulesMutationVariables } from "../operations.ts";

export const DeclineRules: Document<DeclineRulesMutation, DeclineRulesMutationVariables> = {
  name: "DeclineRules",
  text: "mutation DeclineRules($versionId: ID!, $reason: String!) { declineRules(versionId: $versionId, reason: $reason) { id signRefusal myDecline { reason at } } }",
  changes: ["RulesVersion"],
};
