/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupBotCard } from "../fragments/GroupBotCard.ts";
import type { GroupBotQuery, GroupBotQueryVariables } from "../operations.ts";

export const GroupBot: Document<GroupBotQuery, GroupBotQueryVariables> = {
  name: "GroupBot",
  text: "query GroupBot($groupId: ID!) { group(id: $groupId) { ...GroupBotCard } }" + " " + GroupBotCard,
  shows: ["Group"],
};
