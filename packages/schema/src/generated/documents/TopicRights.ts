/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { TopicRightsQuery, TopicRightsQueryVariables } from "../operations.ts";

export const TopicRights: Document<TopicRightsQuery, TopicRightsQueryVariables> = {
  name: "TopicRights",
  text: "query TopicRights($groupId: ID!) { group(id: $groupId) { id name stopTopicRefusal banTopicRefusal } }",
  shows: ["Group"],
};
