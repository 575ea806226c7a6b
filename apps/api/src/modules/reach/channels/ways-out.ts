import type { Ports } from "../../../kernel/ctx.ts";
import type { ChatChannel, PersonChannel } from "./channel.ts";
import { groupBotChannel } from "./group-bot.channel.ts";
import { subscriptionChannel } from "./subscription.channel.ts";

/** The channels a process sends through. */
export interface Channels {
  person: PersonChannel;
  chat: ChatChannel;
}

export const waysOut = (ports: Ports): Channels => ({
  person: subscriptionChannel(ports),
  chat: groupBotChannel(ports),
});
