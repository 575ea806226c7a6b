/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupBotCard } from "../fragments/GroupBotCard.ts";
import type { SaveGroupBotMutation, SaveGroupBotMutationVariables } from "../operations.ts";

export const SaveGroupBot: Document<SaveGroupBotMutation, SaveGroupBotMutationVariables> = {
  name: "SaveGroupBot",
  text: "mutation SaveGroupBot($input: SaveGroupBotInput!) { saveGroupBot(input: $input) { ...GroupBotCard } }" + " " + GroupBotCard,
  changes: ["Group","SimulatedMessage"],
};
