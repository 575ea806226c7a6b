/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SpreadOf } from "../fragments/SpreadOf.ts";
import { WeekOf } from "../fragments/WeekOf.ts";
import type { ResponseTimesQuery, ResponseTimesQueryVariables } from "../operations.ts";

export const ResponseTimes: Document<ResponseTimesQuery, ResponseTimesQueryVariables> = {
  name: "ResponseTimes",
  text: "query ResponseTimes($input: ResponseTimesInput) { responseTimes(input: $input) { scope scopeId scopeName from until basis excluded carryOvers toConfirm { ...SpreadOf } toComplete { ...SpreadOf } stages { stage spread { ...SpreadOf } } confirmedOnTime { n hits } doneOnTime { n hits } latePublished { n hits } shortDeadlines { n hits } trend { ...WeekOf } heat { weekday hour spread { ...SpreadOf } } } }" + " " + SpreadOf + " " + WeekOf,
  shows: [],
};
