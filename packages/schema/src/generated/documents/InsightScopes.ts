/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { InsightScopesQuery, InsightScopesQueryVariables } from "../operations.ts";

export const InsightScopes: Document<InsightScopesQuery, InsightScopesQueryVariables> = {
  name: "InsightScopes",
  text: "query InsightScopes { insightScopes { scope id name } }",
  shows: [],
};
