import type { RequestContext } from "../../../kernel/ctx.ts";
import { closeLocked } from "./closing.service.ts";
import { groupsOf, lockedSchedule, replan, scheduleOf, type GroupKey } from "./schedule.service.ts";

/** A group's hours have changed: the day that is open closes by the new ones. */
export async function replanForHours(ctx: RequestContext, groupKey: GroupKey): Promise<void> {
  const schedule = await lockedSchedule(ctx, groupKey, "exclusive");
  await closeLocked(ctx, groupKey, schedule);
  const reached = await scheduleOf(ctx, groupKey);
  if (reached) await replan(ctx, groupKey, reached);
}

/** The organisation's calendar has changed: days that are open move, closed ones stay. */
export async function replanForCalendar(
  ctx: RequestContext,
  { organisationId }: { organisationId: string },
): Promise<void> {
  for (const groupId of await groupsOf(ctx, organisationId))
    await replanForHours(ctx, { organisationId, groupId });
}
