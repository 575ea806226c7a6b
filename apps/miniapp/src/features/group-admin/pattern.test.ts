import type { WorkPattern } from "@riqing/schema";
import {
  alternating,
  daysAhead,
  isLargeWeek,
  kindOf,
  mondayOf,
  rotating,
  roundOf,
  weekly,
} from "./pattern";

/** A Thursday. */
const today = "2026-11-19";
const pattern = (startsOn: string, works: string): WorkPattern => ({
  startsOn,
  works: [...works].map((one) => one === "1"),
  keepsHolidays: true,
});

test.each([
  ["2026-11-16", "2026-11-16"],
  ["2026-11-19", "2026-11-16"],
  ["2026-11-22", "2026-11-16"],
])("the Monday of %s is %s", (day, monday) => expect(mondayOf(day)).toBe(monday));

test.each([
  [null, "COMPANY"],
  [weekly(today), "WEEK"],
  [pattern("2026-11-16", "1101110"), "WEEK"],
  [alternating(today, false), "ALTERNATE"],
  [rotating(today, 4, 2), "ROTATE"],
  [pattern("2026-11-17", "1111110"), "ROTATE"],
  [pattern("2026-11-16", "110110"), "OTHER"],
])("%#: %j is %s", (given, kind) => expect(kindOf(given)).toBe(kind));

test("whether this week is the large one is known weeks later, too", () => {
  for (const large of [true, false]) {
    const set = alternating(today, large);
    expect(isLargeWeek(set, today)).toBe(large);
    expect(isLargeWeek(set, "2026-11-26")).toBe(!large);
    expect(isLargeWeek(set, "2026-12-03")).toBe(large);
  }
});

test("what lies ahead is what the server counts", () => {
  const marks = daysAhead(rotating("2026-11-18", 4, 2), today).map(({ works }) => works);
  expect(marks.map((works) => (works ? "1" : "0")).join("")).toBe("11100111100111");
});

test.each([
  [4, 2, [4, 2]],
  [41, 1, [41, 1]],
  [42, 1, null],
  [0, 2, null],
  [4, Number.NaN, null],
  [1.5, 1, null],
])("%d days of work and %d of rest make %j", (worked, rest, round) => {
  expect(roundOf(worked, rest)).toEqual(round);
});
