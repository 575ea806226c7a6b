import type { Ctx } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { readAssignment } from "../assignment/assignment.read.ts";
import { followedEvents, follows } from "./follow.read.ts";
import { Task, TaskEvent } from "./task.entity.ts";
import { taskById, visible } from "./task.read.ts";

const t = table(Task, "t");
const te = table(TaskEvent, "te");

/** Whether the caller may know of a task: then they read what is attached to it. */
export async function mayReadTask(ctx: Ctx, taskId: string): Promise<boolean> {
  const seen = await row(
    ctx,
    sql`select 1 as yes from ${t} where ${t.id} = ${taskId}
      and ${t.organisationId} = ${ctx.actor.organisationId} and ${await visible(ctx)}`,
  );
  return seen !== null;
}

/** What was sent with an entry of a time line is read by whoever sees the entry. */
export async function mayReadTaskEvent(ctx: Ctx, eventId: string): Promise<boolean> {
  const event = await row<{ taskId: string }>(
    ctx,
    sql`select ${te.taskId} as taskId from ${te} where ${te.id} = ${eventId}
      and ${te.organisationId} = ${ctx.actor.organisationId}`,
  );
  if (event === null || !(await mayReadTask(ctx, event.taskId))) return false;
  const shown = await followedEvents(ctx, await taskById.existing(ctx, event.taskId));
  return shown.some(({ id }) => id === eventId);
}

/** What was handed in with an assignment is read by whoever follows it, and may know of its task. */
export async function mayReadDeliverable(ctx: Ctx, assignmentId: string): Promise<boolean> {
  const assignment = await readAssignment(ctx, ctx.actor.organisationId, assignmentId);
  if (assignment === null || !(await mayReadTask(ctx, assignment.taskId))) return false;
  return follows(ctx, await taskById.existing(ctx, assignment.taskId), assignment);
}
