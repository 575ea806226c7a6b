import { dayOn } from "../../../kernel/closing-time.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { dueAgain } from "../../people/index.ts";
import { beginDayDeed, type OpenedDay } from "../task/day.read.ts";
import { confirmBy } from "../task/task.day.ts";
import { lockTask } from "../task/task.read.ts";
import { resetToAsked } from "./asked-again.service.ts";
import { type AssignmentRow, readAssignment } from "./assignment.read.ts";

/** An assignment of the caller's that lives, held with its task and the group's day; null where none is found. */
export async function held(
  ctx: Ctx,
  found: { id: string; taskId: string; groupId: string } | null,
): Promise<{ mine: AssignmentRow; day: OpenedDay } | null> {
  if (!found) return null;
  const { organisationId } = ctx.actor;
  const day = await beginDayDeed(ctx, organisationId, found.groupId);
  await lockTask(ctx, found.taskId);
  const mine = await readAssignment(ctx, organisationId, found.id);
  return mine && { mine, day };
}

/** Its deadlines as they are once it is asked again; of what was over before the loss, as they were. */
export function asAskedAgain(ctx: Ctx, mine: AssignmentRow, day: OpenedDay, lostAt: number) {
  const now = ctx.now.getTime();
  const wasDue = Number(mine.dueAt);
  const dueAt = dueAgain({ dueAt: wasDue, askedAt: Number(mine.askedAt) }, lostAt, now) ?? wasDue;
  const counts = dayOn(day, new Date(dueAt));
  const missed = mine.missedDueAt === null ? null : Number(mine.missedDueAt);
  return {
    due_at: dueAt,
    day_on: counts > day.openOn ? counts : day.openOn,
    missed_due_at: missed !== null && missed >= lostAt ? null : missed,
  };
}

/** ASKED, with the group's working minutes from now on to take it on. */
export async function asked(ctx: Ctx, mine: AssignmentRow, day: OpenedDay, lostAt: number) {
  const back = await resetToAsked(ctx, ctx.actor.organisationId, mine);
  if (Number(mine.confirmBy) < lostAt) return back;
  const by = confirmBy(day, ctx.now).getTime();
  return { ...back, confirm_by: by, next_step: "ASSIGNEE", next_step_at: by };
}
