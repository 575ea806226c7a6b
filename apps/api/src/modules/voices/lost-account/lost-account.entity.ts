import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { LossKind, LossReporter, LossSource, LossState } from "./lost-account.state.ts";

const LostAccountSchema = defineEntity({
  name: "LostAccount",
  tableName: "lost_account",
  // `live` is 1 or null, and nulls are distinct: one that is not settled a person.
  uniques: [{ properties: ["organisationId", "personId", "live"] }],
  indexes: [
    { properties: ["organisationId", "live", "reportedAt"] },
    { properties: ["organisationId", "personId", "id"] },
  ],
  properties: {
    ...identity,
    personId: id(),
    reporter: p.string().length(10).$type<LossReporter>(),
    /** Null where it was reported by code. */
    reportedById: id().nullable(),
    kind: p.string().length(20).$type<LossKind>(),
    source: p.string().length(20).$type<LossSource>().nullable(),
    words: p.string().length(LIMITS.reason).nullable(),
    /** Since when it is not in its owner's hands, as whoever reported it says. */
    lostAt: instant(),
    reportedAt: instant(),
    /** What was ended, as these devices called themselves, one a line. */
    endedDevices: p.string().length(1_000),
    /** How many people were told at once. */
    told: p.integer(),
    state: p.string().length(12).$type<LossState>(),
    live: p.integer().nullable(),
    invitedAt: instant().nullable(),
    endedAt: instant().nullable(),
    /** When the office was told that it is open still. */
    raisedAt: instant().nullable(),
  },
});

/** An account that is out of its owner's hands, until they are let in again (Mission V4). */
export class LostAccount extends LostAccountSchema.class {}

LostAccountSchema.setClass(LostAccount);

const LossCheckSchema = defineEntity({
  name: "LossCheck",
  tableName: "loss_check",
  uniques: [{ properties: ["organisationId", "lossId", "byId"] }],
  properties: {
    ...identity,
    lossId: id(),
    byId: id(),
    /** How they made sure who it is. */
    words: p.string().length(LIMITS.reason),
    /** They found that nothing had been lost. */
    falseReport: p.integer(),
    at: instant(),
  },
});

/** That somebody has made sure that whoever asks to be let in again is the owner. */
export class LossCheck extends LossCheckSchema.class {}

LossCheckSchema.setClass(LossCheck);

const LossCodeSchema = defineEntity({
  name: "LossCode",
  tableName: "loss_code",
  uniques: [{ properties: ["codeHash"] }, { properties: ["organisationId", "personId"] }],
  properties: {
    ...identity,
    personId: id(),
    /** SHA-256 of the code, which is shown once and kept nowhere. */
    codeHash: p.string().length(64),
    madeAt: instant(),
  },
});

/** A code by which its owner reports their account lost from anywhere. It opens nothing. */
export class LossCode extends LossCodeSchema.class {}

LossCodeSchema.setClass(LossCode);

const TapReviewSchema = defineEntity({
  name: "TapReview",
  tableName: "tap_review",
  // What was tapped is answered once, whatever was reported lost how often.
  uniques: [{ properties: ["organisationId", "kind", "tapId"] }],
  indexes: [{ properties: ["organisationId", "personId", "id"] }],
  properties: {
    ...identity,
    lossId: id(),
    personId: id(),
    kind: p.string().length(30),
    tapId: id(),
    title: p.string().length(120),
    groupId: id().nullable(),
    tappedAt: instant(),
    verdict: p.string().length(10).$type<"MINE" | "NOT_MINE">(),
    /** Whether the thing is asked again; 0: it stands, and whoever answers for the group sees to it. */
    askedAgain: p.integer(),
    reviewedAt: instant(),
  },
});

/** What the owner says of something that was tapped while the account may have been in other hands. */
export class TapReview extends TapReviewSchema.class {}

TapReviewSchema.setClass(TapReview);
