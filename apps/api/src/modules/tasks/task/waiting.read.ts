import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import {
  assignmentColumns,
  type AssignmentRow,
  assignmentTables,
  type DateRequestRow,
  dateRequestsOf,
} from "../assignment/assignment.read.ts";
import type { AssignmentState } from "../assignment/assignment.state.ts";
import { unassignedAmong } from "../assignment/unassigned.read.ts";
import { taskById, type TaskRow } from "./task.read.ts";

/** Something of a task that waits for the caller. */
export interface WaitingTask {
  task: TaskRow;
  /** The caller's own assignment, or the one on which they decide. */
  assignment: AssignmentRow;
}

/** Nobody clears more than that from a list. */
const MOST = 200;

/** Assignments that the caller has not confirmed yet, the next due first. */
export async function toConfirm(ctx: Ctx): Promise<WaitingTask[]> {
  const { organisationId, personId } = ctx.actor;
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${assignmentTables}
        where a.organisation_id = ${organisationId} and a.person_id = ${personId}
        and a.state = 'ASKED' order by a.due_at, a.id limit ${MOST}`,
    ),
  );
}

/**
 * The ids of the assignments in one of `states` on which the caller decides, having assigned them, or
 * owning the group of an assigner who has gone. A table to read from, of which the rest is looked up
 * by id: each half is found by an index of its own, but as a condition a server would try both on
 * every assignment of the organisation.
 */
async function mineToDecide(ctx: Ctx, ...states: AssignmentState[]) {
  const { organisationId, personId } = ctx.actor;
  const owned = authorityScope(await callerRoles(ctx), "DECIDE_ORPHANED_TASK").groupIds;
  // State by state: of two at once, the embedded database would rather read all the group ever had.
  const orphaned = states.map(
    (state) => sql`union all select o.id from assignment o
      join person g on g.id = o.assigner_id and g.departed_at is not null
      where o.organisation_id = ${organisationId} and o.group_id in (${list(owned)})
      and o.state = ${state}`,
  );
  return sql`(select m.id from assignment m where m.organisation_id = ${organisationId}
    and m.assigner_id = ${personId} and m.state in (${list(states)})
    ${owned.length > 0 ? sql.join(orphaned, sql` `) : sql``})`;
}

/** What is done and waits for the caller to accept it, the longest waiting first (Mission T5). */
export async function toAccept(ctx: Ctx): Promise<WaitingTask[]> {
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${await mineToDecide(ctx, "DONE")} mine
        join assignment a on a.id = mine.id join department d on d.id = a.department_id
        where a.organisation_id = ${ctx.actor.organisationId} and a.role = 'RESPONSIBLE'
        and exists (select 1 from task t where t.id = a.task_id and t.state <> 'CANCELLED')
        order by a.done_at, a.id limit ${MOST}`,
    ),
  );
}

/** Parts that nobody has, and the caller has to give on, the next due first (Mission T6). */
export async function toReassign(ctx: Ctx): Promise<WaitingTask[]> {
  const { organisationId } = ctx.actor;
  const ended = await mineToDecide(ctx, "ENDED");
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from (${unassignedAmong(organisationId, ended)}) unassigned
        join assignment a on a.id = unassigned.id join department d on d.id = a.department_id
        order by a.due_at, a.id limit ${MOST}`,
    ),
  );
}

/** Later deadlines that wait for the caller's word, the longest waiting first (Mission B2). */
export async function toDecide(ctx: Ctx): Promise<(WaitingTask & { request: DateRequestRow })[]> {
  const assignments = await rows<AssignmentRow & { requestId: string }>(
    ctx,
    sql`select ${assignmentColumns}, r.id as requestId
      from ${await mineToDecide(ctx, "ASKED", "CONFIRMED")} mine
      join date_request r on r.organisation_id = ${ctx.actor.organisationId}
      and r.assignment_id = mine.id and r.state = 'OPEN'
      join assignment a on a.id = mine.id join department d on d.id = a.department_id
      order by r.id limit ${MOST}`,
  );
  const [waiting, requests] = await Promise.all([
    withTasks(ctx, assignments),
    Promise.all(assignments.map(({ id }) => dateRequestsOf(ctx, id))),
  ]);
  return waiting.map((one, i) => {
    const { requestId } = assignments[i]!;
    return { ...one, request: orNotFound(requests[i]?.find(({ id }) => id === requestId)) };
  });
}

/** Each with its task, read together. */
async function withTasks(ctx: Ctx, assignments: readonly AssignmentRow[]): Promise<WaitingTask[]> {
  const tasks = await Promise.all(assignments.map(({ taskId }) => taskById(ctx, taskId)));
  return assignments.map((assignment, i) => ({ assignment, task: orNotFound(tasks[i]) }));
}

/** How many assignments the caller has done between two instants. */
export async function doneBetween(ctx: Ctx, from: Date, to: Date): Promise<number> {
  const counted = await row<{ done: number }>(
    ctx,
    sql`select count(*) as done from assignment
      where organisation_id = ${ctx.actor.organisationId} and person_id = ${ctx.actor.personId}
      and state in ('DONE', 'ACCEPTED') and done_at >= ${from.getTime()} and done_at < ${to.getTime()}`,
  );
  return Number(counted?.done ?? 0);
}
