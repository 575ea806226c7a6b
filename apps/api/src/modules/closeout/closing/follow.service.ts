import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Visit } from "../../../kernel/ctx.ts";
import { closeHeld, enterDay } from "./closing.service.ts";
import {
  begin,
  groupsOf,
  heldSchedule,
  replan,
  scheduleOf,
  type Whose,
} from "./schedule.service.ts";

/** A group is founded: its first day closes at its first close-out from now on. */
export const followFounded = (ctx: Visit, whose: Whose): Promise<void> => begin(ctx, whose);

/**
 * A deed is about to change what a day counts: earlier days are closed before it, and it is told
 * which day is open.
 */
export async function followDeed(
  ctx: Visit,
  deed: Whose & { openOn?: BusinessDay },
): Promise<void> {
  deed.openOn = await enterDay(ctx, deed);
}

/** A group's hours have changed: the day that is open closes by the new ones. */
export async function followHours(ctx: Visit, whose: Whose): Promise<void> {
  const schedule = await heldSchedule(ctx, whose, "alone");
  await closeHeld(ctx, whose, schedule);
  const reached = await scheduleOf(ctx, whose);
  if (reached) await replan(ctx, whose, reached);
}

/** The organisation's calendar has changed: days that are open move, closed ones stay. */
export async function followCalendar(
  ctx: Visit,
  { organisationId }: { organisationId: string },
): Promise<void> {
  for (const groupId of await groupsOf(ctx, organisationId))
    await followHours(ctx, { organisationId, groupId });
}
