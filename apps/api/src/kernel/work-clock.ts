import { type BusinessDay, dayAfter } from "./business-day.ts";
import { instantAt, localTimeAt } from "./time-of-day.ts";
import { openMinutes, type WorkingHours } from "./working-hours.ts";

/** How a business day is worked: its spans as instants. */
interface WorkedDay {
  next: BusinessDay;
  spans: readonly (readonly [from: number, until: number])[];
}

/** One group's working time, to be asked often. */
export interface WorkClock {
  /** As `workingMinutesBetween`, to the minute. */
  minutesBetween(from: number, until: number): number;
  /** Whether it is before the first or after the last work of a day, or a day without any. */
  isOutside(at: number): boolean;
}

const MINUTE_MS = 60_000;

/**
 * Working minutes for many questions about the same hours: each day is worked out once. Equal to
 * `workingMinutesBetween`, which a test holds.
 */
export function workClock(
  hours: WorkingHours,
  isWorkday: (day: BusinessDay) => boolean,
  timeZone: string,
): WorkClock {
  const open = openMinutes(hours);
  const days = new Map<BusinessDay, WorkedDay>();
  const dayOf = (day: BusinessDay): WorkedDay => {
    let known = days.get(day);
    if (!known) {
      const spans = (isWorkday(day) ? open : []).map(
        ([from, until]) =>
          [
            instantAt(day, from, timeZone).getTime(),
            instantAt(day, until, timeZone).getTime(),
          ] as const,
      );
      days.set(day, (known = { next: dayAfter(day, 1), spans }));
    }
    return known;
  };
  const wallDay = (at: number) => localTimeAt(new Date(at), timeZone).day;
  const within = ({ spans }: WorkedDay, from: number, until: number) =>
    spans.reduce(
      (sum, [begin, end]) => sum + Math.max(0, Math.min(end, until) - Math.max(begin, from)),
      0,
    );
  return {
    minutesBetween(from, until) {
      const last = wallDay(until);
      let worked = 0;
      for (let day = wallDay(from); day <= last; day = dayOf(day).next)
        worked += within(dayOf(day), from, until);
      return Math.floor(worked / MINUTE_MS);
    },
    isOutside(at) {
      const { spans } = dayOf(wallDay(at));
      const [begin, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
      return at < begin || at >= end;
    },
  };
}
