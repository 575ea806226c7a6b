/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { LadderInWordsQuery, LadderInWordsQueryVariables } from "../operations.ts";

export const LadderInWords: Document<LadderInWordsQuery, LadderInWordsQueryVariables> = {
  name: "LadderInWords",
  text: "query LadderInWords($categoryId: ID!, $atOnce: Boolean!, $steps: [LadderStepInput!]!, $series: AssumedSeries!) { ladderInWords( categoryId: $categoryId atOnce: $atOnce steps: $steps series: $series ) { on number back sentence step { measure days } } }",
  shows: [],
};
