/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { NoticeAudienceQuery, NoticeAudienceQueryVariables } from "../operations.ts";

export const NoticeAudience: Document<NoticeAudienceQuery, NoticeAudienceQueryVariables> = {
  name: "NoticeAudience",
  text: "query NoticeAudience($audience: [AudienceInput!]!, $dueAt: DateTimeISO) { noticeAudience(audience: $audience, dueAt: $dueAt) { asked exempt unreachable } }",
  shows: [],
};
