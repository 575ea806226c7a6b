/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { DepartmentsQuery, DepartmentsQueryVariables } from "../operations.ts";

export const Departments: Document<DepartmentsQuery, DepartmentsQueryVariables> = {
  name: "Departments",
  text: "query Departments { departments { id name path headcount } }",
  shows: ["Department"],
};
