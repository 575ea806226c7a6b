/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { NoticeText } from "../fragments/NoticeText.ts";
import { NoticeCard } from "../fragments/NoticeCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { WithdrawNoticeMutation, WithdrawNoticeMutationVariables } from "../operations.ts";

export const WithdrawNotice: Document<WithdrawNoticeMutation, WithdrawNoticeMutationVariables> = {
  name: "WithdrawNotice",
  text: "mutation WithdrawNotice($noticeId: ID!, $reason: String!) { withdrawNotice(noticeId: $noticeId, reason: $reason) { ...NoticeText } }" + " " + NoticeText + " " + NoticeCard + " " + PersonCard + " " + FileCard,
  changes: ["Notice"],
};
