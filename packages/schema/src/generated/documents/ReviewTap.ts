/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TapPart } from "../fragments/TapPart.ts";
import type { ReviewTapMutation, ReviewTapMutationVariables } from "../operations.ts";

export const ReviewTap: Document<ReviewTapMutation, ReviewTapMutationVariables> = {
  name: "ReviewTap",
  text: "mutation ReviewTap($input: ReviewTapInput!) { reviewTap(input: $input) { ...TapPart } }" + " " + TapPart,
  changes: ["TapToReview","Notice","Task","RulesVersion","RulesSignature","Receipt","Leave","LostAccount","DisownedDeed"],
};
