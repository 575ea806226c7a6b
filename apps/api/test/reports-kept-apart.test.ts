import {
  AskReporter,
  Case,
  Cases,
  EnterReceivedReport,
  ExportCase,
  ForwardReport,
  JoinReports,
  MakeCaseOfReport,
  ReopenReport,
  StepAside,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { MONDAY, reportsIn } from "./reports-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: MONDAY });
const story = reportsIn(world);
const { logistics, filed, see, seen, queue, triage, accepted, close, waits } = story;

const join = (by: Planted, reportId: string, withId: string) =>
  world.as(by).send(JoinReports, { reportId, withId });
const joined = (by: Planted, reportId: string, withId: string) =>
  world.as(by).do(JoinReports, { reportId, withId });
const CODE = "0123 4567 89AB CDEF";
const entered = async (by: Planted, more: object = {}) => {
  const input = { kind: "OTHER" as const, text: "有人半夜在群里发图。", code: CODE, ...more };
  await world.as(by).do(EnterReceivedReport, { input });
};

describe("two reports that are joined", () => {
  it("show their reporters whom they have named themselves, and nobody whom the other names", async () => {
    const { shi, lu, owner, helper, head, groupId } = await logistics();
    const main = await filed(shi, { kind: "OUTSIDER", groupId, namedIds: [owner.id] });
    const twin = await filed(lu, { kind: "OUTSIDER", groupId, namedIds: [owner.id, helper.id] });
    await joined(head, twin.id, main.id);
    expect((await see(shi, main.id)).named.map(({ id }) => id)).toEqual([owner.id]);
    expect((await see(head, main.id)).named).toHaveLength(2);
  });

  it("are not those of two who report each other: either would learn that they are named", async () => {
    const { shi, lu, tian } = await logistics();
    const one = await filed(shi, { namedIds: [lu.id] });
    const other = await filed(lu, { namedIds: [shi.id] });
    for (const [a, b] of [
      [one.id, other.id],
      [other.id, one.id],
    ] as const)
      expect((await join(tian, a, b)).refusal).toBe("BAD_INPUT");
    expect((await see(tian, one.id)).alike).toEqual([]);
  });

  it("are not such that somebody who sees the one is avoided by the other: it would vanish before them", async () => {
    const { shi, lu, owner, helper, groupId } = await logistics();
    const one = await filed(shi, { kind: "OUTSIDER", groupId });
    const other = await filed(lu, { kind: "OUTSIDER", groupId, namedIds: [helper.id] });
    for (const [a, b] of [
      [one.id, other.id],
      [other.id, one.id],
    ] as const)
      expect((await join(owner, a, b)).refusal).toBe("BAD_INPUT");
    expect((await see(owner, one.id)).alike).toEqual([]);
    expect((await queue(helper)).ids).toEqual([one.id]);
  });

  it("and joined with a third one, show every reporter its outcome, and are kept from all of them", async () => {
    const { shi, lu, tian, ma, groupId } = await logistics();
    const chen = await world.person("陈家豪");
    const [a, b, c] = [
      await filed(shi, { groupId }),
      await filed(lu, { groupId }),
      await filed(chen),
    ];
    await joined(tian, a.id, b.id);
    await joined(tian, b.id, c.id);
    expect(await see(shi, a.id)).toMatchObject({ state: "RECEIVED", outcome: null });
    await close(tian, c.id);
    for (const [who, id] of [
      [shi, a.id],
      [lu, b.id],
      [chen, c.id],
    ] as const) {
      expect(await see(who, id)).toMatchObject({ state: "CLOSED", outcome: "CONFIRMED" });
      expect(await world.as(who).titles("REPORT_DONE")).toEqual(["你说的事有结果了"]);
    }
    for (const who of [shi, lu]) await world.grant(who, "OFFICE", who.organisationId);
    for (const who of [shi, lu]) expect((await seen(who, c.id)).refusal).toBe("NOT_FOUND");
    expect((await seen(ma, c.id)).refusal).toBeNull();
  });

  it("are kept from whoever entered or left either of them", async () => {
    const { shi, tian, ma, admin } = await logistics();
    await world.grant(admin, "OFFICE", admin.organisationId);
    const main = await filed(shi);
    await entered(tian);
    const twin = (await queue(ma)).ids.find((id) => id !== main.id)!;
    await world.as(admin).do(StepAside, { reportId: twin });
    await joined(ma, twin, main.id);
    for (const one of [tian, admin]) expect((await seen(one, main.id)).refusal).toBe("NOT_FOUND");
    expect((await seen(ma, main.id)).refusal).toBeNull();
  });

  it("tell the joined reporter of a second outcome, too", async () => {
    const { shi, lu, tian, ma } = await logistics();
    const main = await filed(shi);
    const twin = await filed(lu);
    await joined(tian, twin.id, main.id);
    await close(tian, main.id);
    await world.as(shi).do(ReopenReport, { reportId: main.id, reason: "还在" });
    expect((await see(lu, twin.id)).state).toBe("RECEIVED");
    await close(ma, main.id, { text: "这回真的停了。" });
    expect(await world.as(lu).titles("REPORT_DONE")).toHaveLength(2);
  });

  it("opened again by the joined reporter, are handled by nobody who ended either of them", async () => {
    const { shi, lu, tian, ma, admin } = await logistics();
    const main = await filed(shi);
    const twin = await filed(lu);
    await joined(tian, twin.id, main.id);
    await close(ma, main.id);
    await world.as(lu).do(ReopenReport, { reportId: twin.id, reason: "还在" });
    for (const one of [tian, ma]) expect((await seen(one, twin.id)).refusal).toBe("NOT_FOUND");
    expect((await queue(admin)).ids).toEqual([twin.id]);
  });
});

describe("a report in the hands of its handlers", () => {
  it("is not moved to where nobody is who may handle it", async () => {
    const { shi, tian, admin, head } = await logistics();
    const { id } = await filed(shi, { namedIds: [admin.id] });
    const move = () => triage(tian, id, { decision: "MOVE", receiver: "ORGANISATION_ADMIN" });
    expect((await move()).refusal).toBe("REPORT_WITHOUT_RECEIVER");
    expect((await queue(tian)).ids).toEqual([id]);
    const forward = { reportId: id, departmentId: head.departmentId };
    expect((await world.as(tian).send(ForwardReport, forward)).refusal).toBeNull();
  });

  it("which went up, stays with whoever said the first word there", async () => {
    const { shi, owner, head, groupId } = await logistics();
    const { id } = await filed(shi, { kind: "OUTSIDER", groupId });
    world.clock.set("2026-11-24T09:00:00+08:00");
    await world.as(head).do(AskReporter, { reportId: id, text: "哪天的事？" });
    expect((await seen(owner, id)).refusal).toBe("NOT_FOUND");
    expect((await see(head, id)).takenBy?.id).toBe(head.id);
  });

  it("is told anew to those who were told of it before, once whoever took it on steps aside", async () => {
    const { shi, tian, ma } = await logistics();
    const { id } = await filed(shi);
    const unread = async () =>
      (
        await world.rows<{ n: number }>(
          sql`select count(*) as n from inbox_item
            where person_id = ${ma.id} and kind = 'REPORT_TO_HANDLE' and read_at is null`,
        )
      )[0]!.n;
    expect(Number(await unread())).toBe(1);
    await accepted(tian, id);
    expect(Number(await unread())).toBe(0);
    await world.as(tian).do(StepAside, { reportId: id });
    expect(Number(await unread())).toBe(1);
  });

  it("has its question among what its reporter has to do, before anybody has taken it on", async () => {
    const { shi, tian } = await logistics();
    const { id } = await filed(shi);
    await world.as(tian).do(AskReporter, { reportId: id, text: "哪天的事？" });
    expect(await waits(shi)).toEqual(["你有一件事要看"]);
  });
});

describe("a case that is made of a report", () => {
  const before = eachWorld({ now: BEFORE_MONDAY });
  const discipline = disciplineIn(before);
  const reports = reportsIn(before);

  async function withCase(more: object = {}, kindKey = "advertising") {
    const company = await discipline.workshop();
    const { office, welder, driver, groupId, clauseKey } = company;
    const text = "卢长河在群里发团购广告。";
    const { id } = await reports.filed(welder, { groupId, namedIds: [driver.id], text });
    await reports.accepted(office, id);
    const input = {
      reportId: id,
      groupId,
      personId: driver.id,
      kindKey,
      clauseKey,
      happenedAt: "2026-11-16T08:30:00+08:00",
      whatHappened: "在群里发团购广告。",
      ...more,
    };
    const make = async () =>
      (await before.as(office).do(MakeCaseOfReport, { input })).makeCaseOfReport.caseId!;
    return { ...company, reportId: id, input, make };
  }

  const warn = { measure: "WARN" } as const;
  const decides = async (who: Planted, caseId: string) => {
    await before.grant(who, "OFFICE", who.organisationId);
    return (await discipline.decide(who, caseId, warn)).refusal;
  };

  it("says nobody who its reporter is, whoever decides it", async () => {
    const { make, owner, office, driver, welder, admin } = await withCase({}, "leak");
    const caseId = await make();
    await discipline.decided(office, caseId, {
      measure: "REFER",
      deviationReason: "涉密",
      atOnceReason: "还在扩散",
    });
    await discipline.open(driver, caseId);
    for (const one of [owner, office, driver]) {
      const { base64 } = (await before.as(one).do(ExportCase, { caseId, format: "JSON" }))
        .exportCase;
      expect(Buffer.from(base64, "base64").toString()).not.toContain(welder.name);
    }
    await discipline.appeal(driver, caseId);
    for (const one of [owner, office, admin]) {
      const told = JSON.stringify([
        await before.as(one).send(Case, { id: caseId }),
        await before.as(one).send(Cases, {}),
      ]);
      expect(told).not.toContain(welder.name);
      expect(told).not.toContain("REPORTED");
    }
  });

  it("is not decided by its reporter, though it was there before", async () => {
    const company = await withCase({ quote: "团购，五折" });
    const known = await discipline.recorded(company, {
      happenedAt: company.input.happenedAt,
      quote: "团购，五折",
    });
    expect(await company.make()).toBe(known.id);
    expect(await decides(company.welder, known.id)).toBe("CASE_CONFLICTED");
  });

  it("is not decided by whoever reported the same in a report that was joined, before or afterwards", async () => {
    const { make, office, reportId, driver } = await withCase();
    const people = [await before.person("陈家豪"), await before.person("何雨桐")];
    const [one, other] = people as [Planted, Planted];
    const twin = await reports.filed(one, { namedIds: [driver.id] });
    await before.as(office).do(JoinReports, { reportId: twin.id, withId: reportId });
    const caseId = await make();
    const late = await reports.filed(other, { namedIds: [driver.id] });
    await before.as(office).do(JoinReports, { reportId: late.id, withId: reportId });
    for (const who of people) expect(await decides(who, caseId)).toBe("CASE_CONFLICTED");
  });
});
