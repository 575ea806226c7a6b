/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CategoryCard } from "../fragments/CategoryCard.ts";
import { CategoryRules } from "../fragments/CategoryRules.ts";
import { SettingLine } from "../fragments/SettingLine.ts";
import { WaitingLine } from "../fragments/WaitingLine.ts";
import type { SaveCategoryMutation, SaveCategoryMutationVariables } from "../operations.ts";

export const SaveCategory: Document<SaveCategoryMutation, SaveCategoryMutationVariables> = {
  name: "SaveCategory",
  text: "mutation SaveCategory($input: SaveCategoryInput!) { saveCategory(input: $input) { ...CategoryCard ...CategoryRules } }" + " " + CategoryCard + " " + CategoryRules + " " + SettingLine + " " + WaitingLine,
  changes: ["GroupCategory","GroupHours","GroupSettings"],
};
