/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { SpreadOf } from "../fragments/SpreadOf.ts";
import { WeekOf } from "../fragments/WeekOf.ts";
import type { MyResponseTimesQuery, MyResponseTimesQueryVariables } from "../operations.ts";

export const MyResponseTimes: Document<MyResponseTimesQuery, MyResponseTimesQueryVariables> = {
  name: "MyResponseTimes",
  text: "query MyResponseTimes($weeks: Int, $basis: TimeBasis) { myResponseTimes(weeks: $weeks, basis: $basis) { from until basis carryOvers toConfirm { ...SpreadOf } toComplete { ...SpreadOf } before { ...SpreadOf } confirmedOnTime { n hits } doneOnTime { n hits } trend { ...WeekOf } } }" + " " + SpreadOf + " " + WeekOf,
  shows: [],
};
