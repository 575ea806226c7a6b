/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { OpenRulesMutation, OpenRulesMutationVariables } from "../operations.ts";

export const OpenRules: Document<OpenRulesMutation, OpenRulesMutationVariables> = {
  name: "OpenRules",
  text: "mutation OpenRules($versionId: ID!, $endReached: Boolean!) { openRules(versionId: $versionId, endReached: $endReached) { id signRefusal myReading { openedAt endReachedAt } } }",
  changes: ["RulesVersion"],
};
