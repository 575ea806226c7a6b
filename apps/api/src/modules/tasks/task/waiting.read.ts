import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles, departmentView } from "../../people/index.ts";
import { Assignment, DateRequest } from "../assignment/assignment.entity.ts";
import {
  assignmentColumns,
  type AssignmentRow,
  assignmentTables,
  type DateRequestRow,
  dateRequestsOf,
} from "../assignment/assignment.read.ts";
import type { AssignmentState } from "../assignment/assignment.state.ts";
import { unassignedAmong } from "../assignment/unassigned.read.ts";
import { assignerStands } from "./assigner.read.ts";
import { Task } from "./task.entity.ts";
import { taskById, type TaskRow } from "./task.read.ts";

const a = table(Assignment, "a");
const o = table(Assignment, "o");
const m = table(Assignment, "m");
const d = departmentView("d");
const t = table(Task, "t");
const r = table(DateRequest, "r");
const n = table(Assignment, "n");

/** Something of a task that waits for the caller. */
export interface WaitingTask {
  task: TaskRow;
  /** The caller's own assignment, or the one on which they decide. */
  assignment: AssignmentRow;
}

/** The most items that a list shows. */
const MAX_WAITING = 200;

/** Assignments that the caller has not confirmed yet, the next due first. */
export async function toConfirm(ctx: Ctx): Promise<WaitingTask[]> {
  const { organisationId, personId } = ctx.actor;
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${assignmentTables}
        where ${a.organisationId} = ${organisationId} and ${a.personId} = ${personId}
        and ${a.state} = 'ASKED' order by ${a.dueAt}, ${a.id} limit ${MAX_WAITING}`,
    ),
  );
}

/**
 * The ids of the assignments in one of `states` on which the caller may decide, having assigned them, or
 * owning or administering their group; of these, `callerDecides` says on which they do. A table to read
 * from, of which the rest is looked up by id: each half is found by an index of its own, but as a condition
 * a server would try both on every assignment of the organisation.
 */
async function mineToDecide(ctx: Ctx, ...states: AssignmentState[]) {
  const { organisationId, personId } = ctx.actor;
  const owned = authorityScope(await callerRoles(ctx), "DECIDE_ORPHANED_TASK").groupIds;
  // State by state: of two at once, the embedded database would rather read all the group ever had.
  const orphaned = states.map(
    (state) => sql`union all select ${o.id} from ${o}
      where ${o.organisationId} = ${organisationId} and ${o.groupId} in (${list(owned)})
      and ${o.state} = ${state} and ${o.assignerId} <> ${personId}`,
  );
  return sql`(select ${m.id} from ${m} where ${m.organisationId} = ${organisationId}
    and ${m.assignerId} = ${personId} and ${m.state} in (${list(states)})
    ${owned.length > 0 ? sql.join(orphaned, sql` `) : sql``})`;
}

/** Of `task t`, among those of `mineToDecide`: the assigner decides while they stand, others after that. */
const callerDecides = ({ actor }: Ctx) =>
  sql`(case when ${t.assignerId} = ${actor.personId} then ${assignerStands(t)} else not ${assignerStands(t)} end)`;

/** What is done and waits for the caller to accept it, the longest waiting first (Mission T5). */
export async function toAccept(ctx: Ctx): Promise<WaitingTask[]> {
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${await mineToDecide(ctx, "DONE")} mine
        join ${a} on ${a.id} = mine.id join ${d} on ${d.id} = ${a.departmentId}
        where ${a.organisationId} = ${ctx.actor.organisationId} and ${a.role} = 'RESPONSIBLE'
        and exists (select 1 from ${t} where ${t.id} = ${a.taskId} and ${t.state} <> 'CANCELLED'
          and ${callerDecides(ctx)})
        order by ${a.doneAt}, ${a.id} limit ${MAX_WAITING}`,
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
      sql`select ${assignmentColumns} from (${unassignedAmong(organisationId, ended, callerDecides(ctx))}) unassigned
        join ${a} on ${a.id} = unassigned.id join ${d} on ${d.id} = ${a.departmentId}
        order by ${a.dueAt}, ${a.id} limit ${MAX_WAITING}`,
    ),
  );
}

/** Later deadlines that wait for the caller's word, the longest waiting first (Mission B2). */
export async function toDecide(ctx: Ctx): Promise<(WaitingTask & { request: DateRequestRow })[]> {
  const assignments = await rows<AssignmentRow & { requestId: string }>(
    ctx,
    sql`select ${assignmentColumns}, ${r.id} as requestId
      from ${await mineToDecide(ctx, "ASKED", "CONFIRMED")} mine
      join ${r} on ${r.organisationId} = ${ctx.actor.organisationId}
      and ${r.assignmentId} = mine.id and ${r.state} = 'OPEN'
      join ${a} on ${a.id} = mine.id join ${d} on ${d.id} = ${a.departmentId}
      join ${t} on ${t.id} = ${a.taskId} and ${callerDecides(ctx)}
      order by ${r.id} limit ${MAX_WAITING}`,
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
    sql`select count(*) as done from ${n}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.personId} = ${ctx.actor.personId}
      and ${n.state} in ('DONE', 'ACCEPTED') and ${n.doneAt} >= ${from.getTime()} and ${n.doneAt} < ${to.getTime()}`,
  );
  return Number(counted?.done ?? 0);
}
