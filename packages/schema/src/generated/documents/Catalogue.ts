/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CatalogueCard } from "../fragments/CatalogueCard.ts";
import { CategoryCard } from "../fragments/CategoryCard.ts";
import { CategoryRules } from "../fragments/CategoryRules.ts";
import { SettingLine } from "../fragments/SettingLine.ts";
import { WaitingLine } from "../fragments/WaitingLine.ts";
import type { CatalogueQuery, CatalogueQueryVariables } from "../operations.ts";

export const Catalogue: Document<CatalogueQuery, CatalogueQueryVariables> = {
  name: "Catalogue",
  text: "query Catalogue($id: ID!) { category(id: $id) { ...CatalogueCard } }" + " " + CatalogueCard + " " + CategoryCard + " " + CategoryRules + " " + SettingLine + " " + WaitingLine,
  shows: ["GroupCategory","Person","RulesVersion","RulesSignature"],
};
