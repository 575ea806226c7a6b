import fc from "fast-check";
import { dayAfter } from "./business-day.ts";
import { after, MINUTE } from "./clock.ts";
import { closeAt, currentDay, dayOn, openDay } from "./closing-time.ts";
import { instantAt, localTimeAt } from "./time-of-day.ts";
import { workingCalendar } from "./working-calendar.ts";

/** 2026-11-19 is a Thursday; 10-01 to 10-07 are days off, 10-10 is a Saturday that is worked. */
const closing = {
  closeOutAt: "17:30",
  periods: [{ from: "08:30", until: "17:30" }],
  calendar: workingCalendar(),
  timeZone: "Asia/Shanghai",
};
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

/** Works 21:00–02:00, and its day is closed an hour after that. */
const night = { ...closing, closeOutAt: "03:00", periods: [{ from: "21:00", until: "02:00" }] };

it.each([
  ["02:00", "08:30", "2026-11-19 02:00", "after midnight, of the day before"],
  ["08:30", "08:30", "2026-11-19 08:30", "when the next day begins"],
  ["08:31", "08:30", "2026-11-18 08:31", "once work has begun"],
  ["17:30", "21:00", "2026-11-19 17:30", "after a night"],
  ["23:00", "21:00", "2026-11-18 23:00", "in the night, before midnight"],
  ["00:05", "00:00", "2026-11-18 00:05", "of a day that begins at midnight"],
])(
  "a close-out at %s, where work begins at %s, closes 2026-11-18 at %s: %s",
  (at1, from, closes) => {
    const group = { ...closing, closeOutAt: at1, periods: [{ from, until: "24:00" }] };
    expect(closeAt(group, "2026-11-18")).toEqual(at(closes));
  },
);

it.each([
  ["2026-11-19 01:00", "2026-11-18", "2026-11-18", "2026-11-18", "in a night, after midnight"],
  ["2026-11-19 03:00", "2026-11-19", "2026-11-18", "2026-11-19", "at its close-out"],
  ["2026-11-19 03:01", "2026-11-19", "2026-11-19", "2026-11-19", "after it"],
  ["2026-11-19 22:00", "2026-11-19", "2026-11-19", "2026-11-19", "in a night, before midnight"],
  ["2026-11-21 01:00", "2026-11-20", "2026-11-20", "2026-11-20", "on Saturday, in Friday's night"],
  ["2026-11-21 04:00", "2026-11-23", "2026-11-23", "2026-11-21", "on Saturday, after it"],
  ["2026-11-23 01:00", "2026-11-23", "2026-11-23", "2026-11-23", "on Monday: Sunday had none"],
])(
  "at %s a night's open day is %s, what is due counts on %s, it is %s: %s",
  (now, open, on, is) => {
    expect(openDay(night, at(now))).toBe(open);
    expect(dayOn(night, at(now))).toBe(on);
    expect(currentDay(night, at(now))).toBe(is);
  },
);

it("whatever the hours, each minute is of the first workday that is not closed by then", () => {
  const clock = (minute: number) => new Date(minute * MINUTE).toISOString().slice(11, 16);
  const time = fc.integer({ min: 0, max: 1439 }).map(clock);
  fc.assert(
    fc.property(time, time, fc.integer({ min: 0, max: 20 * 1440 }), (from, closeOutAt, minute) => {
      const group = { ...closing, closeOutAt, periods: [{ from, until: "24:00" }] };
      const now = after(at("2026-09-25 00:00"), minute * MINUTE);
      // The plain reading: from the first work of each workday, go on until a clock shows the close-out.
      const closes = (day: string) => {
        let place = Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
        do place += 1;
        while (clock(place % 1440) !== closeOutAt);
        return instantAt(day, place, group.timeZone);
      };
      const first = (holds: (day: string) => boolean) => {
        let day = "2026-09-20";
        while (!group.calendar.isWorkday(day) || !holds(day)) day = dayAfter(day, 1);
        return day;
      };
      const open = first((day) => closes(day) > now);
      const today = localTimeAt(now, group.timeZone).day;
      expect(openDay(group, now)).toBe(open);
      expect(dayOn(group, now)).toBe(first((day) => closes(day) >= now));
      expect(currentDay(group, now)).toBe(open < today ? open : today);
    }),
  );
});
