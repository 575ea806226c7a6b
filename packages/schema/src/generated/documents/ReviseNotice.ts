/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { NoticeText, NoticeCard, PersonCard, FileCard } from "../fragments.ts";
import type { ReviseNoticeMutation, ReviseNoticeMutationVariables } from "../operations.ts";

export const ReviseNotice: Document<ReviseNoticeMutation, ReviseNoticeMutationVariables> = {
  name: "ReviseNotice",
  text: "mutation ReviseNotice($input: ReviseNoticeInput!) { reviseNotice(input: $input) { ...NoticeText } }" + " " + NoticeText + " " + NoticeCard + " " + PersonCard + " " + FileCard,
  changes: ["Notice"],
};
