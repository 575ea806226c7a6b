import { hoursFaults, openMinutes } from "@riqing/schema";
import fc from "fast-check";
import { dayAfter } from "./business-day.ts";
import { after, DAY, MINUTE } from "./clock.ts";
import { isTimeOfDay, minuteOfDay, localTimeAt } from "./time-of-day.ts";
import { workingCalendar } from "./working-calendar.ts";
import {
  afterWorkingMinutes,
  inQuiet,
  minutesADay,
  type Period,
  quietEnd,
  workClock,
  type WorkingHours,
} from "./working-hours.ts";

const SHANGHAI = "Asia/Shanghai";

const workingMinutesBetween = (
  from: Date,
  until: Date,
  ...clock: Parameters<typeof workClock>
): number => workClock(...clock).minutesBetween(from.getTime(), until.getTime());
const { isWorkday } = workingCalendar();
const shanghai = (text: string) => new Date(`${text.replace(" ", "T")}:00+08:00`);
const factory: WorkingHours = {
  periods: [
    { from: "08:30", until: "12:00" },
    { from: "13:30", until: "17:30" },
  ],
  quiet: { from: "22:00", until: "07:00" },
};
const periodOf = (text: string): Period => ({ from: text.slice(0, 5), until: text.slice(6) });
const office: WorkingHours = { periods: [{ from: "09:00", until: "17:00" }], quiet: null };

it.each([
  ["without quiet", "09:00-12:00 13:00-17:00", "", "09:00-12:00 13:00-17:00"],
  ["over midnight", "21:00-02:00", "", "21:00-26:00"],
  ["until midnight", "21:00-24:00", "", "21:00-24:00"],
  ["until midnight, as clocks show it", "21:00-00:00", "", "21:00-24:00"],
  ["with a break in the night", "21:00-24:00 00:30-05:00", "", "21:00-24:00 24:30-29:00"],
  [
    "of all shifts",
    "16:00-24:00 00:00-08:00 08:00-16:00",
    "",
    "16:00-24:00 24:00-32:00 32:00-40:00",
  ],
  ["over midnight, quiet at last", "18:00-02:00", "00:00-07:00", "18:00-24:00"],
  ["over midnight, quiet between", "18:00-04:00", "22:00-01:00", "18:00-22:00 25:00-28:00"],
  ["over midnight and quiet by day", "21:00-05:00", "08:00-20:00", "21:00-29:00"],
  ["longer than a day, cut", "09:00-12:00 11:00-17:00", "", "09:00-12:00"],
  ["between quiet nights", "09:00-17:00", "17:00-09:00", "09:00-17:00"],
  ["quiet at first", "07:00-17:00", "07:00-09:00", "09:00-17:00"],
  ["begun in the quiet", "07:00-17:00", "22:00-09:00", "09:00-17:00"],
  ["quiet at last", "09:00-17:00", "12:00-18:00", "09:00-12:00"],
  ["quiet between", "07:00-17:00", "09:00-12:00", "07:00-09:00 12:00-17:00"],
  ["quiet but between", "07:00-17:00", "12:00-09:00", "09:00-12:00"],
  ["quiet until midnight", "09:00-24:00", "22:00-24:00", "09:00-22:00"],
  // Nothing would ever be due.
  ["quiet throughout", "09:00-17:00", "09:00-17:00", "09:00-17:00"],
  ["quiet from a time until the same", "09:00-17:00", "12:00-12:00", "09:00-17:00"],
])("periods %s: of %j and quiet %j, worked is %j", (_, given, quiet, worked) => {
  const periods = given.split(" ").map(periodOf);
  const open = openMinutes({ periods, quiet: quiet ? periodOf(quiet) : null });
  expect(open.map(([from, until]) => `${time(from)}-${time(until)}`).join(" ")).toBe(worked);
});

it("Friday 16:30 and a working hour are Monday 09:30, where work is from nine to five", () => {
  const friday = shanghai("2026-11-20 16:30");
  const monday = shanghai("2026-11-23 09:30");
  expect(afterWorkingMinutes(friday, 60, office, isWorkday, SHANGHAI)).toEqual(monday);
  expect(workingMinutesBetween(friday, monday, office, isWorkday, SHANGHAI)).toBe(60);
});

it.each([
  ["lunch does not count", "2026-11-20 11:30", "2026-11-20 14:00", factory, 60],
  ["nor does the night", "2026-11-19 17:00", "2026-11-20 09:00", factory, 60],
  ["nor a holiday", "2026-09-30 17:00", "2026-10-08 09:00", factory, 60],
  ["a make-up Saturday does", "2026-10-09 17:30", "2026-10-12 08:30", factory, 450],
  ["backwards is none", "2026-11-20 14:00", "2026-11-20 11:30", factory, 0],
  [
    "quiet minutes inside the hours do not count",
    "2026-11-20 00:00",
    "2026-11-21 00:00",
    { ...office, quiet: { from: "12:00", until: "14:30" } },
    330,
  ],
  [
    "not even when they cross midnight",
    "2026-11-20 00:00",
    "2026-11-21 00:00",
    { ...office, quiet: { from: "16:00", until: "10:00" } },
    360,
  ],
] as const)("%s", (_, from, until, hours, minutes) => {
  expect(workingMinutesBetween(shanghai(from), shanghai(until), hours, isWorkday, SHANGHAI)).toBe(
    minutes,
  );
});

const night: WorkingHours = { periods: [{ from: "21:00", until: "02:00" }], quiet: null };
it.each([
  ["a night is of the day on which it began", "2026-11-20 20:00", "2026-11-21 12:00", 300],
  ["and so is a part of it after midnight", "2026-11-21 01:00", "2026-11-21 12:00", 60],
  ["none begins on a Saturday", "2026-11-21 12:00", "2026-11-23 20:00", 0],
  ["nor goes on from a holiday", "2026-10-07 23:00", "2026-10-08 12:00", 0],
  ["whole nights between two parts", "2026-11-16 23:00", "2026-11-20 01:30", 180 + 600 + 270],
])("%s", (_, from, until, minutes) => {
  expect(workingMinutesBetween(shanghai(from), shanghai(until), night, isWorkday, SHANGHAI)).toBe(
    minutes,
  );
});

it("what is asked in a night is counted on in it, and then in the next", () => {
  const after = (at: string, minutes: number) =>
    afterWorkingMinutes(shanghai(at), minutes, night, isWorkday, SHANGHAI);
  expect(after("2026-11-20 23:30", 60)).toEqual(shanghai("2026-11-21 00:30"));
  expect(after("2026-11-21 01:30", 60)).toEqual(shanghai("2026-11-23 21:30"));
});

it("a clock that is asked often answers the same", () => {
  const clock = workClock(factory, isWorkday, SHANGHAI);
  const [from, until] = [shanghai("2026-09-30 17:00"), shanghai("2026-10-12 08:30")];
  const counted = workingMinutesBetween(from, until, factory, isWorkday, SHANGHAI);
  expect(clock.minutesBetween(from.getTime(), until.getTime())).toBe(counted);
  expect(clock.minutesBetween(from.getTime(), until.getTime())).toBe(counted);
});

it.each([
  ["2026-11-20T08:29:59+08:00", true],
  ["2026-11-20T08:30:00+08:00", false],
  ["2026-11-20T12:30:00+08:00", false],
  ["2026-11-20T17:30:00+08:00", true],
  ["2026-11-21T10:00:00+08:00", true],
])("%s is outside of working time: %s; the lunch between is not", (at, outside) => {
  expect(workClock(factory, isWorkday, SHANGHAI).isOutside(Date.parse(at))).toBe(outside);
});

it.each([
  ["2026-11-20T20:59:59+08:00", true],
  ["2026-11-21T00:00:00+08:00", false],
  ["2026-11-21T01:59:59+08:00", false],
  ["2026-11-21T02:00:00+08:00", true],
  ["2026-11-21T21:00:00+08:00", true],
])("%s is outside of a night's work: %s", (at, outside) => {
  expect(workClock(night, isWorkday, SHANGHAI).isOutside(Date.parse(at))).toBe(outside);
});

it.each([
  ["worked in one piece", false, office],
  ["not worked", true, { ...office, periods: [] }],
])("noon of a day that is %s is outside of working time: %s", (_, outside, hours) => {
  const noon = shanghai("2026-11-20 12:00").getTime();
  expect(workClock(hours, isWorkday, SHANGHAI).isOutside(noon)).toBe(outside);
});

const nights: WorkingHours = { periods: [{ from: "00:00", until: "06:00" }], quiet: null };
it.each([
  ["back", "2026-10-31T04:00:00Z", "2026-11-03T05:00:00Z", "America/New_York", 360 + 420 + 360],
  ["forward", "2026-10-02T14:00:00Z", "2026-10-05T13:00:00Z", "Australia/Sydney", 360 + 300 + 360],
])(
  "a night in which the clocks are put %s has its own minutes",
  (_, from, until, zone, minutes) => {
    const always = () => true;
    expect(workingMinutesBetween(new Date(from), new Date(until), nights, always, zone)).toBe(
      minutes,
    );
  },
);

it("no minutes are over at once, on a day off and before work, too", () => {
  for (const at of [shanghai("2026-11-21 10:00"), shanghai("2026-11-20 07:00")])
    expect(afterWorkingMinutes(at, 0, factory, isWorkday, SHANGHAI)).toEqual(at);
});

it("a thing given in the night is due from the morning on", () => {
  const at = shanghai("2026-11-20 23:10");
  expect(afterWorkingMinutes(at, 30, factory, isWorkday, SHANGHAI)).toEqual(
    shanghai("2026-11-23 09:00"),
  );
  expect(afterWorkingMinutes(at, 0, factory, isWorkday, SHANGHAI)).toEqual(at);
});

it("the last minute of a period is reached at its end, not in the next one", () => {
  const at = shanghai("2026-11-20 11:30");
  expect(afterWorkingMinutes(at, 30, factory, isWorkday, SHANGHAI)).toEqual(
    shanghai("2026-11-20 12:00"),
  );
});

it("quiet hours that would swallow all the work are not taken out of it", () => {
  const swallowed = { ...office, quiet: { from: "08:00", until: "18:00" } };
  const at = shanghai("2026-11-20 11:30");
  expect(minutesADay(swallowed)).toBe(minutesADay({ ...office, quiet: null }));
  expect(afterWorkingMinutes(at, 1, swallowed, isWorkday, SHANGHAI)).toEqual(
    afterWorkingMinutes(at, 1, office, isWorkday, SHANGHAI),
  );
  expect(() => afterWorkingMinutes(at, 1, office, () => false, SHANGHAI)).toThrow(
    "no working time to be found",
  );
});

describe("quiet hours", () => {
  const night = { from: "22:00", until: "07:00" };
  const noon = { from: "12:00", until: "13:30" };
  it.each([
    ["2026-11-20 21:59", night, null],
    ["2026-11-20 22:00", night, "2026-11-21 07:00"],
    ["2026-11-21 00:00", night, "2026-11-21 07:00"],
    ["2026-11-21 06:59", night, "2026-11-21 07:00"],
    ["2026-11-21 07:00", night, null],
    ["2026-11-20 11:59", noon, null],
    ["2026-11-20 12:00", noon, "2026-11-20 13:30"],
    ["2026-11-20 13:30", noon, null],
    ["2026-11-20 22:00", { from: "22:00", until: "22:00" }, null],
    ["2026-11-20 22:00", null, null],
    ["2026-11-20 23:59", { from: "22:00", until: "24:00" }, "2026-11-21 00:00"],
    ["2026-11-21 00:00", { from: "22:00", until: "24:00" }, null],
    ["2026-11-21 00:00", { from: "00:00", until: "24:00" }, null],
    ["2026-11-20 23:59", { from: "22:00", until: "00:00" }, "2026-11-21 00:00"],
    ["2026-11-21 00:00", { from: "22:00", until: "00:00" }, null],
  ])("at %s of %j: until %s", (at, quiet, end) => {
    expect(inQuiet(shanghai(at), quiet, SHANGHAI)).toBe(end !== null);
    expect(quietEnd(shanghai(at), quiet, SHANGHAI)).toEqual(end && shanghai(end));
  });

  it.each([
    ["put forward over the end, into quiet", "2027-03-13T07:01", "02:01-02:00", "2027-03-15T06:00"],
    ["put forward over the end, out of it", "2027-03-13T08:02", "03:02-02:01", "2027-03-14T07:00"],
    ["put back over it, before that", "2026-11-01T05:30", "22:00-01:45", "2026-11-01T05:45"],
    ["put back over it, after that", "2026-11-01T06:30", "22:00-01:45", "2026-11-01T06:45"],
  ])("end where the clocks are %s", (_, at, quiet, end) => {
    expect(quietEnd(new Date(`${at}Z`), periodOf(quiet), "America/New_York")).toEqual(
      new Date(`${end}Z`),
    );
  });

  it("belong to their minute from its first millisecond to the last before the end", () => {
    const start = shanghai("2026-11-20 22:00");
    const end = shanghai("2026-11-21 07:00");
    expect(inQuiet(after(start, -1), night, SHANGHAI)).toBe(false);
    expect(inQuiet(after(end, -1), night, SHANGHAI)).toBe(true);
  });
});

it.each([
  ["00:00", true],
  ["23:59", true],
  ["24:00", false],
  ["8:30", false],
  ["08:60", false],
  ["08:30 ", false],
])("%j is a time of the day: %s", (text, is) => expect(isTimeOfDay(text)).toBe(is));

/**
 * The plain reading, minute by minute: of a workday, go from midnight until a clock shows the start of the
 * first period, work until one shows its end, and so on with the next.
 */
function workedMinutes(day: string, { periods }: WorkingHours): Set<number> {
  const worked = new Set<number>();
  const shows = (minute: number, clock: string) => minute % 1440 === minuteOfDay(clock) % 1440;
  let minute = 0;
  for (const { from, until } of periods) {
    while (!shows(minute, from)) minute += 1;
    do {
      worked.add(Date.parse(`${day}T00:00:00Z`) / MINUTE + minute);
      minute += 1;
    } while (!shows(minute, until));
  }
  return worked;
}

function counted(
  from: Date,
  until: Date,
  hours: WorkingHours,
  workday: (day: string) => boolean,
  timeZone: string,
): number {
  let minutes = 0;
  const quietCounts = leavesWork(hours);
  const ofDay = new Map<string, Set<number>>();
  const isWorked = (day: string, local: number) => {
    if (!ofDay.has(day)) ofDay.set(day, workday(day) ? workedMinutes(day, hours) : new Set());
    return ofDay.get(day)!.has(local);
  };
  const ofMinute: boolean[] = [];
  const isQuiet = (minute: number) => (ofMinute[minute] ??= isQuietAt(minute, hours.quiet));
  for (let at = from; at < until; at = after(at, MINUTE)) {
    const { day, minute } = localTimeAt(at, timeZone);
    const local = Date.parse(`${day}T00:00:00Z`) / MINUTE + minute;
    const within = isWorked(day, local) || isWorked(dayAfter(day, -1), local);
    if (within && !(quietCounts && isQuiet(minute))) minutes += 1;
  }
  return minutes;
}

/** Quiet hours that leave no minute of work are not taken out of it. */
const leavesWork = (hours: WorkingHours): boolean =>
  [...workedMinutes("2026-01-05", hours)].some((minute) => !isQuietAt(minute % 1440, hours.quiet));

/** Go back from a minute until a clock shows where quiet begins or ends: it is quiet after the one. */
function isQuietAt(minute: number, quiet: Period | null): boolean {
  if (!quiet) return false;
  const [from, until] = [minuteOfDay(quiet.from), minuteOfDay(quiet.until) % 1440];
  if (from === until) return false;
  for (let back = minute; ; back = (back + 1439) % 1440) {
    if (back === from) return true;
    if (back === until) return false;
  }
}

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const minuteOf = fc.integer({ min: 0, max: 1439 }).map(time);
/** A day of one to four periods, which may go on into the next until work begins again. */
const anyPeriods = fc
  .tuple(
    fc.integer({ min: 0, max: 1439 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([first, some, endsWith24]): Period[] => {
    const places = some.toSorted((a, b) => a - b).slice(0, some.length - (some.length % 2));
    const clock = (place: number) => time((first + place - places[0]!) % 1440);
    return places.flatMap((place, i) => {
      if (i % 2 === 1) return [];
      const until = clock(places[i + 1]!);
      return { from: clock(place), until: until === "00:00" && endsWith24 ? "24:00" : until };
    });
  });
const anyHours: fc.Arbitrary<WorkingHours> = fc
  .record({
    periods: anyPeriods,
    quiet: fc.option(
      fc.record({ from: minuteOf, until: fc.oneof(minuteOf, fc.constant("24:00")) }),
    ),
  })
  .filter((hours) =>
    hoursFaults({ ...hours, closeOutAt: "17:30", confirmWithinMinutes: 30 }).every(
      ({ path }) => path === "quiet",
    ),
  );
/** To the minute, around holidays with make-up days, and where New York changes its clocks. */
const anyInstant = fc
  .tuple(
    fc.constantFrom("2026-09-18", "2026-09-29", "2026-10-08", "2026-10-30", "2027-03-12"),
    fc.integer({ min: 0, max: 5 * 1440 }),
  )
  .map(([day, minutes]) => after(new Date(`${day}T00:00:00Z`), minutes * MINUTE));
const anyZone = fc.constantFrom(SHANGHAI, "America/New_York", "Asia/Kolkata", "UTC");

describe("whatever the hours, the days and the place", () => {
  it("working minutes are those that a count of every minute finds", () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 0, max: 6 * 1440 }),
        anyHours,
        anyZone,
        (from, length, hours, timeZone) => {
          const until = after(from, length * MINUTE);
          expect(workingMinutesBetween(from, until, hours, isWorkday, timeZone)).toBe(
            counted(from, until, hours, isWorkday, timeZone),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it("more time never holds less work", () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.nat(9 * DAY),
        fc.nat(9 * DAY),
        anyHours,
        anyZone,
        (from, some, more, hours, timeZone) => {
          const until = (ms: number) =>
            workingMinutesBetween(from, after(from, ms), hours, isWorkday, timeZone);
          expect(until(some + more)).toBeGreaterThanOrEqual(until(some));
        },
      ),
    );
  });

  it("after n working minutes, n have passed, and a moment earlier they had not", () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.nat(59_999),
        fc.integer({ min: 1, max: 3_000 }),
        anyHours,
        anyZone,
        (minute, ms, minutes, hours, timeZone) => {
          fc.pre(minutesADay(hours) > 0);
          const from = after(minute, ms);
          const reached = afterWorkingMinutes(from, minutes, hours, isWorkday, timeZone);
          const passed = (until: Date) =>
            workingMinutesBetween(from, until, hours, isWorkday, timeZone);
          expect(passed(reached)).toBe(minutes);
          expect(passed(after(reached, -1))).toBe(minutes - 1);
        },
      ),
    );
  });

  it("some minutes, and then some more, are all of them at once", () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(2_000), fc.nat(2_000), anyHours, (from, some, more, hours) => {
        fc.pre(minutesADay(hours) > 0);
        const go = (at: Date, minutes: number) =>
          afterWorkingMinutes(at, minutes, hours, isWorkday, SHANGHAI);
        expect(go(go(from, some), more)).toEqual(go(from, some + more));
      }),
    );
  });

  it("quiet ends at the first minute that is not quiet", () => {
    fc.assert(
      fc.property(anyInstant, anyHours, anyZone, (at, { quiet }, timeZone) => {
        const end = quietEnd(at, quiet, timeZone);
        expect(end !== null).toBe(inQuiet(at, quiet, timeZone));
        if (!end) return;
        expect(end.getTime()).toBeGreaterThan(at.getTime());
        expect(inQuiet(end, quiet, timeZone)).toBe(false);
        expect(inQuiet(after(end, -1), quiet, timeZone)).toBe(true);
      }),
    );
  });
});

it("ten years are counted by their days", () => {
  const before = process.threadCpuUsage();
  const minutes = workingMinutesBetween(
    shanghai("2016-01-01 00:00"),
    shanghai("2026-01-01 00:00"),
    factory,
    isWorkday,
    SHANGHAI,
  );
  expect(minutes % 450).toBe(0);
  expect(minutes / 450).toBeGreaterThan(2_400);
  // In microseconds of processor time: the machine may be busy.
  expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000);
});
