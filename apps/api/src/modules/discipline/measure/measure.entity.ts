import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS, type Measure } from "@riqing/schema";
import { id, identity, instant, longText } from "../../../kernel/column.ts";
import type { MeasureToldHow, ReviewKind, ReviewOutcome } from "./measure.state.ts";

const CaseMeasureSchema = defineEntity({
  name: "CaseMeasure",
  tableName: "case_measure",
  uniques: [{ properties: ["organisationId", "caseId"] }],
  indexes: [{ properties: ["organisationId", "personId", "decidedAt"] }],
  properties: {
    ...identity,
    caseId: id(),
    groupId: id(),
    personId: id(),
    kindKey: p.string().length(40),
    measure: p.string().length(20).$type<Measure>(),
    /** Of a mute, its length in days of 24 hours. */
    days: p.integer().nullable(),
    /** What the ladder proposed, at which strike; and what kept it from more. */
    ladderMeasure: p.string().length(20).$type<Measure>(),
    ladderDays: p.integer().nullable(),
    strikeNumber: p.integer(),
    limitedBy: p.string().length(20).nullable(),
    /** JSON: the ids of the measures that were counted. */
    builtOn: longText(),
    deviationReason: p.string().length(LIMITS.reason).nullable(),
    atOnceReason: p.string().length(LIMITS.reason).nullable(),
    proposedById: id().nullable(),
    decidedById: id().nullable(),
    decidedAt: instant().nullable(),
    /** Everybody who would have decided was in the case: whoever stands above did. */
    wentUp: p.integer(),
    carryOutHours: p.integer(),
    toldAt: instant().nullable(),
    toldHow: p.string().length(20).$type<MeasureToldHow>().nullable(),
    toldById: id().nullable(),
    acknowledgedAt: instant().nullable(),
    receiptId: id().nullable(),
    /** When it began in the chat, who marked that, and when. */
    startsAt: instant().nullable(),
    carriedOutById: id().nullable(),
    carriedOutAt: instant().nullable(),
    liftedAt: instant().nullable(),
    liftedById: id().nullable(),
    liftReason: p.string().length(LIMITS.reason).nullable(),
    revokedAt: instant().nullable(),
    /** What it was before an appeal lowered it. */
    loweredFrom: p.string().length(20).$type<Measure>().nullable(),
    loweredFromDays: p.integer().nullable(),
    loweredAt: instant().nullable(),
    /** JSON `[{from, until}]`, in milliseconds: when it does not run. */
    pauses: longText(),
    /** A removal that was told has ended the membership; 0 once it was restored. */
    removed: p.integer(),
    /** JSON: the roles in the group that it ended with the membership. */
    rolesEnded: p.string().length(100).nullable(),
    /** Why somebody looks at it once more, from when on, and until when it lies with the first of them. */
    reviewKind: p.string().length(20).$type<ReviewKind>().nullable(),
    reviewFrom: instant().nullable(),
    reviewBy: instant().nullable(),
    reviewOutcome: p.string().length(20).$type<ReviewOutcome>().nullable(),
    reviewReason: p.string().length(LIMITS.caseText).nullable(),
    reviewedById: id().nullable(),
    reviewedAt: instant().nullable(),
    /** Of the terms that passed, to be carried out and to be reviewed: how many people were told of. */
    termsTold: p.integer(),
    reviewTermsTold: p.integer(),
  },
});

/**
 * What a case has brought (Mission D2, D5); one a case.
 *
 *     PROPOSED ── decided ──▶ DECIDED ── told ──▶ TOLD ── carried out ──▶ CARRIED_OUT ──▶ ENDED
 *                                                   │                        │  by its instant
 *                              by its instant       └──▶ LAPSED (a mute)     └── lifted ──▶ LIFTED
 *
 * It is looked at once more where it was decided at once, and where what it was built on has been overturned
 * (`review.policy.ts`).
 *
 * A reminder, a warning and a referral stay TOLD. While an appeal is open, what can be undone may be PAUSED;
 * an appeal ends REVOKED, or with another measure that is milder. TOLD, LAPSED and later ones are strikes.
 * What ends or lapses is not written down: `measure.policy.ts` says the state at an instant.
 */
export class CaseMeasure extends CaseMeasureSchema.class {}

CaseMeasureSchema.setClass(CaseMeasure);
