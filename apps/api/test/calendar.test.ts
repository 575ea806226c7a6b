import { SetOwnDays, type SetOwnDaysMutationVariables, WorkingDays } from "@riqing/schema";
import { RefusedError } from "../src/kernel/refusal.ts";
import { sql } from "../src/kernel/sql.ts";
import {
  announceKnownYears,
  onCalendarChanged,
  workingCalendarOf,
} from "../src/modules/calendar/index.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

type Wishes = SetOwnDaysMutationVariables["input"]["days"];

const month = async (who: Planted, year: number, monthOf: number) =>
  (await world.as(who).do(WorkingDays, { year, month: monthOf })).workingDays;
const set = (who: Planted, days: Wishes) => world.as(who).send(SetOwnDays, { input: { days } });

describe("the calendar", () => {
  it("shows each day of a month with what makes it a workday or a day off", async () => {
    const lin = await world.person("林晓燕");
    const october = await month(lin, 2026, 10);
    expect(october).toMatchObject({ provisional: false, setRefusal: "NOT_ALLOWED" });
    expect(october.days).toHaveLength(31);
    const off = october.days.filter(({ workday }) => !workday).map(({ day }) => day.slice(8));
    expect(off).toEqual("01 02 03 04 05 06 07 11 17 18 24 25 31".split(" "));
    expect(october.days.find(({ day }) => day === "2026-10-10")).toEqual({
      day: "2026-10-10",
      workday: true,
      provisional: false,
      reason: "MAKE_UP",
      holiday: "国庆节",
      own: null,
      note: null,
    });
  });

  it("says of a year whose holidays are not known that it guesses", async () => {
    const { provisional, days } = await month(await world.person("林晓燕"), 2027, 10);
    expect(provisional).toBe(true);
    const [first, ...others] = days;
    expect(others.every((day) => day.provisional && day.reason === "WEEK")).toBe(true);
    // National Day needs no arrangement.
    expect(first).toMatchObject({ day: "2027-10-01", workday: false, provisional: false });
    expect(first).toMatchObject({ reason: "HOLIDAY", holiday: "国庆节" });
  });

  it("answers a whole year, leap day included, and refuses what is no month", async () => {
    const lin = world.as(await world.person("林晓燕"));
    const { workingDays } = await lin.do(WorkingDays, { year: 2024 });
    expect(workingDays.days).toHaveLength(366);
    expect(workingDays.days.at(-1)?.day).toBe("2024-12-31");
    for (const asked of [{ year: 2026, month: 13 }, { year: 2026, month: 0 }, { year: 1999 }]) {
      expect(await lin.send(WorkingDays, asked)).toMatchObject({ refusal: "BAD_INPUT" });
    }
  });
});

describe("the organisation's own days", () => {
  const FOUNDING = { day: "2026-12-18", kind: "DAY_OFF" as const, note: "厂庆" };

  it("count from then on, with their note, and are written down", async () => {
    const admin = await world.admin();
    const { data } = await set(admin, [FOUNDING, { day: "2026-12-19", kind: "WORKDAY" }]);
    expect(data?.setOwnDays).toEqual([
      {
        day: "2026-12-18",
        workday: false,
        provisional: false,
        reason: "OWN",
        holiday: null,
        own: "DAY_OFF",
        note: "厂庆",
      },
      expect.objectContaining({ day: "2026-12-19", workday: true, own: "WORKDAY", note: null }),
    ]);
    expect(await world.journal("2026-12-18")).toEqual(["calendar.day_set"]);
    const calendar = await workingCalendarOf(await world.system(), admin.organisationId);
    expect(calendar.nextWorkday("2026-12-17")).toBe("2026-12-19");
    const seen = await month(await world.person("林晓燕"), 2026, 12);
    expect(seen.days[17]).toMatchObject({ workday: false, note: "厂庆" });
  });

  it("are final in a year that is not known yet", async () => {
    await set(await world.admin(), [{ day: "2027-01-01", kind: "DAY_OFF", note: "元旦" }]);
    const { days } = await month(await world.admin(), 2027, 1);
    expect(days[0]).toMatchObject({ workday: false, provisional: false });
    expect(days[3]).toMatchObject({ workday: true, provisional: true });
  });

  it("are replaced and taken back", async () => {
    const admin = await world.admin();
    await set(admin, [FOUNDING]);
    await set(admin, [{ ...FOUNDING, kind: "WORKDAY", note: "厂庆改期" }]);
    expect((await month(admin, 2026, 12)).days[17]).toMatchObject({
      own: "WORKDAY",
      note: "厂庆改期",
    });
    const { data } = await set(admin, [{ day: FOUNDING.day, kind: null }]);
    expect(data?.setOwnDays).toMatchObject([{ reason: "WEEK", own: null, note: null }]);
    expect(await world.journal(FOUNDING.day)).toEqual([
      "calendar.day_set",
      "calendar.day_set",
      "calendar.day_freed",
    ]);
  });

  it("belong to one organisation only", async () => {
    await set(await world.admin(), [FOUNDING]);
    const stranger = await world.person("外人", { organisation: "别家" });
    expect((await month(stranger, 2026, 12)).days[17]).toMatchObject({ workday: true, own: null });
  });

  it("are for its administrator: refused to others, and nothing is written", async () => {
    const office = await world.person("督导", { role: "OFFICE" });
    await world.tokenOf(office);
    const before = await world.everything();
    expect((await set(office, [FOUNDING])).refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(before);
  });

  it.each<[string, Wishes]>([
    ["a day that has passed", [{ day: "2026-11-18", kind: "DAY_OFF" }]],
    ["a day too far ahead", [{ day: "2029-11-19", kind: "DAY_OFF" }]],
    ["a day twice", [FOUNDING, { day: FOUNDING.day, kind: "WORKDAY" }]],
    ["a note that is too long", [{ ...FOUNDING, note: "厂".repeat(41) }]],
    ["none", []],
    [
      "more than sixty",
      Array.from({ length: 61 }, (_, i) => ({
        day: `2027-${String(1 + Math.floor(i / 28)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
        kind: "DAY_OFF" as const,
      })),
    ],
  ])("are refused: %s", async (_, days) => {
    const admin = await world.admin();
    await world.tokenOf(admin);
    const before = await world.everything();
    expect((await set(admin, days)).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
  });

  it("may be said of today, for when the storm has closed the works", async () => {
    const { refusal } = await set(await world.admin(), [{ day: "2026-11-19", kind: "DAY_OFF" }]);
    expect(refusal).toBeNull();
  });

  it("tell those above in the same transaction: who refuses undoes them", async () => {
    const heard: unknown[] = [];
    let refusing = false;
    // Listeners stay for as long as the process: this one is deaf to every other story.
    const { organisationId } = await world.admin();
    onCalendarChanged
      .subscribe(async (ctx, change) => {
        if (change.organisationId !== organisationId) return;
        const { isWorkday } = await workingCalendarOf(ctx, organisationId);
        heard.push([change.days, change.days.map((day) => isWorkday(day))]);
        if (refusing) throw new RefusedError("NOT_ALLOWED");
      })
      .connect();
    const admin = await world.admin();
    await set(admin, [FOUNDING]);
    expect(heard).toEqual([[["2026-12-18"], [false]]]);
    refusing = true;
    const before = await world.everything();
    expect((await set(admin, [{ day: FOUNDING.day, kind: null }])).refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(before);
  });
});

describe("a year that has become known", () => {
  const through = (year: number) =>
    world.rows(sql`update organisation set calendar_through = ${year}`);

  it("is told above, from today on and without the organisation's own days; once", async () => {
    const admin = await world.admin();
    const { organisationId } = admin;
    await set(admin, [{ day: "2026-12-31", kind: "DAY_OFF" }]);
    world.clock.set("2026-09-21T09:00:00+08:00");
    const heard: string[][] = [];
    onCalendarChanged
      .subscribe(async (_, change) => {
        if (change.organisationId === organisationId) heard.push([...change.days]);
      })
      .connect();

    expect(await announceKnownYears(await world.system())).toBe(0);
    await through(2025);
    const starts = await Promise.all([world.system(), world.system()]);
    await Promise.all(starts.map((context) => announceKnownYears(context)));

    expect(heard).toEqual([
      "09-25 10-01 10-02 10-05 10-06 10-07 10-10".split(" ").map((day) => `2026-${day}`),
    ]);
    expect(await world.journal("2026")).toEqual(["calendar.loaded"]);
    expect(await announceKnownYears(await world.system())).toBe(0);
  });
});
