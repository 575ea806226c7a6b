import type { BusinessDay } from "./business-day.ts";

/** A time on the clock on the wall, as "08:30"; such strings sort as times do. */
export type TimeOfDay = string;

/** Whether `text` is a time that a clock shows, to the minute. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight: "08:30" is 510. */
export const minuteOfDay = (time: TimeOfDay): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows at that instant in `timeZone`, as "2026-11-20 13:05:22". */
function shown(at: number, timeZone: string): string {
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

/** By how many milliseconds the wall is ahead of UTC at that instant. */
export function offsetAt(at: number, timeZone: string): number {
  const second = Math.floor(at / 1000) * 1000;
  return Date.parse(`${shown(second, timeZone).replace(" ", "T")}Z`) - second;
}

/** The day and the minute of it that the wall shows. */
export function wallAt(at: Date, timeZone: string): { day: BusinessDay; minute: number } {
  const [day = "", time = ""] = shown(at.getTime(), timeZone).split(" ");
  return { day, minute: minuteOfDay(time) };
}

/**
 * The instant at which the wall shows `minute` of `day`; a minute that a change of the clocks leaves
 * out comes after the gap.
 */
export function instantAt(day: BusinessDay, minute: number, timeZone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const guess = wall - offsetAt(wall, timeZone);
  const better = wall - offsetAt(guess, timeZone);
  const settled = wall - offsetAt(better, timeZone) === better;
  return new Date(settled ? better : Math.max(guess, better));
}
