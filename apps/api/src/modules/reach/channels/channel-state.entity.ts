import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";
import type { ChannelName } from "./channel-name.ts";
import type { Outcome } from "./channel.ts";

const ChannelStateSchema = defineEntity({
  name: "ChannelState",
  tableName: "channel_state",
  uniques: [{ properties: ["organisationId", "channel", "subjectId"] }],
  properties: {
    ...identity,
    channel: p.string().length(20).$type<ChannelName>(),
    /** The group whose bot it is; the organisation's own id for a channel that it has one of. */
    subjectId: id(),
    lastSentAt: instant().nullable(),
    /** When it was last looked at by a call that changes nothing. */
    verifiedAt: instant().nullable(),
    /** What that call has found wrong, as JSON of a `ChannelFault`; null: nothing. */
    verifiedFault: p.string().length(2000).nullable(),
    /** Since when nothing has succeeded; null while the last try did. */
    failingSince: instant().nullable(),
    lastErrorAt: instant().nullable(),
    /** The service's own code; null where none was answered. */
    lastErrorCode: p.integer().nullable(),
    lastError: p.string().length(300).nullable(),
    /** Nothing is tried before: the service's quota of the day is used up. */
    stoppedUntil: instant().nullable(),
  },
});

/** How a channel of an organisation is: written by each try, so that the page needs no journal of them. */
export class ChannelState extends ChannelStateSchema.class {}

ChannelStateSchema.setClass(ChannelState);

const ChannelDaySchema = defineEntity({
  name: "ChannelDay",
  tableName: "channel_day",
  uniques: [{ properties: ["organisationId", "channel", "onDay", "outcome"] }],
  properties: {
    ...identity,
    channel: p.string().length(20).$type<ChannelName>(),
    onDay: businessDay(),
    outcome: p.string().length(20).$type<Outcome["state"]>(),
    n: p.integer(),
  },
});

/** How many tries of a day ended how. */
export class ChannelDay extends ChannelDaySchema.class {}

ChannelDaySchema.setClass(ChannelDay);
