/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { CategoryValuesQuery, CategoryValuesQueryVariables } from "../operations.ts";

export const CategoryValues: Document<CategoryValuesQuery, CategoryValuesQueryVariables> = {
  name: "CategoryValues",
  text: "query CategoryValues { categories { id name groupCount settings { key value } } myGroups(first: 50) { nodes { id groupCategory { id } } } }",
  shows: ["GroupCategory","Group"],
};
