import { closeOutMinute, type Period } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "./business-day.ts";
import { instantAt, type TimeOfDay, localTimeAt } from "./time-of-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What determines when the days of a group are closed (Mission T6). */
export interface DayClosing {
  closeOutAt: TimeOfDay;
  /** Its working hours: a close-out before the first of them is meant on the day after. */
  readonly periods: readonly Period[];
  /** The group's own. */
  calendar: Pick<WorkingCalendar, "isWorkday" | "nextWorkday">;
  timeZone: string;
}

/** When `day` is closed: on the day itself, or on the day after, where work goes on past midnight. */
export const closeAt = (closing: DayClosing, day: BusinessDay): Date =>
  instantAt(day, closeOutMinute(closing), closing.timeZone);

/** The first workday of which this holds, from the day before `at` on: its night may not be closed. */
function firstWorkday(
  { calendar, timeZone }: DayClosing,
  at: Date,
  holds: (day: BusinessDay) => boolean,
): BusinessDay {
  const { day } = localTimeAt(at, timeZone);
  for (const near of [dayAfter(day, -1), day])
    if (calendar.isWorkday(near) && holds(near)) return near;
  return calendar.nextWorkday(day);
}

/** The workday that is open by the clock: at the close-out's own instant it is the next one. */
export const openDay = (closing: DayClosing, now: Date): BusinessDay =>
  firstWorkday(closing, now, (day) => closeAt(closing, day) > now);

/** The first workday whose close-out is at `at` or after it: where something due then counts. */
export const dayOn = (closing: DayClosing, at: Date): BusinessDay =>
  firstWorkday(closing, at, (day) => closeAt(closing, day) >= at);

/** What day it is in a group: the calendar's, or the one before, while that one is not closed. */
export function currentDay(closing: DayClosing, now: Date): BusinessDay {
  const [open, { day }] = [openDay(closing, now), localTimeAt(now, closing.timeZone)];
  return open < day ? open : day;
}
