/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import type { SubmitRulesMutation, SubmitRulesMutationVariables } from "../operations.ts";

export const SubmitRules: Document<SubmitRulesMutation, SubmitRulesMutationVariables> = {
  name: "SubmitRules",
  text: "mutation SubmitRules($versionId: ID!) { submitRules(versionId: $versionId) { ...VersionCard rulebook { id } } }" + " " + VersionCard + " " + SignatureCard,
  changes: ["RulesVersion"],
};
