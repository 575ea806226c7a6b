import { LIMITS, patternWorks, type WorkPattern } from "@riqing/schema";

/** The kinds of patterns that the page knows; any other is shown, and can be replaced. */
export type PatternKind = "COMPANY" | "WEEK" | "ALTERNATE" | "ROTATE" | "OTHER";

const DAY_MS = 86_400_000;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: string): string =>
  dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));

const said = (works: readonly boolean[]): string => works.map((one) => (one ? "1" : "0")).join("");
const LARGE = "1111110";
const SMALL = "1111100";

export function kindOf(pattern: WorkPattern | null): PatternKind {
  if (pattern === null) return "COMPANY";
  const works = said(pattern.works);
  const fromMonday = mondayOf(pattern.startsOn) === pattern.startsOn;
  if (fromMonday && works.length === 7) return "WEEK";
  if (fromMonday && (works === LARGE + SMALL || works === SMALL + LARGE)) return "ALTERNATE";
  return /^1+0+$/.test(works) ? "ROTATE" : "OTHER";
}

const worksOf = (text: string): boolean[] => [...text].map((one) => one === "1");

/** A week with Sunday off, from this Monday on. */
export const weekly = (today: string): WorkPattern => ({
  startsOn: mondayOf(today),
  works: worksOf(LARGE),
  keepsHolidays: true,
});

/** A week of six days, then one of five; this week is the one or the other. */
export const alternating = (today: string, large: boolean): WorkPattern => ({
  startsOn: mondayOf(today),
  works: worksOf(large ? LARGE + SMALL : SMALL + LARGE),
  keepsHolidays: true,
});

/** Some days of work and some of rest, from a day on. */
export const rotating = (startsOn: string, worked: number, rest: number): WorkPattern => ({
  startsOn,
  works: worksOf("1".repeat(worked) + "0".repeat(rest)),
  keepsHolidays: false,
});

/** Of days of work and of rest, those that make a round; null: they make none. */
export function roundOf(worked: number, rest: number): [number, number] | null {
  const whole = [worked, rest].every((days) => Number.isInteger(days) && days >= 1);
  return whole && worked + rest <= LIMITS.workPatternDays ? [worked, rest] : null;
}

/** The two weeks from a day on, as the pattern alone has them. */
export const daysAhead = (pattern: WorkPattern, today: string) =>
  Array.from({ length: 14 }, (_, i) => {
    const day = dayAfter(today, i);
    return { day, works: patternWorks(pattern, day) };
  });

/** Whether this week's Saturday is worked. */
export const isLargeWeek = (pattern: WorkPattern, today: string): boolean =>
  patternWorks(pattern, dayAfter(mondayOf(today), 5)) ?? false;
