/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { TestChannelMutation, TestChannelMutationVariables } from "../operations.ts";

export const TestChannel: Document<TestChannelMutation, TestChannelMutationVariables> = {
  name: "TestChannel",
  text: "mutation TestChannel($channel: ChannelName!) { testChannel(channel: $channel) { state reason } }",
  changes: ["MyChannels","SimulatedMessage","ChannelHealth"],
};
