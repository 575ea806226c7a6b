/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard } from "../fragments/VersionCard.ts";
import { SignatureCard } from "../fragments/SignatureCard.ts";
import { VersionText } from "../fragments/VersionText.ts";
import { VersionBlocks } from "../fragments/VersionBlocks.ts";
import { VersionQuestions } from "../fragments/VersionQuestions.ts";
import type { SaveRulesDraftMutation, SaveRulesDraftMutationVariables } from "../operations.ts";

export const SaveRulesDraft: Document<SaveRulesDraftMutation, SaveRulesDraftMutationVariables> = {
  name: "SaveRulesDraft",
  text: "mutation SaveRulesDraft($input: SaveRulesDraftInput!) { saveRulesDraft(input: $input) { ...VersionCard ...VersionText ...VersionBlocks ...VersionQuestions rulebook { id title } } }" + " " + VersionCard + " " + SignatureCard + " " + VersionText + " " + VersionBlocks + " " + VersionQuestions,
  changes: ["RulesVersion"],
};
