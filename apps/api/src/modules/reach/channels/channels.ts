/** What the module is put together from, and the channels that the outbox uses. */
import type { Module } from "../../../kernel/module.ts";
import { heldData, onAccountsUnbound } from "../../people/index.ts";
import { AccessToken } from "./access-token.entity.ts";
import { ChannelDay, ChannelState } from "./channel-state.entity.ts";
import { ChannelResolver } from "./channel.resolver.ts";
import { grantsOf, voidAllGrants } from "./grant.service.ts";
import { BotPost, GroupBot } from "./group-bot.entity.ts";
import { PushedEvent } from "./pushed-event.entity.ts";
import { SubscriptionGrant, SubscriptionWord } from "./subscription-grant.entity.ts";

export { groupBotChannel } from "./group-bot.channel.ts";
export { subscriptionChannel } from "./subscription.channel.ts";

export const channelEntities: Module["entities"] = [
  AccessToken,
  BotPost,
  ChannelDay,
  ChannelState,
  GroupBot,
  PushedEvent,
  SubscriptionGrant,
  SubscriptionWord,
];

export const channelResolvers: Module["resolvers"] = [ChannelResolver];

export const channelExtensions: Module["extensions"] = [
  onAccountsUnbound.subscribe(async (ctx, organisationId, accountIds) => {
    await voidAllGrants(ctx, organisationId, accountIds);
  }),
  heldData.provide("SUBSCRIPTIONS", { title: "微信消息额度", read: grantsOf }),
];
