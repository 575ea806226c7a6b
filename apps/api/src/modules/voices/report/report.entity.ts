import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { v4 } from "uuid";
import { businessDay, id, instant, UNORDERED } from "../../../kernel/column.ts";
import type {
  ReportKind,
  ReportOrigin,
  ReportOutcome,
  ReportReceiver,
  ReportSide,
  ReportSource,
  ReportState,
} from "./report.state.ts";

/** Ids of reports and of all that follows them say nothing of when they were made. */
export const newReportId = (): string => v4();

/** As `identity` of the kernel, with ids that do not sort by time: the rows of a table lie in their order. */
const identity = {
  id: id()
    .primary()
    .onCreate(() => newReportId()),
  organisationId: id(),
};

const ReportSchema = defineEntity({
  name: "Report",
  tableName: "report",
  comment: UNORDERED,
  uniques: [
    { properties: ["organisationId", "number"] },
    // Nulls are distinct: a report by name has no code, and an anonymous one no tap.
    { properties: ["organisationId", "codeDigest"] },
    { properties: ["organisationId", "reporterId", "tapId"] },
  ],
  indexes: [
    { properties: ["organisationId", "state", "receivedOn", "id"] },
    { properties: ["organisationId", "reporterId", "receivedOn", "id"] },
  ],
  properties: {
    ...identity,
    /** "JB-" and four random characters. */
    number: p.string().length(12),
    source: p.string().length(20).$type<ReportSource>(),
    kind: p.string().length(20).$type<ReportKind>(),
    text: p.string().length(LIMITS.caseText),
    /** Null: it happened in no registered group. */
    groupId: id().nullable(),
    /** Where, in words, such as the name of a group that is not registered. */
    place: p.string().length(LIMITS.casePlace).nullable(),
    /** What the reporter was looking at, which fills the form; it names nobody by itself. */
    originKind: p.string().length(20).$type<ReportOrigin>().nullable(),
    originId: id().nullable(),
    /** Null: anonymous. */
    reporterId: id().nullable(),
    /** The tap by which a report by name was sent: sent again, it is the same report. */
    tapId: p.string().length(LIMITS.tapId).nullable(),
    /** Of a report that was received by telephone or in person: who entered it. */
    enteredById: id().nullable(),
    /** Of the code by which an anonymous reporter comes back. */
    codeDigest: p.string().length(64).nullable(),
    receivedOn: businessDay(),
    /** Of a report by name; an anonymous one has a day, and no instant. */
    receivedAt: instant().nullable(),
    /** 1 once its handlers may know of it; anonymous ones are handed to them in the day's batch. */
    handedOver: p.integer(),
    /** 1: a danger, told at once by choice. */
    urgent: p.integer(),
    receiver: p.string().length(20).$type<ReportReceiver>(),
    state: p.string().length(20).$type<ReportState>(),
    /** Who has taken it on; asked again whenever it is read whether they still may. */
    takenById: id().nullable(),
    /** The last day for the first word, and the day on which it was said. */
    firstWordDueOn: businessDay(),
    firstWordOn: businessDay().nullable(),
    /** The last day for the outcome, or for the next interim word; null before the first word. */
    answerDueOn: businessDay().nullable(),
    /** The last word of either side: from it retention counts. */
    lastWordOn: businessDay(),
    /** 1: the reporter has said something since a handler last did anything. */
    unread: p.integer(),
    outcome: p.string().length(20).$type<ReportOutcome>().nullable(),
    outcomeText: p.string().length(LIMITS.caseText).nullable(),
    closedOn: businessDay().nullable(),
    closedById: id().nullable(),
    /** The report that it was joined with: its outcome is this one's, too. */
    joinedToId: id().nullable(),
    /** Why the reporter said that it is not solved; once. */
    reopenReason: p.string().length(LIMITS.reason).nullable(),
    /** The case of discipline that was made of it. The case does not know. */
    caseId: id().nullable(),
    /** The incident that was made of it, which does not know, either. */
    incidentId: id().nullable(),
    forwardedToId: id().nullable(),
  },
});

/**
 * What somebody says is wrong (Mission V1, V2).
 *
 *     RECEIVED ── accepted ──▶ INVESTIGATING ── closed ──▶ CLOSED
 *     RECEIVED ── closed with a reason, or joined ──▶ CLOSED
 *     CLOSED ── "not solved", once ──▶ INVESTIGATING
 *
 * Who handles it is worked out from it whenever it is read (`route`), and kept nowhere: so nobody stays its
 * handler who was named later, is away, or has departed.
 */
export class Report extends ReportSchema.class {}

ReportSchema.setClass(Report);

const ReportedPersonSchema = defineEntity({
  name: "ReportedPerson",
  tableName: "reported_person",
  comment: UNORDERED,
  uniques: [{ properties: ["organisationId", "reportId", "personId"] }],
  properties: {
    ...identity,
    reportId: id(),
    personId: id(),
    /** The report that names them, where it was joined with this one; null: this one does. */
    joinedFromId: id().nullable(),
  },
});

/** That a report names somebody: it is not there for them, nor for who would decide for them. */
export class ReportedPerson extends ReportedPersonSchema.class {}

ReportedPersonSchema.setClass(ReportedPerson);

const ReportMessageSchema = defineEntity({
  name: "ReportMessage",
  tableName: "report_message",
  comment: UNORDERED,
  // Two who write at the same time take two turns.
  uniques: [{ properties: ["organisationId", "reportId", "turn"] }],
  properties: {
    ...identity,
    reportId: id(),
    turn: p.integer(),
    side: p.string().length(20).$type<ReportSide>(),
    text: p.string().length(LIMITS.caseText),
    /** Null: the reporter. */
    byId: id().nullable(),
    saidOn: businessDay(),
    /** As of a report: 1 once the other side may read it. */
    handedOver: p.integer(),
  },
});

/** What is asked and answered in a report. Only added to. */
export class ReportMessage extends ReportMessageSchema.class {}

ReportMessageSchema.setClass(ReportMessage);

const ReportNoteSchema = defineEntity({
  name: "ReportNote",
  tableName: "report_note",
  uniques: [{ properties: ["organisationId", "reportId", "turn"] }],
  properties: {
    ...identity,
    reportId: id(),
    turn: p.integer(),
    text: p.string().length(LIMITS.caseText),
    byId: id(),
    notedOn: businessDay(),
  },
});

/** What a handler has noted; no reporter reads it. Only added to. */
export class ReportNote extends ReportNoteSchema.class {}

ReportNoteSchema.setClass(ReportNote);

const ReportRecusalSchema = defineEntity({
  name: "ReportRecusal",
  tableName: "report_recusal",
  uniques: [{ properties: ["organisationId", "reportId", "personId"] }],
  properties: { ...identity, reportId: id(), personId: id(), recusedOn: businessDay() },
});

/** That somebody has stepped aside, or is not to handle a report again that is said not to be solved. */
export class ReportRecusal extends ReportRecusalSchema.class {}

ReportRecusalSchema.setClass(ReportRecusal);
