import type { InputFault } from "./input.ts";
import { LIMITS } from "./limits.ts";

/** From a time of the day, as "08:30", inclusive, until another, exclusive. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** When people work on a workday, and when they are left alone. */
export interface WorkingHours {
  /** Each ends on the day it begins. */
  readonly periods: readonly Period[];
  /** May cross midnight; one that ends as it starts is none. */
  readonly quiet: Period | null;
}

type Minutes = readonly [from: number, until: number];
const MINUTES_PER_DAY = 1440;

/** Whether `text` is a time that a clock shows, to the minute. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight: "08:30" is 510. */
export const minuteOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The period that a printed setting names, as "23:30–7:30" or "22:00 至次日 7:30"; null: none is read in it. */
export function periodIn(text: string): Period | null {
  const found = /(\d{1,2})[:：](\d{2})\D+?(\d{1,2})[:：](\d{2})/.exec(text);
  if (!found) return null;
  const [, fromHour = "", fromMinute = "", untilHour = "", untilMinute = ""] = found;
  const from = `${fromHour.padStart(2, "0")}:${fromMinute}`;
  const until = `${untilHour.padStart(2, "0")}:${untilMinute}`;
  return isTimeOfDay(from) && isTimeOfDay(until) ? { from, until } : null;
}

/** Whether a printed setting names other quiet hours than those that are kept; where none are read, it says nothing. */
export function differsFromQuiet(printed: string, quiet: Period | null): boolean {
  const named = periodIn(printed);
  if (!named) return false;
  const none = !quiet || quiet.from === quiet.until;
  return none
    ? named.from !== named.until
    : named.from !== quiet.from || named.until !== quiet.until;
}

/** Of a day, the minutes from midnight that are quiet, in order. */
export function quietMinutes(quiet: Period | null): Minutes[] {
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
    .sort(([a], [b]) => a - b);
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

/** What an owner sets of a group's day. */
export interface GroupHoursWish extends WorkingHours {
  readonly closeOutAt: string;
  readonly confirmWithinMinutes: number;
}

/** All that is wrong with the hours of a group, by field; nothing: they can be set. */
export function hoursFaults(wish: GroupHoursWish): InputFault[] {
  const { closeOutAt, periods, quiet, confirmWithinMinutes: minutes } = wish;
  const { closeOutEarliest, closeOutLatest, workPeriods, workMinutesMin } = LIMITS;
  const faults: InputFault[] = [];
  const expect = (holds: boolean, path: string, reason: InputFault["reason"], limit?: number) => {
    if (!holds) faults.push({ path, reason, ...(limit === undefined ? {} : { limit }) });
  };
  const closes = closeOutAt >= closeOutEarliest && closeOutAt <= closeOutLatest;
  expect(isTimeOfDay(closeOutAt) && closes, "closeOutAt", "NOT_VALID");

  expect(periods.length >= 1, "periods", "TOO_FEW", 1);
  expect(periods.length <= workPeriods, "periods", "TOO_MANY", workPeriods);
  const inOrder = periods.map(({ from, until }, i) => {
    const before = periods[i - 1]?.until ?? from;
    const holds = isTimeOfDay(from) && isTimeOfDay(until) && before <= from && from < until;
    expect(holds, `periods.${i}`, "NOT_VALID");
    return holds;
  });

  const quietHolds = !quiet || (isTimeOfDay(quiet.from) && isTimeOfDay(quiet.until));
  expect(quietHolds, "quiet", "NOT_VALID");
  if (quietHolds && periods.length > 0 && inOrder.every(Boolean)) {
    // What is too short by itself is not the fault of quiet hours.
    const alone = minutesADay({ periods, quiet: null }) >= workMinutesMin;
    const enough = minutesADay({ periods, quiet }) >= workMinutesMin;
    expect(enough, alone ? "quiet" : "periods", "TOO_FEW", workMinutesMin);
  }

  const { confirmWithinMinutesMin: least, confirmWithinMinutesMax: most } = LIMITS;
  expect(Number.isInteger(minutes), "confirmWithinMinutes", "NOT_VALID");
  expect(minutes >= least, "confirmWithinMinutes", "TOO_FEW", least);
  expect(!(minutes > most), "confirmWithinMinutes", "TOO_MANY", most);
  return faults;
}
