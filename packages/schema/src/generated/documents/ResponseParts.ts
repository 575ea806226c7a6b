/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SpreadOf } from "../fragments/SpreadOf.ts";
import type { ResponsePartsQuery, ResponsePartsQueryVariables } from "../operations.ts";

export const ResponseParts: Document<ResponsePartsQuery, ResponsePartsQueryVariables> = {
  name: "ResponseParts",
  text: "query ResponseParts($input: ResponseTimesInput, $first: Int, $after: String) { responseParts(input: $input, first: $first, after: $after) { nodes { id name ranked carryOvers toConfirm { ...SpreadOf } toComplete { ...SpreadOf } confirmedOnTime { n hits } doneOnTime { n hits } latePublished { n hits } } endCursor hasMore } }" + " " + SpreadOf,
  shows: [],
};
