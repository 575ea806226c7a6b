/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ChannelHealthCard } from "../fragments/ChannelHealthCard.ts";
import type { CheckChannelsMutation, CheckChannelsMutationVariables } from "../operations.ts";

export const CheckChannels: Document<CheckChannelsMutation, CheckChannelsMutationVariables> = {
  name: "CheckChannels",
  text: "mutation CheckChannels { checkChannels { ...ChannelHealthCard } }" + " " + ChannelHealthCard,
  changes: ["ChannelHealth"],
};
