/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { MyChannelsCard } from "../fragments/MyChannelsCard.ts";
import type { RecordSubscriptionMutation, RecordSubscriptionMutationVariables } from "../operations.ts";

export const RecordSubscription: Document<RecordSubscriptionMutation, RecordSubscriptionMutationVariables> = {
  name: "RecordSubscription",
  text: "mutation RecordSubscription($input: RecordSubscriptionInput!) { recordSubscription(input: $input) { ...MyChannelsCard } }" + " " + MyChannelsCard,
  changes: ["MyChannels"],
};
