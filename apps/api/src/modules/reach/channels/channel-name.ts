import { enumOf } from "../../../kernel/enum.ts";

/** The channels there are. Those of WeCom's own app, which need its address book, are not among them yet. */
export const ChannelName = enumOf("SUBSCRIPTION", "GROUP_BOT");
export type ChannelName = keyof typeof ChannelName;
