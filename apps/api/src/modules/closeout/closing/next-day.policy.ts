import type { BusinessDay } from "../../../kernel/business-day.ts";
import { closeAt, type DayClosing, openDay } from "../../../kernel/closing-time.ts";

/**
 * The day to close next, when hours or calendar have changed: the first workday that is not closed
 * yet, and whose close-out is still to come. A close-out time that was moved to before `now` holds
 * from the next day on; the day that is open keeps the one it had.
 */
export function nextDayAfterChange(
  closing: DayClosing,
  { closedOn, nextOn, nextAt }: { closedOn: BusinessDay | null; nextOn: BusinessDay; nextAt: Date },
  now: Date,
): { nextOn: BusinessDay; nextAt: Date } {
  const { calendar } = closing;
  const keeps = nextAt > now && calendar.isWorkday(nextOn) && closeAt(closing, nextOn) <= now;
  if (keeps) return { nextOn, nextAt };
  const from = openDay(closing, now);
  const first = closedOn !== null && from <= closedOn ? calendar.nextWorkday(closedOn) : from;
  return { nextOn: first, nextAt: closeAt(closing, first) };
}
