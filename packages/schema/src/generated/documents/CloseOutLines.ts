/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CloseOutLineCard } from "../fragments/CloseOutLineCard.ts";
import type { CloseOutLinesQuery, CloseOutLinesQueryVariables } from "../operations.ts";

export const CloseOutLines: Document<CloseOutLinesQuery, CloseOutLinesQueryVariables> = {
  name: "CloseOutLines",
  text: "query CloseOutLines($groupId: ID!, $day: LocalDate!, $outcome: CloseOutOutcome, $first: Int, $after: String) { closeOut(groupId: $groupId, day: $day) { id lines(outcome: $outcome, first: $first, after: $after) { nodes { ...CloseOutLineCard } endCursor hasMore } } }" + " " + CloseOutLineCard,
  shows: ["CloseOut","Person"],
};
