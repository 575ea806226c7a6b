import { type BusinessDay, dayAfter } from "./business-day.ts";
import { instantAt, minuteOfDay, offsetAt, type TimeOfDay, localTimeAt } from "./time-of-day.ts";

/** From a time of the day, inclusive, until another, exclusive. */
export interface Period {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
}

/** When people work on a workday, and when they are left alone. */
export interface WorkingHours {
  /** Each ends on the day it begins. */
  readonly periods: readonly Period[];
  /** May cross midnight; one that ends as it starts is none. */
  readonly quiet: Period | null;
}

type Minutes = readonly [from: number, until: number];
const MINUTE_MS = 60_000;
const MINUTES_PER_DAY = 1440;

/** How far to look for a workday before concluding that there is none. */
const HORIZON_DAYS = 3_660;

/** Of a day, the minutes from midnight that are quiet, in order. */
function quietMinutes(quiet: Period | null): Minutes[] {
  if (!quiet || quiet.from === quiet.until) return [];
  const [from, until] = [minuteOfDay(quiet.from), minuteOfDay(quiet.until)];
  if (from < until) return [[from, until]];
  return [
    [0, until],
    [from, MINUTES_PER_DAY],
  ];
}

/** Of a workday, the minutes from midnight in which work is expected: in order, without overlap. */
export function openMinutes({ periods, quiet }: WorkingHours): Minutes[] {
  const taken = quietMinutes(quiet);
  const sorted = periods
    .map(({ from, until }): Minutes => [minuteOfDay(from), minuteOfDay(until)])
    .toSorted(([a], [b]) => a - b);
  const open: Minutes[] = [];
  let reached = 0;
  for (const [from, until] of sorted) {
    let at = Math.max(from, reached);
    for (const [quietFrom, quietUntil] of [...taken, [until, until]]) {
      const end = Math.min(quietFrom, until);
      if (at < end) open.push([at, end]);
      at = Math.max(at, quietUntil);
    }
    reached = Math.max(reached, until);
  }
  return open;
}

/** How many minutes of work a workday has. */
export const minutesADay = (hours: WorkingHours): number =>
  openMinutes(hours).reduce((sum, [from, until]) => sum + until - from, 0);

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

/** The working time of one day as instants, in order. */
const spansOf = (day: BusinessDay, open: readonly Minutes[], timeZone: string) =>
  open.map(([from, until]) => ({
    from: instantAt(day, from, timeZone).getTime(),
    until: instantAt(day, until, timeZone).getTime(),
  }));

/**
 * Whole minutes of work between two instants: on workdays, within the periods, outside of quiet
 * hours. None when `until` is not after `from`.
 */
export function workingMinutesBetween(
  from: Date,
  until: Date,
  hours: WorkingHours,
  isWorkday: (day: BusinessDay) => boolean,
  timeZone: string,
): number {
  const [start, end] = [from.getTime(), until.getTime()];
  const open = openMinutes(hours);
  const [first, last] = [localTimeAt(from, timeZone).day, localTimeAt(until, timeZone).day];
  const fullDay = minutesADay(hours) * MINUTE_MS;
  let worked = 0;
  for (let day = first; day <= last; day = dayAfter(day, 1)) {
    if (!isWorkday(day)) continue;
    if (day !== first && day !== last && !clocksChange(day, timeZone)) worked += fullDay;
    else
      for (const span of spansOf(day, open, timeZone))
        worked += Math.max(0, Math.min(span.until, end) - Math.max(span.from, start));
  }
  return Math.floor(worked / MINUTE_MS);
}

/** Whether the clocks are put forward or back around that day, so that its hours must be looked at. */
function clocksChange(day: BusinessDay, timeZone: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const before = offsetAt(midnight - MINUTES_PER_DAY * MINUTE_MS, timeZone);
  return before !== offsetAt(midnight + 2 * MINUTES_PER_DAY * MINUTE_MS, timeZone);
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
  let day = localTimeAt(at, timeZone).day;
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
