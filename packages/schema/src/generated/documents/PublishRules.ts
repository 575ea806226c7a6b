/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import type { PublishRulesMutation, PublishRulesMutationVariables } from "../operations.ts";

export const PublishRules: Document<PublishRulesMutation, PublishRulesMutationVariables> = {
  name: "PublishRules",
  text: "mutation PublishRules($versionId: ID!, $textHash: String, $lawJudgements: [LawJudgementInput!]) { publishRules( versionId: $versionId textHash: $textHash lawJudgements: $lawJudgements ) { ...VersionCard rulebook { id } } }" + " " + VersionCard + " " + SignatureCard,
  changes: ["RulesVersion","GroupCategory","GroupHours","GroupSettings"],
};
