import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { FeedbackKind, ToldHow } from "../notice/notice.state.ts";

const AcknowledgementSchema = defineEntity({
  name: "Acknowledgement",
  tableName: "acknowledgement",
  uniques: [{ properties: ["organisationId", "revisionId", "personId"] }],
  // One on a notice is found by the revisions of the notice.
  indexes: [{ properties: ["organisationId", "personId", "acknowledgedAt"] }],
  properties: {
    ...identity,
    noticeId: id(),
    revisionId: id(),
    revisionNumber: p.integer(),
    personId: id(),
    acknowledgedAt: instant(),
    late: p.integer(),
    textHash: p.string().length(64),
    statement: p.string().length(300),
    feedbackKind: p.string().length(20).nullable().$type<FeedbackKind | null>(),
    feedback: p.string().length(LIMITS.feedback).nullable(),
    /** When something was said after the tap, the last time; null: with it, or nothing. */
    feedbackAt: instant().nullable(),
    device: p.string().length(LIMITS.device).nullable(),
    /** The client's name for the tap, so that one sent again is known. */
    tapId: id().nullable(),
    receiptId: id(),
    withdrawnAt: instant().nullable(),
  },
});

/**
 * One person's word that they have read one revision and act by it: one row, however often the tap
 * arrives (Mission N4).
 *
 *     STANDS ── undo, within seconds ──▶ WITHDRAWN ── tap again ──▶ STANDS
 */
export class Acknowledgement extends AcknowledgementSchema.class {}

AcknowledgementSchema.setClass(Acknowledgement);

const NoticeOpeningSchema = defineEntity({
  name: "NoticeOpening",
  tableName: "notice_opening",
  uniques: [{ properties: ["organisationId", "revisionId", "personId"] }],
  properties: { ...identity, revisionId: id(), personId: id(), openedAt: instant() },
});

/** That a person had a revision on screen, the first time. Opening acknowledges nothing. */
export class NoticeOpening extends NoticeOpeningSchema.class {}

NoticeOpeningSchema.setClass(NoticeOpening);

const NoticeToldSchema = defineEntity({
  name: "NoticeTold",
  tableName: "notice_told",
  uniques: [{ properties: ["organisationId", "revisionId", "personId"] }],
  properties: {
    ...identity,
    revisionId: id(),
    personId: id(),
    byPersonId: id(),
    how: p.string().length(20).$type<ToldHow>(),
    at: instant(),
  },
});

/** That somebody told a person by phone or face to face; not the person's own word (Mission N3). */
export class NoticeTold extends NoticeToldSchema.class {}

NoticeToldSchema.setClass(NoticeTold);
