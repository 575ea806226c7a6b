/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CloseOutCard } from "../fragments/CloseOutCard.ts";
import type { CloseOutMonthQuery, CloseOutMonthQueryVariables } from "../operations.ts";

export const CloseOutMonth: Document<CloseOutMonthQuery, CloseOutMonthQueryVariables> = {
  name: "CloseOutMonth",
  text: "query CloseOutMonth($groupId: ID!, $month: String!) { closeOutMonth(groupId: $groupId, month: $month) { day workday provisional closeOut { ...CloseOutCard } } }" + " " + CloseOutCard,
  shows: ["CloseOut","CalendarDay","GroupHours"],
};
