import type { BusinessDay } from "./business-day.ts";
import { instantAt, minuteOfDay, type TimeOfDay, localTimeAt } from "./time-of-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What determines when the days of a group are closed (Mission T6). */
export interface DayClosing {
  closeOutAt: TimeOfDay;
  calendar: Pick<WorkingCalendar, "isWorkday" | "nextWorkday">;
  timeZone: string;
}

/** When `day` is closed. */
export const closeAt = ({ closeOutAt, timeZone }: DayClosing, day: BusinessDay): Date =>
  instantAt(day, minuteOfDay(closeOutAt), timeZone);

/** The workday that is open by the clock: at the close-out's own instant it is the next one. */
export function openDay(closing: DayClosing, now: Date): BusinessDay {
  const { day } = localTimeAt(now, closing.timeZone);
  const today = closing.calendar.isWorkday(day) && closeAt(closing, day) > now;
  return today ? day : closing.calendar.nextWorkday(day);
}

/** The first workday whose close-out is at `at` or after it: where something due then counts. */
export function dayOn(closing: DayClosing, at: Date): BusinessDay {
  const { day } = localTimeAt(at, closing.timeZone);
  const today = closing.calendar.isWorkday(day) && closeAt(closing, day) >= at;
  return today ? day : closing.calendar.nextWorkday(day);
}
