/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { ChannelHealthCard } from "../fragments/ChannelHealthCard.ts";
import type { ChannelHealthQuery, ChannelHealthQueryVariables } from "../operations.ts";

export const ChannelHealth: Document<ChannelHealthQuery, ChannelHealthQueryVariables> = {
  name: "ChannelHealth",
  text: "query ChannelHealth { channelHealth { ...ChannelHealthCard } }" + " " + ChannelHealthCard,
  shows: ["ChannelHealth"],
};
