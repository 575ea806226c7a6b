import { workingCalendar } from "../../../kernel/working-calendar.ts";
import {
  suggestedDeadlines,
  confirmBy,
  defaultDueAt,
  expectedAt,
  type GroupDay,
  isConfirmByGuess,
  isDayOnGuess,
} from "./task.day.ts";

/** 2026-11-19 is a Thursday; 10-01 to 10-07 are days off, 10-10 is a Saturday that is worked. */
const plant: GroupDay = {
  periods: [
    { from: "08:00", until: "12:00" },
    { from: "13:30", until: "17:30" },
  ],
  quiet: { from: "22:00", until: "07:00" },
  closeOutAt: "17:30",
  confirmWithinMinutes: 60,
  calendar: workingCalendar(),
  timeZone: "Asia/Shanghai",
};

const at = (text: string): Date => new Date(`${text.replace(" ", "T")}+08:00`);

it.each([
  ["2026-11-17 17:30", "2026-11-19", "2026-11-19 17:30", "carried behind its deadline"],
  ["2026-11-24 09:00", "2026-11-20", "2026-11-24 09:00", "carried to a day before it"],
  ["2026-11-19 18:00", "2026-11-19", "2026-11-19 18:00", "due later that day"],
  ["2026-11-20 17:30", "2026-11-21", "2026-11-23 17:30", "carried to what is now a day off"],
])("what is due %s and carried to %s is expected %s: %s", (due, carried, expected) => {
  expect(expectedAt(plant, at(due), carried)).toEqual(at(expected));
});

/** Works 21:00–02:00, closed an hour after that; its working minutes are those of the night. */
const night: GroupDay = {
  ...plant,
  periods: [{ from: "21:00", until: "02:00" }],
  quiet: null,
  closeOutAt: "03:00",
};

it.each([
  ["2026-11-20 00:59", "2026-11-20 03:00", "2026-11-20 10:00", "in Thursday's night"],
  ["2026-11-21 01:00", "2026-11-21 03:00", "2026-11-23 10:00", "in Friday's, on Saturday"],
  ["2026-11-20 12:00", "2026-11-21 03:00", "2026-11-23 10:00", "on Friday, before its night"],
  ["2026-11-21 12:00", null, "2026-11-23 10:00", "on a Saturday"],
])("at %s the chips of a night mean %s and %s: %s", (now, today, tomorrow, _) => {
  expect(suggestedDeadlines(night, at(now))).toEqual({
    today: today && at(today),
    tomorrow: at(tomorrow),
  });
});

it("what is asked late in a night is to be taken on in the next, and a guess where no year is known", () => {
  expect(confirmBy(night, at("2026-11-20 00:59"))).toEqual(at("2026-11-20 01:59"));
  expect(confirmBy(night, at("2026-11-20 01:59"))).toEqual(at("2026-11-20 21:59"));
  const times = (asked: string, by: string) => ({
    askedAt: at(asked).getTime(),
    confirmBy: at(by).getTime(),
  });
  expect(isConfirmByGuess(night, times("2026-12-31 22:00", "2026-12-31 23:00"))).toBe(false);
  expect(isConfirmByGuess(plant, times("2026-12-31 17:00", "2027-01-04 08:30"))).toBe(true);
});

it.each([
  ["2026-12-31 17:30", "2026-12-31", false, "in the last known year"],
  ["2026-12-31 18:00", "2027-01-04", true, "after its last close-out"],
  ["2027-01-02 12:00", "2027-01-04", true, "on a Saturday that may be worked"],
  ["2026-12-30 17:30", "2027-01-05", true, "carried into an unknown year"],
  ["2026-12-30 17:30", "2026-12-31", false, "carried in a known one"],
  ["2027-01-01 12:00", "2027-01-01", false, "on a holiday by law, which nothing moves"],
])("what is due %s and counts on %s is a guess: %s, %s", (due, dayOn, guess) => {
  expect(isDayOnGuess(plant, { dueAt: at(due).getTime(), dayOn })).toBe(guess);
});

it("is due at the close-out of the day that is open, where nothing else is said", () => {
  expect(defaultDueAt(plant, at("2026-11-20 17:30"))).toEqual(at("2026-11-23 17:30"));
});

it.each([
  ["2026-11-19 15:31", 1, "2026-11-19 16:31"],
  ["2026-11-19 11:30", 1, "2026-11-19 14:00"],
  ["2026-11-20 17:00", 1, "2026-11-23 08:30"],
  ["2026-11-20 17:00", 2, "2026-11-23 09:30"],
  ["2026-11-20 17:00", 3, "2026-11-23 10:30"],
  ["2026-11-21 03:00", 1, "2026-11-23 09:00"],
])("asked at %s, step %i is at %s", (asked, times, by) => {
  expect(confirmBy(plant, at(asked), times)).toEqual(at(by));
});

it.each([
  ["2026-11-19 15:59", "2026-11-19 17:30", "2026-11-20 10:00"],
  ["2026-11-19 17:30", null, "2026-11-20 10:00"],
  ["2026-11-20 09:00", "2026-11-20 17:30", "2026-11-23 10:00"],
  ["2026-11-21 09:00", null, "2026-11-23 10:00"],
  ["2026-09-30 17:45", null, "2026-10-08 10:00"],
])("at %s the chips mean %s and %s", (now, today, tomorrow) => {
  expect(suggestedDeadlines(plant, at(now))).toEqual({
    today: today && at(today),
    tomorrow: at(tomorrow),
  });
});
