/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TopicCard } from "../fragments/TopicCard.ts";
import type { WithdrawBanMutation, WithdrawBanMutationVariables } from "../operations.ts";

export const WithdrawBan: Document<WithdrawBanMutation, WithdrawBanMutationVariables> = {
  name: "WithdrawBan",
  text: "mutation WithdrawBan($topicId: ID!) { withdrawBan(topicId: $topicId) { ...TopicCard group { id name } } }" + " " + TopicCard,
  changes: ["Topic","TodoItem"],
};
