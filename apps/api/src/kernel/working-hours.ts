import {
  minuteOfDay,
  openMinutes,
  type Period,
  quietMinutes,
  type WorkingHours,
} from "@riqing/schema";
import { type BusinessDay, dayAfter } from "./business-day.ts";
import { instantAt, localTimeAt, offsetAt } from "./time-of-day.ts";

export { minutesADay, type Period, type WorkingHours } from "@riqing/schema";

const MINUTE_MS = 60_000;

/** How far to look for a workday before concluding that there is none. */
const HORIZON_DAYS = 3_660;

/** Whether it is quiet: the start belongs to it, the end does not. */
export function inQuiet(at: Date, quiet: Period | null, timeZone: string): boolean {
  const { minute } = localTimeAt(at, timeZone);
  return quietMinutes(quiet).some(([from, until]) => from <= minute && minute < until);
}

/** When the quiet in which `at` falls is over; null when it is not quiet then. */
export function quietEnd(at: Date, quiet: Period | null, timeZone: string): Date | null {
  if (!quiet || !inQuiet(at, quiet, timeZone)) return null;
  const { day, minute } = localTimeAt(at, timeZone);
  const until = minuteOfDay(quiet.until);
  let end = instantAt(minute < until ? day : dayAfter(day, 1), until, timeZone).getTime();
  // Where the clocks are put back over the end, it comes twice, and this may be after the first time.
  if (end < at.getTime()) end += offsetAt(end, timeZone) - offsetAt(at.getTime(), timeZone);
  // Where the clocks skip the end, it was over when they did, unless they landed in quiet again.
  while (!inQuiet(new Date(end - 1), quiet, timeZone)) end -= MINUTE_MS;
  return quietEnd(new Date(end), quiet, timeZone) ?? new Date(end);
}

/** The working time of one day as instants, in order; a night goes on into the day after. */
const spansOf = (day: BusinessDay, open: ReturnType<typeof openMinutes>, timeZone: string) =>
  open.map(([from, until]) => ({
    from: instantAt(day, from, timeZone).getTime(),
    until: instantAt(day, until, timeZone).getTime(),
  }));

/** One group's working time, to be asked often: each day is worked out once. */
export interface WorkClock {
  /**
   * Whole minutes of work between two instants: on workdays, within the periods, outside of quiet
   * hours. None when `until` is not after `from`.
   */
  minutesBetween(from: number, until: number): number;
  /** Whether it is before the first or after the last work of a day, or a day without any. */
  isOutside(at: number): boolean;
}

/** Works out one group's working time. */
export function workClock(
  hours: WorkingHours,
  isWorkday: (day: BusinessDay) => boolean,
  timeZone: string,
): WorkClock {
  const open = openMinutes(hours);
  const workedOn = (day: BusinessDay) => {
    const spans = isWorkday(day) ? spansOf(day, open, timeZone) : [];
    const worked = spans.reduce((sum, { from, until }) => sum + until - from, 0);
    return { next: dayAfter(day, 1), spans, worked };
  };
  const days = new Map<BusinessDay, ReturnType<typeof workedOn>>();
  const dayOf = (day: BusinessDay) => {
    const known = days.get(day) ?? workedOn(day);
    days.set(day, known);
    return known;
  };
  const localDay = (at: number) => localTimeAt(new Date(at), timeZone).day;
  return {
    minutesBetween(from, until) {
      // A night goes on into the day after: the day before `from` may reach it, and that before `until` pass it.
      const [first, last] = [localDay(from), localDay(until)];
      const beforeLast = dayAfter(last, -1);
      let sum = 0;
      for (let day = dayAfter(first, -1); day <= last; day = dayOf(day).next) {
        const { spans, worked } = dayOf(day);
        if (first < day && day < beforeLast) sum += worked;
        else
          for (const span of spans)
            sum += Math.max(0, Math.min(span.until, until) - Math.max(span.from, from));
      }
      return Math.floor(sum / MINUTE_MS);
    },
    isOutside(at) {
      const today = localDay(at);
      const within = [dayAfter(today, -1), today].some((day) => {
        const { spans } = dayOf(day);
        return at >= (spans[0]?.from ?? Infinity) && at < (spans.at(-1)?.until ?? 0);
      });
      return !within;
    },
  };
}

/**
 * The first instant by which `minutes` of work have passed since `at`: Friday 16:30 and 60 minutes
 * are Monday 09:30 where work ends at 17:00 and begins at 09:00. `at` itself for no minutes. Hours
 * without work, or years without a workday, are a fault of whoever asks.
 */
export function afterWorkingMinutes(
  at: Date,
  minutes: number,
  hours: WorkingHours,
  isWorkday: (day: BusinessDay) => boolean,
  timeZone: string,
): Date {
  if (minutes <= 0) return at;
  const open = openMinutes(hours);
  let left = minutes * MINUTE_MS;
  // From the day before: its night may not be over.
  let day = dayAfter(localTimeAt(at, timeZone).day, -1);
  for (let idle = 0; open.length > 0 && idle < HORIZON_DAYS; day = dayAfter(day, 1)) {
    idle = isWorkday(day) ? 0 : idle + 1;
    if (idle > 0) continue;
    for (const span of spansOf(day, open, timeZone)) {
      const begun = Math.max(span.from, at.getTime());
      const worked = Math.max(0, span.until - begun);
      if (worked >= left) return new Date(begun + left);
      left -= worked;
    }
  }
  throw new RangeError("no working time to be found");
}
