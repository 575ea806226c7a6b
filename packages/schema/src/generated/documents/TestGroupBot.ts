/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupBotCard } from "../fragments/GroupBotCard.ts";
import type { TestGroupBotMutation, TestGroupBotMutationVariables } from "../operations.ts";

export const TestGroupBot: Document<TestGroupBotMutation, TestGroupBotMutationVariables> = {
  name: "TestGroupBot",
  text: "mutation TestGroupBot($groupId: ID!) { testGroupBot(groupId: $groupId) { ...GroupBotCard } }" + " " + GroupBotCard,
  changes: ["Group","SimulatedMessage"],
};
