/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { NoticeCard } from "../fragments/NoticeCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import type { NoticesQuery, NoticesQueryVariables } from "../operations.ts";

export const Notices: Document<NoticesQuery, NoticesQueryVariables> = {
  name: "Notices",
  text: "query Notices($groupId: ID, $search: String, $filter: NoticeFilter, $first: Int, $after: String) { notices( groupId: $groupId search: $search filter: $filter first: $first after: $after ) { nodes { ...NoticeCard } endCursor hasMore } }" + " " + NoticeCard + " " + PersonCard,
  shows: ["Notice","Person"],
};
