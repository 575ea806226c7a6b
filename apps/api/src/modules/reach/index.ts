/** Reach: how word gets to people, and how seldom they are reminded. */
import type { Module } from "../../kernel/module.ts";
import { onUploading } from "../files/index.ts";
import { heldData, onInviting } from "../people/index.ts";
import { channelEntities, channelExtensions, channelResolvers } from "./channels/channels.ts";
import { DailyUse } from "./daily-use.entity.ts";
import { InboxItem } from "./inbox-item.entity.ts";
import { messageKinds } from "./inbox.kinds.ts";
import { InboxResolver } from "./inbox.resolver.ts";
import { messagesOf } from "./inbox.service.ts";
import { InboxOfMe } from "./me.fields.ts";
import { fullMeasure } from "./measure.service.ts";
import { Nudge, NudgeClock } from "./nudge.entity.ts";
import { QuietWindow } from "./quiet-window.entity.ts";

export { groupBotChannel, subscriptionChannel } from "./channels/channels.ts";
export {
  botById,
  endBot,
  keepBot,
  setBotWishes,
  tryBot,
  trySavedBot,
} from "./channels/group-bot.service.ts";
export { channelsOf } from "./channels/health.service.ts";
export { verifyChannels } from "./channels/verify.service.ts";
export { takePushedEvent } from "./channels/pushed-event.service.ts";
export { messageKinds } from "./inbox.kinds.ts";
export { InboxItemType } from "./inbox.type.ts";
export { type Message, readAll as readInbox, send, settle } from "./inbox.service.ts";
export {
  lastNudges,
  mayNudgeAgainAt,
  earliest,
  type Nudgeable,
  nudgeableAmong,
  nudgeOrRefuse,
  nudgeCooldownSince,
  nudgeCooldownUntil,
} from "./nudge.service.ts";
export { deliveredAt } from "./delivered.policy.ts";
export { fullMeasure, measure } from "./measure.service.ts";
export { DEFAULT_QUIET_HOURS, type QuietFrom } from "./quiet.policy.ts";
export { quietWindowsOf, stateQuietWindows } from "./quiet.service.ts";

export { inboxItemView } from "./reach.views.ts";

export const module: Module = {
  name: "reach",
  entities: [DailyUse, InboxItem, Nudge, NudgeClock, QuietWindow, ...channelEntities],
  resolvers: [InboxResolver, InboxOfMe, ...channelResolvers],
  extensions: [
    ...(channelExtensions ?? []),
    heldData.provide("INBOX", { title: "消息", read: messagesOf }),
    onUploading.subscribe((ctx) => fullMeasure(ctx, "UPLOAD")),
    onInviting.subscribe((ctx, personId) => fullMeasure(ctx, "INVITATION", [personId])),
    // Never stored: several messages that waited for the same end of quiet hours are shown as this one.
    ...messageKinds(null, "AFTER_QUIET"),
  ],
};
