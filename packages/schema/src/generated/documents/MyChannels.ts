/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { MyChannelsCard } from "../fragments/MyChannelsCard.ts";
import type { MyChannelsQuery, MyChannelsQueryVariables } from "../operations.ts";

export const MyChannels: Document<MyChannelsQuery, MyChannelsQueryVariables> = {
  name: "MyChannels",
  text: "query MyChannels { myChannels { ...MyChannelsCard } }" + " " + MyChannelsCard,
  shows: ["MyChannels"],
};
