/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { UndeliverableCountsQuery, UndeliverableCountsQueryVariables } from "../operations.ts";

export const UndeliverableCounts: Document<UndeliverableCountsQuery, UndeliverableCountsQueryVariables> = {
  name: "UndeliverableCounts",
  text: "query UndeliverableCounts { undeliverableCounts { reason count } }",
  shows: ["UndeliverableCount"],
};
