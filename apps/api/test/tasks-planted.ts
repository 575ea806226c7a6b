import { newId } from "../src/kernel/column.ts";
import { insertNew } from "../src/kernel/sql.ts";
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
  const within = { organisation_id: person.organisationId };
  const dueAt = given.dueAt ? new Date(given.dueAt).getTime() : now;
  const state = given.state ?? "CONFIRMED";
  const carried = given.carriedFrom ?? [];
  await insertNew(ctx, "task", [
    {
      ...within,
      id: taskId,
      group_id: groupId,
      kind: "TASK",
      state: "OPEN",
      assigner_id: assigner.id,
      department_id: null,
      goal: given.goal ?? "核对备件清单",
      requirements: "缺件报采购",
      assigned_at: now,
      original_due_at: dueAt,
      due_at: dueAt,
      ended_at: null,
      cancelled_by_id: null,
      cancel_reason: null,
      tap_id: null,
    },
  ]);
  await insertNew(ctx, "assignment", [
    {
      ...within,
      id: assignmentId,
      task_id: taskId,
      group_id: groupId,
      person_id: person.id,
      department_id: person.departmentId,
      assigner_id: assigner.id,
      role: given.role ?? "RESPONSIBLE",
      state,
      live: state === "ENDED" ? null : 1,
      asked_at: now,
      reachable: 1,
      opened_at: null,
      confirm_by: now,
      confirmed_at: state === "ASKED" ? null : now,
      confirm_late: 0,
      method: null,
      cannot_reason: null,
      plan: null,
      planned_at: null,
      original_due_at: dueAt,
      due_at: dueAt,
      day_on: given.dayOn,
      done_at: given.doneAt ? new Date(given.doneAt).getTime() : given.doneOn ? now : null,
      done_on: given.doneOn ?? null,
      done_late: given.doneLate ? 1 : 0,
      result: null,
      accepted_at: null,
      return_reason: null,
      carries: carried.length,
      blocked_on: given.blockedOn ?? null,
      blocked_at: given.blockedOn ? now : null,
      waits_for: given.waitsFor ?? null,
      next_step: null,
      next_step_at: null,
      stand_in_for_id: given.standInFor?.id ?? null,
      from_assignment_id: null,
      ended_at: null,
      end: null,
      end_reason: null,
    },
  ]);
  await insertNew(
    ctx,
    "carry_over",
    carried.map((fromOn, i) => ({
      ...within,
      id: newId(),
      assignment_id: assignmentId,
      task_id: taskId,
      group_id: groupId,
      person_id: person.id,
      number: i + 1,
      from_on: fromOn,
      to_on: carried[i + 1] ?? given.dayOn,
      reason: given.reason ?? "MATERIAL",
      note: null,
      at: now,
      undone_at: null,
      live: 1,
    })),
  );
  return { taskId, assignmentId };
}
