import { Case, Incident, MakeCaseOfReport, MakeIncidentOfReport } from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { reportsIn } from "./reports-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const discipline = disciplineIn(world);
const { logistics, filed, see, accepted, refuses } = reportsIn(world);

describe("an incident", () => {
  it("is made of a risk once, in the words that are left, and does not know of the report", async () => {
    const { shi, tian, ma, owner, groupId } = await logistics();
    const { id } = await filed(shi, {
      kind: "SAFETY",
      groupId,
      text: "吊装没拉警戒线，我看见的。",
    });
    const make = (by: Planted, more: object = {}) =>
      world.as(by).send(MakeIncidentOfReport, {
        input: { reportId: id, groupId, text: "吊装没拉警戒线，██。", ...more },
      });
    expect(await refuses(() => make(shi))).toBe("NOT_ALLOWED");
    expect(await refuses(() => make(tian, { text: "" }))).toBe("BAD_INPUT");
    await accepted(tian, id);
    expect(await refuses(() => make(ma))).toBe("REPORT_TAKEN");
    const { incidentId } = (await make(tian)).data!.makeIncidentOfReport;
    expect(await refuses(() => make(tian))).toBe("REPORT_HAS_INCIDENT");
    const { incident } = await world.as(owner).do(Incident, { id: incidentId! });
    const shown = JSON.stringify(incident);
    expect(shown).toContain("吊装没拉警戒线，██。");
    for (const secret of ["我看见的", shi.name, shi.id, id]) expect(shown).not.toContain(secret);
    expect((await see(shi, id)).incidentId).toBeNull();
    expect(await world.journal(id)).toContain("report.made_incident");
  });
});

describe("a case of discipline", () => {
  it("is made of it with one deed, holds what the handler left, and does not know of it", async () => {
    const company = await discipline.workshop();
    const { office, welder, driver, groupId, clauseKey } = company;
    const text = "卢长河在群里发团购广告，我和他一个班。";
    const { id } = await filed(welder, { groupId, namedIds: [driver.id], text });
    await accepted(office, id);
    const input = {
      reportId: id,
      groupId,
      personId: driver.id,
      kindKey: "advertising",
      clauseKey,
      happenedAt: "2026-11-16T08:30:00+08:00",
      whatHappened: "在群里发团购广告，██。",
    };
    const { makeCaseOfReport } = await world.as(office).do(MakeCaseOfReport, { input });
    const caseId = makeCaseOfReport.caseId!;
    const asSubject = (await world.as(driver).do(Case, { id: caseId })).case;
    expect(asSubject.whatHappened).toBe(input.whatHappened);
    const told = JSON.stringify([asSubject, await world.as(driver).titles()]);
    for (const secret of [welder.name, welder.id, id, makeCaseOfReport.number, "一个班"])
      expect(told).not.toContain(secret);
    expect((await world.as(office).send(MakeCaseOfReport, { input })).refusal).toBe(
      "REPORT_HAS_CASE",
    );
    expect((await see(welder, id)).caseId).toBeNull();
    expect(await world.journal(id)).toContain("report.made_case");
    // Its reporter does not decide it, whatever they become.
    await world.grant(welder, "OFFICE", welder.organisationId);
    const warn = { measure: "WARN" } as const;
    expect((await discipline.decide(welder, caseId, warn)).refusal).toBe("CASE_CONFLICTED");
  });
});
