/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import type { ApproveRulesMutation, ApproveRulesMutationVariables } from "../operations.ts";

export const ApproveRules: Document<ApproveRulesMutation, ApproveRulesMutationVariables> = {
  name: "ApproveRules",
  text: "mutation ApproveRules($versionId: ID!, $textHash: String) { approveRules(versionId: $versionId, textHash: $textHash) { ...VersionCard rulebook { id } } }" + " " + VersionCard + " " + SignatureCard,
  changes: ["RulesVersion"],
};
