/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { AcknowledgeNoticeMutation, AcknowledgeNoticeMutationVariables } from "../operations.ts";

export const AcknowledgeNotice: Document<AcknowledgeNoticeMutation, AcknowledgeNoticeMutationVariables> = {
  name: "AcknowledgeNotice",
  text: "mutation AcknowledgeNotice($input: AcknowledgeNoticeInput!) { acknowledgeNotice(input: $input) { id state openedAt acknowledgeRefusal undoRefusal addFeedbackRefusal myAcknowledgement { id revisionId revisionNumber acknowledgedAt late statement textHash feedbackKind feedback undoUntil receiptId } } }",
  changes: ["Notice","Receipt"],
};
