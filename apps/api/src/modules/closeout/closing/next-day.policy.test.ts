import { workingCalendar } from "../../../kernel/working-calendar.ts";
import { closeAt, openDay, replanned } from "./next-day.policy.ts";

const closing = { calendar: workingCalendar(), at: "17:30", timeZone: "Asia/Shanghai" };
const at = (text: string) => new Date(`${text}+08:00`);

it.each([
  ["2026-11-18T00:00:00", "2026-11-18"],
  ["2026-11-18T17:29:59.999", "2026-11-18"],
  ["2026-11-18T17:30:00", "2026-11-19"],
  ["2026-11-20T17:30:00", "2026-11-23"],
  ["2026-11-21T09:00:00", "2026-11-23"],
  ["2026-09-30T18:00:00", "2026-10-08"],
  ["2026-10-10T09:00:00", "2026-10-10"],
])("at %s the open day is %s", (now, day) => {
  expect(openDay(closing, at(now))).toBe(day);
});

const planned = (nextOn: string, closedOn: string | null) => ({
  nextOn,
  closedOn,
  nextAt: closeAt(closing, nextOn),
});

it.each<[string, Parameters<typeof replanned>[0], string, string | null, string, string]>([
  ["nothing", closing, "2026-11-18", "2026-11-17", "2026-11-18", "17:30:00"],
  ["a later time", { ...closing, at: "20:00" }, "2026-11-18", null, "2026-11-18", "20:00:00"],
  ["an earlier time", { ...closing, at: "12:00" }, "2026-11-18", null, "2026-11-18", "12:00:00"],
  [
    "a time that has passed",
    { ...closing, at: "09:00" },
    "2026-11-18",
    null,
    "2026-11-18",
    "17:30:00",
  ],
  [
    "a later time, after the day is closed",
    { ...closing, at: "20:00" },
    "2026-11-19",
    "2026-11-18",
    "2026-11-19",
    "20:00:00",
  ],
  [
    "a day off",
    { ...closing, calendar: workingCalendar(new Map([["2026-11-18", "DAY_OFF"]])) },
    "2026-11-18",
    "2026-11-17",
    "2026-11-19",
    "17:30:00",
  ],
])("%s changes what closes next", (_, changed, nextOn, closedOn, day, time) => {
  const next = replanned(changed, planned(nextOn, closedOn), at("2026-11-18T10:00:00"));
  expect(next).toEqual({ nextOn: day, nextAt: at(`${day}T${time}`) });
});
