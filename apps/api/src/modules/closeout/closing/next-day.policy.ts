import type { BusinessDay } from "../../../kernel/business-day.ts";
import { instantAt, minuteOfDay, type TimeOfDay, wallAt } from "../../../kernel/time-of-day.ts";
import type { WorkingCalendar } from "../../../kernel/working-calendar.ts";

/** By what a group closes its days. */
export interface Closing {
  calendar: WorkingCalendar;
  /** The group's close-out time. */
  at: TimeOfDay;
  timeZone: string;
}

/** When `day` closes. */
export const closeAt = ({ at, timeZone }: Closing, day: BusinessDay): Date =>
  instantAt(day, minuteOfDay(at), timeZone);

/** The first workday whose close-out is still to come at `now`: the one that is open. */
export function openDay(closing: Closing, now: Date): BusinessDay {
  const { day } = wallAt(now, closing.timeZone);
  const open = closing.calendar.isWorkday(day) && closeAt(closing, day) > now;
  return open ? day : closing.calendar.nextWorkday(day);
}

/**
 * The day to close next, when hours or calendar have changed: the first workday that is not closed
 * yet, and whose close-out is still to come. A close-out time that was moved to before `now` holds
 * from the next day on; today keeps the one it had.
 */
export function replanned(
  closing: Closing,
  { closedOn, nextOn, nextAt }: { closedOn: BusinessDay | null; nextOn: BusinessDay; nextAt: Date },
  now: Date,
): { nextOn: BusinessDay; nextAt: Date } {
  const { calendar, timeZone } = closing;
  const today = wallAt(now, timeZone).day;
  const keeps = nextOn === today && calendar.isWorkday(today) && closeAt(closing, today) <= now;
  if (keeps) return { nextOn, nextAt };
  const from = openDay(closing, now);
  const first = closedOn !== null && from <= closedOn ? calendar.nextWorkday(closedOn) : from;
  return { nextOn: first, nextAt: closeAt(closing, first) };
}
