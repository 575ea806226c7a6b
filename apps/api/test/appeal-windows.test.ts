import { LodgeAppeal, SetOwnDays } from "@riqing/schema";
import { dayAfter } from "../src/kernel/business-day.ts";
import { sql } from "../src/kernel/sql.ts";
import { disciplineIn } from "./discipline-world.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: "2026-09-11T09:00:00+08:00" });
const { workshop, warned, see } = disciplineIn(world);

/** A warning that was told on a day at nine, in a group whose rules leave five working days to appeal. */
async function warnedOn(day: string) {
  const dates = { effectiveOn: "2026-09-11", signByOn: "2026-09-14", settings: [] };
  const company = await workshop({}, dates);
  // Some of these windows outlive a session.
  await world.rows(sql`update session set expires_at = ${Date.parse("2028-01-01")}`);
  world.clock.set(`${day}T09:00:00+08:00`);
  return { ...company, caseId: (await warned(company)).id };
}

type Warned = Awaited<ReturnType<typeof warnedOn>>;

/** The last millisecond of the window is in, the first after it is not. */
async function endsWith({ driver, caseId }: Warned, nextMidnight: string): Promise<void> {
  const end = Date.parse(`${nextMidnight}T00:00:00+08:00`);
  const lodge = async (at: number) => {
    world.clock.set(new Date(at).toISOString());
    const given = { input: { caseId, text: "没有卖东西" } };
    return (await world.as(driver).send(LodgeAppeal, given)).refusal;
  };
  const before = await world.everything();
  expect(await lodge(end + 1)).toBe("APPEAL_WINDOW_OVER");
  expect(await lodge(end)).toBe("APPEAL_WINDOW_OVER");
  expect(await world.everything()).toEqual(before);
  expect(await lodge(end - 1)).toBeNull();
}

it.each([
  // The Sunday 09-20 is worked for National Day.
  ["2026-09-17", "2026-09-23", "2026-09-24"],
  // 10-01 to 10-07 are off, the Saturday 10-10 is worked.
  ["2026-09-28", "2026-10-10", "2026-10-11"],
  ["2026-09-30", "2026-10-13", "2026-10-14"],
])("told on %s, five working days end with %s", async (told, lastOn, next) => {
  const company = await warnedOn(told);
  expect((await see(company.driver, company.caseId)).appealWindow).toMatchObject({
    lastOn,
    provisional: false,
  });
  await endsWith(company, next);
});

it("an own day off moves the end, to the millisecond", async () => {
  const company = await warnedOn("2026-09-14");
  const day = { day: "2026-09-16", kind: "DAY_OFF" as const, note: "厂庆" };
  await world.as(company.admin).do(SetOwnDays, { input: { days: [day] } });
  expect((await see(company.driver, company.caseId)).appealWindow!.lastOn).toBe("2026-09-21");
  await endsWith(company, "2026-09-22");
});

it("in a year whose days off are not known yet the end is provisional, and holds to the millisecond", async () => {
  const company = await warnedOn("2026-09-14");
  await world.rows(
    sql`update case_measure set told_at = ${Date.parse("2026-12-29T09:00:00+08:00")}`,
  );
  world.clock.set("2026-12-29T09:00:00+08:00");
  const { appealWindow } = await see(company.driver, company.caseId);
  expect(appealWindow!.provisional).toBe(true);
  expect(appealWindow!.lastOn.startsWith("2027-01-0")).toBe(true);
  await endsWith(company, dayAfter(appealWindow!.lastOn, 1));
});
