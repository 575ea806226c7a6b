import type { RequestContext } from "../../../kernel/ctx.ts";
import { closeLocked } from "./closing.service.ts";
import { groupsOf, lockedSchedule, replan, scheduleOf, type GroupKey } from "./schedule.service.ts";

/** A group's hours have changed: the day that is open closes by the new ones. */
export async function followHours(ctx: RequestContext, whose: GroupKey): Promise<void> {
  const schedule = await lockedSchedule(ctx, whose, "alone");
  await closeLocked(ctx, whose, schedule);
  const reached = await scheduleOf(ctx, whose);
  if (reached) await replan(ctx, whose, reached);
}

/** The organisation's calendar has changed: days that are open move, closed ones stay. */
export async function followCalendar(
  ctx: RequestContext,
  { organisationId }: { organisationId: string },
): Promise<void> {
  for (const groupId of await groupsOf(ctx, organisationId))
    await followHours(ctx, { organisationId, groupId });
}
