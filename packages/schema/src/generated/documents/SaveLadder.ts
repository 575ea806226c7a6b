/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CatalogueCard } from "../fragments/CatalogueCard.ts";
import { CategoryCard } from "../fragments/CategoryCard.ts";
import { CategoryRules } from "../fragments/CategoryRules.ts";
import { SettingLine } from "../fragments/SettingLine.ts";
import { WaitingLine } from "../fragments/WaitingLine.ts";
import type { SaveLadderMutation, SaveLadderMutationVariables } from "../operations.ts";

export const SaveLadder: Document<SaveLadderMutation, SaveLadderMutationVariables> = {
  name: "SaveLadder",
  text: "mutation SaveLadder($input: LadderInput!) { saveLadder(input: $input) { ...CatalogueCard } }" + " " + CatalogueCard + " " + CategoryCard + " " + CategoryRules + " " + SettingLine + " " + WaitingLine,
  changes: ["GroupCategory"],
};
