/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { NoticeText } from "../fragments/NoticeText.ts";
import { NoticeCard } from "../fragments/NoticeCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import type { UndoAcknowledgementMutation, UndoAcknowledgementMutationVariables } from "../operations.ts";

export const UndoAcknowledgement: Document<UndoAcknowledgementMutation, UndoAcknowledgementMutationVariables> = {
  name: "UndoAcknowledgement",
  text: "mutation UndoAcknowledgement($noticeId: ID!, $revisionId: ID!) { undoAcknowledgement(noticeId: $noticeId, revisionId: $revisionId) { ...NoticeText } }" + " " + NoticeText + " " + NoticeCard + " " + PersonCard + " " + FileCard,
  changes: ["Notice","Receipt"],
};
