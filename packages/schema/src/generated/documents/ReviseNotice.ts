/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { NoticeText } from "../fragments/NoticeText.ts";
import { NoticeCard } from "../fragments/NoticeCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { ReviseNoticeMutation, ReviseNoticeMutationVariables } from "../operations.ts";

export const ReviseNotice: Document<ReviseNoticeMutation, ReviseNoticeMutationVariables> = {
  name: "ReviseNotice",
  text: "mutation ReviseNotice($input: ReviseNoticeInput!) { reviseNotice(input: $input) { ...NoticeText } }" + " " + NoticeText + " " + NoticeCard + " " + PersonCard + " " + FileCard,
  changes: ["Notice"],
};
