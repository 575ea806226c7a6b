import { registry } from "../../../kernel/extension.ts";
import type { ChatChannel, PersonChannel } from "./channel.ts";

/** Filled with the channels that exist; which of them are configured they say themselves. */
export const personChannels = registry<PersonChannel["name"], PersonChannel>();
export const chatChannels = registry<ChatChannel["name"], ChatChannel>();

/** The channels a process sends through. */
export interface Channels {
  person: PersonChannel | null;
  chat: ChatChannel | null;
}

export const channels = (): Channels => ({
  person: personChannels.of("SUBSCRIPTION"),
  chat: chatChannels.of("GROUP_BOT"),
});
