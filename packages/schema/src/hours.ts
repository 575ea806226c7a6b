import type { InputFault } from "./input.ts";
import { LIMITS } from "./limits.ts";

/**
 * From a time of the day, as "08:30", inclusive, until another, exclusive. "24:00" is the midnight at which
 * a day ends; an end that is no later than the start is meant on the day after.
 */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** When people work on a workday, and when they are left alone. */
export interface WorkingHours {
  /**
   * In the order in which they are worked, from the first of the day on. One that is after midnight belongs
   * to the day on which the first began: 21:00–24:00 and 00:30–05:00 are one night.
   */
  readonly periods: readonly Period[];
  /** May cross midnight; one that ends as it starts is none. */
  readonly quiet: Period | null;
}

type Minutes = readonly [from: number, until: number];
const MINUTES_PER_DAY = 1440;
const END_OF_DAY = "24:00";

/** Whether `text` is a time that a clock shows, to the minute. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whether a period may end at `text`: at a time of the day, or with the day. */
export const isEndOfPeriod = (text: string): boolean => isTimeOfDay(text) || text === END_OF_DAY;

/** Minutes since midnight: "08:30" is 510, "24:00" is 1440. */
export const minuteOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Of a day, the minutes from midnight that are quiet, in order. */
export function quietMinutes(quiet: Period | null): Minutes[] {
  if (!quiet) return [];
  const [from, until] = [minuteOfDay(quiet.from), minuteOfDay(quiet.until)];
  if (from === until % MINUTES_PER_DAY) return [];
  if (from < until) return [[from, until]];
  const evening: Minutes = [from, MINUTES_PER_DAY];
  return until === 0 ? [evening] : [[0, until], evening];
}

/** The periods in minutes from the midnight at which their day begins, as they are written. */
function placed(periods: readonly Period[]): Minutes[] {
  let reached = 0;
  return periods.map(({ from, until }) => {
    const at = minuteOfDay(from);
    const begins = at < reached ? at + MINUTES_PER_DAY : at;
    let ends = minuteOfDay(until);
    while (ends <= begins) ends += MINUTES_PER_DAY;
    reached = ends;
    return [begins, ends];
  });
}

/** Of these periods, those that end, and those that begin, on the day after. */
export const periodsOvernight = (
  periods: readonly Period[],
): { endsNextDay: boolean; beginsNextDay: boolean }[] =>
  placed(periods).map(([from, until]) => ({
    endsNextDay: until > MINUTES_PER_DAY,
    beginsNextDay: from >= MINUTES_PER_DAY,
  }));

/**
 * Of a workday, the minutes in which work is expected, from the midnight at which the day begins: in order,
 * without overlap. Those of a night go on after 1440, and never reach the first period of the day after.
 * Quiet hours that would leave none are not taken out: rules for many groups say them, and a night shift's
 * work has to be due some time.
 */
export function openMinutes({ periods, quiet }: WorkingHours): Minutes[] {
  const outsideQuiet = minutesOutside({ periods, quiet });
  return outsideQuiet.length > 0 ? outsideQuiet : minutesOutside({ periods, quiet: null });
}

function minutesOutside({ periods, quiet }: WorkingHours): Minutes[] {
  const oneDay = quietMinutes(quiet);
  const dayAfter = oneDay.map(([from, until]): Minutes => [
    from + MINUTES_PER_DAY,
    until + MINUTES_PER_DAY,
  ]);
  const spans = placed(periods);
  const latest = (spans[0]?.[0] ?? 0) + MINUTES_PER_DAY;
  const open: Minutes[] = [];
  let reached = 0;
  for (const [from, ends] of spans) {
    const until = Math.min(ends, latest);
    let at = Math.max(from, reached);
    for (const [quietFrom, quietUntil] of [...oneDay, ...dayAfter, [until, until]]) {
      const end = Math.min(quietFrom, until);
      if (at < end) open.push([at, end]);
      at = Math.max(at, quietUntil);
    }
    reached = Math.max(reached, until);
  }
  return open;
}

/**
 * When a day is closed, in minutes from the midnight at which it begins. A time that is no later than the
 * first work of the day is meant on the day after: 02:00 closes the day before.
 */
export function closeOutMinute({
  closeOutAt,
  periods,
}: Pick<GroupHoursWish, "closeOutAt" | "periods">): number {
  const at = minuteOfDay(closeOutAt);
  const begins = minuteOfDay(periods[0]?.from ?? "00:00");
  return at > begins ? at : at + MINUTES_PER_DAY;
}

const lengthOf = (spans: readonly Minutes[]): number =>
  spans.reduce((sum, [from, until]) => sum + until - from, 0);

/** How many minutes of work a workday has. */
export const minutesADay = (hours: WorkingHours): number => lengthOf(openMinutes(hours));

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
  const spans = placed(periods);
  const nextBegins = (spans[0]?.[0] ?? 0) + MINUTES_PER_DAY;
  const inOrder = periods.map(({ from, until }, i) => {
    const [begins, ends] = spans[i]!;
    const before = spans[i - 1]?.[1] ?? begins;
    // What is written out of order would be the next day's: it is that only where it is nearer to what is
    // before it than to the next day's work.
    const near = begins < MINUTES_PER_DAY || begins - before <= nextBegins - ends;
    const times = isTimeOfDay(from) && isEndOfPeriod(until) && from !== until;
    const holds = times && before <= begins && ends <= nextBegins && near;
    expect(holds, `periods.${i}`, "NOT_VALID");
    return holds;
  });

  const wholeDay = quiet?.from === "00:00" && quiet.until === END_OF_DAY;
  const quietHolds = !quiet || (isTimeOfDay(quiet.from) && isEndOfPeriod(quiet.until) && !wholeDay);
  expect(quietHolds, "quiet", "NOT_VALID");
  if (quietHolds && periods.length > 0 && inOrder.every(Boolean)) {
    // What is too short by itself is not the fault of quiet hours.
    const alone = minutesADay({ periods, quiet: null }) >= workMinutesMin;
    const enough = lengthOf(minutesOutside({ periods, quiet })) >= workMinutesMin;
    expect(enough, alone ? "quiet" : "periods", "TOO_FEW", workMinutesMin);
  }

  const { confirmWithinMinutesMin: least, confirmWithinMinutesMax: most } = LIMITS;
  expect(Number.isInteger(minutes), "confirmWithinMinutes", "NOT_VALID");
  expect(minutes >= least, "confirmWithinMinutes", "TOO_FEW", least);
  expect(!(minutes > most), "confirmWithinMinutes", "TOO_MANY", most);
  return faults;
}

/**
 * On which days a group works, where that is not what the organisation's calendar says: some days of work and
 * of rest, again and again. A week from a Monday is a weekly pattern, two weeks are 大小周, six days are 上四休二.
 */
export interface WorkPattern {
  /** The first day of the first round; before it the organisation's calendar counts. */
  readonly startsOn: string;
  /** Of each day of a round whether it is worked. */
  readonly works: boolean[];
  /** Whether public holidays are days off all the same, and their make-up days are worked. */
  readonly keepsHolidays: boolean;
}

/** How many days `to` is after `from`; both as "2026-11-20". */
const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (MINUTES_PER_DAY * 60_000));

/** Whether the pattern has `day` for work; null: it has not begun by then. */
export function patternWorks({ startsOn, works }: WorkPattern, day: string): boolean | null {
  const passed = daysFrom(startsOn, day);
  return passed < 0 ? null : (works[passed % works.length] ?? null);
}

/** All that is wrong with a pattern that is set on `today`, by field; nothing: it can be set. */
export function patternFaults({ startsOn, works }: WorkPattern, today: string): InputFault[] {
  const { workPatternDays, workPatternWithinDays } = LIMITS;
  const faults: InputFault[] = [];
  const within = Math.abs(daysFrom(today, startsOn)) <= workPatternWithinDays;
  if (!within) faults.push({ path: "workPattern.startsOn", reason: "NOT_VALID" });
  if (works.length > workPatternDays)
    faults.push({ path: "workPattern.works", reason: "TOO_MANY", limit: workPatternDays });
  if (!works.includes(true))
    faults.push({ path: "workPattern.works", reason: "TOO_FEW", limit: 1 });
  return faults;
}
