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
const makeUps: Readonly<Record<string, string>> = calendar.workdays;

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

/** What the state's calendar says of a day: an unknown year has workdays from Monday to Friday. */
function arranged(day: BusinessDay): DayKind {
  const provisional = !isKnownYear(day.slice(0, 4));
  const makeUp = makeUps[day];
  if (makeUp) return { workday: true, provisional, reason: "MAKE_UP", holiday: nameOf(makeUp) };
  const holiday = holidays[day];
  if (holiday) return { workday: false, provisional, reason: "HOLIDAY", holiday: nameOf(holiday) };
  return { workday: isWeekday(day), provisional, reason: "WEEK", holiday: null };
}

/** What kind of day it is. The organisation's own word is final, and never provisional. */
export function dayKind(day: BusinessDay, own: OwnDays): DayKind {
  const ownKind = own.get(day);
  if (!ownKind) return arranged(day);
  return { workday: ownKind === "WORKDAY", provisional: false, reason: "OWN", holiday: null };
}

/** The first workday after `day`. */
export const nextWorkday = (day: BusinessDay, own: OwnDays): BusinessDay =>
  workdaysAfter(day, 1, own);

/** The `count`th workday after `day`; `day` itself, workday or not, when `count` is none. */
export function workdaysAfter(day: BusinessDay, count: number, own: OwnDays): BusinessDay {
  let reached = day;
  for (let left = count; left > 0; left -= dayKind(reached, own).workday ? 1 : 0) {
    reached = dayAfter(reached, 1);
  }
  return reached;
}

/** One organisation's calendar, to be handed around and asked. */
export interface WorkingCalendar {
  readonly own: OwnDays;
  readonly dayKind: (day: BusinessDay) => DayKind;
  readonly isWorkday: (day: BusinessDay) => boolean;
  readonly isProvisional: (day: BusinessDay) => boolean;
  readonly nextWorkday: (day: BusinessDay) => BusinessDay;
  readonly workdaysAfter: (day: BusinessDay, count: number) => BusinessDay;
}

/** The calendar of an organisation that has said this of its own days. */
export const workingCalendar = (own: OwnDays = new Map()): WorkingCalendar => ({
  own,
  dayKind: (day) => dayKind(day, own),
  isWorkday: (day) => dayKind(day, own).workday,
  isProvisional: (day) => dayKind(day, own).provisional,
  nextWorkday: (day) => nextWorkday(day, own),
  workdaysAfter: (day, count) => workdaysAfter(day, count, own),
});
