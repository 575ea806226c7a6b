/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CategoryCard } from "../fragments/CategoryCard.ts";
import type { RetireCategoryMutation, RetireCategoryMutationVariables } from "../operations.ts";

export const RetireCategory: Document<RetireCategoryMutation, RetireCategoryMutationVariables> = {
  name: "RetireCategory",
  text: "mutation RetireCategory($id: ID!, $reason: String!) { retireCategory(id: $id, reason: $reason) { ...CategoryCard } }" + " " + CategoryCard,
  changes: ["GroupCategory"],
};
