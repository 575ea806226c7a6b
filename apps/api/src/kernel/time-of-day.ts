import { minuteOfDay } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "./business-day.ts";

export { isTimeOfDay, minuteOfDay } from "@riqing/schema";

/** A local time of day, as "08:30"; such strings sort as times do. */
export type TimeOfDay = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date and time at that instant in `timeZone`, as "2026-11-20 13:05:22". */
function localText(at: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      dateStyle: "short",
      timeStyle: "medium",
    });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

/** How many milliseconds local time is ahead of UTC at that instant. */
export function offsetAt(at: number, timeZone: string): number {
  const second = Math.floor(at / 1000) * 1000;
  return Date.parse(`${localText(second, timeZone).replace(" ", "T")}Z`) - second;
}

/** The local day, and the minute of that day. */
export function localTimeAt(at: Date, timeZone: string): { day: BusinessDay; minute: number } {
  const text = localText(at.getTime(), timeZone);
  return { day: text.slice(0, 10), minute: minuteOfDay(text.slice(11)) };
}

const DAY_MS = 86_400_000;

/**
 * The instant that is `minute` of `day` in local time. A minute that a change to summer time skips
 * gives the instant after the gap; one that comes twice, the first.
 */
export function instantAt(day: BusinessDay, minute: number, timeZone: string): Date {
  const local = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  // With the offset of before a change that may be near, and with that of after it.
  const earlier = local - offsetAt(local - DAY_MS, timeZone);
  const later = local - offsetAt(local + DAY_MS, timeZone);
  const shows = (at: number) => at + offsetAt(at, timeZone) === local;
  return new Date(!shows(earlier) && shows(later) ? later : earlier);
}

/** The first instant of `day` in `timeZone`. */
export const startOfDay = (day: BusinessDay, timeZone: string): Date => instantAt(day, 0, timeZone);

/** The instants at which a day begins and ends, where the organisation lives. */
export const boundsOf = (day: BusinessDay, timeZone: string): [from: Date, to: Date] => [
  startOfDay(day, timeZone),
  startOfDay(dayAfter(day, 1), timeZone),
];
