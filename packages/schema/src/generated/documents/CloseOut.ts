/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CloseOutRecord } from "../fragments/CloseOutRecord.ts";
import { CloseOutCard } from "../fragments/CloseOutCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { CloseOutLineCard } from "../fragments/CloseOutLineCard.ts";
import type { CloseOutQuery, CloseOutQueryVariables } from "../operations.ts";

export const CloseOut: Document<CloseOutQuery, CloseOutQueryVariables> = {
  name: "CloseOut",
  text: "query CloseOut($groupId: ID!, $day: LocalDate!) { closeOut(groupId: $groupId, day: $day) { ...CloseOutRecord } }" + " " + CloseOutRecord + " " + CloseOutCard + " " + FileCard + " " + CloseOutLineCard,
  shows: ["CloseOut","Group","Person","Notice"],
};
