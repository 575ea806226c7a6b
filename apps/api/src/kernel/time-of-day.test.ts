import { businessDayOf, dayAfter } from "./business-day.ts";
import {
  boundsOf,
  instantAt,
  isTimeOfDay,
  minuteOfDay,
  offsetAt,
  localTimeAt,
  startOfDay,
} from "./time-of-day.ts";

const NEW_YORK = "America/New_York";

it.each([
  ["00:00", 0],
  ["08:30", 510],
  ["23:59", 1439],
])("%s is minute %d of the day", (time, minute) => {
  expect(isTimeOfDay(time)).toBe(true);
  expect(minuteOfDay(time)).toBe(minute);
});

it.each(["24:00", "8:30", "08:60", "x08:30", "08:30x", "28:30", "08-30", "0x:30", ""])(
  "%j is no time of the day",
  (text) => expect(isTimeOfDay(text)).toBe(false),
);

it.each([
  ["2026-11-20T05:05:22.999Z", "Asia/Shanghai", "2026-11-20", 785, 8],
  ["2026-11-20T16:00:00.000Z", "Asia/Shanghai", "2026-11-21", 0, 8],
  ["2026-11-20T03:00:00.500Z", NEW_YORK, "2026-11-19", 1320, -5],
  ["2026-07-20T03:00:00.000Z", NEW_YORK, "2026-07-19", 1380, -4],
])("at %s the wall in %s shows %s and minute %d", (at, zone, day, minute, hours) => {
  expect(localTimeAt(new Date(at), zone)).toEqual({ day, minute });
  expect(offsetAt(Date.parse(at), zone)).toBe(hours * 3_600_000);
});

it.each([
  ["an ordinary day", "2026-11-20", 510, "Asia/Shanghai", "2026-11-20T00:30:00.000Z"],
  ["midnight", "2026-11-20", 0, "Asia/Shanghai", "2026-11-19T16:00:00.000Z"],
  ["before the clocks go forward", "2026-03-08", 119, NEW_YORK, "2026-03-08T06:59:00.000Z"],
  ["in the gap: after it", "2026-03-08", 150, NEW_YORK, "2026-03-08T07:30:00.000Z"],
  ["after the gap", "2026-03-08", 180, NEW_YORK, "2026-03-08T07:00:00.000Z"],
  ["before the clocks go back", "2026-11-01", 59, NEW_YORK, "2026-11-01T04:59:00.000Z"],
  ["in the hour that comes twice: first", "2026-11-01", 90, NEW_YORK, "2026-11-01T05:30:00.000Z"],
  ["and east of UTC", "2026-04-05", 150, "Australia/Sydney", "2026-04-04T15:30:00.000Z"],
  ["after they went back", "2026-11-01", 120, NEW_YORK, "2026-11-01T07:00:00.000Z"],
])("%s: %s, minute %d in %s is %s", (_, day, minute, zone, at) => {
  expect(instantAt(day, minute, zone).toISOString()).toBe(at);
});

it.each([
  ["on an ordinary day", "2026-11-20", "Asia/Shanghai", "2026-11-19T16:00:00.000Z"],
  ["in UTC", "2026-11-20", "UTC", "2026-11-20T00:00:00.000Z"],
  ["west of it", "2026-11-20", NEW_YORK, "2026-11-20T05:00:00.000Z"],
  [
    "before clocks go forward that day",
    "2026-10-04",
    "Australia/Sydney",
    "2026-10-03T14:00:00.000Z",
  ],
  ["where the clocks skip midnight", "2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
])("%s, %s in %s begins at %s", (_, day, zone, at) => {
  const start = startOfDay(day, zone);
  expect(start.toISOString()).toBe(at);
  expect(businessDayOf(start, zone)).toBe(day);
  expect(businessDayOf(new Date(start.getTime() - 1), zone)).toBe(dayAfter(day, -1));
});

it("a day is over when the next begins, be it shorter than others", () => {
  const bounds = boundsOf("2026-10-04", "Australia/Sydney").map((at) => at.toISOString());
  expect(bounds).toEqual(["2026-10-03T14:00:00.000Z", "2026-10-04T13:00:00.000Z"]);
});
