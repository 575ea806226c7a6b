import fc from "fast-check";
import { type BusinessDay, dayAfter, daysBetween } from "./business-day.ts";
import {
  arrangedDays,
  dayKind,
  isKnownYear,
  LAST_KNOWN_YEAR,
  nextWorkday,
  OwnDayKind,
  type OwnDays,
  workdaysAfter,
  workingCalendar,
} from "./working-calendar.ts";

const none: OwnDays = new Map();

describe("the state's calendar", () => {
  it.each([
    ["2026-09-20", true, "MAKE_UP", "国庆节"], // a Sunday
    ["2026-10-10", true, "MAKE_UP", "国庆节"], // a Saturday
    ["2026-09-30", true, "WEEK", null],
    ["2026-10-01", false, "HOLIDAY", "国庆节"],
    ["2026-10-02", false, "HOLIDAY", "国庆节"],
    ["2026-10-03", false, "HOLIDAY", "国庆节"],
    ["2026-10-04", false, "HOLIDAY", "国庆节"],
    ["2026-10-05", false, "HOLIDAY", "国庆节"],
    ["2026-10-06", false, "HOLIDAY", "国庆节"],
    ["2026-10-07", false, "HOLIDAY", "国庆节"],
    ["2026-10-08", true, "WEEK", null],
    ["2026-10-11", false, "WEEK", null],
    ["2026-02-14", true, "MAKE_UP", "春节"],
    ["2026-02-23", false, "HOLIDAY", "春节"],
  ] as const)("%s: workday %s, %s", (day, workday, reason, holiday) => {
    expect(dayKind(day, none)).toEqual({ workday, provisional: false, reason, holiday });
  });

  it("is known for 2004 to 2026, and for no year after or before", () => {
    const known = Array.from({ length: 60 }, (_, i) => 1990 + i).filter(isKnownYear);
    expect(known).toEqual(Array.from({ length: 23 }, (_, i) => 2004 + i));
  });

  it("says which days of a year are other than the week would have them", () => {
    expect(LAST_KNOWN_YEAR).toBe(2026);
    const october = arrangedDays(2026).filter((day) => day.startsWith("2026-10"));
    expect(october.map((day) => day.slice(8))).toEqual(["01", "02", "05", "06", "07", "10"]);
    expect(arrangedDays(2027)).toEqual([]);
  });

  it("guesses Monday to Friday for a year it does not know, and says that it guesses", () => {
    const week = (workday: boolean) => ({
      workday,
      provisional: true,
      reason: "WEEK",
      holiday: null,
    });
    expect(dayKind("2027-10-01", none)).toEqual(week(true));
    expect(dayKind("2027-10-02", none)).toEqual(week(false));
    expect(dayKind("2027-01-01", none)).toEqual(week(true));
  });
});

it("the organisation's own word is final, in a known year and in an unknown one", () => {
  const own: OwnDays = new Map([
    ["2026-10-01", OwnDayKind.WORKDAY],
    ["2026-11-20", OwnDayKind.DAY_OFF],
    ["2027-10-01", OwnDayKind.DAY_OFF],
  ]);
  const said = (workday: boolean) => ({
    workday,
    provisional: false,
    reason: "OWN",
    holiday: null,
  });
  expect(dayKind("2026-10-01", own)).toEqual(said(true));
  expect(dayKind("2026-11-20", own)).toEqual(said(false));
  expect(dayKind("2027-10-01", own)).toEqual(said(false));
});

it.each([
  ["2026-09-30", 1, "2026-10-08"],
  ["2026-10-09", 1, "2026-10-10"],
  ["2026-10-10", 1, "2026-10-12"],
  ["2026-09-18", 1, "2026-09-20"],
  ["2026-11-20", 0, "2026-11-20"],
  ["2026-11-21", 0, "2026-11-21"],
  ["2026-09-28", 6, "2026-10-12"],
  ["2026-12-31", 1, "2027-01-01"],
])("after %s, %d workdays lead to %s", (day, count, reached) => {
  expect(workdaysAfter(day, count, none)).toBe(reached);
});

const days = fc.integer({ min: 0, max: 800 }).map((n) => dayAfter("2025-11-01", n));
const ownDays = fc
  .array(fc.tuple(days, fc.constantFrom<OwnDayKind>("WORKDAY", "DAY_OFF")), { maxLength: 40 })
  .map((said): OwnDays => new Map(said));

it("the n-th workday after a day has n workdays up to it, and is one", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), ownDays, (day, count, own) => {
      const reached = workdaysAfter(day, count, own);
      const between = Array.from({ length: daysBetween(day, reached) }, (_, i) =>
        dayAfter(day, i + 1),
      ).filter((each) => dayKind(each, own).workday);
      expect(between.length).toBe(count);
      expect(between.at(-1)).toBe(reached);
    }),
  );
});

it("one step after the other leads where all at once do", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 30 }), ownDays, (day, count, own) => {
      let reached: BusinessDay = day;
      for (let i = 0; i < count; i += 1) reached = nextWorkday(reached, own);
      expect(reached).toBe(workdaysAfter(day, count, own));
    }),
  );
});

it("a calendar answers as the rules do", () => {
  fc.assert(
    fc.property(days, ownDays, (day, own) => {
      const calendar = workingCalendar(own);
      const kind = dayKind(day, own);
      expect(calendar.dayKind(day)).toEqual(kind);
      expect(calendar.isWorkday(day)).toBe(kind.workday);
      expect(calendar.isProvisional(day)).toBe(kind.provisional);
      expect(calendar.nextWorkday(day)).toBe(nextWorkday(day, own));
      expect(calendar.workdaysAfter(day, 3)).toBe(workdaysAfter(day, 3, own));
    }),
  );
});
