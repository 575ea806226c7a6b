/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { DayGroupQuery, DayGroupQueryVariables } from "../operations.ts";

export const DayGroup: Document<DayGroupQuery, DayGroupQueryVariables> = {
  name: "DayGroup",
  text: "query DayGroup($id: ID!) { group(id: $id) { id name seeBoardRefusal hours { closeOutAt periods { from until } } } }",
  shows: ["Group","GroupHours"],
};
