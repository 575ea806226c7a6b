import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../kernel/column.ts";
import type { StandInState } from "./leave.state.ts";

const LeaveSchema = defineEntity({
  name: "Leave",
  // "leave" is a word of SQL's own.
  tableName: "person_leave",
  indexes: [
    // By their end, so that leaves that are over are not read.
    { properties: ["organisationId", "personId", "live", "untilOn"] },
    { properties: ["organisationId", "personId", "live", "endsAt"] },
    { properties: ["organisationId", "standInId", "live", "untilOn"] },
    // Who is away at a moment, in the whole organisation.
    { properties: ["organisationId", "live", "endsAt"] },
    // The clock looks for what begins or ends.
    { properties: ["organisationId", "turnsAt"] },
  ],
  properties: {
    ...identity,
    personId: id(),
    fromOn: businessDay(),
    untilOn: businessDay(),
    /** The first instant of the first day, where the organisation lives. */
    beginsAt: instant(),
    /** The first instant after the last day. */
    endsAt: instant(),
    reason: p.string().length(LIMITS.reason),
    standInId: id().nullable(),
    standInState: p.string().length(20).$type<StandInState>(),
    standInAnsweredAt: instant().nullable(),
    standInReason: p.string().length(LIMITS.reason).nullable(),
    recordedById: id(),
    recordedAt: instant(),
    /** When it was taken back; one that had begun is over since then, and stands for the days before. */
    cancelledAt: instant().nullable(),
    cancelledById: id().nullable(),
    /** 1 while somebody is, was or will be away by it, then null. */
    live: p.integer().nullable(),
    /** When it begins, then when it ends: the next instant to announce; null after both. */
    turnsAt: instant().nullable(),
  },
});

/**
 * That a person is away for some days, and who stands in for them (Mission B15).
 *
 *     recorded ── the first day ──▶ begun ── the last day is over ──▶ over
 *        └── cancel ──▶ gone          └── cancel ──▶ over, with the day before as its last
 *
 *     the stand-in:  NONE    ASKED ── accept ──▶ ACCEPTED
 *                              └──── decline ──▶ DECLINED
 */
export class Leave extends LeaveSchema.class {}

LeaveSchema.setClass(Leave);
