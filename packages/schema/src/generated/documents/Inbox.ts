/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { InboxQuery, InboxQueryVariables } from "../operations.ts";

export const Inbox: Document<InboxQuery, InboxQueryVariables> = {
  name: "Inbox",
  text: "query Inbox($search: String, $unread: Boolean, $first: Int, $after: String) { inbox(search: $search, unread: $unread, first: $first, after: $after) { nodes { id kind title body at readAt noticeId rulebookId caseId reportId groupId taskId dayOn clause { rulebookId clauseKey } waited { id kind title body at readAt noticeId rulebookId caseId reportId groupId taskId dayOn clause { rulebookId clauseKey } } } endCursor hasMore } }",
  shows: ["Notice","Task","Leave","RulesVersion","RulesSignature","ClauseQuestion","RevisionProposal","Case","Report"],
};
