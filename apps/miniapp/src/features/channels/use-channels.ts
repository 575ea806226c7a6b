import {
  ChannelHealth,
  type ChannelHealthQuery,
  CheckChannels,
  GroupBot,
  MyChannels,
  type MyChannelsQuery,
  RemoveGroupBot,
  SaveGroupBot,
  SimulatedPhone,
  type SimulatedPhoneQuery,
  TestChannel,
  TestGroupBot,
} from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { CHANNELS, GROUP_BOT, SUBSCRIPTIONS } from "../../words/channels";

export type MyChannelsRead = MyChannelsQuery["myChannels"];
export type Template = MyChannelsRead["subscriptions"][number];
export type Channel = ChannelHealthQuery["channelHealth"]["channels"][number];
export type Reached = ChannelHealthQuery["channelHealth"]["people"];
export type Simulated = SimulatedPhoneQuery["simulatedPhone"][number];

/** By what I am reached, and what is left of it. */
export const useMyChannels = () => useRead(MyChannels, {}, (data) => data.myChannels);

/** How the channels of the organisation are. */
export const useChannelHealth = () => useRead(ChannelHealth, {}, (data) => data.channelHealth);

/** What my phone would have shown in the demo. */
export const useSimulatedPhone = () =>
  useRead(SimulatedPhone, {}, (data) => data.simulatedPhone, { everySeconds: 3 });

/** Sends me one, as any other would be sent. */
export const useTestChannel = () =>
  useDeed(TestChannel, {
    said: ({ testChannel: { reason } }) => reason ?? SUBSCRIPTIONS.tested,
  });

/** Looks at the configuration; nothing is sent. */
export const useCheckChannels = () => useDeed(CheckChannels, { said: CHANNELS.checked });

export const useGroupBot = (groupId: string) =>
  useRead(GroupBot, { groupId }, (data) => data.group);

/** Posts a test, then keeps the address. */
export const useSaveGroupBot = () => useDeed(SaveGroupBot, { said: GROUP_BOT.saved });

export const useTestGroupBot = () => useDeed(TestGroupBot, { said: GROUP_BOT.tested });

export const useRemoveGroupBot = () => useDeed(RemoveGroupBot, { said: GROUP_BOT.removed });
