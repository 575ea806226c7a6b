/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TapPart } from "../fragments/TapPart.ts";
import type { TapsToReviewQuery, TapsToReviewQueryVariables } from "../operations.ts";

export const TapsToReview: Document<TapsToReviewQuery, TapsToReviewQueryVariables> = {
  name: "TapsToReview",
  text: "query TapsToReview($lossId: ID!, $first: Int, $after: String) { tapsToReview(lossId: $lossId, first: $first, after: $after) { nodes { ...TapPart } endCursor hasMore } }" + " " + TapPart,
  shows: ["TapToReview"],
};
