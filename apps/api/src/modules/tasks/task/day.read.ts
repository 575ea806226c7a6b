import { batched } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { openDay } from "../../../kernel/closing-time.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import type { WorkingCalendar } from "../../../kernel/working-calendar.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { type GroupHours, hoursIn, hoursOf } from "../../groups/index.ts";
import { beforeDayDeed } from "../tasks.hooks.ts";
import { type GroupDay } from "./task.day.ts";

/** How the days of these groups go. Asks for no caller, so that clocks may ask, too. */
export async function groupDaysIn(
  ctx: Pick<RequestContext, "em" | "cache" | "timeZone">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<Map<string, GroupDay>> {
  const calendar = await workingCalendarOf(ctx, organisationId);
  const read = await hoursIn(ctx, organisationId, groupIds);
  return new Map([...read].map(([groupId, hours]) => [groupId, dayOf(hours, calendar, ctx)]));
}

/** The day of a group of the caller's organisation, read with the others asked for at the same time. */
const batchedDay = batched<string, GroupDay>({ of: "groupDay" }, async (ctx, ids) => {
  const asking = ctx as Ctx;
  const calendar = await workingCalendarOf(ctx, asking.actor.organisationId);
  const read = await Promise.all(ids.map((groupId) => hoursOf(asking, groupId)));
  return new Map(read.map((hours) => [hours.groupId, dayOf(hours, calendar, ctx)]));
});

/** How the days of a group of the caller's organisation go. */
export const groupDayOf = async (ctx: Ctx, groupId: string): Promise<GroupDay> =>
  orNotFound(await batchedDay(ctx, groupId));

function dayOf(
  hours: GroupHours,
  calendar: WorkingCalendar,
  { timeZone }: Pick<RequestContext, "timeZone">,
): GroupDay {
  const { closeOutAt, confirmWithinMinutes } = hours;
  return { hours, closeOutAt, confirmWithinMinutes, calendar, timeZone };
}

/** A group's day as a deed finds it. */
export interface OpenedDay extends GroupDay {
  /** The business day into which what happens now falls. */
  openOn: BusinessDay;
}

/**
 * The first beat of every deed that changes what a close-out counts: whatever day's time has come is
 * closed, and the day that is open is known, whichever of the two was quicker.
 */
export async function beginDayDeed(
  ctx: RequestContext,
  organisationId: string,
  groupId: string,
): Promise<OpenedDay> {
  const [openOn] = await beforeDayDeed.emit(ctx, { organisationId, groupId });
  const group = orNotFound((await groupDaysIn(ctx, organisationId, [groupId])).get(groupId));
  return { ...group, openOn: openOn ?? openDay(group, ctx.now) };
}
