import { defineEntity, p } from "@mikro-orm/core";
import { businessDay, id, identity, instant, longText } from "../../../kernel/column.ts";
import type { FactSubject } from "./fact.ts";
import type { ResponsePartKind } from "./part.ts";

const minutes = () => p.integer().nullable();

const ResponseFactSchema = defineEntity({
  name: "ResponseFact",
  tableName: "response_fact",
  // Asked anew, a person is another fact of the same place.
  uniques: [{ properties: ["organisationId", "placeId", "publishedAt"] }],
  indexes: [
    { properties: ["organisationId", "publishedAt", "id"] },
    { properties: ["organisationId", "groupId", "publishedAt", "id"] },
    { properties: ["organisationId", "departmentId", "publishedAt", "id"] },
    { properties: ["organisationId", "personId", "publishedAt", "id"] },
    { properties: ["organisationId", "byPersonId", "publishedAt", "id"] },
  ],
  properties: {
    ...identity,
    subject: p.string().length(20).$type<FactSubject>(),
    /** The notice or the task. */
    subjectId: id(),
    /** The person's place in it: whom was asked, or the assignment. */
    placeId: id(),
    personId: id(),
    /** Where they worked when they were asked. */
    departmentId: id(),
    /** The departments from the top down to it, so that a count can be taken back where it was added. */
    lineage: p.string().length(400),
    /** Through which group they were asked; of several, the first. */
    groupId: id(),
    /** Who published or assigned. */
    byPersonId: id(),
    publishedAt: instant(),
    deliveredAt: instant().nullable(),
    openedAt: instant().nullable(),
    confirmedAt: instant().nullable(),
    plannedAt: instant().nullable(),
    doneAt: instant().nullable(),
    confirmBy: instant().nullable(),
    confirmLate: p.integer(),
    doneBy: instant().nullable(),
    doneLate: p.integer(),
    /** 0: on leave, or no message arrived; shown as a number, and left out of every figure. */
    counted: p.integer(),
    /** 0: nobody waits for it any more, so that it cannot become late. */
    awaited: p.integer(),
    week: businessDay(),
    /** 1 is Monday. */
    weekday: p.integer(),
    hour: p.integer(),
    latePublished: p.integer(),
    shortDeadline: p.integer(),
    carries: p.integer(),
    workToConfirm: minutes(),
    workToComplete: minutes(),
    workDelivered: minutes(),
    workOpened: minutes(),
    workConfirmed: minutes(),
    workPlanned: minutes(),
    workDone: minutes(),
    wallToConfirm: minutes(),
    wallToComplete: minutes(),
    wallDelivered: minutes(),
    wallOpened: minutes(),
    wallConfirmed: minutes(),
    wallPlanned: minutes(),
    wallDone: minutes(),
  },
});

/**
 * How one person answered to one notice or task, and how long each step took (Mission T8, B8).
 * Computed from the tables of notices and tasks, and again when these change; in whole minutes of
 * working time and of elapsed time.
 */
export class ResponseFact extends ResponseFactSchema.class {}

ResponseFactSchema.setClass(ResponseFact);

const ChangedAssignmentSchema = defineEntity({
  name: "ChangedAssignment",
  tableName: "changed_assignment",
  uniques: [{ properties: ["organisationId", "assignmentId"] }],
  properties: { ...identity, assignmentId: id() },
});

/** An assignment whose fact is to be computed again. */
export class ChangedAssignment extends ChangedAssignmentSchema.class {}

ChangedAssignmentSchema.setClass(ChangedAssignment);

const ResponseCountSchema = defineEntity({
  name: "ResponseCount",
  tableName: "response_count",
  uniques: [{ properties: ["organisationId", "scopeId", "subject", "measure", "week", "minutes"] }],
  properties: {
    ...identity,
    /** The organisation, a group, a department with all below it, or (after "=") without. */
    scopeId: p.string().length(40),
    subject: p.string().length(20).$type<FactSubject>(),
    measure: p.string().length(30),
    week: businessDay(),
    /** The day of the deadline of what is open; 0 for the rest. */
    minutes: p.integer(),
    n: p.integer(),
  },
});

/** What is counted of a scope and week, kept up to date with the facts. */
export class ResponseCount extends ResponseCountSchema.class {}

ResponseCountSchema.setClass(ResponseCount);

const ResponseHistogramSchema = defineEntity({
  name: "ResponseHistogram",
  tableName: "response_histogram",
  uniques: [{ properties: ["organisationId", "scopeId", "subject", "measure", "week", "band"] }],
  properties: {
    /** Follows from the key: `histogramId`. */
    ...identity,
    /** As of a count; and, by `partScope`, a part that keeps bands and no minutes. */
    scopeId: p.string().length(40),
    subject: p.string().length(20).$type<FactSubject>(),
    measure: p.string().length(30),
    week: businessDay(),
    /** A range of minutes, wider for longer times; -1: all of them. */
    band: p.integer(),
    /** "3:12 5:1": twelve threes and one five. Of all: by band. Of a band: by minute. */
    counts: longText(),
  },
});

/** How long facts of a scope and week took, kept up to date with them: as few rows as can be. */
export class ResponseHistogram extends ResponseHistogramSchema.class {}

ResponseHistogramSchema.setClass(ResponseHistogram);

const ResponsePartCountSchema = defineEntity({
  name: "ResponsePartCount",
  tableName: "response_part_count",
  // Who or what is in some weeks of a scope is read along it.
  uniques: [{ properties: ["organisationId", "scopeId", "kind", "week", "partId"] }],
  properties: {
    /** Follows from the key: `partCountId`. */
    ...identity,
    /** The organisation, a department with all below it, or a group. */
    scopeId: id(),
    kind: p.string().length(20).$type<ResponsePartKind>(),
    /** The person, who was asked or who asked; the department, without those below it; the group. */
    partId: id(),
    week: businessDay(),
    /** JSON: by subject and measure a text as a histogram's, "NOTICE Asked": "0:12". */
    counts: longText(),
  },
});

/** What is counted of a part of a scope in a week, kept up to date with the facts. */
export class ResponsePartCount extends ResponsePartCountSchema.class {}

ResponsePartCountSchema.setClass(ResponsePartCount);
