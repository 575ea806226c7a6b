/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { ResponseFactsQuery, ResponseFactsQueryVariables } from "../operations.ts";

export const ResponseFacts: Document<ResponseFactsQuery, ResponseFactsQueryVariables> = {
  name: "ResponseFacts",
  text: "query ResponseFacts($input: ResponseTimesInput, $partId: ID, $weekday: Int, $hour: Int, $first: Int, $after: String) { responseFacts( input: $input partId: $partId weekday: $weekday hour: $hour first: $first after: $after ) { nodes { id subject title taskId noticeId publishedAt confirmedAt doneAt toConfirm toComplete late person { id name: distinctName } } endCursor hasMore } }",
  shows: ["Person"],
};
