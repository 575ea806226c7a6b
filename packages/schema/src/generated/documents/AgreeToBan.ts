/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TopicCard } from "../fragments/TopicCard.ts";
import type { AgreeToBanMutation, AgreeToBanMutationVariables } from "../operations.ts";

export const AgreeToBan: Document<AgreeToBanMutation, AgreeToBanMutationVariables> = {
  name: "AgreeToBan",
  text: "mutation AgreeToBan($topicId: ID!, $agrees: Boolean!, $reason: String) { agreeToBan(topicId: $topicId, agrees: $agrees, reason: $reason) { ...TopicCard group { id name } } }" + " " + TopicCard,
  changes: ["Topic","RulesVersion","TodoItem"],
};
