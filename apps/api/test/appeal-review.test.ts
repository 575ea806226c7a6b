import {
  AddToAppeal,
  Appeals,
  DecideAppeal,
  Inbox,
  MyGroups,
  Recuse,
  TakeAppeal,
  WithdrawAppeal,
} from "@riqing/schema";
import { announceDue } from "../src/modules/discipline/index.ts";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decided, open, said, see, appeal, carryOut, warned } =
  disciplineIn(world);

const HOUR = 3_600_000;
const announced = async () => announceDue(await world.system(), 50);

async function appealed() {
  const company = await workshop();
  const { id: caseId } = await warned(company, { reportedById: company.welder.id });
  expect((await appeal(company.driver, caseId)).refusal).toBeNull();
  return { ...company, caseId };
}

const conflictsFor = async (who: Planted, caseId: string) =>
  (await see(who, caseId)).appeal!.conflicts.map(
    ({ kind, person }) => `${kind} ${person?.name ?? "-"}`,
  );

it("names who cannot review it; who reported it has no name, and is not told of to whom it is about", async () => {
  const { office, owner, driver, caseId } = await appealed();
  const named = ["SUBJECT 卢长河", "RECORDED 林晓燕", "DECIDED 郑国梁"];
  for (const one of [office, owner])
    expect(await conflictsFor(one, caseId)).toEqual([...named, "REPORTED -"]);
  expect(await conflictsFor(driver, caseId)).toEqual(named);
  await world.as(office).do(Recuse, { caseId, reason: "与他同乡" });
  expect(await conflictsFor(owner, caseId)).toContain("STOOD_ASIDE 郝静");
});

it("gives the reviewer their own deadline, to the day, and then the one above theirs", async () => {
  const { office, admin, driver, caseId } = await appealed();
  const deadline = async (who: Planted) =>
    (await world.as(who).do(Appeals, {})).appeals[0]?.deadline ?? null;
  expect(await deadline(office)).toEqual({
    answerOn: "2026-11-23",
    workingDaysLeft: 6,
    suspendedAfter: "2026-11-30",
    provisional: false,
  });
  world.clock.set("2026-11-23T23:59:59.999+08:00");
  expect(await deadline(office)).toMatchObject({ workingDaysLeft: 1 });
  world.clock.set("2026-11-24T00:00:00.000+08:00");
  expect(await deadline(office)).toBeNull();
  expect(await deadline(admin)).toMatchObject({ answerOn: "2026-11-30", workingDaysLeft: 5 });
  await world.as(admin).do(DecideAppeal, { input: { caseId, outcome: "STANDS", reason: "属实" } });
  expect((await see(driver, caseId)).appeal!.deadline).toBeNull();
});

it("says who may add to it and who may note, before they do", async () => {
  const { office, owner, head, driver, caseId } = await appealed();
  const refusals = async (who: Planted) => {
    const found = await see(who, caseId);
    return [found.appeal!.addRefusal, found.noteRefusal];
  };
  expect(await refusals(driver)).toEqual([null, "NOT_ALLOWED"]);
  for (const one of [office, owner, head]) expect(await refusals(one)).toEqual([null, null]);
  await world.as(driver).do(WithdrawAppeal, { caseId });
  expect(await refusals(driver)).toEqual(["APPEAL_DECIDED", "NOT_ALLOWED"]);
  const more = { input: { caseId, text: "补充" } };
  expect((await world.as(driver).send(AddToAppeal, more)).refusal).toBe("APPEAL_DECIDED");
});

it("what somebody took on who may not review it any more, another takes on", async () => {
  const { office, admin, caseId } = await appealed();
  await world.as(office).do(TakeAppeal, { caseId });
  world.clock.set("2026-11-24T00:00:00.000+08:00");
  await world.as(admin).do(TakeAppeal, { caseId });
  expect((await see(admin, caseId)).appeal).toMatchObject({
    takenByMe: true,
    takenBy: { name: admin.name },
  });
});

it("a mute that silence has suspended has not run meanwhile, though the appeal is withdrawn", async () => {
  const company = await workshop({ pausedUnderAppeal: "NOTHING" });
  const { driver, owner } = company;
  const { id: caseId } = await recorded(company, { kindKey: "insult" });
  await said(driver, caseId);
  await decided(owner, caseId, { measure: "MUTE", days: 30, deviationReason: "当场辱骂" });
  await open(driver, caseId);
  await carryOut(owner, caseId);
  expect((await see(owner, caseId)).measure!.endsAt).toBe("2026-12-16T01:00:00.000Z");
  await appeal(driver, caseId);
  // Suspended from 12-01 00:00 on; withdrawn two days later.
  world.clock.set("2026-12-03T00:00:00.000+08:00");
  expect((await see(owner, caseId)).measure!.state).toBe("PAUSED");
  await world.as(driver).do(WithdrawAppeal, { caseId });
  expect((await see(owner, caseId)).measure).toMatchObject({
    state: "CARRIED_OUT",
    endsAt: "2026-12-18T01:00:00.000Z",
  });
});

it("what silence has suspended is not carried out meanwhile", async () => {
  const company = await workshop({ pausedUnderAppeal: "NOTHING", carryOutHours: 72 });
  const { driver, owner } = company;
  await warned(company);
  world.clock.pass(1_000);
  const { id: caseId } = await recorded(company, { happenedAt: world.clock.now().toISOString() });
  await said(driver, caseId);
  await decided(owner, caseId, { measure: "REMOVE" });
  await open(driver, caseId);
  await appeal(driver, caseId);
  world.clock.set("2026-12-01T00:00:00.000+08:00");
  const { measure } = await see(owner, caseId);
  expect([measure!.state, measure!.carryOutRefusal]).toEqual(["PAUSED", "MEASURE_PAUSED"]);
  expect((await carryOut(owner, caseId)).refusal).toBe("MEASURE_PAUSED");
});

describe("a removal that silence has suspended", () => {
  /** The driver was removed, appealed, and nobody has answered twice. */
  async function suspended() {
    const company = await workshop({ pausedUnderAppeal: "NOTHING" });
    const { driver, owner } = company;
    await warned(company);
    world.clock.pass(1_000);
    const { id } = await recorded(company, { happenedAt: world.clock.now().toISOString() });
    await said(driver, id);
    await decided(owner, id, { measure: "REMOVE" });
    await open(driver, id);
    await carryOut(owner, id);
    await appeal(driver, id);
    world.clock.set("2026-11-30T23:59:59.999+08:00");
    await announced();
    expect(await groupsOf(driver)).toEqual([]);
    world.clock.set("2026-12-01T00:00:00.000+08:00");
    expect([await announced(), await announced()]).toEqual([1, 0]);
    world.clock.pass(9 * HOUR);
    return { ...company, id };
  }
  const groupsOf = async (who: Planted) =>
    (await world.as(who).do(MyGroups, {})).myGroups.nodes.map(({ name }) => name);
  const judge = (by: Planted, caseId: string, outcome: "STANDS" | "REVOKED") =>
    world.as(by).do(DecideAppeal, { input: { caseId, outcome, reason: "查过了" } });

  it("brings the member back until it is decided, and says so to them and to the owner", async () => {
    const { driver, owner, admin, id } = await suspended();
    expect(await groupsOf(driver)).toEqual(["总装群"]);
    expect((await see(owner, id)).measure).toMatchObject({ state: "PAUSED", counts: true });
    const { inbox } = await world.as(driver).do(Inbox, {});
    const told = inbox.nodes.flatMap((one) => [one, ...one.waited]);
    expect(told.find(({ kind }) => kind === "APPEAL_SAID")!.body).toBe(
      "移出先停，你先回到群里，直到有结果。",
    );
    expect(await world.as(owner).titles("MEASURE_CHANGED")).toEqual(["请在群里拉回来：卢长河"]);
    // It stands after all: then they leave again, and it counts as before.
    await judge(admin, id, "STANDS");
    expect(await groupsOf(driver)).toEqual([]);
    expect((await see(owner, id)).measure).toMatchObject({ state: "CARRIED_OUT", counts: true });
  });

  it("leaves the member in the group once it is revoked, and lets them go when they withdraw the appeal", async () => {
    const first = await suspended();
    await world.undone(async () => {
      await judge(first.admin, first.id, "REVOKED");
      expect(await groupsOf(first.driver)).toEqual(["总装群"]);
      expect((await see(first.owner, first.id)).measure!.state).toBe("REVOKED");
    });
    await world.as(first.driver).do(WithdrawAppeal, { caseId: first.id });
    expect(await groupsOf(first.driver)).toEqual([]);
  });
});
