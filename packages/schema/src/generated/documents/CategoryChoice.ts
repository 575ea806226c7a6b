/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { CategoryChoiceQuery, CategoryChoiceQueryVariables } from "../operations.ts";

export const CategoryChoice: Document<CategoryChoiceQuery, CategoryChoiceQueryVariables> = {
  name: "CategoryChoice",
  text: "query CategoryChoice { categories { id name description groupCount } }",
  shows: ["GroupCategory"],
};
