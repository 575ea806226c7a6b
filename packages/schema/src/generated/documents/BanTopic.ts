/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TopicCard } from "../fragments/TopicCard.ts";
import type { BanTopicMutation, BanTopicMutationVariables } from "../operations.ts";

export const BanTopic: Document<BanTopicMutation, BanTopicMutationVariables> = {
  name: "BanTopic",
  text: "mutation BanTopic($input: TopicInput!) { banTopic(input: $input) { ...TopicCard group { id name } } }" + " " + TopicCard,
  changes: ["Topic","RulesVersion","TodoItem"],
};
