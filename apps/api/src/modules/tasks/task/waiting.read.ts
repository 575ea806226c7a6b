import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { standingOf } from "../../people/index.ts";
import {
  assignmentColumns,
  type AssignmentRow,
  assignmentTables,
  dateRequestColumns,
  type DateRequestRow,
} from "../assignment/assignment.read.ts";
import { taskById, type TaskRow } from "./task.read.ts";

/** Something about a task that waits for a word of the caller. */
export interface WaitingTask {
  task: TaskRow;
  /** The caller's own share, or the one on which they decide. */
  share: AssignmentRow;
}

/** Shares that the caller has not taken on yet (Mission T2). */
export async function toConfirm(ctx: Ctx): Promise<WaitingTask[]> {
  const { organisationId, personId } = ctx.actor;
  const shares = await rows<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      join task t on t.id = a.task_id and t.state = 'OPEN'
      where a.organisation_id = ${organisationId} and a.person_id = ${personId} and a.live = 1
      and a.state = 'ASKED'`,
  );
  return withTasks(ctx, shares);
}

/** Results that wait for the caller to accept or return them (Mission T5). */
export async function toAccept(ctx: Ctx): Promise<WaitingTask[]> {
  const shares = await rows<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      join task t on t.id = a.task_id and t.state = 'OPEN'
      where a.organisation_id = ${ctx.actor.organisationId} and a.live = 1 and a.state = 'DONE'
      and a.role = 'RESPONSIBLE' and ${await decidedByMe(ctx)}`,
  );
  return withTasks(ctx, shares);
}

/** Later deadlines that the caller is asked for (Mission B2). */
export async function toDecide(ctx: Ctx): Promise<(WaitingTask & { request: DateRequestRow })[]> {
  const requests = await rows<DateRequestRow>(
    ctx,
    sql`select ${dateRequestColumns} from date_request r
      join assignment a on a.id = r.assignment_id and a.live = 1
      join task t on t.id = r.task_id and t.state = 'OPEN'
      where r.organisation_id = ${ctx.actor.organisationId} and r.state = 'OPEN'
      and ${await decidedByMe(ctx)}`,
  );
  if (requests.length === 0) return [];
  const shares = await rows<AssignmentRow>(
    ctx,
    sql`select ${assignmentColumns} from ${assignmentTables}
      where a.organisation_id = ${ctx.actor.organisationId}
      and a.id in (${list(requests.map(({ assignmentId }) => assignmentId))})`,
  );
  const waiting = await withTasks(ctx, shares);
  return requests.flatMap((request) => {
    const one = waiting.find(({ share }) => share.id === request.assignmentId);
    return one ? [{ ...one, request }] : [];
  });
}

/** Of `task t`: those on which the caller decides, as `decides` has it. */
async function decidedByMe(ctx: Ctx) {
  const { groups, personId } = await standingOf(ctx);
  const owned = [...groups].filter(([, roles]) => roles.has("OWNER")).map(([groupId]) => groupId);
  return sql`(t.assigner_id = ${personId} or (t.group_id in (${list(owned)}) and exists
    (select 1 from person p where p.id = t.assigner_id and p.departed_at is not null)))`;
}

/** Each with its task, read together. */
const withTasks = async (ctx: Ctx, shares: readonly AssignmentRow[]): Promise<WaitingTask[]> =>
  (
    await Promise.all(
      shares.map(async (share) => ({ share, task: await taskById(ctx, share.taskId) })),
    )
  ).filter((one): one is WaitingTask => one.task !== null);
