import type { WorkPattern } from "@riqing/schema";
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

/**
 * The arrangements as the General Office of the State Council published them for each year: what is off, and
 * which days of a weekend are worked.
 */
const ARRANGEMENTS: [year: string, off: string, worked: string][] = [
  ["2004", "01-01 01-22~01-28 05-01~05-07 10-01~10-07", "01-17 01-18 05-08 05-09 10-09 10-10"],
  [
    "2005",
    "01-01~01-03 02-09~02-15 05-01~05-07 10-01~10-07",
    "02-05 02-06 04-30 05-08 10-08 10-09 12-31",
  ],
  [
    "2006",
    "01-01~01-03 01-29~02-04 05-01~05-07 10-01~10-07",
    "01-28 02-05 04-29 04-30 09-30 10-08 12-30 12-31",
  ],
  [
    "2007",
    "01-01~01-03 02-18~02-24 05-01~05-07 10-01~10-07 12-30~12-31",
    "02-17 02-25 04-28 04-29 09-29 09-30 12-29",
  ],
  [
    "2008",
    "01-01 02-06~02-12 04-04~04-06 05-01~05-03 06-07~06-09 09-13~09-15 09-29~10-05",
    "02-02 02-03 05-04 09-27 09-28",
  ],
  [
    "2009",
    "01-01~01-03 01-25~01-31 04-04~04-06 05-01~05-03 05-28~05-30 10-01~10-08",
    "01-04 01-24 02-01 05-31 09-27 10-10",
  ],
  [
    "2010",
    "01-01~01-03 02-13~02-19 04-03~04-05 05-01~05-03 06-14~06-16 09-22~09-24 10-01~10-07",
    "02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09",
  ],
  [
    "2011",
    "01-01~01-03 02-02~02-08 04-03~04-05 04-30~05-02 06-04~06-06 09-10~09-12 10-01~10-07",
    "01-30 02-12 04-02 10-08 10-09 12-31",
  ],
  [
    "2012",
    "01-01~01-03 01-22~01-28 04-02~04-04 04-29~05-01 06-22~06-24 09-30~10-07",
    "01-21 01-29 03-31 04-01 04-28 09-29",
  ],
  [
    "2013",
    "01-01~01-03 02-09~02-15 04-04~04-06 04-29~05-01 06-10~06-12 09-19~09-21 10-01~10-07",
    "01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12",
  ],
  [
    "2014",
    "01-01 01-31~02-06 04-05~04-07 05-01~05-03 06-02 09-08 10-01~10-07",
    "01-26 02-08 05-04 09-28 10-11",
  ],
  [
    "2015",
    "01-01~01-03 02-18~02-24 04-05~04-06 05-01 06-20~06-22 09-03~09-05 09-27 10-01~10-07",
    "01-04 02-15 02-28 09-06 10-10",
  ],
  [
    "2016",
    "01-01 02-07~02-13 04-04 05-01~05-02 06-09~06-11 09-15~09-17 10-01~10-07",
    "02-06 02-14 06-12 09-18 10-08 10-09",
  ],
  [
    "2017",
    "01-01~01-02 01-27~02-02 04-02~04-04 05-01 05-28~05-30 10-01~10-08",
    "01-22 02-04 04-01 05-27 09-30",
  ],
  [
    "2018",
    "01-01 02-15~02-21 04-05~04-07 04-29~05-01 06-18 09-24 10-01~10-07 12-30~12-31",
    "02-11 02-24 04-08 04-28 09-29 09-30 12-29",
  ],
  [
    "2019",
    "01-01 02-04~02-10 04-05 05-01~05-04 06-07 09-13 10-01~10-07",
    "02-02 02-03 04-28 05-05 09-29 10-12",
  ],
  [
    "2020",
    "01-01 01-24~02-02 04-04~04-06 05-01~05-05 06-25~06-27 10-01~10-08",
    "01-19 04-26 05-09 06-28 09-27 10-10",
  ],
  [
    "2021",
    "01-01~01-03 02-11~02-17 04-03~04-05 05-01~05-05 06-12~06-14 09-19~09-21 10-01~10-07",
    "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
  ],
  [
    "2022",
    "01-01~01-03 01-31~02-06 04-03~04-05 04-30~05-04 06-03~06-05 09-10~09-12 10-01~10-07 12-31",
    "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
  ],
  [
    "2023",
    "01-01~01-02 01-21~01-27 04-05 04-29~05-03 06-22~06-24 09-29~10-06 12-30~12-31",
    "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  ],
  [
    "2024",
    "01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-10 09-15~09-17 10-01~10-07",
    "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  ],
  [
    "2025",
    "01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08",
    "01-26 02-08 04-27 09-28 10-11",
  ],
  [
    "2026",
    "01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07",
    "01-04 02-14 02-28 05-09 09-20 10-10",
  ],
];

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
    expect(dayKind("2027-10-04", none)).toEqual(week(true));
    expect(dayKind("2027-10-02", none)).toEqual(week(false));
  });

  it("has three holidays that need no arrangement, in years that it does not know, too", () => {
    const holiday = (name: string) => ({
      workday: false,
      provisional: false,
      reason: "HOLIDAY",
      holiday: name,
    });
    expect(dayKind("2027-01-01", none)).toEqual(holiday("元旦"));
    expect(dayKind("2028-05-01", none)).toEqual(holiday("劳动节"));
    expect(dayKind("2027-10-01", none)).toEqual(holiday("国庆节"));
    for (let year = 1995; year < 2050; year += 1)
      for (const day of ["01-01", "05-01", "10-01"])
        expect(dayKind(`${year}-${day}`, none).workday).toBe(false);
  });

  it.each(ARRANGEMENTS)("in %s has off and makes up what was arranged", (year, off, worked) => {
    const days = (text: string): BusinessDay[] =>
      text.split(" ").flatMap((span) => {
        const [from = "", until = from] = span.split("~").map((day) => `${year}-${day}`);
        return Array.from({ length: daysBetween(from, until) + 1 }, (_, i) => dayAfter(from, i));
      });
    const [offDays, workedDays] = [new Set(days(off)), new Set(days(worked))];
    for (let day = `${year}-01-01`; day.startsWith(year); day = dayAfter(day, 1)) {
      const weekday = ![0, 6].includes(new Date(day).getUTCDay());
      const expected = workedDays.has(day) || (weekday && !offDays.has(day));
      expect([day, dayKind(day, none).workday]).toEqual([day, expected]);
    }
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
  ["2026-12-31", 1, "2027-01-04"],
])("after %s, %d workdays lead to %s", (day, count, reached) => {
  expect(workdaysAfter(day, count, none)).toBe(reached);
});

const pattern = (startsOn: string, works: string, keepsHolidays = true): WorkPattern => ({
  startsOn,
  works: [...works].map((day) => day === "1"),
  keepsHolidays,
});
const sixDays = pattern("2026-09-07", "1111110");
const everyOther = pattern("2026-09-07", "11111101111100");
const fourAndTwo = pattern("2026-09-07", "111100", false);

it.each([
  ["a Saturday of a six-day week", "2026-11-21", sixDays, true],
  ["its Sunday", "2026-11-22", sixDays, false],
  ["its holiday", "2026-10-02", sixDays, false],
  ["its Sunday that makes up for one", "2026-09-20", sixDays, true],
  ["a Saturday before it began", "2026-09-05", sixDays, false],
  ["the Saturday of a large week", "2026-09-12", everyOther, true],
  ["that of a small one", "2026-09-19", everyOther, false],
  ["that of the large one after it", "2026-09-26", everyOther, false], // Mid-Autumn
  ["the large one after that", "2026-10-24", everyOther, true],
  ["and the one before", "2026-10-17", everyOther, false],
  ["the fourth day of four", "2026-09-10", fourAndTwo, true],
  ["the first of two at rest", "2026-09-11", fourAndTwo, false],
  ["a Sunday of the next round", "2026-09-13", fourAndTwo, true],
  ["a holiday that a plant works through", "2026-10-02", fourAndTwo, true],
  ["1 October, which it does not", "2026-10-01", fourAndTwo, false],
  ["a make-up day on which it rests", "2026-09-20", pattern("2026-09-15", "111100", false), false],
])("%s, %s", (_, day, given, workday) => {
  expect(dayKind(day, none, given).workday).toBe(workday);
});

it("a pattern yields to the organisation's own word, and is a guess only where it keeps holidays", () => {
  const own: OwnDays = new Map([["2026-11-22", OwnDayKind.WORKDAY]]);
  expect(dayKind("2026-11-22", own, sixDays)).toMatchObject({ workday: true, reason: "OWN" });
  expect(dayKind("2027-02-09", none, sixDays).provisional).toBe(true);
  expect(dayKind("2027-02-09", none, fourAndTwo).provisional).toBe(false);
  expect(workingCalendar(none, sixDays).isGuess("2026-12-30", "2026-12-31")).toBe(false);
  expect(workingCalendar(none, sixDays).isGuess("2026-12-30", "2027-01-02")).toBe(true);
  expect(workingCalendar(none, fourAndTwo).isGuess("2026-12-30", "2027-01-02")).toBe(false);
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
