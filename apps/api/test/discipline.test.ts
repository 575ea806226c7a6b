import {
  AcknowledgeMeasure,
  AddCaseNote,
  AskToCorrect,
  Case,
  Cases,
  DismissCase,
  Ladder,
  LiftMeasure,
  MyReceipts,
  MyRecord,
  Precedents,
  RecordLeave,
  RecordMeasureTold,
  SetRole,
  StateMySide,
  ViolationKinds,
} from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, refusalOf } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, record, decide, decided, open, said, see, carryOut, warned } =
  disciplineIn(world);

const HOUR = 3_600_000;

describe("recording", () => {
  it("keeps the clause of that day, whether it was signed, and tells the member", async () => {
    const company = await workshop();
    const found = await recorded(company, { quote: "冬季轮胎团购，5 条起送到厂门口" });
    expect(found).toMatchObject({
      kindName: "广告、拉票",
      state: "OPEN",
      citesNothing: null,
      clause: { label: "二、", versionNumber: 1 },
      signedAt: "2026-11-13T01:00:00.000Z",
      evidence: [{ kind: "TEXT", text: "冬季轮胎团购，5 条起送到厂门口" }],
    });
    expect(found.number).toMatch(/^2026-\d{4}$/);
    // Four working hours from 09:00, with the lunch between 12:00 and 13:30.
    expect(found.hearUntil).toBe("2026-11-16T06:30:00.000Z");
    expect(await world.journal(found.id)).toEqual(["case.recorded"]);
    expect(await world.as(company.driver).titles("CASE")).toEqual([
      "有一件事想听你说说：广告、拉票",
    ]);
    expect(await world.as(company.owner).titles("CASE")).toEqual(["等你定：卢长河，广告、拉票"]);
  });

  it("is one for one message, however often it is reported, and two for two", async () => {
    const company = await workshop();
    const happenedAt = "2026-11-16T08:30:00.000+08:00";
    const message = { happenedAt, quote: "团购轮胎", whatHappened: "发广告" };
    const [first, again] = await Promise.all([
      recorded(company, message),
      recorded(company, message, company.owner),
    ]);
    expect(again.id).toBe(first.id);
    const next = await recorded(company, {
      ...message,
      happenedAt: "2026-11-16T08:30:00.900+08:00",
    });
    expect(next.id).not.toBe(first.id);
    const { cases } = await world.as(company.owner).do(Cases, { groupId: company.groupId });
    expect(cases.nodes.map(({ id }) => id)).toEqual([next.id, first.id]);
  });

  it("of something older than the rules, or than joining, cites nothing and takes no measure", async () => {
    const company = await workshop();
    const old = await recorded(company, { happenedAt: "2026-11-10T09:00:00+08:00" });
    expect(old).toMatchObject({ citesNothing: "NOT_IN_GROUP", clause: null, proposal: null });
    const before = await world.everything();
    expect(await refusalOf(decide(company.owner, old.id, { measure: "REMIND" }))).toBe(
      "CASE_CITES_NOTHING",
    );
    expect(await world.everything()).toEqual(before);
  });

  it("is refused under rules that do not say how to appeal: that is never guessed", async () => {
    // Printed before settings were typed: free text, and the category has chosen nothing either.
    const nothing = { appealBody: undefined, appealDays: undefined, answerDays: undefined };
    const company = await workshop(nothing, {});
    const before = await world.everything();
    expect(await refusalOf(record(company, company.helper))).toBe("CASE_WITHOUT_APPEALS");
    expect(await world.everything()).toEqual(before);
    // What cites nothing takes no measure: it needs no appeal.
    const old = await recorded(company, { happenedAt: "2026-11-10T09:00:00+08:00" });
    expect(old.citesNothing).toBe("NOT_IN_GROUP");
  });

  it("is for those who handle cases, and refuses whoever had a good reason", async () => {
    const company = await workshop();
    const before = await world.everything();
    expect(await refusalOf(record(company, company.welder))).toBe("NOT_ALLOWED");
    const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
    const seen = await world.everything();
    expect(seen).not.toEqual(before);
    expect(await refusalOf(record(company, stranger))).toBe("NOT_FOUND");
    expect(await refusalOf(record(company, company.helper, { whatHappened: "" }))).toBe(
      "BAD_INPUT",
    );
    const later = "2026-11-16T09:00:00.001+08:00";
    expect(await refusalOf(record(company, company.helper, { happenedAt: later }))).toBe(
      "BAD_INPUT",
    );
    expect(await world.everything()).toEqual(seen);

    const days = { fromOn: "2026-11-16", untilOn: "2026-11-16", reason: "年假" };
    await world.as(company.driver).do(RecordLeave, { input: days });
    const noAnswer = await record(company, company.helper, { kindKey: "noAnswer" });
    expect([noAnswer.refusal, noAnswer.facts.reason]).toEqual(["CASE_GOOD_REASON", "ON_LEAVE"]);
    const unbound = await world.person("没绑", { bound: false });
    await refusalOf(record(company, company.helper, { personId: unbound.id }));
    expect(await refusalOf(record(company, company.helper, { personId: unbound.id }))).toBe(
      "NOT_A_MEMBER",
    );
  });

  it("is seen by whom it is about and who handles it, and notes by these alone", async () => {
    const company = await workshop();
    const found = await recorded(company);
    // One character is enough, as in the form.
    const text = "记";
    await world.as(company.helper).do(AddCaseNote, { caseId: found.id, text });
    for (const one of [company.owner, company.helper, company.head, company.office])
      expect((await see(one, found.id)).notes).toMatchObject([{ text }]);
    expect(await see(company.driver, found.id)).toMatchObject({ aboutMe: true, notes: [] });
    const noted = world.as(company.driver).send(AddCaseNote, { caseId: found.id, text });
    expect(await refusalOf(noted)).toBe("NOT_ALLOWED");
    expect(await refusalOf(world.as(company.welder).send(Case, { id: found.id }))).toBe(
      "NOT_FOUND",
    );
  });
});

describe("the ladder", () => {
  it("proposes by the strikes that were told before the act", async () => {
    const company = await workshop();
    const { groupId, driver, owner } = company;
    const ladder = async () =>
      await world.as(owner).do(Ladder, { groupId, personId: driver.id, kindKey: "flooding" });
    expect((await ladder()).nextCases).toEqual(["提醒", "警告", "禁言 1 天", "移出", "移交"]);
    await warned(company, { kindKey: "flooding" });
    world.clock.pass(HOUR);
    expect((await ladder()).ladder).toMatchObject({ strikeNumber: 2, step: { measure: "WARN" } });
    // Two within a second, before either was told: one rung.
    const [one, two] = [await recorded(company), await recorded(company)];
    const seen = await Promise.all([see(owner, one.id), see(owner, two.id)]);
    expect(seen.map(({ proposal }) => proposal)).toMatchObject([
      { measure: "REMOVE" },
      { measure: "REMOVE" },
    ]);
  });

  it("lists the kinds of the group, and goes no further than a reminder for whoever had not signed", async () => {
    const company = await workshop();
    const { violationKinds } = await world.as(company.driver).do(ViolationKinds, company);
    expect(violationKinds).toHaveLength(22);
    const found = await recorded(company, { personId: company.welder.id });
    expect(found.signedAt).toBeNull();
    expect((await see(company.owner, found.id)).proposal).toEqual({
      measure: "REMIND",
      days: null,
    });
    expect(await refusalOf(decide(company.owner, found.id, { measure: "WARN" }))).toBe(
      "MEASURE_UNSIGNED",
    );
    const { measure } = await decided(company.owner, found.id, { measure: "REMIND" });
    expect(measure).toMatchObject({ measure: "REMIND", state: "DECIDED", strikeNumber: 1 });
  });
});

describe("deciding", () => {
  it("hears the member first, until they spoke or the time is over, to the millisecond", async () => {
    const company = await workshop();
    await warned(company);
    world.clock.pass(1_000);
    const found = await recorded(company, { happenedAt: world.clock.now().toISOString() });
    const removal = { measure: "REMOVE" } as const;
    const early = await decide(company.owner, found.id, removal);
    expect([early.refusal, early.facts.until]).toEqual([
      "CASE_NOT_HEARD",
      "2026-11-16T06:30:01.000Z",
    ]);
    world.clock.set("2026-11-16T14:30:00.999+08:00");
    expect((await decide(company.owner, found.id, removal)).refusal).toBe("CASE_NOT_HEARD");
    world.clock.set("2026-11-16T14:30:01.000+08:00");
    expect((await decide(company.owner, found.id, removal)).refusal).toBeNull();
  });

  it("is by the rights of the rules: an admin proposes a mute, the owner decides it", async () => {
    const company = await workshop();
    const found = await recorded(company, { kindKey: "insult" });
    const mute = { measure: "MUTE", days: 1, deviationReason: "当场辱骂，影响大" } as const;
    await decided(company.helper, found.id, mute);
    expect((await see(company.driver, found.id)).measure).toBeNull();
    expect((await see(company.owner, found.id)).measure).toMatchObject({ state: "PROPOSED" });
    await said(company.driver, found.id);
    const { measure } = await decided(company.owner, found.id, mute);
    expect(measure).toMatchObject({ state: "DECIDED", decidedBy: { name: "郑国梁" } });
    expect(await world.journal(measure!.id)).toEqual(["measure.proposed", "measure.decided"]);
    const late = await decide(company.office, found.id, { measure: "WARN" });
    expect([late.refusal, late.facts.decidedBy]).toEqual(["CASE_DECIDED", "郑国梁"]);
  });

  it("needs a reason where it leaves the ladder, and refuses a fine with the sentence why", async () => {
    const company = await workshop();
    const found = await recorded(company);
    const before = await world.everything();
    expect(await refusalOf(decide(company.owner, found.id, { measure: "REMIND" }))).toBe(
      "BAD_INPUT",
    );
    const fine = { measure: "REMIND", deviationReason: "改为罚款 200 元" } as const;
    const fined = await decide(company.owner, found.id, fine);
    expect([fined.refusal, fined.facts.why]).toEqual([
      "FINE_NOT_EXECUTED",
      "单位没有罚款的权力，罚了要退，还可能赔。",
    ]);
    expect(await world.everything()).toEqual(before);
    const mild = { measure: "REMIND", deviationReason: "当场撤回认错" } as const;
    expect(await decided(company.owner, found.id, mild)).toMatchObject({ state: "DECIDED" });
  });

  it("stays closed to the member who becomes an admin meanwhile", async () => {
    const company = await workshop();
    const { helper, office, driver, groupId } = company;
    const found = await recorded(company);
    await said(driver, found.id);
    for (const [{ id: personId }, held] of [
      [helper, false],
      [driver, true],
    ] as const)
      await world.as(office).do(SetRole, { groupId, personId, role: "ADMIN", held });
    const before = await world.everything();
    expect(await refusalOf(decide(driver, found.id, { measure: "REMIND" }))).toBe(
      "CASE_CONFLICTED",
    );
    expect(await world.everything()).toEqual(before);
  });

  it("is never one's own, nor the reporter's or whom it harmed: then it goes up and says so", async () => {
    const company = await workshop();
    const { owner, helper, head, groupId, clauseKey } = company;
    await world
      .as(company.office)
      .do(SetRole, { groupId, personId: helper.id, role: "ADMIN", held: false });
    const about = { personId: owner.id, clauseKey, kindKey: "flooding" };
    const found = await recorded(
      company,
      { ...about, reportedById: head.id, harmedId: company.welder.id },
      head,
    );
    expect(await refusalOf(decide(owner, found.id, { measure: "REMIND" }))).toBe("CASE_CONFLICTED");
    expect(await refusalOf(decide(head, found.id, { measure: "REMIND" }))).toBe("CASE_CONFLICTED");
    const { measure } = await decided(company.office, found.id, { measure: "REMIND" });
    expect(measure).toMatchObject({ wentUp: false });

    // A removal is decided by owner and head: both are in it, so it is the office's.
    const other = await recorded(
      company,
      { personId: company.driver.id, reportedById: owner.id, harmedId: head.id },
      company.office,
    );
    await said(company.driver, other.id);
    const removal = { measure: "REMOVE", deviationReason: "屡次" } as const;
    expect((await decided(company.office, other.id, removal)).measure).toMatchObject({
      wentUp: true,
    });
  });

  it("of two at once, one stands and the other is told by whom", async () => {
    const company = await workshop();
    const found = await recorded(company);
    const answers = await Promise.all([
      decide(company.owner, found.id, { measure: "WARN" }),
      decide(company.office, found.id, { measure: "WARN" }),
    ]);
    const refused = answers.flatMap(({ refusal }) => refusal ?? []);
    expect(refused).toEqual(["CASE_DECIDED"]);
    expect(["郑国梁", "郝静"]).toContain(answers.find(({ refusal }) => refusal)!.facts.decidedBy);
  });

  it("ends without a measure where it was no violation, or was corrected as asked", async () => {
    const company = await workshop();
    const found = await recorded(company);
    const end = (corrected: boolean) =>
      world
        .as(company.owner)
        .send(DismissCase, { caseId: found.id, reason: "已经撤回", corrected });
    expect((await end(true)).refusal).toBe("BAD_INPUT");
    const instead = { caseId: found.id, instead: "撤回，改发到生活群" };
    expect(await refusalOf(world.as(company.driver).send(AskToCorrect, instead))).toBe(
      "CASE_CONFLICTED",
    );
    await world.as(company.owner).do(AskToCorrect, instead);
    await world
      .as(company.driver)
      .do(StateMySide, { caseId: found.id, side: "撤回了", corrected: true });
    expect(await see(company.owner, found.id)).toMatchObject({
      state: "TO_CORRECT",
      saysCorrected: true,
    });
    expect((await end(true)).data?.dismissCase).toMatchObject({
      state: "CORRECTED",
      measure: null,
    });
    expect((await end(true)).refusal).toBe("CASE_CLOSED");
    expect((await world.as(company.driver).do(MyRecord, {})).myRecord.counting).toBe(0);
    const side = { caseId: found.id, side: "还想说", corrected: false };
    expect(await refusalOf(world.as(company.driver).send(StateMySide, side))).toBe("CASE_CLOSED");
  });
});

describe("telling", () => {
  it("makes it a strike, when opened, acknowledged, or recorded as told", async () => {
    const company = await workshop();
    const found = await recorded(company);
    await decided(company.owner, found.id, { measure: "WARN" });
    const counting = async () =>
      (await world.as(company.driver).do(MyRecord, {})).myRecord.counting;
    expect(await counting()).toBe(0);
    expect(await see(company.driver, found.id)).toMatchObject({
      appealWindow: null,
      appealRefusal: "MEASURE_NOT_TOLD",
    });
    const told = await open(company.driver, found.id);
    expect(told.measure).toMatchObject({
      toldHow: "OPENED",
      counts: true,
      countsUntil: "2027-02-16",
    });
    expect(told.appealWindow).toEqual({
      lastOn: "2026-11-23",
      provisional: false,
      workingDaysLeft: 6,
    });
    expect(await counting()).toBe(1);
    // Three months later, on the same day, it counts no more.
    world.clock.set("2027-02-15T23:59:59.999+08:00");
    await world.bind(company.driver);
    expect(await counting()).toBe(1);
    world.clock.set("2027-02-16T00:00:00.000+08:00");
    expect(await counting()).toBe(0);
  });

  it("in person begins the hearing of somebody whom nothing reaches", async () => {
    const company = await workshop();
    const unbound = await world.person("没绑", { bound: false });
    const { AddMember } = await import("@riqing/schema");
    await world.as(company.owner).do(AddMember, { groupId: company.groupId, personId: unbound.id });
    const happenedAt = world.clock.now().toISOString();
    const found = await recorded(company, {
      personId: unbound.id,
      kindKey: "unlawful",
      happenedAt,
    });
    expect(found.hearUntil).toBeNull();
    const told = { caseId: found.id, byPhone: true };
    const { recordMeasureTold } = await world.as(company.owner).do(RecordMeasureTold, told);
    expect(recordMeasureTold.hearUntil).toBe("2026-11-16T06:30:00.000Z");
  });

  it("is acknowledged with one signed receipt, however often it is sent", async () => {
    const company = await workshop();
    const found = await recorded(company);
    const acknowledge = (by = company.driver) =>
      world.as(by).send(AcknowledgeMeasure, { caseId: found.id });
    expect((await acknowledge()).refusal).toBe("CASE_CLOSED");
    await decided(company.owner, found.id, { measure: "WARN" });
    expect((await acknowledge(company.owner)).refusal).toBe("NOT_ALLOWED");
    const { data } = await acknowledge();
    expect(data!.acknowledgeMeasure.measure).toMatchObject({ toldHow: "ACKNOWLEDGED" });
    await acknowledge();
    const { myReceipts } = await world.as(company.driver).do(MyReceipts, {});
    expect(myReceipts.nodes.filter(({ kind }) => kind === "MEASURE_ACKNOWLEDGED")).toHaveLength(1);
  });
});

describe("carrying out", () => {
  async function muted(days = 1) {
    const company = await workshop();
    const found = await recorded(company, { kindKey: "insult" });
    await said(company.driver, found.id);
    const mute = { measure: "MUTE", days, deviationReason: "当场辱骂" } as const;
    await decided(company.owner, found.id, mute);
    return { ...company, caseId: found.id };
  }
  type Muted = Awaited<ReturnType<typeof muted>>;
  const stateOf = async ({ owner, caseId }: Muted) => (await see(owner, caseId)).measure!.state;

  it("a mute runs in wall hours from the named instant, and ends by itself", async () => {
    const story = await muted();
    expect((await carryOut(story.owner, story.caseId)).refusal).toBe("MEASURE_NOT_TOLD");
    await open(story.driver, story.caseId);
    world.clock.pass(2 * HOUR);
    expect(
      (await carryOut(story.owner, story.caseId, "2026-11-16T08:59:59.999+08:00")).refusal,
    ).toBe("BAD_INPUT");
    expect((await carryOut(story.welder, story.caseId)).refusal).toBe("NOT_FOUND");
    expect(
      (await carryOut(story.helper, story.caseId, "2026-11-16T10:00:00+08:00")).refusal,
    ).toBeNull();
    expect((await see(story.owner, story.caseId)).measure).toMatchObject({
      state: "CARRIED_OUT",
      endsAt: "2026-11-17T02:00:00.000Z",
    });
    world.clock.set("2026-11-17T09:59:59.999+08:00");
    expect(await stateOf(story)).toBe("CARRIED_OUT");
    world.clock.set("2026-11-17T10:00:00.000+08:00");
    expect(await stateOf(story)).toBe("ENDED");
    const lift = { caseId: story.caseId, reason: "表现好" };
    expect(await refusalOf(world.as(story.owner).send(LiftMeasure, lift))).toBe("MEASURE_OVER");
  });

  it("a mute that nobody carries out lapses, and stays a strike", async () => {
    const story = await muted();
    await open(story.driver, story.caseId);
    world.clock.set("2026-11-17T08:59:59.999+08:00");
    expect(await stateOf(story)).toBe("TOLD");
    world.clock.set("2026-11-17T09:00:00.000+08:00");
    expect((await see(story.owner, story.caseId)).measure).toMatchObject({
      state: "LAPSED",
      counts: true,
    });
    expect((await carryOut(story.owner, story.caseId)).refusal).toBe("MEASURE_LAPSED");
  });

  it("a mute is lifted early by whoever decides that, with a reason", async () => {
    const story = await muted(3);
    await open(story.driver, story.caseId);
    await carryOut(story.owner, story.caseId);
    const lift = { caseId: story.caseId, reason: "当事人谅解" };
    expect(await refusalOf(world.as(story.helper).send(LiftMeasure, lift))).toBe("NOT_ALLOWED");
    const { liftMeasure } = await world.as(story.owner).do(LiftMeasure, lift);
    expect(liftMeasure.measure).toMatchObject({
      state: "LIFTED",
      liftReason: "当事人谅解",
      counts: true,
    });
    expect(await world.as(story.driver).titles("MEASURE_CHANGED")).toEqual([
      "禁言提前解除：辱骂、歧视",
    ]);
  });

  it("a removal ends the membership when it is told, and the department hears of it", async () => {
    const company = await workshop();
    await warned(company);
    world.clock.pass(1_000);
    const found = await recorded(company, { happenedAt: world.clock.now().toISOString() });
    await said(company.driver, found.id);
    await decided(company.owner, found.id, { measure: "REMOVE" });
    const { MyGroups } = await import("@riqing/schema");
    const groups = async () =>
      (await world.as(company.driver).do(MyGroups, {})).myGroups.nodes.length;
    expect(await groups()).toBe(1);
    await open(company.driver, found.id);
    expect(await groups()).toBe(0);
    expect(await world.as(company.head).titles("DEPARTMENT")).toEqual(["卢长河在总装群：移出"]);
    // Their record, and this case, stay.
    expect((await world.as(company.driver).do(MyRecord, {})).myRecord.cases).toHaveLength(2);
    expect(await see(company.driver, found.id)).toMatchObject({ appealRefusal: null });
    expect((await carryOut(company.owner, found.id)).refusal).toBeNull();
    const { precedents } = await world.as(company.owner).do(Precedents, { caseId: found.id });
    expect(precedents).toMatchObject([{ measure: "警告", overturned: false, mine: true }]);
    const none = world.as(company.driver).send(Precedents, { caseId: found.id });
    expect(await refusalOf(none)).toBe("NOT_ALLOWED");
  });
});
