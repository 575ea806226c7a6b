import { monthAfter, monthOf, weeksOf } from "./months";

const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    day: `${month}-${String(i + 1).padStart(2, "0")}`,
  }));

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
