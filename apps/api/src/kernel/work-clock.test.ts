import fc from "fast-check";
import { workClock } from "./work-clock.ts";
import { workingCalendar } from "./working-calendar.ts";
import { workingMinutesBetween } from "./working-hours.ts";

const hours = {
  periods: [
    { from: "08:30", until: "12:00" },
    { from: "13:30", until: "17:30" },
  ],
  quiet: { from: "22:00", until: "07:00" },
};
const { isWorkday } = workingCalendar();
const ZONE = "Asia/Shanghai";
const clock = workClock(hours, isWorkday, ZONE);

it("counts as the kernel does, across weekends, holidays and their make-up days", () => {
  const begin = Date.parse("2026-09-14T00:00:00+08:00");
  const instant = fc.integer({ min: 0, max: 40 * 24 * 60 * 60 }).map((s) => begin + s * 1000);
  fc.assert(
    fc.property(instant, instant, (from, until) => {
      const counted = workingMinutesBetween(
        new Date(from),
        new Date(until),
        hours,
        isWorkday,
        ZONE,
      );
      expect(clock.minutesBetween(from, until)).toBe(counted);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ["2026-11-20T08:29:59+08:00", true],
  ["2026-11-20T08:30:00+08:00", false],
  ["2026-11-20T12:30:00+08:00", false],
  ["2026-11-20T17:30:00+08:00", true],
  ["2026-11-21T10:00:00+08:00", true],
])("%s is outside of working time: %s; the lunch between is not", (at, outside) => {
  expect(clock.isOutside(Date.parse(at))).toBe(outside);
});

it.each([
  ["worked in one piece", [{ from: "09:00", until: "17:00" }], false],
  ["not worked", [], true],
])("noon of a day that is %s is outside of working time: %s", (_, periods, outside) => {
  const noon = Date.parse("2026-11-20T12:00:00+08:00");
  expect(workClock({ periods, quiet: null }, isWorkday, ZONE).isOutside(noon)).toBe(outside);
});
