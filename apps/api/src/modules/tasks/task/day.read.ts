import { batched } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { openDay } from "../../../kernel/closing-time.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import type { WorkingCalendar } from "../../../kernel/working-calendar.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { calendarOfGroup, type GroupHours, hoursIn, hoursOf } from "../../groups/index.ts";
import { beforeDayDeed } from "../tasks.hooks.ts";
import { type GroupDay } from "./task.day.ts";

/** The working days and hours of these groups. Needs no caller, so that background jobs can use it. */
export async function groupDaysIn(
  ctx: Pick<RequestContext, "em" | "cache" | "now" | "timeZone">,
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

/** The working days and hours of a group of the caller's organisation. */
export const groupDayOf = async (ctx: Ctx, groupId: string): Promise<GroupDay> =>
  orNotFound(await batchedDay(ctx, groupId));

const dayOf = (
  hours: GroupHours,
  organisation: WorkingCalendar,
  { timeZone }: Pick<RequestContext, "timeZone">,
): GroupDay => ({ ...hours, calendar: calendarOfGroup(organisation, hours), timeZone });

/** A group's day as a deed finds it. */
export interface OpenedDay extends GroupDay {
  /** The business day into which what happens now falls. */
  openOn: BusinessDay;
}

/**
 * The first step of every mutation that changes what a close-out counts: closes the days that are
 * due, and answers the day that is open, even if a close-out runs at the same moment.
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
