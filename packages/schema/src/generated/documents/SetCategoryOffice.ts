/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { SetCategoryOfficeMutation, SetCategoryOfficeMutationVariables } from "../operations.ts";

export const SetCategoryOffice: Document<SetCategoryOfficeMutation, SetCategoryOfficeMutationVariables> = {
  name: "SetCategoryOffice",
  text: "mutation SetCategoryOffice($categoryId: ID!, $personId: ID!, $held: Boolean!) { setCategoryOffice(categoryId: $categoryId, personId: $personId, held: $held) { id appointOfficeRefusal officers { id name: distinctName department { id name } } } }",
  changes: ["GroupCategory"],
};
