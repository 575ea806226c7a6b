/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import { VersionQuestions } from "../fragments/VersionQuestions.ts";
import type { SaveComprehensionMutation, SaveComprehensionMutationVariables } from "../operations.ts";

export const SaveComprehension: Document<SaveComprehensionMutation, SaveComprehensionMutationVariables> = {
  name: "SaveComprehension",
  text: "mutation SaveComprehension($input: SaveComprehensionInput!) { saveComprehension(input: $input) { ...VersionCard ...VersionQuestions rulebook { id } } }" + " " + VersionCard + " " + SignatureCard + " " + VersionQuestions,
  changes: ["RulesVersion"],
};
