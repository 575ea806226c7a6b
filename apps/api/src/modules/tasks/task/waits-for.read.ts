import type { Ctx } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { myself } from "../../people/index.ts";
import type { WaitsFor } from "../../todo/index.ts";
import { DateRequest } from "../assignment/assignment.entity.ts";
import {
  type AssignmentRow,
  dateRequestColumns,
  type DateRequestRow,
  readAssignment,
} from "../assignment/assignment.read.ts";
import { deciderOf } from "../assignment/unassigned.read.ts";
import { TaskEvent } from "./task.entity.ts";
import { taskById, type TaskRow } from "./task.read.ts";

const r = table(DateRequest, "r");
const e = table(TaskEvent, "e");

/** The assignment with its open task; null where there is none. */
async function openAssignment(
  ctx: Ctx,
  id: string,
): Promise<{ assignment: AssignmentRow; task: TaskRow } | null> {
  const assignment = await readAssignment(ctx, ctx.actor.organisationId, id);
  const task = assignment && (await taskById(ctx, assignment.taskId));
  return assignment && task && task.state !== "CANCELLED" ? { assignment, task } : null;
}

/** Whoever decides on a task waits for who is to take it on, or to answer. */
export async function confirmWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const found = await openAssignment(ctx, id);
  if (found?.assignment.state !== "ASKED") return null;
  return ofAssignee(ctx, found, new Date(Number(found.assignment.askedAt)));
}

/** Whoever returned it waits for it to be done again. */
export async function redoWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const found = await openAssignment(ctx, id);
  if (found?.assignment.state !== "CONFIRMED" || found.assignment.returnReason === null)
    return null;
  const returned = await row<{ at: number | null }>(
    ctx,
    sql`select max(${e.at}) as at from ${e} where ${e.organisationId} = ${ctx.actor.organisationId}
      and ${e.taskId} = ${found.task.id} and ${e.assignmentId} = ${id} and ${e.kind} = 'RETURNED'`,
  );
  return ofAssignee(ctx, found, new Date(Number(returned?.at ?? found.assignment.askedAt)));
}

async function ofAssignee(
  ctx: Ctx,
  { assignment, task }: { assignment: AssignmentRow; task: TaskRow },
  since: Date,
): Promise<WaitsFor | null> {
  if (!(await deciderOf(ctx, task.id)).includes(ctx.actor.personId)) return null;
  return {
    personIds: [assignment.personId],
    since,
    reminder: {
      kind: "TASK_NUDGE",
      title: taskWords.nudged(task.goal),
      body: taskWords.dueBy(clockTime(new Date(Number(assignment.dueAt)), ctx)),
      subjectId: task.id,
      groupId: task.groupId,
    },
  };
}

/** Who has asked for another date waits for whoever decides. */
export async function dateWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const request = await row<DateRequestRow>(
    ctx,
    sql`select ${dateRequestColumns} from ${r}
      where ${r.organisationId} = ${ctx.actor.organisationId} and ${r.id} = ${id}`,
  );
  if (request?.state !== "OPEN" || request.personId !== ctx.actor.personId) return null;
  const found = await openAssignment(ctx, request.assignmentId);
  if (!found || !["ASKED", "CONFIRMED"].includes(found.assignment.state)) return null;
  return ofDecider(ctx, found.task, Number(request.at), taskWords.newDateAsked);
}

/** Who has done it waits for whoever accepts it. */
export async function resultWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const found = await openAssignment(ctx, id);
  if (found?.assignment.state !== "DONE" || found.assignment.personId !== ctx.actor.personId) {
    return null;
  }
  return ofDecider(ctx, found.task, Number(found.assignment.doneAt), taskWords.toAcceptNudged);
}

async function ofDecider(
  ctx: Ctx,
  task: TaskRow,
  since: number,
  title: (person: string, goal: string) => string,
): Promise<WaitsFor> {
  return {
    personIds: await deciderOf(ctx, task.id),
    since: new Date(since),
    reminder: {
      kind: "TASK_NUDGE",
      title: title((await myself(ctx)).name, task.goal),
      body: taskWords.waitsForYourWord,
      subjectId: task.id,
      groupId: task.groupId,
    },
  };
}
