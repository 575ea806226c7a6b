import {
  AddMember,
  AddToAppeal,
  Appeal,
  Appeals,
  Case,
  DecideAppeal,
  EndMembership,
  GiveBackAppeal,
  MyGroups,
  MyReceipts,
  MyRecord,
  Recuse,
  SetOwnDays,
  SetRole,
  TakeAppeal,
  WithdrawAppeal,
  type AppealOutcome,
} from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decided, open, said, see, appeal, carryOut, warned } =
  disciplineIn(world);

const HOUR = 3_600_000;

const judge = (
  by: Planted,
  caseId: string,
  outcome: AppealOutcome,
  more: { measure?: "REMIND" | "WARN" | "MUTE"; days?: number; reason?: string } = {},
) =>
  world.as(by).send(DecideAppeal, {
    input: { caseId, outcome, reason: "与公开样册一致，不算违规", ...more },
  });

const groupsOf = async (who: Planted) =>
  (await world.as(who).do(MyGroups, {})).myGroups.nodes.length;

async function appealed() {
  const company = await workshop();
  const { id: caseId } = await warned(company);
  expect((await appeal(company.driver, caseId)).refusal).toBeNull();
  return { ...company, caseId };
}

/** The driver has been warned and then removed, and was told of both. */
async function removed(settings: Record<string, unknown> = {}) {
  const company = await workshop(settings);
  await warned(company);
  world.clock.pass(1_000);
  const found = await recorded(company, { happenedAt: world.clock.now().toISOString() });
  await said(company.driver, found.id);
  await decided(company.owner, found.id, { measure: "REMOVE" });
  await open(company.driver, found.id);
  return { ...company, caseId: found.id };
}

/** The driver is muted for a day from 09:00 on. */
async function muted(settings: Record<string, unknown> = {}) {
  const company = await workshop(settings);
  const found = await recorded(company, { kindKey: "insult" });
  await said(company.driver, found.id);
  const mute = { measure: "MUTE", days: 1, deviationReason: "当场辱骂" } as const;
  await decided(company.owner, found.id, mute);
  await open(company.driver, found.id);
  expect((await carryOut(company.owner, found.id)).refusal).toBeNull();
  return { ...company, caseId: found.id };
}

describe("lodging", () => {
  it("ends with the fifth working day at 24:00, to the millisecond", async () => {
    const company = await workshop();
    const { id, appealWindow } = await warned(company);
    expect(appealWindow!.lastOn).toBe("2026-11-23");
    world.clock.set("2026-11-24T00:00:00.000+08:00");
    const before = await world.everything();
    expect((await appeal(company.driver, id)).refusal).toBe("APPEAL_WINDOW_OVER");
    expect(await world.everything()).toEqual(before);
    world.clock.set("2026-11-23T23:59:59.999+08:00");
    expect((await appeal(company.driver, id)).refusal).toBeNull();
  });

  it("counts the organisation's own day off", async () => {
    const company = await workshop();
    const { id } = await warned(company);
    const day = { day: "2026-11-18", kind: "DAY_OFF" as const, note: "厂庆" };
    await world.as(company.admin).do(SetOwnDays, { input: { days: [day] } });
    expect((await see(company.driver, id)).appealWindow!.lastOn).toBe("2026-11-24");
  });

  it("is once, by whom it is about; a withdrawn one is spent", async () => {
    const { driver, owner, welder, office, caseId } = await appealed();
    expect((await appeal(driver, caseId)).refusal).toBe("APPEAL_SPENT");
    expect((await appeal(owner, caseId)).refusal).toBe("NOT_ALLOWED");
    expect((await appeal(welder, caseId)).refusal).toBe("NOT_FOUND");
    expect(await world.as(office).titles("APPEAL")).toHaveLength(1);
    await world.as(driver).do(WithdrawAppeal, { caseId });
    const { withdrawAppeal } = await world.as(driver).do(WithdrawAppeal, { caseId });
    expect(withdrawAppeal.appeal!.state).toBe("WITHDRAWN");
    expect((await appeal(driver, caseId)).refusal).toBe("APPEAL_SPENT");
    expect(await refusalOf(judge(office, caseId, "STANDS"))).toBe("APPEAL_DECIDED");
  });

  it("gives a receipt, still counts until it is decided, and is talked about by both sides", async () => {
    const { driver, owner, office, welder, caseId } = await appealed();
    const { myRecord } = await world.as(driver).do(MyRecord, {});
    expect(myRecord.counting).toBe(1);
    const kinds = (await world.as(driver).do(MyReceipts, {})).myReceipts.nodes.map(
      ({ kind }) => kind,
    );
    expect(kinds).toContain("APPEAL_LODGED");
    const add = (who: Planted, text: string) =>
      world.as(who).send(AddToAppeal, { input: { caseId, text } });
    for (const one of [office, owner, driver])
      expect((await add(one, "补充说明")).refusal).toBeNull();
    expect((await add(welder, "插一句")).refusal).toBe("NOT_FOUND");
    expect((await see(driver, caseId)).appeal!.statements).toHaveLength(4);
  });
});

describe("the reviewer", () => {
  it("is the body that the rules name, and nobody who had a part in it", async () => {
    const { owner, head, helper, office, driver, caseId } = await appealed();
    const queue = async (who: Planted) => (await world.as(who).do(Appeals, {})).appeals.length;
    expect(await Promise.all([office, head, owner].map(queue))).toEqual([1, 0, 0]);
    for (const one of [owner, helper, driver])
      expect(await refusalOf(judge(one, caseId, "STANDS"))).toBe("APPEAL_CONFLICTED");
    expect(await refusalOf(judge(head, caseId, "STANDS"))).toBe("NOT_ALLOWED");
    const { id } = (await see(driver, caseId)).appeal!;
    expect((await world.as(office).do(Appeal, { id })).appeal.decideRefusal).toBeNull();
  });

  it("is who stands above where everybody of the body is in it", async () => {
    const company = await workshop({ appealBody: "ADMIN" });
    const { id } = await warned(company);
    await appeal(company.driver, id);
    // The only admin recorded it, and the owner decided it: the head above them reviews.
    expect(await refusalOf(judge(company.office, id, "STANDS"))).toBe("NOT_ALLOWED");
    expect(await refusalOf(judge(company.head, id, "STANDS"))).toBeNull();
  });

  it("takes it, gives it back, and may stand aside", async () => {
    const { office, admin, caseId, driver } = await appealed();
    const second = await world.person("第二位", { role: "OFFICE", department: "党群办" });
    await world.as(office).do(TakeAppeal, { caseId });
    expect(await refusalOf(world.as(second).send(TakeAppeal, { caseId }))).toBe("APPEAL_TAKEN");
    await world.as(office).do(GiveBackAppeal, { caseId });
    await world.as(second).do(TakeAppeal, { caseId });
    await world.as(second).do(Recuse, { caseId, reason: "与他是亲戚" });
    expect(await refusalOf(judge(second, caseId, "STANDS"))).toBe("APPEAL_CONFLICTED");
    await world.as(office).do(Recuse, { caseId, reason: "与他同乡" });
    expect(await refusalOf(judge(admin, caseId, "STANDS"))).toBeNull();
    expect((await see(driver, caseId)).appeal).toMatchObject({ state: "STANDS" });
  });

  it("who is silent for five working days loses it upwards, and after five more the measure is suspended", async () => {
    const { driver, office, admin, caseId } = await muted({ pausedUnderAppeal: "NOTHING" });
    await appeal(driver, caseId);
    const at = async (instant: string) => {
      world.clock.set(instant);
      return (await see(driver, caseId)).appeal!;
    };
    expect(await at("2026-11-23T23:59:59.999+08:00")).toMatchObject({
      answerOn: "2026-11-23",
      goneUp: false,
    });
    expect(await at("2026-11-24T00:00:00.000+08:00")).toMatchObject({
      answerOn: "2026-11-30",
      goneUp: true,
      reviewers: [{ name: admin.name }],
    });
    expect(await refusalOf(judge(office, caseId, "STANDS"))).toBe("NOT_ALLOWED");
    expect(await refusalOf(judge(admin, caseId, "REVOKED"))).toBeNull();
  });

  it("of two at once, one decides and the other is refused", async () => {
    const { office, caseId } = await appealed();
    const second = await world.person("第二位", { role: "OFFICE", department: "党群办" });
    const answers = await Promise.all([
      judge(office, caseId, "REVOKED"),
      judge(second, caseId, "STANDS"),
    ]);
    const refused = answers.map(({ refusal }) => refusal).filter((refusal) => refusal !== null);
    expect(refused).toEqual(["APPEAL_DECIDED"]);
  });
});

describe("deciding", () => {
  it("revoked: it counts no more, and each side hears it once with the reason", async () => {
    const { driver, owner, office, caseId } = await appealed();
    expect(await refusalOf(judge(office, caseId, "REVOKED", { reason: "" }))).toBe("BAD_INPUT");
    const fined = await judge(office, caseId, "STANDS", { reason: "维持，另罚款 100 元" });
    expect(fined.refusal).toBe("FINE_NOT_EXECUTED");
    await judge(office, caseId, "REVOKED");
    expect((await see(driver, caseId)).measure).toMatchObject({ state: "REVOKED", counts: false });
    expect((await world.as(driver).do(MyRecord, {})).myRecord.counting).toBe(0);
    for (const side of [driver, owner])
      expect(
        (await world.as(side).titles("APPEAL_DECIDED")).filter((title) =>
          title.startsWith("申诉成立"),
        ),
      ).toHaveLength(1);
    expect(await world.journal((await see(driver, caseId)).appeal!.id)).toEqual([
      "appeal.lodged",
      "appeal.decided",
    ]);
    expect(await refusalOf(judge(office, caseId, "STANDS"))).toBe("APPEAL_DECIDED");
  });

  it("a mute pauses and keeps its remainder where it stands", async () => {
    const { driver, owner, office, caseId } = await muted();
    world.clock.pass(4 * HOUR);
    await appeal(driver, caseId);
    expect((await see(owner, caseId)).measure).toMatchObject({
      state: "PAUSED",
      endsAt: null,
      counts: true,
    });
    world.clock.pass(48 * HOUR);
    await judge(office, caseId, "STANDS");
    // Of the 24 hours from Monday 09:00, four had passed; the pause of 48 does not count.
    expect((await see(owner, caseId)).measure).toMatchObject({
      state: "CARRIED_OUT",
      endsAt: "2026-11-19T01:00:00.000Z",
    });
  });

  it("takes back one mute and not another, which outlives leaving the group and coming back", async () => {
    const company = await muted({ pausedUnderAppeal: "NOTHING" });
    const { driver, owner, office, groupId, caseId } = company;
    world.clock.pass(HOUR);
    // It happened before they were told of the first, so that it is not built on that.
    const happenedAt = "2026-11-16T08:30:00+08:00";
    const second = await recorded(company, { kindKey: "insult", happenedAt });
    await said(driver, second.id);
    const mute = { measure: "MUTE", days: 3, deviationReason: "又骂一次" } as const;
    await decided(owner, second.id, mute);
    await open(driver, second.id);
    await carryOut(owner, second.id);
    const until = "2026-11-19T02:00:00.000Z";
    // The first ends on its day; together they last until the later end.
    expect((await see(driver, caseId)).measure).toMatchObject({
      endsAt: "2026-11-17T01:00:00.000Z",
      mutedUntil: until,
    });
    expect((await see(driver, second.id)).measure).toMatchObject({
      endsAt: until,
      mutedUntil: null,
    });
    await world.as(owner).do(EndMembership, { groupId, personId: driver.id, why: "LEFT" });
    await appeal(driver, caseId);
    await judge(office, caseId, "REVOKED");
    await world.as(owner).do(AddMember, { groupId, personId: driver.id });
    expect((await see(owner, caseId)).measure!.state).toBe("REVOKED");
    const runs = { state: "CARRIED_OUT", endsAt: until, mutedUntil: null };
    expect((await see(owner, second.id)).measure).toMatchObject(runs);
    // One that has ended does not return with the membership.
    world.clock.set(until);
    await world.as(owner).do(EndMembership, { groupId, personId: driver.id, why: "LEFT" });
    await world.as(owner).do(AddMember, { groupId, personId: driver.id });
    expect((await see(owner, second.id)).measure!.state).toBe("ENDED");
  });

  it("lowered: never harsher, and counted from the original start", async () => {
    const { driver, owner, office, caseId } = await muted({ pausedUnderAppeal: "NOTHING" });
    await appeal(driver, caseId);
    for (const harsher of [
      { measure: "MUTE", days: 1 },
      { measure: "MUTE", days: 2 },
    ] as const)
      expect(await refusalOf(judge(office, caseId, "LOWERED", harsher))).toBe("BAD_INPUT");
    expect(await refusalOf(judge(office, caseId, "LOWERED"))).toBe("BAD_INPUT");
    await judge(office, caseId, "LOWERED", { measure: "WARN" });
    expect((await see(owner, caseId)).measure).toMatchObject({
      measure: "WARN",
      state: "TOLD",
      counts: true,
      countsUntil: "2027-02-16",
    });
  });

  it("a removal under appeal is restored until it is decided, and holds again where it stands", async () => {
    const { driver, office, caseId } = await removed();
    expect(await groupsOf(driver)).toBe(0);
    await appeal(driver, caseId);
    expect(await groupsOf(driver)).toBe(1);
    await judge(office, caseId, "STANDS");
    expect(await groupsOf(driver)).toBe(0);
    expect(await see(driver, caseId)).toMatchObject({ appeal: { state: "STANDS" } });
  });

  it("a removal that is revoked brings them back as a member, and leaves nothing undone", async () => {
    const { driver, office, owner, groupId, caseId } = await removed({
      pausedUnderAppeal: "NOTHING",
    });
    await appeal(driver, caseId);
    expect(await groupsOf(driver)).toBe(0);
    await judge(office, caseId, "REVOKED");
    expect(await groupsOf(driver)).toBe(1);
    const { appeal: decidedAppeal, measure } = await see(driver, caseId);
    expect(decidedAppeal!.notUndone).toBeNull();
    expect(measure!.state).toBe("REVOKED");
    // Conflicts are judged when it is decided: roles gained later change nothing.
    await world.as(office).do(SetRole, { groupId, personId: driver.id, role: "ADMIN", held: true });
    expect((await see(driver, caseId)).aboutMe).toBe(true);
    expect((await see(owner, caseId)).aboutMe).toBe(false);
  });
});

it("a case and its appeal are not there for another organisation", async () => {
  const { caseId, driver } = await appealed();
  const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
  const { id } = (await see(driver, caseId)).appeal!;
  expect(await refusalOf(world.as(stranger).send(Case, { id: caseId }))).toBe("NOT_FOUND");
  expect(await refusalOf(world.as(stranger).send(Appeal, { id }))).toBe("NOT_FOUND");
  expect(await refusalOf(judge(stranger, caseId, "REVOKED"))).toBe("NOT_FOUND");
});
