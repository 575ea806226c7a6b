import type { BusinessDay } from "../../../kernel/business-day.ts";
import { closeAt, openDay } from "../../../kernel/closing-time.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import type { WorkingCalendar } from "../../../kernel/working-calendar.ts";
import { calendarOfGroup, hoursOf } from "../../groups/index.ts";
import { CloseOutSchedule } from "../closing/schedule.entity.ts";

const s = table(CloseOutSchedule, "s");

/** Which day of a group is open at this moment, and when it closes. */
export interface OpenGroupDay {
  openOn: BusinessDay;
  closesAt: Date;
  /** What day it is in the group: the calendar's, or the one before, in a night that began on it. */
  day: BusinessDay;
  /** The group's own. */
  calendar: WorkingCalendar;
  /** Whether the record of the day before it is written. */
  recorded: boolean;
}

/** The open day of each of these groups. Three statements, however many. */
export async function openGroupDays(
  ctx: Ctx,
  organisation: WorkingCalendar,
  groupIds: readonly string[],
): Promise<Map<string, OpenGroupDay>> {
  if (groupIds.length === 0) return new Map();
  const { organisationId } = ctx.actor;
  const [read, hours] = await Promise.all([
    rows<{ groupId: string; nextOn: BusinessDay; nextAt: number | null }>(
      ctx,
      sql`select ${s.groupId} as groupId, ${s.nextOn} as nextOn, ${s.nextAt} as nextAt from ${s}
        where ${s.organisationId} = ${organisationId} and ${s.groupId} in (${list(groupIds)})`,
    ),
    Promise.all(groupIds.map((groupId) => hoursOf(ctx, groupId))),
  ]);
  const schedules = new Map(read.map((one) => [one.groupId, one]));
  const days = new Map<string, OpenGroupDay>();
  for (const own of hours) {
    const { groupId } = own;
    const calendar = calendarOfGroup(organisation, own);
    const earlier = (day: BusinessDay) => (day < ctx.today ? day : ctx.today);
    const planned = schedules.get(groupId);
    const nextAt = new Date(Number(planned?.nextAt ?? 0));
    if (planned && nextAt > ctx.now) {
      const { nextOn: openOn } = planned;
      const day = earlier(openOn);
      days.set(groupId, { openOn, closesAt: nextAt, recorded: true, day, calendar });
      continue;
    }
    // It is due, but not closed yet.
    const closing = { ...own, calendar, timeZone: ctx.timeZone };
    const openOn = openDay(closing, ctx.now);
    const closesAt = closeAt(closing, openOn);
    days.set(groupId, { openOn, closesAt, recorded: false, day: earlier(openOn), calendar });
  }
  return days;
}
