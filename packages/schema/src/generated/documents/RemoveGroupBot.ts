/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupBotCard } from "../fragments/GroupBotCard.ts";
import type { RemoveGroupBotMutation, RemoveGroupBotMutationVariables } from "../operations.ts";

export const RemoveGroupBot: Document<RemoveGroupBotMutation, RemoveGroupBotMutationVariables> = {
  name: "RemoveGroupBot",
  text: "mutation RemoveGroupBot($groupId: ID!) { removeGroupBot(groupId: $groupId) { ...GroupBotCard } }" + " " + GroupBotCard,
  changes: ["Group"],
};
