import {
  Cases,
  Catalogue,
  Categories,
  type CatalogueQuery,
  Ladder,
  LadderInWords,
  RetireCategory,
  RulesVersion,
  SaveLadder,
  type SaveLadderMutationVariables,
  SaveViolationKind,
  type SaveViolationKindMutationVariables,
  ViolationKinds,
} from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, see } = disciplineIn(world);
const rules = rulesIn(world);

type Company = Awaited<ReturnType<typeof workshop>>;
type KindWish = Partial<SaveViolationKindMutationVariables["input"]>;
type Steps = SaveLadderMutationVariables["input"]["steps"];

/** The category of the group, with its catalogue. */
async function catalogue(who: Planted): Promise<CatalogueQuery["category"]> {
  const { categories } = await world.as(who).do(Categories, {});
  const { id } = categories.find(({ name }) => name === "部门（车间）级")!;
  return (await world.as(who).do(Catalogue, { id })).category;
}

const newKind = {
  name: "代打卡",
  atOnce: false,
  unlessGoodReason: false,
  retired: false,
};

async function saveKind(by: Planted, company: Company, more: KindWish = {}) {
  const { id: categoryId, revision } = await catalogue(company.admin);
  const input = { categoryId, revision, ...newKind, ...more };
  return world.as(by).send(SaveViolationKind, { input });
}

async function saveSteps(by: Planted, company: Company, kindKey: string, steps: Steps) {
  const { id: categoryId, revision } = await catalogue(company.admin);
  return world.as(by).send(SaveLadder, { input: { categoryId, revision, kindKey, steps } });
}

const named = (category: CatalogueQuery["category"], name: string) =>
  category.catalogue.find((kind) => kind.name === name);

/** The names of the kinds by which something can be recorded in the group today. */
const inForce = async ({ driver, groupId }: Company) =>
  (await world.as(driver).do(ViolationKinds, { groupId })).violationKinds.map(({ name }) => name);

const proposed = async ({ owner, driver, groupId }: Company, kindKey: string) => {
  const { ladder } = await world.as(owner).do(Ladder, { groupId, personId: driver.id, kindKey });
  return ladder.step.measure;
};

/** The next version, which prints what is customary now, in force on Wednesday. */
async function nextVersion(company: Company) {
  const { office, version, groupId } = company;
  const { rulebookId } = version;
  const draft = draftOf(groupId, { rulebookId, settings: [], statedChange: "违规和台阶" });
  const days = { effectiveOn: "2026-11-18", signByOn: "2026-11-20" };
  return rules.publish(office, { ...draft, ...days });
}

describe("the catalogue of a category", () => {
  it("is changed by the administrator alone, and a refusal writes nothing", async () => {
    const company = await workshop();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const before = await world.everything();
    for (const by of [company.office, company.owner, company.driver])
      expect((await saveKind(by, company)).refusal).toBe("NOT_ALLOWED");
    for (const by of [company.office, company.owner]) {
      const sent = await saveSteps(by, company, "insult", [{ measure: "WARN" }]);
      expect(sent.refusal).toBe("NOT_ALLOWED");
    }
    expect((await saveKind(stranger, company)).refusal).toBe("NOT_FOUND");
    const taken = await saveKind(company.admin, company, { name: " 刷　屏 " });
    expect(taken.refusal).toBe("VIOLATION_NAME_TAKEN");
    expect((await saveKind(company.admin, company, { name: "偷" })).refusal).toBe("BAD_INPUT");
    expect((await saveKind(company.admin, company, { key: "none" })).refusal).toBe("NOT_FOUND");
    const falling = [{ measure: "REMOVE" }, { measure: "WARN" }] as const;
    const sent = await saveSteps(company.admin, company, "insult", [...falling]);
    expect(sent.refusal).toBe("BAD_INPUT");
    const long = await saveKind(company.admin, company, { steps: [{ measure: "MUTE", days: 31 }] });
    expect(long.refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
  });

  it("lets a kind name the clauses that it rests on: they are proposed first once a version prints it", async () => {
    const company = await workshop();
    const { admin, owner, driver, groupId } = company;
    const { clauses } = await catalogue(admin);
    expect((await catalogue(company.driver)).clauses).toEqual([]);
    const wish = { key: "flooding", name: "刷屏" };
    const last = clauses.at(-1)!;
    const before = await world.everything();
    const six = Array.from({ length: 6 }, () => last.key);
    for (const wrong of [["nobody-knows"], [last.key, last.key], six])
      expect((await saveKind(admin, company, { ...wish, clauses: wrong })).refusal).toBe(
        "BAD_INPUT",
      );
    expect(await world.everything()).toEqual(before);
    const saved = await saveKind(admin, company, { ...wish, clauses: [last.key] });
    expect(named(saved.data!.saveViolationKind, "刷屏")!.clauses).toEqual([last.key]);
    // Left out, they stay.
    await saveKind(admin, company, { ...wish, atOnce: true });
    expect(named(await catalogue(admin), "刷屏")!.clauses).toEqual([last.key]);

    const asked = { groupId, personId: driver.id, kindKey: "flooding" };
    const { ladder: now } = await world.as(owner).do(Ladder, asked);
    expect([now.restsOn, now.clauses.map(({ key }) => key)]).toEqual([
      [],
      clauses.map(({ key }) => key),
    ]);
    await nextVersion(company);
    world.clock.set("2026-11-18T09:00:00+08:00");
    const { ladder: then } = await world.as(owner).do(Ladder, asked);
    expect(then.restsOn).toEqual([last.key]);
    expect(then.clauses.map(({ key }) => key)).toEqual([
      last.key,
      ...clauses.slice(0, -1).map(({ key }) => key),
    ]);
    const { violationKinds } = await world.as(driver).do(ViolationKinds, { groupId });
    expect(violationKinds.find(({ key }) => key === "flooding")!.clauses).toEqual([last.key]);
  });

  it("is not written over by a second administrator who saw the one before", async () => {
    const company = await workshop();
    const { id: categoryId, revision } = await catalogue(company.admin);
    const input = { categoryId, revision, ...newKind };
    const ladder = { kindKey: "insult", steps: [{ measure: "REMOVE" as const }] };
    const both = await Promise.all([
      world.as(company.admin).send(SaveViolationKind, { input }),
      world.as(company.admin).send(SaveLadder, { input: { categoryId, revision, ...ladder } }),
    ]);
    const refusals = both.map(({ refusal }) => refusal);
    expect(new Set(refusals)).toEqual(new Set(["CATEGORY_CHANGED", null]));
    const after = await catalogue(company.admin);
    expect(after.revision).toBe(revision + 1);
    const didOne = named(after, "代打卡") !== undefined;
    const didOther = named(after, "辱骂、歧视")!.steps.length === 1;
    expect([didOne, didOther].filter(Boolean)).toHaveLength(1);
  });

  it("holds from the version that prints it, and not before", async () => {
    const company = await workshop();
    const { data } = await saveKind(company.admin, company, { atOnce: true });
    const saved = data!.saveViolationKind;
    expect(named(saved, "代打卡")).toMatchObject({ atOnce: true, retired: false, casesInYear: 0 });
    const { key } = named(saved, "代打卡")!;
    await saveSteps(company.admin, company, "insult", [{ measure: "MUTE", days: 2 }]);
    const deeds = await world.journal(saved.id);
    expect(deeds.slice(-2)).toEqual(["violation_kind.added", "violation_kind.ladder_set"]);
    expect(saved.waiting.map((one) => one.key)).toEqual(["violations"]);

    expect(await inForce(company)).not.toContain("代打卡");
    expect(await proposed(company, "insult")).toBe("WARN");
    const version = await nextVersion(company);
    expect(await inForce(company)).not.toContain("代打卡");
    const read = await world.as(company.driver).do(RulesVersion, { id: version.id });
    expect(JSON.stringify(read)).toContain("代打卡：提醒 → 警告 → 禁言 1 天");
    world.clock.set("2026-11-18T00:00:00+08:00");
    expect(await inForce(company)).toContain("代打卡");
    world.clock.set("2026-11-18T09:00:00+08:00");
    await rules.sign(company.driver, version);
    expect(await proposed(company, "insult")).toBe("MUTE");
    const found = await recorded(company, { kindKey: key });
    expect(found.kindName).toBe("代打卡");
  });

  it("takes a kind out of use and back: what was recorded by it stays as it is", async () => {
    const company = await workshop();
    const found = await recorded(company);
    const kind = (await catalogue(company.admin)).catalogue.find(
      ({ key }) => key === "advertising",
    )!;
    expect(kind.casesInYear).toBe(1);
    expect((await catalogue(company.owner)).catalogue[0]!.casesInYear).toBeNull();
    const wish = { key: kind.key, name: kind.name };
    const { data } = await saveKind(company.admin, company, { ...wish, retired: true });
    expect(named(data!.saveViolationKind, kind.name)).toMatchObject({
      retired: true,
      steps: kind.steps,
    });
    expect((await saveKind(company.admin, company, { name: kind.name })).refusal).toBe(
      "VIOLATION_NAME_TAKEN",
    );
    const version = await nextVersion(company);
    const printed = JSON.stringify(await world.as(company.driver).do(RulesVersion, version));
    expect(printed).toContain("刷屏");
    world.clock.set("2026-11-18T09:00:00+08:00");
    expect(await inForce(company)).not.toContain(kind.name);
    expect(await see(company.owner, found.id)).toMatchObject({ kindName: kind.name });
    const { cases } = await world.as(company.owner).do(Cases, { groupId: company.groupId });
    expect(cases.nodes.map(({ kindName }) => kindName)).toEqual([kind.name]);

    const back = await saveKind(company.admin, company, { ...wish, retired: false });
    expect(named(back.data!.saveViolationKind, kind.name)).toMatchObject({
      key: kind.key,
      retired: false,
    });
    expect(await world.journal(back.data!.saveViolationKind.id)).toEqual(
      expect.arrayContaining(["violation_kind.retired", "violation_kind.changed"]),
    );
  });

  it("of a category out of use changes no more", async () => {
    const company = await workshop();
    const { categories } = await world.as(company.admin).do(Categories, {});
    const { id, revision } = categories.find(({ groupCount }) => groupCount === 0)!;
    await world.as(company.admin).do(RetireCategory, { id, reason: "合并" });
    const input = { categoryId: id, revision, ...newKind };
    const { refusal } = await world.as(company.admin).send(SaveViolationKind, { input });
    expect(refusal).toBe("CATEGORY_RETIRED");
  });
});

describe("the editor", () => {
  it("says in words what one member's next five cases would bring, and saves nothing", async () => {
    const company = await workshop();
    const { id: categoryId } = await catalogue(company.admin);
    const steps: Steps = [
      { measure: "WARN" },
      { measure: "MUTE", days: 1 },
      { measure: "MUTE", days: 3 },
      { measure: "REMOVE" },
    ];
    const before = await world.everything();
    const asked = { categoryId, atOnce: false, steps, series: "SOON" as const };
    const { ladderInWords } = await world.as(company.admin).do(LadderInWords, asked);
    expect(ladderInWords.map(({ on, back, sentence }) => ({ on, back, sentence }))).toEqual([
      { on: "2026-11-16", back: false, sentence: "群里提醒一句规矩。" },
      { on: "2026-12-08", back: false, sentence: "前一次还没满 3 个月。先听他说，告知他的部门。" },
      { on: "2027-01-21", back: false, sentence: "前 2 次都没满 3 个月。先听他说，告知他的部门。" },
      {
        on: "2027-02-10",
        back: false,
        sentence:
          "前 3 次都没满 3 个月。先听他说，告知他的部门。管理员只能提，群主、部门负责人定。",
      },
      {
        on: "2027-05-10",
        back: true,
        sentence: "前 4 次都满 3 个月了，从头算起。群里提醒一句规矩。",
      },
    ]);
    expect(ladderInWords.map(({ step: { measure, days } }) => `${measure} ${days}`)).toEqual([
      "WARN null",
      "MUTE 1",
      "MUTE 3",
      "REMOVE null",
      "WARN null",
    ]);
    const { refusal } = await world.as(company.admin).send(LadderInWords, { ...asked, steps: [] });
    expect(refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
  });
});
