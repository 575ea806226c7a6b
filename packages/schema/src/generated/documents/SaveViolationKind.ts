/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CatalogueCard } from "../fragments/CatalogueCard.ts";
import { CategoryCard } from "../fragments/CategoryCard.ts";
import { CategoryRules } from "../fragments/CategoryRules.ts";
import { SettingLine } from "../fragments/SettingLine.ts";
import { WaitingLine } from "../fragments/WaitingLine.ts";
import type { SaveViolationKindMutation, SaveViolationKindMutationVariables } from "../operations.ts";

export const SaveViolationKind: Document<SaveViolationKindMutation, SaveViolationKindMutationVariables> = {
  name: "SaveViolationKind",
  text: "mutation SaveViolationKind($input: ViolationKindInput!) { saveViolationKind(input: $input) { ...CatalogueCard } }" + " " + CatalogueCard + " " + CategoryCard + " " + CategoryRules + " " + SettingLine + " " + WaitingLine,
  changes: ["GroupCategory"],
};
