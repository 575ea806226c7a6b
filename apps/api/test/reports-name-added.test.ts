import {
  AddNameByCode,
  EnterReceivedReport,
  JoinReports,
  MakeCaseOfReport,
  StepAside,
} from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { MONDAY, reportsIn } from "./reports-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: MONDAY });
const { logistics, filed, see, seen, queue } = reportsIn(world);

const CODE = "0123 4567 89AB CDEF";
const entered = async (by: Planted, more: object = {}) => {
  const input = { kind: "OTHER" as const, text: "有人半夜在群里发图。", code: CODE, ...more };
  await world.as(by).do(EnterReceivedReport, { input });
};
const joined = (by: Planted, reportId: string, withId: string) =>
  world.as(by).do(JoinReports, { reportId, withId });
const addName = (by: Planted) => world.as(by).send(AddNameByCode, { code: CODE });

describe("a name that is added by code", () => {
  it("is not that of whoever entered the report, nor of whom it names", async () => {
    const { shi, tian, ma, lu } = await logistics();
    await entered(tian, { namedIds: [lu.id] });
    for (const one of [tian, lu]) expect((await addName(one)).refusal).toBe("NOT_FOUND");
    expect((await addName(shi)).refusal).toBeNull();
    const [id] = (await queue(ma)).ids;
    expect((await see(ma, id!)).reporter?.id).toBe(shi.id);
  });

  it("leaves the report with somebody", async () => {
    const { tian, ma, admin } = await logistics();
    await entered(admin);
    expect((await addName(tian)).refusal).toBeNull();
    const [id] = (await queue(ma)).ids;
    await world.as(ma).send(StepAside, { reportId: id! });
    expect((await queue(ma)).ids).toEqual([id]);
  });

  it("is kept from handling what the report was joined with", async () => {
    const { shi, tian, ma, admin } = await logistics();
    const main = await filed(shi);
    await entered(admin);
    const [twin] = (await queue(ma)).ids.filter((id) => id !== main.id);
    await joined(tian, twin!, main.id);
    expect((await addName(ma)).refusal).toBeNull();
    expect((await seen(ma, main.id)).refusal).toBe("NOT_FOUND");
  });
});

describe("a case that is made of a report", () => {
  const before = eachWorld({ now: BEFORE_MONDAY });
  const discipline = disciplineIn(before);
  const reports = reportsIn(before);

  it("is not decided by whoever adds their name afterwards", async () => {
    const company = await discipline.workshop();
    const { office, welder, driver, admin, groupId, clauseKey } = company;
    const input = { kind: "OTHER" as const, text: "他在群里发广告。", code: CODE, groupId };
    await before.as(admin).do(EnterReceivedReport, {
      input: { ...input, namedIds: [driver.id] },
    });
    const [reportId] = (await reports.queue(office)).ids;
    const made = await before.as(office).do(MakeCaseOfReport, {
      input: {
        reportId: reportId!,
        groupId,
        personId: driver.id,
        kindKey: "advertising",
        clauseKey,
        happenedAt: "2026-11-16T08:30:00+08:00",
        whatHappened: "在群里发团购广告。",
      },
    });
    const { caseId } = made.makeCaseOfReport;
    await before.as(welder).do(AddNameByCode, { code: CODE });
    await before.grant(welder, "OFFICE", welder.organisationId);
    const decided = await discipline.decide(welder, caseId!, { measure: "WARN" });
    expect(decided.refusal).toBe("CASE_CONFLICTED");
  });
});
