/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { SetGroupCategoryMutation, SetGroupCategoryMutationVariables } from "../operations.ts";

export const SetGroupCategory: Document<SetGroupCategoryMutation, SetGroupCategoryMutationVariables> = {
  name: "SetGroupCategory",
  text: "mutation SetGroupCategory($groupId: ID!, $categoryId: ID!) { setGroupCategory(groupId: $groupId, categoryId: $categoryId) { id setCategoryRefusal groupCategory { id name } } }",
  changes: ["Group","GroupCategory","GroupHours","GroupSettings"],
};
