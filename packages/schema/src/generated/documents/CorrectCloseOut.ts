/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { CloseOutRecord } from "../fragments/CloseOutRecord.ts";
import { CloseOutCard } from "../fragments/CloseOutCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { CloseOutLineCard } from "../fragments/CloseOutLineCard.ts";
import type { CorrectCloseOutMutation, CorrectCloseOutMutationVariables } from "../operations.ts";

export const CorrectCloseOut: Document<CorrectCloseOutMutation, CorrectCloseOutMutationVariables> = {
  name: "CorrectCloseOut",
  text: "mutation CorrectCloseOut($input: CorrectCloseOutInput!) { correctCloseOut(input: $input) { ...CloseOutRecord } }" + " " + CloseOutRecord + " " + CloseOutCard + " " + FileCard + " " + CloseOutLineCard,
  changes: ["CloseOut"],
};
