/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { PromiseLateQuery, PromiseLateQueryVariables } from "../operations.ts";

export const PromiseLate: Document<PromiseLateQuery, PromiseLateQueryVariables> = {
  name: "PromiseLate",
  text: "query PromiseLate($id: ID!, $at: DateTimeISO!) { task(id: $id) { id lateBy(at: $at) } }",
  shows: ["Task","Leave"],
};
