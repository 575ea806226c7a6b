import type { Ctx } from "../../../kernel/ctx.ts";
import { found } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { standingOf } from "../../people/index.ts";
import {
  assignmentById,
  assignmentColumns,
  type AssignmentRow,
  assignmentTables,
  dateRequestColumns,
  type DateRequestRow,
} from "../assignment/assignment.read.ts";
import type { AssignmentState } from "../assignment/assignment.state.ts";
import { taskById, type TaskRow } from "./task.read.ts";

/** Something of a task that waits for the caller. */
export interface WaitingTask {
  task: TaskRow;
  /** The caller's own share, or the one on which they decide. */
  share: AssignmentRow;
}

/** Nobody clears more than that from a list. */
const MOST = 200;

/** Shares that the caller has not confirmed yet, the next due first. */
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
 * Of `assignment a`: those in one of `states` on which the caller decides, having assigned them, or
 * owning the group of an assigner who has gone. Each half is found by an index of its own.
 */
async function mineToDecide(ctx: Ctx, ...states: AssignmentState[]) {
  const { organisationId, personId } = ctx.actor;
  const { groups } = await standingOf(ctx);
  const owned = [...groups].filter(([, roles]) => roles.has("OWNER")).map(([id]) => id);
  const orphaned = sql`union all select o.id from assignment o
    join person g on g.id = o.assigner_id and g.departed_at is not null
    where o.organisation_id = ${organisationId} and o.group_id in (${list(owned)})
    and o.state in (${list(states)})`;
  return sql`a.id in (select m.id from assignment m where m.organisation_id = ${organisationId}
    and m.assigner_id = ${personId} and m.state in (${list(states)})
    ${owned.length > 0 ? orphaned : sql``})`;
}

/** What is done and waits for the caller to accept it, the longest waiting first (Mission T5). */
export async function toAccept(ctx: Ctx): Promise<WaitingTask[]> {
  return withTasks(
    ctx,
    await rows<AssignmentRow>(
      ctx,
      sql`select ${assignmentColumns} from ${assignmentTables}
        where a.organisation_id = ${ctx.actor.organisationId}
        and a.role = 'RESPONSIBLE' and ${await mineToDecide(ctx, "DONE")}
        and exists (select 1 from task t where t.id = a.task_id and t.state <> 'CANCELLED')
        order by a.done_at, a.id limit ${MOST}`,
    ),
  );
}

/** Later deadlines that wait for the caller's word, the longest waiting first (Mission B2). */
export async function toDecide(ctx: Ctx): Promise<(WaitingTask & { request: DateRequestRow })[]> {
  const requests = await rows<DateRequestRow>(
    ctx,
    sql`select ${dateRequestColumns} from date_request r
      join assignment a on a.organisation_id = r.organisation_id and a.id = r.assignment_id
      where r.organisation_id = ${ctx.actor.organisationId} and r.state = 'OPEN'
      and ${await mineToDecide(ctx, "ASKED", "CONFIRMED")} order by r.id limit ${MOST}`,
  );
  if (requests.length === 0) return [];
  const shares = await Promise.all(
    requests.map(({ assignmentId }) => assignmentById(ctx, assignmentId)),
  );
  const waiting = await withTasks(ctx, shares.map(found));
  return waiting.map((one, i) => ({ ...one, request: requests[i]! }));
}

/** Each with its task, read together. */
async function withTasks(ctx: Ctx, shares: readonly AssignmentRow[]): Promise<WaitingTask[]> {
  const tasks = await Promise.all(shares.map(({ taskId }) => taskById(ctx, taskId)));
  return shares.map((share, i) => ({ share, task: found(tasks[i]) }));
}

/** How many shares the caller has done between two instants. */
export async function doneBetween(ctx: Ctx, from: Date, to: Date): Promise<number> {
  const counted = await row<{ done: number }>(
    ctx,
    sql`select count(*) as done from assignment
      where organisation_id = ${ctx.actor.organisationId} and person_id = ${ctx.actor.personId}
      and state in ('DONE', 'ACCEPTED') and done_at >= ${from.getTime()} and done_at < ${to.getTime()}`,
  );
  return Number(counted?.done ?? 0);
}
