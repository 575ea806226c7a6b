/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TopicCard } from "../fragments/TopicCard.ts";
import type { TopicQuery, TopicQueryVariables } from "../operations.ts";

export const Topic: Document<TopicQuery, TopicQueryVariables> = {
  name: "Topic",
  text: "query Topic($id: ID!) { topic(id: $id) { ...TopicCard group { id name } } }" + " " + TopicCard,
  shows: ["Topic","Person"],
};
