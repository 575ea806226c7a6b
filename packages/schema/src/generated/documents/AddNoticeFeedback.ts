/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { AddNoticeFeedbackMutation, AddNoticeFeedbackMutationVariables } from "../operations.ts";

export const AddNoticeFeedback: Document<AddNoticeFeedbackMutation, AddNoticeFeedbackMutationVariables> = {
  name: "AddNoticeFeedback",
  text: "mutation AddNoticeFeedback($input: AddNoticeFeedbackInput!) { addNoticeFeedback(input: $input) { id addFeedbackRefusal myAcknowledgement { id revisionId revisionNumber acknowledgedAt late statement textHash feedbackKind feedback undoUntil receiptId } } }",
  changes: ["Notice"],
};
