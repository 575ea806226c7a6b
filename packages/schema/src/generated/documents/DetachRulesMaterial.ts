/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionMaterials } from "../fragments/VersionMaterials.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { DetachRulesMaterialMutation, DetachRulesMaterialMutationVariables } from "../operations.ts";

export const DetachRulesMaterial: Document<DetachRulesMaterialMutation, DetachRulesMaterialMutationVariables> = {
  name: "DetachRulesMaterial",
  text: "mutation DetachRulesMaterial($input: RulesMaterialInput!) { detachRulesMaterial(input: $input) { id ...VersionMaterials } }" + " " + VersionMaterials + " " + FileCard,
  changes: ["RulesVersion"],
};
