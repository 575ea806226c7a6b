import { view } from "../../kernel/table.ts";
import { Assignment, CarryOver } from "./assignment/assignment.entity.ts";
import { Task, TaskEvent } from "./task/task.entity.ts";

/** What other modules may read of these tables. */
export const assignmentView = view(
  Assignment,
  "askedAt",
  "assignerId",
  "blockedOn",
  "carries",
  "confirmBy",
  "confirmLate",
  "confirmedAt",
  "dayOn",
  "departmentId",
  "doneAt",
  "doneLate",
  "doneOn",
  "dueAt",
  "fromAssignmentId",
  "groupId",
  "id",
  "live",
  "missedDueAt",
  "openedAt",
  "organisationId",
  "personId",
  "plannedAt",
  "reachable",
  "role",
  "standInForId",
  "state",
  "taskId",
  "waitsFor",
);

export const carryOverView = view(
  CarryOver,
  "assignmentId",
  "fromOn",
  "groupId",
  "live",
  "organisationId",
  "reason",
  "toOn",
);

export const taskView = view(Task, "goal", "id", "organisationId");

export const taskEventView = view(
  TaskEvent,
  "assignmentId",
  "at",
  "kind",
  "organisationId",
  "taskId",
  "untilAt",
);
