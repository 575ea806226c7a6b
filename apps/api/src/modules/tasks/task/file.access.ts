import type { Ctx } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { readAssignment } from "../assignment/assignment.read.ts";
import { follows } from "./follow.read.ts";
import { Task } from "./task.entity.ts";
import { taskById, visible } from "./task.read.ts";

const t = table(Task, "t");

/** Whether the caller may know of a task: then they read what is attached to it. */
export async function mayReadTask(ctx: Ctx, taskId: string): Promise<boolean> {
  const seen = await row(
    ctx,
    sql`select 1 as yes from ${t} where ${t.id} = ${taskId}
      and ${t.organisationId} = ${ctx.actor.organisationId} and ${await visible(ctx)}`,
  );
  return seen !== null;
}

/** What was handed in with an assignment is read by whoever follows it, and may know of its task. */
export async function mayReadDeliverable(ctx: Ctx, assignmentId: string): Promise<boolean> {
  const assignment = await readAssignment(ctx, ctx.actor.organisationId, assignmentId);
  if (assignment === null || !(await mayReadTask(ctx, assignment.taskId))) return false;
  return follows(ctx, await taskById.existing(ctx, assignment.taskId), assignment);
}
