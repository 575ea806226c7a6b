import type { RequestContext } from "../../../kernel/ctx.ts";
import { forUpdate, list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { recordFor } from "../../journal/index.ts";
import { distinctName } from "../../people/index.ts";
import { type OpenedDay, beginDayDeed } from "../task/day.read.ts";
import { addTaskEvents } from "../task/task-event.service.ts";
import { Task } from "../task/task.entity.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import { Assignment } from "./assignment.entity.ts";
import { releaseAssignments } from "./assignment.service.ts";
import { deciderOf } from "./unassigned.read.ts";

const n = table(Assignment, "n");
const a = table(Assignment, "a");
const t = table(Task, "t");

interface LeftAssignment {
  id: string;
  taskId: string;
  personId: string;
  dueAt: number;
  goal: string;
}

/**
 * Whoever leaves a group leaves its tasks: what they had not done yet ends, and whoever decides
 * on it hears that nobody has it. In the transaction in which they leave (Mission M5).
 */
export async function endAssignmentsOfLeaver(
  ctx: RequestContext,
  {
    organisationId,
    groupId,
    personIds,
  }: { organisationId: string; groupId: string; personIds: string[] },
): Promise<void> {
  const day = await beginDayDeed(ctx, organisationId, groupId);
  const theirs = sql`organisation_id = ${organisationId} and group_id = ${groupId} and live = 1
    and state in ('ASKED', 'CONFIRMED') and person_id in (${list(personIds)})`;
  const locked = await rows<{ id: string }>(
    ctx,
    sql`select ${n.id} from ${n} where ${theirs} order by ${n.id} ${forUpdate(ctx)}`,
  );
  const ids = locked.map(({ id }) => id);
  await endLeftAssignments(ctx, organisationId, groupId, day, ids);
}

/**
 * Whoever leaves the organisation leaves what was asked of them in groups that they were not in, too:
 * a question goes to a department's head wherever it was asked (Mission T7).
 */
export async function endAssignmentsOfDeparted(
  ctx: RequestContext,
  organisationId: string,
  personIds: string[],
): Promise<void> {
  const groups = await rows<{ groupId: string }>(
    ctx,
    sql`select distinct ${n.groupId} as groupId from ${n}
      where ${n.organisationId} = ${organisationId} and ${n.personId} in (${list(personIds)})
      and ${n.state} in ('ASKED', 'CONFIRMED') order by ${n.groupId}`,
  );
  for (const { groupId } of groups)
    await endAssignmentsOfLeaver(ctx, { organisationId, groupId, personIds });
}

/** Open assignments whose people are not in the group any more are nobody's, in the caller's transaction. */
export async function endLeftAssignments(
  ctx: RequestContext,
  organisationId: string,
  groupId: string,
  day: OpenedDay,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const assignments = await rows<LeftAssignment>(
    ctx,
    sql`select ${a.id}, ${a.taskId} as taskId, ${a.personId} as personId, ${a.dueAt} as dueAt, ${t.goal} from ${a} join ${t} on ${t.id} = ${a.taskId}
      where ${a.organisationId} = ${organisationId} and ${a.id} in (${list(ids)}) order by ${a.id}`,
  );
  await releaseAssignments(ctx, organisationId, assignments, day, "LEFT", null);
  const actorId = ctx.actor?.personId ?? null;
  for (const assignment of assignments) {
    const line = {
      kind: "LEFT" as const,
      personId: assignment.personId,
      assignmentId: assignment.id,
    };
    await addTaskEvents(ctx, organisationId, actorId, assignment.taskId, [line]);
    const deed = { deed: "task.left", subjectId: assignment.taskId, groupId };
    await recordFor(ctx, organisationId, actorId, deed);
    const task = { id: assignment.taskId, groupId };
    await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
      kind: "TASK_CHANGED",
      title: taskWords.left(await distinctName(ctx, assignment.personId), assignment.goal),
      body: "",
      occasion: `left:${assignment.id}`,
    });
  }
}
