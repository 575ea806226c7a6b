/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { TapsLeftQuery, TapsLeftQueryVariables } from "../operations.ts";

export const TapsLeft: Document<TapsLeftQuery, TapsLeftQueryVariables> = {
  name: "TapsLeft",
  text: "query TapsLeft($id: ID!) { lostAccount(id: $id) { id tapsLeft } }",
  shows: ["LostAccount"],
};
