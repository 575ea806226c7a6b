import {
  AcknowledgeMeasure,
  DismissCase,
  LodgeAppeal,
  MyGroups,
  MyRecord,
  OpenCase,
  PublishNotice,
  RecordMeasureTold,
  SetRole,
  TakeAppeal,
  AcknowledgeNotice,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, record, decide, decided, said, see, appeal, warned } =
  disciplineIn(world);

const refusalsOf = (answers: readonly { refusal: string | null }[]) =>
  answers.map(({ refusal }) => refusal ?? "stands").toSorted((a, b) => a.localeCompare(b));

const measuresOf = async (caseId: string) =>
  (
    await world.rows<{ n: number }>(
      sql`select count(*) as n from case_measure where case_id = ${caseId}`,
    )
  )[0];

it("of two decisions at once one stands, and the other is told by whom", async () => {
  const company = await workshop();
  const { id } = await recorded(company);
  const answers = await Promise.all([
    decide(company.owner, id, { measure: "WARN" }),
    decide(company.head, id, { measure: "REMIND", deviationReason: "影响很小" }),
    decide(company.office, id, { measure: "WARN" }),
  ]);
  expect(refusalsOf(answers)).toEqual(["CASE_DECIDED", "CASE_DECIDED", "stands"]);
  const { measure } = await see(company.owner, id);
  for (const { refusal, facts } of answers)
    if (refusal !== null) expect(facts.decidedBy).toBe(measure!.decidedBy!.name);
  expect(Number((await measuresOf(id))?.n)).toBe(1);
  expect((await world.journal()).filter((deed) => deed === "measure.decided")).toHaveLength(1);
});

it("of a decision and a dismissal at once one stands", async () => {
  const company = await workshop();
  const { id: caseId } = await recorded(company);
  const dismissal = { caseId, reason: "查无此事", corrected: false };
  const [answer, dismissed] = await Promise.all([
    decide(company.owner, caseId, { measure: "WARN" }),
    world.as(company.head).send(DismissCase, dismissal),
  ]);
  const { state, measure } = await see(company.owner, caseId);
  expect([answer.refusal, dismissed.refusal, measure === null]).toEqual(
    state === "DECIDED" ? [null, "CASE_DECIDED", false] : ["CASE_CLOSED", null, true],
  );
});

it("of two reviewers who take an appeal on at once one has it", async () => {
  const company = await workshop();
  const second = await world.person("第二位", { role: "OFFICE", department: "党群办" });
  const { id: caseId } = await warned(company);
  await appeal(company.driver, caseId);
  const answers = await Promise.all(
    [company.office, second].map((who) => world.as(who).send(TakeAppeal, { caseId })),
  );
  expect(refusalsOf(answers)).toEqual(["APPEAL_TAKEN", "stands"]);
  const winner = answers[0]!.refusal === null ? company.office : second;
  expect((await see(company.driver, caseId)).appeal!.takenBy!.name).toBe(winner.name);
});

it("two advertisements within a second are two strikes on one rung; one reported twice is one case", async () => {
  const company = await workshop();
  const at = world.clock.now().getTime() - 60_000;
  const wish = (ms: number, quote: string) => ({
    happenedAt: new Date(at + ms).toISOString(),
    quote,
    whatHappened: "在群里发团购广告",
  });
  const answers = await Promise.all([
    record(company, company.helper, wish(0, "冬季轮胎团购")),
    record(company, company.owner, wish(0, "冬季轮胎 团购")),
    record(company, company.head, wish(400, "冬季轮胎团购")),
  ]);
  expect(refusalsOf(answers)).toEqual(["stands", "stands", "stands"]);
  const ids = [...new Set(answers.map(({ data }) => data!.recordViolation.id))];
  expect(ids).toHaveLength(2);
  await Promise.all(ids.map((id) => decide(company.owner, id, { measure: "WARN" })));
  await Promise.all(ids.map((caseId) => world.as(company.driver).send(OpenCase, { caseId })));
  const strikes = [];
  for (const id of ids) strikes.push((await see(company.owner, id)).measure!.strikeNumber);
  expect(strikes).toEqual([1, 1]);
  expect((await world.as(company.driver).do(MyRecord, {})).myRecord.counting).toBe(2);
});

it("an appeal lodged many times against the last millisecond is one; after it, none", async () => {
  const company = await workshop();
  const { id: caseId } = await warned(company);
  world.clock.set("2026-11-23T23:59:59.999+08:00");
  const lodge = () =>
    world.as(company.driver).send(LodgeAppeal, { input: { caseId, text: "没有卖东西" } });
  expect(refusalsOf(await Promise.all([lodge(), lodge(), lodge()]))).toEqual([
    "APPEAL_SPENT",
    "APPEAL_SPENT",
    "stands",
  ]);
  const kept = await world.rows<{ n: number }>(sql`select count(*) as n from appeal`);
  expect(Number(kept[0]?.n)).toBe(1);
});

it("an appeal lodged many times a millisecond too late is none", async () => {
  const company = await workshop();
  const { id: caseId } = await warned(company);
  world.clock.set("2026-11-24T00:00:00.000+08:00");
  const before = await world.everything();
  const late = { input: { caseId, text: "没有卖东西" } };
  const answers = await Promise.all(
    [1, 2, 3].map(() => world.as(company.driver).send(LodgeAppeal, late)),
  );
  expect(new Set(refusalsOf(answers))).toEqual(new Set(["APPEAL_WINDOW_OVER"]));
  expect(await world.everything()).toEqual(before);
});

it("a removal that is told while the person taps ends in one order or the other, never in between", async () => {
  const company = await workshop();
  const { owner, helper, driver, groupId } = company;
  const publisher = { groupId, personId: helper.id, role: "PUBLISHER", held: true } as const;
  await world.as(owner).do(SetRole, publisher);
  await warned(company);
  world.clock.pass(1_000);
  const { id } = await recorded(company, { happenedAt: world.clock.now().toISOString() });
  await said(driver, id);
  await decided(owner, id, { measure: "REMOVE" });
  const input = {
    subject: "3 号行车停用",
    purpose: "有坠物风险",
    body: "吊装走东通道。",
    audience: [{ groupId }],
    importance: "IMPORTANT" as const,
    dueAt: "2026-11-17T09:00:00.000Z",
    asksLaterJoiners: false,
  };
  const { publishNotice: notice } = await world.as(helper).do(PublishNotice, { input });
  const seen = { noticeId: notice.id, revisionId: notice.revision.id };
  const [told, tapped] = await Promise.all([
    world.as(owner).send(RecordMeasureTold, { caseId: id, byPhone: true }),
    world.as(driver).send(AcknowledgeNotice, { input: seen }),
    world.as(driver).send(OpenCase, { caseId: id }),
    world.as(driver).send(AcknowledgeMeasure, { caseId: id }),
  ]);
  expect(told.refusal).toBeNull();
  expect([null, "NOT_FOUND", "NOTICE_NOT_ADDRESSED"]).toContain(tapped.refusal);
  const kept = await world.rows<{ n: number }>(sql`select count(*) as n from acknowledgement`);
  expect(Number(kept[0]?.n)).toBe(tapped.refusal === null ? 1 : 0);
  expect((await world.as(driver).do(MyGroups, {})).myGroups.nodes).toEqual([]);
  const lines = await world.journal();
  const ofRemoval = await world.journal((await see(owner, id)).measure!.id);
  expect(ofRemoval.filter((deed) => deed === "measure.told")).toHaveLength(1);
  expect(lines.filter((deed) => deed === "membership.ended")).toHaveLength(1);
  expect((await world.as(driver).do(MyRecord, {})).myRecord.counting).toBe(2);
});

it("a decision while its issuer loses the role stands before it, or is refused after it", async () => {
  const company = await workshop();
  const { owner, helper, groupId } = company;
  const { id } = await recorded(company, {}, owner);
  const [answer] = await Promise.all([
    decide(helper, id, { measure: "WARN" }),
    world.as(owner).do(SetRole, { groupId, personId: helper.id, role: "ADMIN", held: false }),
  ]);
  // What stands is not answered with a refusal, though the answer is read after the role is lost.
  expect([null, "NOT_ALLOWED", "NOT_FOUND"]).toContain(answer.refusal);
  const { state, measure } = await see(owner, id);
  expect([state, measure?.decidedBy?.name ?? null]).toEqual(
    answer.refusal === null ? ["DECIDED", helper.name] : ["OPEN", null],
  );
  const decidedThen = (await world.journal()).filter((deed) => deed === "measure.decided").length;
  expect(decidedThen).toBe(answer.refusal === null ? 1 : 0);
  expect((await decide(helper, id, { measure: "WARN" })).refusal).toBe("NOT_FOUND");
});
