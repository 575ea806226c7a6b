import { businessDayOf, dayAfter, daysBetween, isBusinessDay } from "./business-day.ts";
import { boundsOf } from "./time-of-day.ts";

it.each([
  ["2026-11-19T15:59:59.999Z", "Asia/Shanghai", "2026-11-19"],
  ["2026-11-19T16:00:00.000Z", "Asia/Shanghai", "2026-11-20"],
  ["2026-11-19T16:00:00.000Z", "UTC", "2026-11-19"],
  ["2026-11-19T03:00:00.000Z", "America/New_York", "2026-11-18"],
])("%s in %s is %s", (at, zone, day) => {
  expect(businessDayOf(new Date(at), zone)).toBe(day);
});

it.each([
  ["2026-02-27", 2, "2026-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-01-01", -1, "2025-12-31"],
])("%s and %i days is %s", (day, days, other) => {
  expect(dayAfter(day, days)).toBe(other);
  expect(daysBetween(day, other)).toBe(days);
});

it.each([
  ["2026-02-28", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["2026-02", false],
  ["+012026-02-28", false],
  ["2026-02-28T00:00", false],
  ["", false],
])("%j is a day: %s", (text, answer) => {
  expect(isBusinessDay(text)).toBe(answer);
});

it("begins where the day before it ends, also where a day has 23 hours", () => {
  const [from, to] = boundsOf("2026-11-19", "Asia/Shanghai");
  expect([from.toISOString(), to.toISOString()]).toEqual([
    "2026-11-18T16:00:00.000Z",
    "2026-11-19T16:00:00.000Z",
  ]);
  const [begin, end] = boundsOf("2026-03-29", "Europe/Berlin");
  expect(end.getTime() - begin.getTime()).toBe(23 * 3_600_000);
});
