/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CloseOutRecord } from "../fragments/CloseOutRecord.ts";
import { CloseOutCard } from "../fragments/CloseOutCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { CloseOutLineCard } from "../fragments/CloseOutLineCard.ts";
import type { CloseDayMutation, CloseDayMutationVariables } from "../operations.ts";

export const CloseDay: Document<CloseDayMutation, CloseDayMutationVariables> = {
  name: "CloseDay",
  text: "mutation CloseDay($groupId: ID!, $day: LocalDate!) { closeDay(groupId: $groupId, day: $day) { ...CloseOutRecord } }" + " " + CloseOutRecord + " " + CloseOutCard + " " + FileCard + " " + CloseOutLineCard,
  changes: ["CloseOut","Task"],
};
