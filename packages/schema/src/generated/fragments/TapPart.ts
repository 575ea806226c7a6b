/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const TapPart = "fragment TapPart on TapToReview { id kind title at verdict askedAgain }";
