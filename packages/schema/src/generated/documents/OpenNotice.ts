/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { OpenNoticeMutation, OpenNoticeMutationVariables } from "../operations.ts";

export const OpenNotice: Document<OpenNoticeMutation, OpenNoticeMutationVariables> = {
  name: "OpenNotice",
  text: "mutation OpenNotice($noticeId: ID!, $revisionId: ID!) { openNotice(noticeId: $noticeId, revisionId: $revisionId) { id openedAt deliveredAt } }",
  changes: ["Notice"],
};
