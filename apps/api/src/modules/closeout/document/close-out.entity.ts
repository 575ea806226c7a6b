import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant, longText } from "../../../kernel/column.ts";
import type { CloseOutOutcome } from "./close-out.state.ts";

const CloseOutSchema = defineEntity({
  name: "CloseOut",
  tableName: "close_out",
  // Exactly one for a group and a working day, whatever restarts or runs twice.
  uniques: [
    { properties: ["organisationId", "groupId", "day"] },
    { properties: ["organisationId", "groupId", "number"] },
  ],
  properties: {
    ...identity,
    groupId: id(),
    day: businessDay(),
    /** The 1-based number among the group's records. */
    number: p.integer(),
    /** When the day was to be closed, and when it was: later, after an outage. */
    dueAt: instant(),
    closedAt: instant(),
    due: p.integer(),
    people: p.integer(),
    done: p.integer(),
    carried: p.integer(),
    open: p.integer(),
    blocked: p.integer(),
    late: p.integer(),
    exempt: p.integer(),
    exemptPeople: p.integer(),
    handedOver: p.integer(),
    handedOverPeople: p.integer(),
    summary: longText(),
    contentHash: p.string().length(64),
  },
});

/**
 * A group's closed day (Mission T6). Written once, with its lines, and never changed: what turns out
 * to be otherwise is a correction that points at it.
 */
export class CloseOut extends CloseOutSchema.class {}

CloseOutSchema.setClass(CloseOut);

const CloseOutLineSchema = defineEntity({
  name: "CloseOutLine",
  tableName: "close_out_line",
  uniques: [
    { properties: ["organisationId", "closeOutId", "assignmentId"] },
    { properties: ["organisationId", "closeOutId", "position"] },
  ],
  properties: {
    ...identity,
    closeOutId: id(),
    /** In the order of the record: what is open first, then the longest chains. */
    position: p.integer(),
    assignmentId: id(),
    taskId: id(),
    personId: id(),
    personName: p.string().length(LIMITS.personName),
    departmentId: id(),
    departmentName: p.string().length(40),
    goal: p.string().length(LIMITS.taskGoal),
    outcome: p.string().length(20).$type<CloseOutOutcome>(),
    /** 1: the person had taken it on. */
    answered: p.integer(),
    blocked: p.integer(),
    waitsFor: p.string().length(LIMITS.waitsFor).nullable(),
    late: p.integer(),
    dueAt: instant(),
    doneAt: instant().nullable(),
    carryCount: p.integer(),
    carriedTo: businessDay().nullable(),
    /** JSON: the days it was carried from, each with its reason, and the one it was carried to. */
    chain: longText(),
  },
});

/** One assignment in a closed day, as it and its people stood then. */
export class CloseOutLine extends CloseOutLineSchema.class {}

CloseOutLineSchema.setClass(CloseOutLine);
