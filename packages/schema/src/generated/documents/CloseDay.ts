/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CloseOutRecord, CloseOutCard, FileCard, CloseOutLineCard } from "../fragments.ts";
import type { CloseDayMutation, CloseDayMutationVariables } from "../operations.ts";

export const CloseDay: Document<CloseDayMutation, CloseDayMutationVariables> = {
  name: "CloseDay",
  text: "mutation CloseDay($groupId: ID!, $day: LocalDate!) { closeDay(groupId: $groupId, day: $day) { ...CloseOutRecord } }" + " " + CloseOutRecord + " " + CloseOutCard + " " + FileCard + " " + CloseOutLineCard,
  changes: ["CloseOut","Task"],
};
