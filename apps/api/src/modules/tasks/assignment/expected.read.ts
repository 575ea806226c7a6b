import type { Ctx } from "../../../kernel/ctx.ts";
import { groupDayOf } from "../task/day.read.ts";
import { expectedAt } from "../task/task.day.ts";
import { type AssignmentRow, carryOversOf } from "./assignment.read.ts";

/** By when a share is expected, what it was carried over counted in. */
export async function expectedOf(
  ctx: Ctx,
  share: Pick<AssignmentRow, "id" | "groupId" | "carries" | "dueAt">,
): Promise<Date> {
  const dueAt = new Date(Number(share.dueAt));
  if (share.carries === 0) return dueAt;
  const last = (await carryOversOf(ctx, share.id))?.at(-1);
  return last ? expectedAt(await groupDayOf(ctx, share.groupId), dueAt, last.toOn) : dueAt;
}
