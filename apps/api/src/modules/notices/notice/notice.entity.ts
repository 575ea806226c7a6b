import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant, longText } from "../../../kernel/column.ts";
import type { Importance, NoticeState } from "./notice.state.ts";

const NoticeSchema = defineEntity({
  name: "Notice",
  tableName: "notice",
  // Nulls are distinct: this holds only where the client sent a tap id.
  uniques: [{ properties: ["organisationId", "publisherId", "tapId"] }],
  indexes: [{ properties: ["organisationId", "id"] }],
  properties: {
    ...identity,
    publisherId: id(),
    importance: p.string().length(20).$type<Importance>(),
    state: p.string().length(20).$type<NoticeState>(),
    asksLaterJoiners: p.integer(),
    /** The revision that holds, and what lists show of it. */
    revisionId: id(),
    revisionNumber: p.integer(),
    subject: p.string().length(LIMITS.noticeSubject),
    dueAt: instant().nullable(),
    originalDueAt: instant().nullable(),
    publishedAt: instant(),
    withdrawnAt: instant().nullable(),
    withdrawnById: id().nullable(),
    withdrawnReason: p.string().length(LIMITS.reason).nullable(),
    tapId: id().nullable(),
  },
});

/**
 * An official notice to one or several groups (Mission N1–N6).
 *
 *     PUBLISHED ── revise ──▶ PUBLISHED (a new revision, which asks again)
 *         └────── withdraw ──▶ WITHDRAWN
 *
 * Its text is in its revisions, and never changes there.
 */
export class Notice extends NoticeSchema.class {}

NoticeSchema.setClass(Notice);

const NoticeGroupSchema = defineEntity({
  name: "NoticeGroup",
  tableName: "notice_group",
  uniques: [{ properties: ["organisationId", "noticeId", "groupId"] }],
  indexes: [{ properties: ["organisationId", "groupId", "noticeId"] }],
  properties: {
    ...identity,
    noticeId: id(),
    groupId: id(),
    /** 1: the whole group was addressed, so whoever is in it may read along. */
    whole: p.integer(),
  },
});

/** A group that a notice went to. */
export class NoticeGroup extends NoticeGroupSchema.class {}

NoticeGroupSchema.setClass(NoticeGroup);

const NoticeRevisionSchema = defineEntity({
  name: "NoticeRevision",
  tableName: "notice_revision",
  uniques: [{ properties: ["organisationId", "noticeId", "number"] }],
  properties: {
    ...identity,
    noticeId: id(),
    number: p.integer(),
    subject: p.string().length(LIMITS.noticeSubject),
    purpose: p.string().length(LIMITS.noticePurpose),
    body: longText(),
    changeNote: p.string().length(LIMITS.noticeChangeNote).nullable(),
    dueAt: instant().nullable(),
    /** Its files in their order, by their ids, with spaces between; null: it has none. */
    fileIds: p
      .string()
      .length(LIMITS.filesPerTask * 37)
      .nullable(),
    /** SHA-256 of the canonical JSON of `{subject, purpose, body}`; with files, of their hashes, too. */
    textHash: p.string().length(64),
    publishedAt: instant(),
    publishedById: id(),
  },
});

/** The text of a notice as it stood from one moment on. Written once, never changed. */
export class NoticeRevision extends NoticeRevisionSchema.class {}

NoticeRevisionSchema.setClass(NoticeRevision);
