/** Reach: how word gets to people, and how seldom they are reminded. */
import type { Module } from "../../kernel/module.ts";
import { onUploading } from "../files/index.ts";
import { heldData, onInviting } from "../people/index.ts";
import { channelEntities, channelExtensions, channelResolvers } from "./channels/channels.ts";
import { DigestDay, ReachChoice } from "./choice/choice.entity.ts";
import { ChoiceResolver } from "./choice/choice.resolver.ts";
import { DailyUse } from "./daily-use.entity.ts";
import { ChatPost, Delivery } from "./delivery/delivery.entity.ts";
import { UndeliverableResolver } from "./delivery/undeliverable.resolver.ts";
import { InboxItem } from "./inbox-item.entity.ts";
import { messageKinds } from "./inbox.kinds.ts";
import { InboxResolver } from "./inbox.resolver.ts";
import { messagesOf } from "./inbox.service.ts";
import { InboxOfMe } from "./me.fields.ts";
import { fullMeasure } from "./measure.service.ts";
import { Nudge, NudgeClock } from "./nudge.entity.ts";
import { QuietWindow } from "./quiet-window.entity.ts";
import { Reminder } from "./reminder/reminder.entity.ts";

export { groupBotChannel, subscriptionChannel } from "./channels/channels.ts";
export {
  botById,
  endBot,
  keepBot,
  setBotWishes,
  testNewBot,
  testSavedBot,
} from "./channels/group-bot.service.ts";
export { channelsOf } from "./channels/health.service.ts";
export { verifyChannels } from "./channels/verify.service.ts";
export { takePushedEvent } from "./channels/pushed-event.service.ts";
export { messageToCite } from "./cited.read.ts";
export { confidentialKinds, messageKinds } from "./inbox.kinds.ts";
export { InboxItemType } from "./inbox.type.ts";
export { type Message, readAll as readInbox, send } from "./inbox.service.ts";
export { settle } from "./settle.service.ts";
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
export { deliveredAt, NEVER } from "./delivered.policy.ts";
export { fullMeasure, measure } from "./measure.service.ts";
export { DEFAULT_QUIET_HOURS, type QuietFrom } from "./quiet.policy.ts";
export { quietWindowsOf, stateQuietWindows } from "./quiet.service.ts";

export { waysOut } from "./channels/ways-out.ts";
export { cancelPosts, nextLeaveAt, type Post, post } from "./delivery/delivery.service.ts";
export {
  type LeavingMessage,
  type Objection,
  onDelivered,
  onLeaving,
} from "./delivery/release.hooks.ts";
export { type Sending } from "./delivery/attempt.service.ts";
export { endPast } from "./delivery/past.service.ts";
export { addGrants } from "./channels/grant.service.ts";
export { sendDue } from "./delivery/sender.service.ts";
export { UndeliverableType } from "./delivery/undeliverable.type.ts";
export { arrivedAt, channelThere, truthsAbout, truthsOf } from "./delivery/truth.read.ts";
export type { DeliveryTruth, ReachGap } from "./delivery/truth.policy.ts";
export { DeliveryStatusType, deliveryStatusOf } from "./delivery/truth.type.ts";
export { channelGaps, reachedNow } from "./delivery/reachability.read.ts";
export { type Behind, onBehindAsked, tellBehind } from "./choice/behind.service.ts";
export { subjectPages } from "./delivery/subject-page.kinds.ts";
export { type Owing, reminderKinds } from "./reminder/reminder.kinds.ts";
export { allSteps } from "./reminder/reminder.policy.ts";
export {
  nextReminderAt,
  planReminders,
  remindDue,
  type ReminderPlan,
} from "./reminder/reminder.service.ts";
export { inboxItemView } from "./reach.views.ts";

export const module: Module = {
  name: "reach",
  entities: [
    DailyUse,
    InboxItem,
    Delivery,
    ChatPost,
    ReachChoice,
    DigestDay,
    Reminder,
    Nudge,
    NudgeClock,
    QuietWindow,
    ...channelEntities,
  ],
  resolvers: [InboxResolver, InboxOfMe, ChoiceResolver, UndeliverableResolver, ...channelResolvers],
  extensions: [
    ...(channelExtensions ?? []),
    heldData.provide("INBOX", { title: "消息", read: messagesOf }),
    onUploading.subscribe((ctx) => fullMeasure(ctx, "UPLOAD")),
    onInviting.subscribe((ctx, personId) => fullMeasure(ctx, "INVITATION", [personId])),
    // Never stored: several messages that waited for the same end of quiet hours are shown as this one.
    ...messageKinds(null, "AFTER_QUIET", "BEHIND"),
  ],
};
