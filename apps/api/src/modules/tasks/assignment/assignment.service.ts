import { dayOn } from "../../../kernel/closing-time.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, list, rows, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { daysAwayOf } from "../../leave/index.ts";
import { isBound } from "../../people/index.ts";
import { withoutLeaveDays } from "../away/leave-days.ts";
import type { OpenedDay } from "../task/day.read.ts";
import { confirmBy } from "../task/task.day.ts";
import { onAssignmentChanged } from "../tasks.hooks.ts";
import { Assignment, CarryOver, DateRequest } from "./assignment.entity.ts";
import type { AssignmentEnd, AssignmentRole } from "./assignment.state.ts";

const n = table(Assignment, "n");

/** What an assignment is of. */
interface AssignedTask {
  id: string;
  groupId: string;
  assignerId: string;
  originalDueAt: number;
}

/** Who gets an assignment, and how. */
export interface NewAssignment {
  personId: string;
  departmentId: string;
  role: AssignmentRole;
  dueAt: number;
  standInForId?: string | null;
  fromAssignmentId?: string | null;
}

/**
 * Asks people to take an assignment of a task, in the caller's transaction: each anew, from this moment.
 * Somebody who has one already keeps it. Answers the ids of those that are new.
 */
export async function addAssignments(
  ctx: RequestContext,
  organisationId: string,
  task: AssignedTask,
  group: OpenedDay,
  people: readonly NewAssignment[],
): Promise<string[]> {
  const ids = people.map(({ personId }) => personId);
  const bound = await rows<{ personId: string }>(
    ctx,
    sql`select b.person_id as personId from (${isBound(organisationId)}) b
      where b.person_id in (${list(ids)})`,
  );
  const reachable = new Set(bound.map(({ personId }) => personId));
  const away = await daysAwayOf(ctx, organisationId, ids, ctx.today);
  const fresh = people.map((person) => {
    const counts = dayOn(group, new Date(person.dueAt));
    const by = confirmBy(withoutLeaveDays(group, away.get(person.personId)), ctx.now).getTime();
    return {
      id: newId(),
      organisationId: organisationId,
      taskId: task.id,
      groupId: task.groupId,
      personId: person.personId,
      departmentId: person.departmentId,
      assignerId: task.assignerId,
      role: person.role,
      state: "ASKED" as const,
      live: 1,
      askedAt: ctx.now.getTime(),
      reachable: reachable.has(person.personId) ? 1 : 0,
      confirmBy: by,
      confirmLate: 0,
      originalDueAt: task.originalDueAt,
      dueAt: person.dueAt,
      dayOn: counts > group.openOn ? counts : group.openOn,
      doneLate: 0,
      carries: 0,
      nextStep: "ASSIGNEE" as const,
      nextStepAt: by,
      standInForId: person.standInForId ?? null,
      fromAssignmentId: person.fromAssignmentId ?? null,
    };
  });
  await insertNew(ctx, Assignment, fresh);
  const added = await rows<{ id: string }>(
    ctx,
    sql`select ${n.id} from ${n} where ${n.organisationId} = ${organisationId}
      and ${n.id} in (${list(fresh.map(({ id }) => id))})`,
  );
  const assignmentIds = added.map(({ id }) => id);
  if (assignmentIds.length > 0)
    await onAssignmentChanged.emit(ctx, { organisationId, assignmentIds });
  return assignmentIds;
}

/**
 * Assignments that are no longer their people's, in the caller's transaction: they escalate no more, and
 * what was asked for them is withdrawn.
 */
export async function endAssignments(
  ctx: RequestContext,
  organisationId: string,
  assignmentIds: readonly string[],
  end: AssignmentEnd,
  reason: string | null,
): Promise<void> {
  if (assignmentIds.length === 0) return;
  await keepMissed(ctx, organisationId, assignmentIds);
  await update(
    ctx,
    Assignment,
    {
      state: "ENDED",
      live: null,
      end,
      endReason: reason,
      endedAt: ctx.now.getTime(),
      nextStepAt: null,
    },
    (row) =>
      sql`${row.organisationId} = ${organisationId} and ${row.id} in (${list(assignmentIds)}) and ${row.live} = 1`,
  );
  await withdrawDateRequests(ctx, organisationId, assignmentIds);
  await onAssignmentChanged.emit(ctx, { organisationId, assignmentIds: [...assignmentIds] });
}

/** Of these assignments, those that are past their deadline with nothing done: that stays so. */
const keepMissed = (
  ctx: RequestContext,
  organisationId: string,
  assignmentIds: readonly string[],
): Promise<number> =>
  run(
    ctx,
    sql`update ${n} set missed_due_at = ${n.dueAt}
      where ${n.organisationId} = ${organisationId} and ${n.id} in (${list(assignmentIds)})
      and ${n.state} in ('ASKED', 'CONFIRMED') and ${n.role} = 'RESPONSIBLE'
      and ${n.missedDueAt} is null and ${n.dueAt} < ${ctx.now.getTime()}`,
  );

/**
 * Assignments that nobody has any more, in the caller's transaction. What their people said of the open day
 * went with them: from now on each counts in the day of its deadline, or in the open one after it, as
 * it would for whoever gets it next (Mission T6).
 */
export async function releaseAssignments(
  ctx: RequestContext,
  organisationId: string,
  assignments: readonly { id: string; dueAt: number }[],
  group: OpenedDay,
  end: Extract<AssignmentEnd, "REFUSED" | "LEFT">,
  reason: string | null,
): Promise<void> {
  for (const { id, dueAt } of assignments) {
    const falls = dayOn(group, new Date(Number(dueAt)));
    const undone = await update(
      ctx,
      CarryOver,
      { live: null, undoneAt: ctx.now.getTime() },
      (row) => sql`${row.organisationId} = ${organisationId} and ${row.assignmentId} = ${id}
        and ${row.fromOn} = ${group.openOn} and ${row.live} = 1`,
    );
    await run(
      ctx,
      sql`update ${n} set day_on = ${falls > group.openOn ? falls : group.openOn},
        carries = ${n.carries} - ${undone} where ${n.organisationId} = ${organisationId} and ${n.id} = ${id}`,
    );
  }
  const ids = assignments.map(({ id }) => id);
  await endAssignments(ctx, organisationId, ids, end, reason);
}

/** Withdraws the open requests for a later deadline of these assignments. */
export const withdrawDateRequests = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  assignmentIds: readonly string[],
): Promise<number> =>
  update(
    ctx,
    DateRequest,
    { state: "WITHDRAWN" },
    (row) => sql`${row.organisationId} = ${organisationId}
      and ${row.assignmentId} in (${list(assignmentIds)}) and ${row.state} = 'OPEN'`,
  );

/** Changes an assignment that the caller's transaction has locked, and emits `onAssignmentChanged`. */
export async function changeAssignment(
  ctx: RequestContext,
  organisationId: string,
  assignmentId: string,
  values: Record<string, unknown>,
): Promise<void> {
  const set = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await run(
    ctx,
    sql`update ${n} set ${sql.join(set)} where ${n.organisationId} = ${organisationId}
      and ${n.id} = ${assignmentId}`,
  );
  await onAssignmentChanged.emit(ctx, { organisationId, assignmentIds: [assignmentId] });
}
