/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TopicCard } from "../fragments/TopicCard.ts";
import type { TopicsQuery, TopicsQueryVariables } from "../operations.ts";

export const Topics: Document<TopicsQuery, TopicsQueryVariables> = {
  name: "Topics",
  text: "query Topics($groupId: ID!, $first: Int, $after: String) { topics(groupId: $groupId, first: $first, after: $after) { nodes { ...TopicCard } endCursor hasMore } }" + " " + TopicCard,
  shows: ["Topic","Person"],
};
