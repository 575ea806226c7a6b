import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";
import type {
  AssignmentEnd,
  AssignmentRole,
  AssignmentState,
  CannotReason,
  CarryReason,
  ConfirmMethod,
  DateRequestState,
  EscalationStep,
} from "./assignment.state.ts";

const AssignmentSchema = defineEntity({
  name: "Assignment",
  tableName: "assignment",
  // `live` is 1 or null, and nulls are distinct: a person has one assignment of a task, however many before.
  uniques: [{ properties: ["organisationId", "taskId", "personId", "live"] }],
  indexes: [
    // By state, so that open assignments are found without reading all that were ever done.
    // And by role, because who helps stays CONFIRMED when the task is over.
    { properties: ["organisationId", "personId", "state", "role", "dayOn"] },
    { properties: ["organisationId", "groupId", "state", "role", "dayOn"] },
    { properties: ["organisationId", "groupId", "doneOn"] },
    { properties: ["organisationId", "assignerId", "state"] },
    { properties: ["organisationId", "departmentId", "state"] },
    // The background job looks for assignments that nobody has confirmed.
    { properties: ["organisationId", "nextStepAt"] },
  ],
  properties: {
    ...identity,
    taskId: id(),
    groupId: id(),
    personId: id(),
    /** Where they worked when they were asked. */
    departmentId: id(),
    assignerId: id(),
    role: p.string().length(20).$type<AssignmentRole>(),
    state: p.string().length(20).$type<AssignmentState>(),
    /** 1 until it has ended, in whatever state; then null. */
    live: p.integer().nullable(),
    askedAt: instant(),
    /** 1: a message could arrive when they were asked; unreachable is not slow. */
    reachable: p.integer(),
    openedAt: instant().nullable(),
    /** Asked, and the group's working minutes later: after it they are late to take it on. */
    confirmBy: instant(),
    confirmedAt: instant().nullable(),
    confirmLate: p.integer(),
    /** What the person keeps of the confirmation that holds. */
    receiptId: id().nullable(),
    method: p.string().length(20).$type<ConfirmMethod>().nullable(),
    cannotReason: p.string().length(20).$type<CannotReason>().nullable(),
    plan: p.string().length(LIMITS.taskPlan).nullable(),
    /** The promised time; it never replaces the deadline. */
    plannedAt: instant().nullable(),
    originalDueAt: instant(),
    dueAt: instant(),
    /**
     * The first deadline that had passed, with nothing done, when a later one was granted or the assignment
     * ended. It stays, so that a new deadline never rewrites who was late.
     */
    missedDueAt: instant().nullable(),
    /** The business day in whose close-out it counts, from now on. */
    dayOn: businessDay(),
    doneAt: instant().nullable(),
    /** The day in whose close-out it counted, or will, as done. */
    doneOn: businessDay().nullable(),
    doneLate: p.integer(),
    result: p.string().length(LIMITS.taskText).nullable(),
    acceptedAt: instant().nullable(),
    returnReason: p.string().length(LIMITS.reason).nullable(),
    carries: p.integer(),
    /** An obstacle was told for this close-out day, and what it waits for. */
    blockedOn: businessDay().nullable(),
    blockedAt: instant().nullable(),
    waitsFor: p.string().length(LIMITS.waitsFor).nullable(),
    /** The next step of the escalation; null after the last. When: null while nothing is waited for. */
    nextStep: p.string().length(20).$type<EscalationStep>().nullable(),
    nextStepAt: instant().nullable(),
    standInForId: id().nullable(),
    fromAssignmentId: id().nullable(),
    endedAt: instant().nullable(),
    end: p.string().length(20).$type<AssignmentEnd>().nullable(),
    endReason: p.string().length(LIMITS.reason).nullable(),
  },
});

/**
 * One person's assignment of a task (Mission T2–T6).
 *
 *     ASKED ── confirm ──▶ CONFIRMED ── complete ──▶ DONE ── accept ──▶ ACCEPTED
 *       ▲ └─── take back ◀──┘    ▲ └── take back ◀───┤
 *       │                        └──── return ◀──────┘
 *     complete takes on what was only ASKED, and taking that back leads there again
 *     reassign, leave, cancel, refuse: ENDED, and never live again
 *
 * Late to take on (`confirmLate`) and late to finish (`doneLate`) are two facts.
 */
export class Assignment extends AssignmentSchema.class {}

AssignmentSchema.setClass(Assignment);

const CarryOverSchema = defineEntity({
  name: "CarryOver",
  tableName: "carry_over",
  uniques: [{ properties: ["organisationId", "assignmentId", "fromOn", "live"] }],
  indexes: [{ properties: ["organisationId", "groupId", "fromOn"] }],
  properties: {
    ...identity,
    assignmentId: id(),
    taskId: id(),
    groupId: id(),
    personId: id(),
    /** The 1-based number among the carry-overs of this assignment. */
    number: p.integer(),
    fromOn: businessDay(),
    toOn: businessDay(),
    reason: p.string().length(20).$type<CarryReason>(),
    note: p.string().length(LIMITS.reason).nullable(),
    at: instant(),
    /** The promise as it was, for taking it back. */
    wasPlannedAt: instant().nullable(),
    undoneAt: instant().nullable(),
    /** 1 until it is taken back, then null. */
    live: p.integer().nullable(),
  },
});

/** That an assignment was carried from one close-out day to a later one; the chain stays visible. */
export class CarryOver extends CarryOverSchema.class {}

CarryOverSchema.setClass(CarryOver);

const DateRequestSchema = defineEntity({
  name: "DateRequest",
  tableName: "date_request",
  indexes: [{ properties: ["organisationId", "assignmentId"] }],
  properties: {
    ...identity,
    assignmentId: id(),
    taskId: id(),
    groupId: id(),
    personId: id(),
    wantedAt: instant(),
    wasDueAt: instant(),
    reason: p.string().length(LIMITS.reason).nullable(),
    at: instant(),
    state: p.string().length(20).$type<DateRequestState>(),
    decidedAt: instant().nullable(),
    decidedById: id().nullable(),
    decisionReason: p.string().length(LIMITS.reason).nullable(),
  },
});

/**
 * That somebody asked the assigner for a later deadline (Mission B2).
 *
 *     OPEN ── decide ──▶ GRANTED | REFUSED
 *       └──── take the confirmation back, finish ──▶ WITHDRAWN
 */
export class DateRequest extends DateRequestSchema.class {}

DateRequestSchema.setClass(DateRequest);

const EscalationSchema = defineEntity({
  name: "Escalation",
  tableName: "escalation",
  // Each step once, however many processes look.
  uniques: [{ properties: ["organisationId", "assignmentId", "step", "toPersonId"] }],
  properties: {
    ...identity,
    assignmentId: id(),
    taskId: id(),
    step: p.string().length(20).$type<EscalationStep>(),
    toPersonId: id(),
    at: instant(),
  },
});

/** That an unconfirmed assignment was taken to somebody (Mission T3). */
export class Escalation extends EscalationSchema.class {}

EscalationSchema.setClass(Escalation);
