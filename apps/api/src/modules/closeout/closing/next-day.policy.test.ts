import { closeAt } from "../../../kernel/closing-time.ts";
import { workingCalendar } from "../../../kernel/working-calendar.ts";
import { nextDayAfterChange } from "./next-day.policy.ts";

const closing = {
  calendar: workingCalendar(),
  closeOutAt: "17:30",
  periods: [{ from: "08:30", until: "17:30" }],
  timeZone: "Asia/Shanghai",
};
const at = (text: string) => new Date(`${text}+08:00`);

const planned = (nextOn: string, closedOn: string | null) => ({
  nextOn,
  closedOn,
  nextAt: closeAt(closing, nextOn),
});

it.each<[string, Parameters<typeof nextDayAfterChange>[0], string, string | null, string, string]>([
  ["nothing", closing, "2026-11-18", "2026-11-17", "2026-11-18", "17:30:00"],
  [
    "a later time",
    { ...closing, closeOutAt: "20:00" },
    "2026-11-18",
    null,
    "2026-11-18",
    "20:00:00",
  ],
  [
    "an earlier time",
    { ...closing, closeOutAt: "12:00" },
    "2026-11-18",
    null,
    "2026-11-18",
    "12:00:00",
  ],
  [
    "a time that has passed",
    { ...closing, closeOutAt: "09:00" },
    "2026-11-18",
    null,
    "2026-11-18",
    "17:30:00",
  ],
  [
    "a later time, after the day is closed",
    { ...closing, closeOutAt: "20:00" },
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
  const next = nextDayAfterChange(changed, planned(nextOn, closedOn), at("2026-11-18T10:00:00"));
  expect(next).toEqual({ nextOn: day, nextAt: at(`${day}T${time}`) });
});

const ownDays = (...days: [string, "DAY_OFF" | "WORKDAY"][]) => workingCalendar(new Map(days));

it("a day closes at its time, and is closed at that very instant", () => {
  expect(closeAt(closing, "2026-11-18")).toEqual(at("2026-11-18T17:30:00"));
  const noon = { ...closing, closeOutAt: "12:00" };
  const today = planned("2026-11-18", "2026-11-17");
  // Moved to exactly now, the time has passed: today keeps the one it had.
  expect(nextDayAfterChange(noon, today, at("2026-11-18T12:00:00"))).toEqual({
    nextOn: "2026-11-18",
    nextAt: at("2026-11-18T17:30:00"),
  });
  // A moment before, it has not.
  expect(nextDayAfterChange(noon, today, at("2026-11-18T11:59:59.999"))).toEqual({
    nextOn: "2026-11-18",
    nextAt: at("2026-11-18T12:00:00"),
  });
});

it("tomorrow takes the new time, when today is closed already and the hours move earlier", () => {
  const next = nextDayAfterChange(
    { ...closing, closeOutAt: "09:00" },
    planned("2026-11-19", "2026-11-18"),
    at("2026-11-18T18:00:00"),
  );
  expect(next).toEqual({ nextOn: "2026-11-19", nextAt: at("2026-11-19T09:00:00") });
});

it("tomorrow takes the new time, when today closed early and the new one is still to come", () => {
  const next = nextDayAfterChange(
    { ...closing, closeOutAt: "20:00" },
    planned("2026-11-19", "2026-11-18"),
    at("2026-11-18T18:00:00"),
  );
  expect(next).toEqual({ nextOn: "2026-11-19", nextAt: at("2026-11-19T20:00:00") });
});

it.each([
  ["what was closed ahead is not closed again", "2026-11-20", "2026-11-20", "2026-11-23"],
  ["nor over a holiday", "2026-09-30", "2026-09-30", "2026-10-08"],
])("%s", (_, today, closedOn, nextOn) => {
  const changed = { ...closing, closeOutAt: "20:00" };
  const next = nextDayAfterChange(changed, planned(nextOn, closedOn), at(`${today}T18:00:00`));
  expect(next).toEqual({ nextOn, nextAt: at(`${nextOn}T20:00:00`) });
});

it("days off that are made workdays again are opened from the first that is not over", () => {
  // The plan had jumped from the 17th to the 23rd; the 18th to the 20th are workdays again.
  const next = nextDayAfterChange(
    closing,
    planned("2026-11-23", "2026-11-17"),
    at("2026-11-18T10:00:00"),
  );
  expect(next).toEqual({ nextOn: "2026-11-18", nextAt: at("2026-11-18T17:30:00") });
  // Opened again on the 19th, the 18th is over, and nothing was due on it.
  const later = nextDayAfterChange(
    closing,
    planned("2026-11-23", "2026-11-17"),
    at("2026-11-19T18:00:00"),
  );
  expect(later).toEqual({ nextOn: "2026-11-20", nextAt: at("2026-11-20T17:30:00") });
});

it("a Saturday made a workday is opened, and today made a day off is passed over", () => {
  const friday = at("2026-11-20T18:00:00");
  const saturday = { ...closing, calendar: ownDays(["2026-11-21", "WORKDAY"]) };
  expect(nextDayAfterChange(saturday, planned("2026-11-23", "2026-11-20"), friday).nextOn).toBe(
    "2026-11-21",
  );
  const off = { ...closing, closeOutAt: "09:00", calendar: ownDays(["2026-11-18", "DAY_OFF"]) };
  // Even where its time has passed: nothing is closed on a day off.
  expect(nextDayAfterChange(off, planned("2026-11-18", null), at("2026-11-18T10:00:00"))).toEqual({
    nextOn: "2026-11-19",
    nextAt: at("2026-11-19T09:00:00"),
  });
});
