/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { AskableDepartmentsQuery, AskableDepartmentsQueryVariables } from "../operations.ts";

export const AskableDepartments: Document<AskableDepartmentsQuery, AskableDepartmentsQueryVariables> = {
  name: "AskableDepartments",
  text: "query AskableDepartments($groupId: ID!) { askableDepartments(groupId: $groupId) { id name path } }",
  shows: [],
};
