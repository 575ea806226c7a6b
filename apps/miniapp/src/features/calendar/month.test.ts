import { monthAfter, monthOf, specialSpans, weeksOf } from "./month";
import type { Day } from "./use-calendar";

const day = (on: string, part: Partial<Day> = {}): Day => ({
  day: on,
  workday: true,
  provisional: false,
  reason: "WEEK",
  holiday: null,
  own: null,
  note: null,
  ...part,
});
const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, i) => day(`${month}-${String(i + 1).padStart(2, "0")}`));

test.each([
  [2026, 12, 1, 2027, 1],
  [2027, 1, -1, 2026, 12],
  [2026, 11, -12, 2025, 11],
])("from %d-%d, %d months on it is %d-%d", (year, month, steps, toYear, toMonth) => {
  expect(monthAfter({ year, month }, steps)).toEqual({ year: toYear, month: toMonth });
});

test("a day is in its month", () =>
  expect(monthOf("2026-02-03")).toEqual({ year: 2026, month: 2 }));

test.each([
  ["2026-11", 30, 6, 6], // begins on a Sunday
  ["2026-06", 30, 0, 5], // begins on a Monday
  ["2027-02", 28, 0, 4], // four weeks exactly
])("%s of %d days begins after %d places, and has %d weeks", (month, count, before, weeks) => {
  const shown = weeksOf(days(month, count));
  expect(shown).toHaveLength(weeks);
  expect(shown[0]?.findIndex((one) => one !== null)).toBe(before);
  expect(shown.every((week) => week.length === 7)).toBe(true);
  expect(shown.flat().filter(Boolean)).toHaveLength(count);
});

test("the days of one holiday are one line, and all others stand alone", () => {
  const off = { workday: false, reason: "HOLIDAY", holiday: "国庆节" } as const;
  const spans = specialSpans([
    day("2026-09-30"),
    day("2026-10-01", off),
    day("2026-10-02", off),
    day("2026-10-03", { ...off, holiday: "中秋" }),
    day("2026-10-04", { workday: true, reason: "OWN", own: "WORKDAY" }),
    day("2026-10-05", off),
    day("2026-10-06"),
    day("2026-10-10", { reason: "MAKE_UP", holiday: "国庆节" }),
  ]);
  expect(spans.map(({ from, until }) => `${from.slice(8)}-${until.slice(8)}`)).toEqual([
    "01-02",
    "03-03",
    "04-04",
    "05-05",
    "10-10",
  ]);
});
