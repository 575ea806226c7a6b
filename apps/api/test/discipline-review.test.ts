import {
  Case,
  DecideAppeal,
  EndMembership,
  Inbox,
  MyGroups,
  MyTodo,
  ReviewMeasure,
  SetRole,
  StateMySide,
  WithdrawAppeal,
  type ReviewMeasureMutationVariables,
} from "@riqing/schema";
import { announceDue } from "../src/modules/discipline/index.ts";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decide, decided, open, said, see, appeal, carryOut, warned } =
  disciplineIn(world);

const HOUR = 3_600_000;
const AT_ONCE = { measure: "REMOVE", atOnceReason: "还在发" } as const;

const review = (
  by: Planted,
  caseId: string,
  outcome: ReviewMeasureMutationVariables["input"]["outcome"],
  more: Partial<ReviewMeasureMutationVariables["input"]> = {},
) => world.as(by).send(ReviewMeasure, { input: { caseId, outcome, reason: "看过截图", ...more } });

const waits = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .filter(({ kind }) => kind === "CASE")
    .map(({ title }) => title);

const groupsOf = async (who: Planted) =>
  (await world.as(who).do(MyGroups, {})).myGroups.nodes.length;

/** The jobs are stopped in stories: what they would say is said here. */
const announced = async () => announceDue(await world.system(), 50);

const judge = (by: Planted, caseId: string, outcome: "REVOKED" | "STANDS") =>
  world.as(by).do(DecideAppeal, { input: { caseId, outcome, reason: "与公开样册一致" } });

describe("a measure decided at once", () => {
  async function leaked() {
    const company = await workshop();
    const found = await recorded(company, { kindKey: "leak" });
    await decided(company.owner, found.id, AT_ONCE);
    return { ...company, caseId: found.id };
  }

  it("is looked at by somebody else who is entitled, who confirms it; the member is heard meanwhile", async () => {
    const { owner, helper, head, driver, welder, caseId } = await leaked();
    const { measure } = await see(head, caseId);
    expect(measure).toMatchObject({
      reviewKind: "AT_ONCE",
      reviewBy: "2026-11-16T06:30:00.000Z",
      reviewRefusal: null,
    });
    expect(await waits(head)).toEqual(["请再看一次：卢长河，移出"]);
    expect(await waits(owner)).toEqual([]);
    await open(driver, caseId);
    expect((await see(driver, caseId)).sideRefusal).toBeNull();
    await world.as(driver).do(StateMySide, { caseId, side: "发错了群", corrected: true });
    expect(await world.as(head).titles("CASE_TO_DECIDE")).toContain("卢长河作了说明：泄露秘密");

    const before = await world.everything();
    expect(await refusalOf(review(owner, caseId, "CONFIRMED"))).toBe("CASE_CONFLICTED");
    expect(await refusalOf(review(driver, caseId, "REVOKED"))).toBe("CASE_CONFLICTED");
    expect(await refusalOf(review(helper, caseId, "CONFIRMED"))).toBe("NOT_ALLOWED");
    expect(await refusalOf(review(welder, caseId, "CONFIRMED"))).toBe("NOT_FOUND");
    expect(await refusalOf(review(head, caseId, "CONFIRMED", { reason: "" }))).toBe("BAD_INPUT");
    expect(await refusalOf(review(head, caseId, "LOWERED", { measure: "REFER" }))).toBe(
      "BAD_INPUT",
    );
    expect(await refusalOf(review(head, caseId, "CONFIRMED", { reason: "再罚款 200 元" }))).toBe(
      "FINE_NOT_EXECUTED",
    );
    expect(await world.everything()).toEqual(before);

    expect(await refusalOf(review(head, caseId, "CONFIRMED"))).toBeNull();
    expect(await world.journal(measure!.id)).toContain("measure.reviewed");
    expect((await see(head, caseId)).measure).toMatchObject({
      reviewOutcome: "CONFIRMED",
      reviewedBy: { name: "彭世杰" },
      reviewRefusal: "REVIEW_OVER",
    });
    for (const one of [driver, owner])
      expect(await world.as(one).titles("MEASURE_CHANGED")).toContain(
        "再看过了，处理不变：泄露秘密",
      );
    expect(await waits(head)).toEqual(["请在群里做：卢长河，移出"]);
    expect((await see(driver, caseId)).sideRefusal).toBe("CASE_CLOSED");
    expect(await groupsOf(driver)).toBe(0);
  });

  it("is closed as it is where the member has left before they are told", async () => {
    const { owner, head, driver, groupId, caseId } = await leaked();
    await world.as(owner).do(EndMembership, { groupId, personId: driver.id, why: "LEFT" });
    await open(driver, caseId);
    const { measure } = await see(head, caseId);
    expect(measure!.state).toBe("CARRIED_OUT");
    expect(await world.journal(measure!.id)).toContain("measure.nothing_to_carry_out");
    expect(await world.as(owner).titles("MEASURE_TO_CARRY_OUT")).toEqual([]);
    expect(await refusalOf(review(head, caseId, "CONFIRMED"))).toBeNull();
    expect([await waits(head), await waits(owner)]).toEqual([[], []]);
    world.clock.set("2026-11-30T09:00:00+08:00");
    await announced();
    expect(await world.as(head).titles("MEASURE_TO_CARRY_OUT")).toEqual([]);
  });

  it("is lowered, which takes the removal back; whoever reviewed it does not decide the appeal", async () => {
    const { head, driver, office, caseId } = await leaked();
    await open(driver, caseId);
    expect(await groupsOf(driver)).toBe(0);
    expect(await refusalOf(review(head, caseId, "LOWERED", { measure: "WARN" }))).toBeNull();
    expect(await groupsOf(driver)).toBe(1);
    expect((await see(driver, caseId)).measure).toMatchObject({ measure: "WARN", state: "TOLD" });
    // Whoever of the department had heard of the removal hears that, too.
    expect(await world.as(head).titles("DEPARTMENT_TOLD")).toEqual([
      "卢长河在总装群：处理减轻为警告",
      "卢长河在总装群：移出",
    ]);
    await appeal(driver, caseId);
    const sent = world.as(head).send(DecideAppeal, {
      input: { caseId, outcome: "STANDS", reason: "属实" },
    });
    expect(await refusalOf(sent)).toBe("APPEAL_CONFLICTED");
    await judge(office, caseId, "STANDS");
  });

  it("goes up when nobody looks at it in time, to the millisecond; an appeal takes its place", async () => {
    const { head, office, driver, caseId } = await leaked();
    const refusals = async () => [
      (await see(head, caseId)).measure!.reviewRefusal,
      (await see(office, caseId)).measure!.reviewRefusal,
    ];
    world.clock.set("2026-11-16T14:29:59.999+08:00");
    expect(await refusals()).toEqual([null, "NOT_ALLOWED"]);
    expect(await announced()).toBe(0);
    world.clock.set("2026-11-16T14:30:00.000+08:00");
    expect(await refusals()).toEqual(["NOT_ALLOWED", null]);
    expect([await announced(), await announced()]).toEqual([1, 0]);
    expect(await world.as(office).titles("CASE_TO_DECIDE")).toEqual([
      "没人再看，交到你这里：卢长河，移出",
    ]);
    expect(await waits(office)).toEqual(["请再看一次：卢长河，移出"]);
    await open(driver, caseId);
    await appeal(driver, caseId);
    expect((await see(office, caseId)).measure!.reviewRefusal).toBe("REVIEW_APPEALED");
    await judge(office, caseId, "STANDS");
    expect((await see(office, caseId)).measure).toMatchObject({ reviewOutcome: "CONFIRMED" });
  });
});

describe("what was built on a revoked measure", () => {
  /** Warned, and then removed because of it; both were told, and the warning is appealed against. */
  async function builtOn(settings: Record<string, unknown> = {}) {
    const company = await workshop(settings);
    const first = await warned(company);
    world.clock.pass(1_000);
    const second = await recorded(company, { happenedAt: world.clock.now().toISOString() });
    await said(company.driver, second.id);
    await decided(company.owner, second.id, { measure: "REMOVE" });
    return { ...company, firstId: first.id, secondId: second.id };
  }

  it("is reopened: the removal stands still until somebody lowers it; one message to each side", async () => {
    const { owner, driver, office, firstId, secondId } = await builtOn();
    await open(driver, secondId);
    expect(await groupsOf(driver)).toBe(0);
    await appeal(driver, firstId);
    await judge(office, firstId, "REVOKED");
    expect(await groupsOf(driver)).toBe(1);
    const { measure } = await see(owner, secondId);
    expect(measure).toMatchObject({
      state: "PAUSED",
      reviewKind: "REOPENED",
      reviewRefusal: null,
      strikeNumber: 1,
      ladderStep: { measure: "WARN" },
    });
    expect(await world.journal(measure!.id)).toContain("measure.reopened");
    expect(await world.as(driver).titles("MEASURE_CHANGED")).toEqual([
      "前面的一次已撤销，这次处理要再看：广告、拉票",
      "你已移出总装群",
    ]);
    expect(await waits(owner)).toEqual(["请再看一次：卢长河，移出"]);
    expect(await refusalOf(carryOut(owner, secondId))).toBe("MEASURE_PAUSED");
    expect(await refusalOf(review(owner, secondId, "LOWERED", { measure: "WARN" }))).toBeNull();
    expect((await see(driver, secondId)).measure).toMatchObject({
      measure: "WARN",
      state: "TOLD",
      counts: true,
    });
    expect(await groupsOf(driver)).toBe(1);
  });

  it("holds again once it is confirmed, and not before it is told", async () => {
    const { owner, driver, office, firstId, secondId } = await builtOn();
    await appeal(driver, firstId);
    await judge(office, firstId, "REVOKED");
    // Decided, and not told yet: being told of it does not remove anybody.
    await open(driver, secondId);
    expect(await groupsOf(driver)).toBe(1);
    expect((await see(driver, secondId)).measure!.state).toBe("PAUSED");
    expect(await refusalOf(review(owner, secondId, "CONFIRMED"))).toBeNull();
    expect(await groupsOf(driver)).toBe(0);
    expect((await see(driver, secondId)).measure!.state).toBe("TOLD");
  });

  it("goes on standing still when its own appeal is withdrawn", async () => {
    const { driver, office, firstId, secondId } = await builtOn();
    await open(driver, secondId);
    await appeal(driver, firstId);
    await judge(office, firstId, "REVOKED");
    await appeal(driver, secondId);
    await world.as(driver).do(WithdrawAppeal, { caseId: secondId });
    expect((await see(driver, secondId)).measure!.state).toBe("PAUSED");
    expect(await groupsOf(driver)).toBe(1);
  });

  it("is settled by whoever decides its own appeal", async () => {
    const { driver, office, firstId, secondId } = await builtOn({ pausedUnderAppeal: "NOTHING" });
    await open(driver, secondId);
    await appeal(driver, firstId);
    await judge(office, firstId, "REVOKED");
    await appeal(driver, secondId);
    await judge(office, secondId, "STANDS");
    const { measure } = await see(driver, secondId);
    expect(measure).toMatchObject({ state: "TOLD", reviewOutcome: "CONFIRMED" });
    expect(await groupsOf(driver)).toBe(0);
  });
});

describe("roles of somebody who was removed", () => {
  /** The admin has been removed at once, and was told. */
  async function adminRemoved() {
    const company = await workshop();
    const { owner, driver, head, groupId } = company;
    const role = { groupId, role: "ADMIN" as const, held: true };
    await world.as(owner).do(SetRole, { ...role, personId: driver.id });
    const found = await recorded(company, { kindKey: "leak" });
    await decided(owner, found.id, AT_ONCE);
    await open(driver, found.id);
    return { ...company, role, caseId: found.id, head };
  }

  it("come back with the membership when it is overturned", async () => {
    const { head, driver, owner, groupId, caseId } = await adminRemoved();
    await review(head, caseId, "REVOKED");
    expect((await see(owner, caseId)).measure!.state).toBe("REVOKED");
    const again = await world.as(driver).do(MyGroups, {});
    expect(again.myGroups.nodes).toMatchObject([{ id: groupId }]);
    expect(await world.journal(driver.id)).toContain("role.given");
    // As an admin the driver handles cases again.
    expect((await world.as(driver).send(Case, { id: caseId })).refusal).toBeNull();
  });

  it("are not taken from whoever has the place by then: the owner is asked", async () => {
    const { head, driver, owner, welder, role, caseId } = await adminRemoved();
    await world.as(owner).do(SetRole, { ...role, personId: welder.id });
    await review(head, caseId, "REVOKED");
    expect(await groupsOf(driver)).toBe(1);
    expect(await world.as(owner).titles("CASE_TO_DECIDE")).toContain(
      "处理已撤销，卢长河要不要再任管理员",
    );
  });
});

describe("what nobody carries out", () => {
  it("goes up to the head, and then to the office, where it is a removal", async () => {
    const company = await workshop();
    const { owner, head, office, driver } = company;
    await warned(company);
    world.clock.pass(1_000);
    const { id } = await recorded(company, { happenedAt: world.clock.now().toISOString() });
    await said(driver, id);
    await decided(owner, id, { measure: "REMOVE" });
    await open(driver, id);
    const told = world.clock.now().getTime();
    const due = async (at: number) => {
      world.clock.set(new Date(at).toISOString());
      const them = await Promise.all([owner, head, office].map(waits));
      return them.map((titles) => titles.length);
    };
    expect(await due(told + 24 * HOUR - 1)).toEqual([1, 1, 0]);
    expect((await see(owner, id)).measure!.goneUp).toBe(false);
    expect(await due(told + 24 * HOUR)).toEqual([1, 1, 0]);
    expect((await see(owner, id)).measure!.goneUp).toBe(true);
    expect([await announced(), await announced()]).toEqual([1, 0]);
    expect(await world.as(head).titles("MEASURE_TO_CARRY_OUT")).toContain(
      "没人在群里做，交到你这里：卢长河，移出",
    );
    expect(await refusalOf(carryOut(office, id))).toBe("NOT_ALLOWED");
    expect(await due(told + 48 * HOUR)).toEqual([1, 1, 1]);
    expect([await announced(), await announced()]).toEqual([1, 0]);
    expect(await refusalOf(carryOut(office, id))).toBeNull();
    expect(await due(told + 48 * HOUR)).toEqual([0, 0, 0]);
    expect(await announced()).toBe(0);
  });

  it("lapses where it is a mute, and says so once to its member and to whoever leads", async () => {
    const company = await workshop();
    const { owner, driver } = company;
    const { id } = await recorded(company, { kindKey: "insult" });
    await said(driver, id);
    await decided(owner, id, { measure: "MUTE", days: 1, deviationReason: "当场辱骂" });
    await open(driver, id);
    world.clock.pass(24 * HOUR - 1);
    expect(await announced()).toBe(0);
    expect(await waits(owner)).toHaveLength(1);
    world.clock.pass(1);
    expect((await see(driver, id)).measure).toMatchObject({ state: "LAPSED", counts: true });
    expect(await waits(owner)).toEqual([]);
    expect([await announced(), await announced()]).toEqual([1, 0]);
    expect(await world.as(driver).titles("MEASURE_CHANGED")).toEqual([
      "没人执行，已失效：禁言 1 天",
    ]);
    for (const leads of [owner, company.head])
      expect(await world.as(leads).titles("MEASURE_CHANGED")).toEqual([
        "没人执行，已失效：卢长河，禁言 1 天",
      ]);
    for (const who of [driver, owner]) {
      const { inbox } = await world.as(who).do(Inbox, {});
      const said = inbox.nodes.flatMap((one) => [one, ...one.waited]);
      expect(said.find(({ kind }) => kind === "MEASURE_CHANGED")!.body).toBe(
        "过了执行期限，不用再做；仍计一次。",
      );
    }
  });
});

it("tells the appellant when nobody answers, and when the measure is suspended", async () => {
  const company = await workshop();
  const { id, number } = await warned(company);
  await appeal(company.driver, id);
  world.clock.set("2026-11-23T23:59:59.999+08:00");
  expect(await announced()).toBe(0);
  world.clock.set("2026-11-24T00:00:00.000+08:00");
  expect([await announced(), await announced()]).toEqual([1, 0]);
  // The night is quiet.
  world.clock.pass(8 * HOUR);
  expect((await world.as(company.driver).titles("APPEAL_SAID"))[0]).toBe(
    `没有按时答复，已交上一级：${number}`,
  );
  world.clock.set("2026-12-01T00:00:00.000+08:00");
  expect([await announced(), await announced()]).toEqual([1, 0]);
  world.clock.pass(8 * HOUR);
  expect((await world.as(company.driver).titles("APPEAL_SAID"))[0]).toBe(
    `还没有答复，处理先停：${number}`,
  );
});

it("two who review at the same moment: one decides, and the other sees it", async () => {
  const company = await workshop();
  const other = await world.person("第二负责人", { role: "HEAD", department: "生产部/总装车间" });
  const { id } = await recorded(company, { kindKey: "leak" });
  await decided(company.owner, id, AT_ONCE);
  const sent = await Promise.all([
    review(company.head, id, "CONFIRMED"),
    review(other, id, "REVOKED"),
  ]);
  expect(new Set(sent.map(({ refusal }) => refusal))).toEqual(new Set(["REVIEW_OVER", null]));
});

it("without a reason for not waiting there is nothing to look at again", async () => {
  const company = await workshop();
  const { id } = await recorded(company, { kindKey: "leak" });
  expect((await decide(company.owner, id, { measure: "REMOVE" })).refusal).toBe("CASE_NOT_HEARD");
  await said(company.driver, id);
  await decided(company.owner, id, { measure: "REMOVE" });
  expect((await see(company.head, id)).measure).toMatchObject({
    reviewKind: null,
    reviewRefusal: "REVIEW_OVER",
  });
});

it("a decision and a revocation at the same moment: nothing stands on what was revoked", async () => {
  const company = await workshop();
  const { driver, owner, office } = company;
  const first = await warned(company);
  await appeal(driver, first.id);
  world.clock.pass(1_000);
  const second = await recorded(company, { happenedAt: world.clock.now().toISOString() });
  await said(driver, second.id);
  const removal = { measure: "REMOVE", deviationReason: "又发一次" } as const;
  const [sent] = await Promise.all([
    decide(owner, second.id, removal),
    judge(office, first.id, "REVOKED"),
  ]);
  expect(sent.refusal).toBeNull();
  const { measure } = await see(owner, second.id);
  // Decided after it, it counted nothing; before it, it is looked at again.
  expect(measure!.strikeNumber).toBe(1);
  expect(measure!.ladderStep.measure).toBe("WARN");
});
