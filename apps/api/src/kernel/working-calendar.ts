import { patternWorks, type WorkPattern } from "@riqing/schema";
import calendar from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { type BusinessDay, dayAfter } from "./business-day.ts";
import { enumOf } from "./enum.ts";

/** How an organisation overrides the state's calendar on a day. The keys are those of the contract. */
export const OwnDayKind = enumOf("WORKDAY", "DAY_OFF");
export type OwnDayKind = keyof typeof OwnDayKind;

/** The organisation's own days. */
export type OwnDays = ReadonlyMap<BusinessDay, OwnDayKind>;

/** What makes a day a workday or a day off. */
export type DayReason = "WEEK" | "HOLIDAY" | "MAKE_UP" | "OWN";

export interface DayKind {
  workday: boolean;
  /** The year's arrangement is not known: Monday to Friday is a guess, until it is. */
  provisional: boolean;
  reason: DayReason;
  /** The holiday that the day belongs to or makes up for, in Chinese; null for an ordinary day. */
  holiday: string | null;
}

const holidays: Readonly<Record<string, string>> = calendar.holidays;

/**
 * The make-up days. The package leaves out the one that the arrangement for 2006 put into the year before:
 * "2005年12月31日（星期六）上班". It was compared with all arrangements from 2004 to 2026, and is right otherwise.
 */
const makeUps: Readonly<Record<string, string>> = {
  "2005-12-31": "New Year's Day,元旦,1",
  ...calendar.workdays,
};

/** Holidays by law on the same date of every year, whatever has been arranged around them. */
const HOLIDAYS_BY_LAW: Readonly<Record<string, string>> = {
  "01-01": "元旦",
  "05-01": "劳动节",
  "10-01": "国庆节",
};

/**
 * Whether the state's arrangement for the year is in the package. It is published each November for
 * the year after, and the package answers for years it has never heard of as for any other, so we
 * look for the one day that no arrangement leaves out: National Day.
 */
export const isKnownYear = (year: number | string): boolean => `${year}-10-01` in holidays;

/** The last year whose arrangement is known. */
export const LAST_KNOWN_YEAR = Math.max(
  ...Object.keys(holidays)
    .filter((day) => day.endsWith("-10-01"))
    .map((day) => Number(day.slice(0, 4))),
);

/** The days of a year that its arrangement makes other than Monday to Friday would, in order. */
export const arrangedDays = (year: number): BusinessDay[] =>
  [...Object.keys(holidays), ...Object.keys(makeUps)]
    .filter((day) => day.startsWith(`${year}-`) && arranged(day).workday !== isWeekday(day))
    .toSorted();

const isWeekday = (day: BusinessDay): boolean =>
  ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** "New Year's Day,元旦,1" says 元旦. */
const nameOf = (entry: string): string => entry.split(",")[1] ?? entry;

/**
 * What the state's calendar says of a day: an unknown year has workdays from Monday to Friday, but for the
 * holidays that need no arrangement.
 */
function arranged(day: BusinessDay): DayKind {
  const byLaw = HOLIDAYS_BY_LAW[day.slice(5)];
  if (byLaw) return { workday: false, provisional: false, reason: "HOLIDAY", holiday: byLaw };
  const provisional = !isKnownYear(day.slice(0, 4));
  const makeUp = makeUps[day];
  if (makeUp) return { workday: true, provisional, reason: "MAKE_UP", holiday: nameOf(makeUp) };
  const holiday = holidays[day];
  if (holiday) return { workday: false, provisional, reason: "HOLIDAY", holiday: nameOf(holiday) };
  return { workday: isWeekday(day), provisional, reason: "WEEK", holiday: null };
}

/**
 * What kind of day it is. The organisation's own word is final, and never provisional; then come the holidays
 * by law, then the group's pattern, where it has one, and the state's arrangement.
 */
export function dayKind(
  day: BusinessDay,
  own: OwnDays,
  pattern: WorkPattern | null = null,
): DayKind {
  const ownKind = own.get(day);
  if (ownKind)
    return { workday: ownKind === "WORKDAY", provisional: false, reason: "OWN", holiday: null };
  const state = arranged(day);
  const works = pattern && patternWorks(pattern, day);
  const keeps =
    HOLIDAYS_BY_LAW[day.slice(5)] || (pattern?.keepsHolidays && state.reason !== "WEEK");
  if (pattern === null || works === null || keeps) return state;
  const provisional = pattern.keepsHolidays && state.provisional;
  return { workday: works, provisional, reason: "WEEK", holiday: null };
}

/** The first workday after `day`. */
export const nextWorkday = (
  day: BusinessDay,
  own: OwnDays,
  pattern: WorkPattern | null = null,
): BusinessDay => workdaysAfter(day, 1, own, pattern);

/** The `count`th workday after `day`; `day` itself, workday or not, when `count` is none. */
export function workdaysAfter(
  day: BusinessDay,
  count: number,
  own: OwnDays,
  pattern: WorkPattern | null = null,
): BusinessDay {
  let reached = day;
  for (let left = count; left > 0; left -= dayKind(reached, own, pattern).workday ? 1 : 0) {
    reached = dayAfter(reached, 1);
  }
  return reached;
}

/** The calendar of an organisation, or of one of its groups, to be handed around and asked. */
export interface WorkingCalendar {
  readonly own: OwnDays;
  readonly dayKind: (day: BusinessDay) => DayKind;
  readonly isWorkday: (day: BusinessDay) => boolean;
  readonly isProvisional: (day: BusinessDay) => boolean;
  readonly nextWorkday: (day: BusinessDay) => BusinessDay;
  readonly workdaysAfter: (day: BusinessDay, count: number) => BusinessDay;
  /** Whether what was counted over these days, the last included, may change with a year's arrangement. */
  readonly isGuess: (from: BusinessDay, to: BusinessDay) => boolean;
}

/**
 * The calendar of an organisation that has said this of its own days; with a pattern, of a group that works
 * by it.
 */
export const workingCalendar = (
  own: OwnDays = new Map(),
  pattern: WorkPattern | null = null,
): WorkingCalendar => ({
  own,
  dayKind: (day) => dayKind(day, own, pattern),
  isWorkday: (day) => dayKind(day, own, pattern).workday,
  isProvisional: (day) => dayKind(day, own, pattern).provisional,
  nextWorkday: (day) => nextWorkday(day, own, pattern),
  workdaysAfter: (day, count) => workdaysAfter(day, count, own, pattern),
  isGuess(from, to) {
    for (let day = to; day >= from; day = dayAfter(day, -1))
      if (dayKind(day, own, pattern).provisional) return true;
    return false;
  },
});
