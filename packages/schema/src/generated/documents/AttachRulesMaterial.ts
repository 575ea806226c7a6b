/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionMaterials } from "../fragments/VersionMaterials.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { AttachRulesMaterialMutation, AttachRulesMaterialMutationVariables } from "../operations.ts";

export const AttachRulesMaterial: Document<AttachRulesMaterialMutation, AttachRulesMaterialMutationVariables> = {
  name: "AttachRulesMaterial",
  text: "mutation AttachRulesMaterial($input: RulesMaterialInput!) { attachRulesMaterial(input: $input) { id ...VersionMaterials } }" + " " + VersionMaterials + " " + FileCard,
  changes: ["RulesVersion"],
};
