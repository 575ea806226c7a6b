import type { BusinessDay } from "../../../kernel/business-day.ts";
import { closeAt, type DayClosing, openDay } from "../../../kernel/closing-time.ts";
import { localTimeAt } from "../../../kernel/time-of-day.ts";

/**
 * The day to close next, when hours or calendar have changed: the first workday that is not closed
 * yet, and whose close-out is still to come. A close-out time that was moved to before `now` holds
 * from the next day on; today keeps the one it had.
 */
export function nextDayAfterChange(
  closing: DayClosing,
  { closedOn, nextOn, nextAt }: { closedOn: BusinessDay | null; nextOn: BusinessDay; nextAt: Date },
  now: Date,
): { nextOn: BusinessDay; nextAt: Date } {
  const { calendar, timeZone } = closing;
  const today = localTimeAt(now, timeZone).day;
  const keeps = nextOn === today && calendar.isWorkday(today) && closeAt(closing, today) <= now;
  if (keeps) return { nextOn, nextAt };
  const from = openDay(closing, now);
  const first = closedOn !== null && from <= closedOn ? calendar.nextWorkday(closedOn) : from;
  return { nextOn: first, nextAt: closeAt(closing, first) };
}
