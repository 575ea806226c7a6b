import type { Ctx } from "../../../kernel/ctx.ts";
import { groupDayOf } from "../task/day.read.ts";
import { expectedAt } from "../task/task.day.ts";
import type { AssignmentRow } from "./assignment.read.ts";

/** By when an assignment is expected, what it was carried over counted in. */
export async function expectedOf(
  ctx: Ctx,
  { groupId, dueAt, carriedToOn }: Pick<AssignmentRow, "groupId" | "dueAt" | "carriedToOn">,
): Promise<Date> {
  const due = new Date(Number(dueAt));
  return carriedToOn === null ? due : expectedAt(await groupDayOf(ctx, groupId), due, carriedToOn);
}
