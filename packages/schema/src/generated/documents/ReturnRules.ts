/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import type { ReturnRulesMutation, ReturnRulesMutationVariables } from "../operations.ts";

export const ReturnRules: Document<ReturnRulesMutation, ReturnRulesMutationVariables> = {
  name: "ReturnRules",
  text: "mutation ReturnRules($versionId: ID!, $reason: String!) { returnRules(versionId: $versionId, reason: $reason) { ...VersionCard rulebook { id } } }" + " " + VersionCard + " " + SignatureCard,
  changes: ["RulesVersion"],
};
