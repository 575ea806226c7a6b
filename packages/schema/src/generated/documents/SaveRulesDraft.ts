/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { VersionCard, SignatureCard, VersionText, VersionBlocks, VersionQuestions } from "../fragments.ts";
import type { SaveRulesDraftMutation, SaveRulesDraftMutationVariables } from "../operations.ts";

export const SaveRulesDraft: Document<SaveRulesDraftMutation, SaveRulesDraftMutationVariables> = {
  name: "SaveRulesDraft",
  text: "mutation SaveRulesDraft($input: SaveRulesDraftInput!) { saveRulesDraft(input: $input) { ...VersionCard ...VersionText ...VersionBlocks ...VersionQuestions rulebook { id title } } }" + " " + VersionCard + " " + SignatureCard + " " + VersionText + " " + VersionBlocks + " " + VersionQuestions,
  changes: ["RulesVersion"],
};
