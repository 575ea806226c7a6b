/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TopicCard } from "../fragments/TopicCard.ts";
import type { StopTopicMutation, StopTopicMutationVariables } from "../operations.ts";

export const StopTopic: Document<StopTopicMutation, StopTopicMutationVariables> = {
  name: "StopTopic",
  text: "mutation StopTopic($input: TopicInput!, $tellMembers: Boolean!) { stopTopic(input: $input, tellMembers: $tellMembers) { ...TopicCard group { id name } } }" + " " + TopicCard,
  changes: ["Topic"],
};
