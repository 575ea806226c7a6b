import { newId } from "../src/kernel/column.ts";
import { insertNew } from "../src/kernel/sql.ts";
import { Assignment, CarryOver } from "../src/modules/tasks/assignment/assignment.entity.ts";
import { Task } from "../src/modules/tasks/task/task.entity.ts";
import type { Planted, World } from "./world.ts";

/** What a planted assignment is like; everything else follows from it. */
export interface ReassignedAssignment {
  goal?: string;
  /** The deadline, as "2026-11-18T17:30:00+08:00". */
  dueAt?: string;
  dayOn: string;
  state?: "ASKED" | "CONFIRMED" | "DONE" | "ACCEPTED" | "ENDED";
  role?: "RESPONSIBLE" | "COLLABORATOR";
  doneOn?: string;
  doneAt?: string;
  doneLate?: boolean;
  blockedOn?: string;
  waitsFor?: string;
  standInFor?: Planted;
  /** Days it was carried over from, each to the next of them, the last to `dayOn`. */
  carriedFrom?: string[];
  reason?: "MATERIAL" | "OTHERS" | "NO_TIME" | "UNCLEAR" | "OTHER";
}

/** Puts a task with one assignment straight into the tables, for stories that begin after its assignment. */
export async function plantAssignment(
  world: World,
  groupId: string,
  assigner: Planted,
  person: Planted,
  given: ReassignedAssignment,
): Promise<{ taskId: string; assignmentId: string }> {
  const ctx = { em: world.orm.em.fork() };
  const now = world.clock.now().getTime();
  const [taskId, assignmentId] = [newId(), newId()];
  const within = { organisationId: person.organisationId };
  const dueAt = given.dueAt ? new Date(given.dueAt).getTime() : now;
  const state = given.state ?? "CONFIRMED";
  const carried = given.carriedFrom ?? [];
  await insertNew(ctx, Task, [
    {
      ...within,
      id: taskId,
      groupId: groupId,
      kind: "TASK",
      state: "OPEN",
      assignerId: assigner.id,
      departmentId: null,
      goal: given.goal ?? "核对备件清单",
      requirements: "缺件报采购",
      assignedAt: now,
      originalDueAt: dueAt,
      dueAt: dueAt,
      endedAt: null,
      cancelledById: null,
      cancelReason: null,
      tapId: null,
    },
  ]);
  await insertNew(ctx, Assignment, [
    {
      ...within,
      id: assignmentId,
      taskId: taskId,
      groupId: groupId,
      personId: person.id,
      departmentId: person.departmentId,
      assignerId: assigner.id,
      role: given.role ?? "RESPONSIBLE",
      state,
      live: state === "ENDED" ? null : 1,
      askedAt: now,
      reachable: 1,
      openedAt: null,
      confirmBy: now,
      confirmedAt: state === "ASKED" ? null : now,
      confirmLate: 0,
      method: null,
      cannotReason: null,
      plan: null,
      plannedAt: null,
      originalDueAt: dueAt,
      dueAt: dueAt,
      dayOn: given.dayOn,
      doneAt: given.doneAt ? new Date(given.doneAt).getTime() : given.doneOn ? now : null,
      doneOn: given.doneOn ?? null,
      doneLate: given.doneLate ? 1 : 0,
      result: null,
      acceptedAt: null,
      returnReason: null,
      carries: carried.length,
      blockedOn: given.blockedOn ?? null,
      blockedAt: given.blockedOn ? now : null,
      waitsFor: given.waitsFor ?? null,
      nextStep: null,
      nextStepAt: null,
      standInForId: given.standInFor?.id ?? null,
      fromAssignmentId: null,
      endedAt: null,
      end: null,
      endReason: null,
    },
  ]);
  await insertNew(
    ctx,
    CarryOver,
    carried.map((fromOn, i) => ({
      ...within,
      id: newId(),
      assignmentId: assignmentId,
      taskId: taskId,
      groupId: groupId,
      personId: person.id,
      number: i + 1,
      fromOn: fromOn,
      toOn: carried[i + 1] ?? given.dayOn,
      reason: given.reason ?? "MATERIAL",
      note: null,
      at: now,
      undoneAt: null,
      live: 1,
    })),
  );
  return { taskId, assignmentId };
}
