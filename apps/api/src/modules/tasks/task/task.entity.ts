import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant, longText } from "../../../kernel/column.ts";
import type { TaskEventKind } from "./task-event.kind.ts";
import type { TaskKind, TaskState } from "./task.state.ts";

const TaskSchema = defineEntity({
  name: "Task",
  tableName: "task",
  // Nulls are distinct: this holds only where the client sent a tap id.
  uniques: [{ properties: ["organisationId", "assignerId", "tapId"] }],
  indexes: [
    { properties: ["organisationId", "groupId", "id"] },
    { properties: ["organisationId", "assignerId", "id"] },
    // Open tasks are found without reading all that were ever assigned.
    { properties: ["organisationId", "groupId", "state"] },
    { properties: ["organisationId", "assignerId", "state"] },
  ],
  properties: {
    ...identity,
    groupId: id(),
    kind: p.string().length(20).$type<TaskKind>(),
    state: p.string().length(20).$type<TaskState>(),
    assignerId: id(),
    /** Of a question: the department that was asked. */
    departmentId: id().nullable(),
    goal: p.string().length(LIMITS.taskGoal),
    requirements: longText(),
    assignedAt: instant(),
    originalDueAt: instant(),
    dueAt: instant(),
    endedAt: instant().nullable(),
    cancelledById: id().nullable(),
    cancelReason: p.string().length(LIMITS.reason).nullable(),
    tapId: id().nullable(),
  },
});

/**
 * What somebody is to do, as it was assigned (Mission T1, T7). Each responsible person answers for a
 * assignment of their own, see `Assignment`.
 *
 *     OPEN ── every part is accepted ──▶ DONE ── returned ──▶ OPEN
 *       └──── cancel ──▶ CANCELLED
 */
export class Task extends TaskSchema.class {}

TaskSchema.setClass(Task);

const TaskEventSchema = defineEntity({
  name: "TaskEvent",
  tableName: "task_event",
  // Nulls are distinct: a tap with an id is one event, however often it is sent.
  uniques: [{ properties: ["organisationId", "taskId", "actorId", "tapId"] }],
  indexes: [{ properties: ["organisationId", "taskId", "id"] }],
  properties: {
    ...identity,
    taskId: id(),
    assignmentId: id().nullable(),
    /** Who did it; null: the background job. */
    actorId: id().nullable(),
    /** Whom it concerns, where that is somebody else. */
    personId: id().nullable(),
    kind: p.string().length(30).$type<TaskEventKind>(),
    at: instant(),
    text: p.string().length(LIMITS.taskText).nullable(),
    /** The instant that it names, such as a promise. */
    untilAt: instant().nullable(),
    /** The business day that it names, such as the one carried to. */
    onDay: businessDay().nullable(),
    /** The id that the client gave to the tap. */
    tapId: id().nullable(),
  },
});

/** An event on a task's time line. Never changed or deleted. */
export class TaskEvent extends TaskEventSchema.class {}

TaskEventSchema.setClass(TaskEvent);
