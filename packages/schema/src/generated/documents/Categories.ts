/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CategoryCard } from "../fragments/CategoryCard.ts";
import type { CategoriesQuery, CategoriesQueryVariables } from "../operations.ts";

export const Categories: Document<CategoriesQuery, CategoriesQueryVariables> = {
  name: "Categories",
  text: "query Categories($retired: Boolean) { categories(retired: $retired) { ...CategoryCard waiting { key fromOn } } }" + " " + CategoryCard,
  shows: ["GroupCategory"],
};
