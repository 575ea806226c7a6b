/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CategoryCard } from "../fragments/CategoryCard.ts";
import { CategoryRules } from "../fragments/CategoryRules.ts";
import { SettingLine } from "../fragments/SettingLine.ts";
import { WaitingLine } from "../fragments/WaitingLine.ts";
import type { CategoryQuery, CategoryQueryVariables } from "../operations.ts";

export const Category: Document<CategoryQuery, CategoryQueryVariables> = {
  name: "Category",
  text: "query Category($id: ID!) { category(id: $id) { ...CategoryCard ...CategoryRules } }" + " " + CategoryCard + " " + CategoryRules + " " + SettingLine + " " + WaitingLine,
  shows: ["GroupCategory","Person","RulesVersion","RulesSignature"],
};
