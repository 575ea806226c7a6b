import type { Ctx } from "../../../kernel/ctx.ts";
import { filesOf } from "../../files/index.ts";
import { visibleItem } from "../accountability/accountability.read.ts";
import { assignmentById, assignmentsOf, dateRequestsOf } from "../assignment/assignment.read.ts";
import { mayReadDeliverable } from "./file.access.ts";
import { taskById, visibleTask } from "./task.read.ts";

/** A task as it stands when somebody cites it, cancelled or not; one they may not know of is not found. */
export async function taskToCite(ctx: Ctx, id: string) {
  const task = await visibleTask(ctx, id);
  return { task, files: await filesOf(ctx, "TASK", id) };
}

/**
 * What somebody was asked to do in a task, with the later deadlines that they were granted and what they have
 * handed in; null: nothing. What was handed in is left out where the caller may not read it.
 */
export async function shareToCite(ctx: Ctx, taskId: string, personId: string) {
  const shares = await assignmentsOf(ctx, taskId);
  const share = shares.find((one) => one.personId === personId);
  if (!share) return null;
  const granted = (await dateRequestsOf(ctx, share.id)).filter(({ state }) => state === "GRANTED");
  const read = await mayReadDeliverable(ctx, share.id);
  return { share, granted, deliverables: read ? await filesOf(ctx, "DELIVERABLE", share.id) : [] };
}

/** That somebody refused or passed on a task without a reason, as it stands when it is cited. */
export async function accountabilityToCite(ctx: Ctx, id: string) {
  const item = await visibleItem(ctx, id);
  const task = await taskById.existing(ctx, item.taskId);
  const { endReason } = await assignmentById.existing(ctx, item.assignmentId);
  return { item, task, said: endReason };
}
