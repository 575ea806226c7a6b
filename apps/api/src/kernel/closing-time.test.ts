import { closeAt, dayOn, openDay } from "./closing-time.ts";
import { workingCalendar } from "./working-calendar.ts";

/** 2026-11-19 is a Thursday; 10-01 to 10-07 are days off, 10-10 is a Saturday that is worked. */
const closing = { closeOutAt: "17:30", calendar: workingCalendar(), timeZone: "Asia/Shanghai" };
const at = (text: string): Date => new Date(`${text.replace(" ", "T")}+08:00`);

it("a day closes at the group's time, in the organisation's zone", () => {
  expect(closeAt(closing, "2026-11-18")).toEqual(at("2026-11-18 17:30"));
  expect(closeAt({ ...closing, timeZone: "UTC" }, "2026-11-18")).toEqual(at("2026-11-19 01:30"));
});

it.each([
  ["2026-11-19 00:00", "2026-11-19", "2026-11-19", "at midnight"],
  ["2026-11-19 17:29:59.999", "2026-11-19", "2026-11-19", "a moment before the close-out"],
  ["2026-11-19 17:30", "2026-11-20", "2026-11-19", "at the close-out itself"],
  ["2026-11-19 17:30:00.001", "2026-11-20", "2026-11-20", "a moment after it"],
  ["2026-11-20 17:30", "2026-11-23", "2026-11-20", "at Friday's close-out"],
  ["2026-11-20 20:00", "2026-11-23", "2026-11-23", "on Friday evening"],
  ["2026-11-21 10:00", "2026-11-23", "2026-11-23", "on a Saturday"],
  ["2026-09-30 17:30", "2026-10-08", "2026-09-30", "at the last close-out before the holidays"],
  ["2026-10-03 12:00", "2026-10-08", "2026-10-08", "in the holidays"],
  ["2026-10-10 09:00", "2026-10-10", "2026-10-10", "on a Saturday that is worked"],
])("at %s, %s is open, and what is due then counts on %s: %s", (now, open, counts) => {
  expect(openDay(closing, at(now))).toBe(open);
  expect(dayOn(closing, at(now))).toBe(counts);
});
