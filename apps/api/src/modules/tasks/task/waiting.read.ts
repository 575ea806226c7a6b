import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { boundsOf } from "../../../kernel/time-of-day.ts";
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
const ot = table(Task, "ot");

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

/** What was returned to the caller to be done again, the next due first (Mission T5). */
export async function toRedo(ctx: Ctx): Promise<WaitingTask[]> {
  const { organisationId, personId } = ctx.actor;
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${assignmentTables}
        where ${a.organisationId} = ${organisationId} and ${a.personId} = ${personId}
        and ${a.state} = 'CONFIRMED' and ${a.role} = 'RESPONSIBLE' and ${a.live} = 1
        and ${a.returnReason} is not null order by ${a.dueAt}, ${a.id} limit ${MAX_WAITING}`,
    ),
  );
}

/**
 * The ids of the open tasks on which the caller decides: having assigned them while they stand, or owning or
 * administering the group of an assigner who does not. A table to read from, of which the rest is looked up:
 * each half is found by an index of its own, but as a condition a server would try both on every task of
 * the organisation.
 */
async function openTasksToDecide(ctx: Ctx) {
  const { organisationId, personId } = ctx.actor;
  const owned = authorityScope(await callerRoles(ctx), "DECIDE_ORPHANED_TASK").groupIds;
  const orphaned = sql`union all select ${ot.id} from ${ot}
    where ${ot.organisationId} = ${organisationId} and ${ot.groupId} in (${list(owned)})
    and ${ot.state} = 'OPEN' and ${ot.assignerId} <> ${personId} and not ${assignerStands(ot)}`;
  return sql`(select ${t.id} from ${t} where ${t.organisationId} = ${organisationId}
    and ${t.assignerId} = ${personId} and ${t.state} = 'OPEN' and ${assignerStands(t)}
    ${owned.length > 0 ? orphaned : sql``})`;
}

/**
 * The ids of the done assignments on which the caller may decide, having assigned them, or owning or
 * administering their group; of these, `callerDecides` says on which they do. A table to read from, of which
 * the rest is looked up by id, as of `openTasksToDecide`.
 */
async function doneToDecide(ctx: Ctx) {
  const { organisationId, personId } = ctx.actor;
  const owned = authorityScope(await callerRoles(ctx), "DECIDE_ORPHANED_TASK").groupIds;
  const orphaned = sql`union all select ${o.id} from ${o}
    where ${o.organisationId} = ${organisationId} and ${o.groupId} in (${list(owned)})
    and ${o.state} = 'DONE' and ${o.assignerId} <> ${personId}`;
  return sql`(select ${m.id} from ${m} where ${m.organisationId} = ${organisationId}
    and ${m.assignerId} = ${personId} and ${m.state} = 'DONE' ${owned.length > 0 ? orphaned : sql``})`;
}

/** Of `task t`, among those of `doneToDecide`: the assigner decides while they stand, others after that. */
const callerDecides = ({ actor }: Ctx) =>
  sql`(case when ${t.assignerId} = ${actor.personId} then ${assignerStands(t)} else not ${assignerStands(t)} end)`;

/** What is done and waits for the caller to accept it, the longest waiting first (Mission T5). */
export async function toAccept(ctx: Ctx): Promise<WaitingTask[]> {
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${await doneToDecide(ctx)} mine
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
  const tasks = await openTasksToDecide(ctx);
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from (${unassignedAmong(organisationId, tasks)}) unassigned
        join ${a} on ${a.id} = unassigned.id join ${d} on ${d.id} = ${a.departmentId}
        order by ${a.dueAt}, ${a.id} limit ${MAX_WAITING}`,
    ),
  );
}

/** Later deadlines that wait for the caller's word, the longest waiting first (Mission B2). */
export async function toDecide(ctx: Ctx): Promise<(WaitingTask & { request: DateRequestRow })[]> {
  const { organisationId } = ctx.actor;
  const assignments = await rows<AssignmentRow & { requestId: string }>(
    ctx,
    sql`select ${assignmentColumns}, ${r.id} as requestId
      from ${await openTasksToDecide(ctx)} mine
      join ${a} on ${a.organisationId} = ${organisationId} and ${a.taskId} = mine.id
        and ${a.state} in ('ASKED', 'CONFIRMED')
      join ${r} on ${r.organisationId} = ${organisationId}
        and ${r.assignmentId} = ${a.id} and ${r.state} = 'OPEN'
      join ${d} on ${d.id} = ${a.departmentId}
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

/**
 * How many assignments the caller has done today. What is done stays in the day it was done in or a later
 * one, so that the years before are not read.
 */
export async function doneToday(ctx: Ctx): Promise<number> {
  const [from, to] = boundsOf(ctx.today, ctx.timeZone);
  const counted = await row<{ done: number }>(
    ctx,
    sql`select count(*) as done from ${n}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.personId} = ${ctx.actor.personId}
      and ${n.state} in ('DONE', 'ACCEPTED') and ${n.role} = 'RESPONSIBLE' and ${n.dayOn} >= ${ctx.today}
      and ${n.doneAt} >= ${from.getTime()} and ${n.doneAt} < ${to.getTime()}`,
  );
  return Number(counted?.done ?? 0);
}
