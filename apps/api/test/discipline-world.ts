import {
  Case,
  Categories,
  Category,
  DecideMeasure,
  type DecideMeasureMutationVariables,
  Ladder,
  LodgeAppeal,
  MarkCarriedOut,
  OpenCase,
  RecordViolation,
  type RecordViolationMutationVariables,
  SaveCategory,
  StateMySide,
} from "@riqing/schema";
import { categoryWish, type Draft, draftOf, rulesIn } from "./rules-world.ts";
import type { Planted, World } from "./world.ts";

type Wish = Partial<RecordViolationMutationVariables["input"]>;
type Decision = Omit<DecideMeasureMutationVariables["input"], "caseId">;

/** Monday; the rules are in force, and signed. */
export const MONDAY = "2026-11-16T09:00:00+08:00";
export const BEFORE_MONDAY = "2026-11-13T09:00:00+08:00";

/** What the stories of discipline begin with, and the deeds they are made of. */
export function disciplineIn(world: World) {
  const rules = rulesIn(world);

  /** A group with rules that were signed by its driver, and not by its welder. */
  async function workshop(
    settings: Record<string, unknown> = {},
    more: Partial<Draft> = { settings: [] },
  ) {
    const admin = await world.admin();
    const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
    const head = await world.person("彭世杰", { role: "HEAD", department: "生产部" });
    const owner = await world.person("郑国梁", { department: "生产部/总装车间" });
    const helper = await world.person("林晓燕", { department: "生产部/总装车间" });
    const driver = await world.person("卢长河", { department: "生产部/总装车间" });
    const welder = await world.person("高春生", { department: "生产部/总装车间" });
    const group = await world.group("总装群", {
      owner,
      admins: [helper],
      members: [driver, welder],
      department: "生产部/总装车间",
    });
    const chosen = { appealBody: "OFFICE", appealDays: 5, answerDays: 5, ...settings };
    await saveSettings(
      admin,
      Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
    );
    const draft = draftOf(group.id, {
      title: "总装群群规",
      effectiveOn: "2026-11-13",
      signByOn: "2026-11-16",
      ...more,
    });
    const version = await rules.publish(office, draft);
    await rules.sign(driver, version);
    await rules.sign(owner, version);
    const asked = { groupId: group.id, personId: driver.id, kindKey: "flooding" };
    const { ladder } = await world.as(owner).do(Ladder, asked);
    const clauseKey = ladder.clauses.find(({ label }) => label === "二、")!.key;
    world.clock.set(MONDAY);
    return {
      admin,
      office,
      head,
      owner,
      helper,
      driver,
      welder,
      groupId: group.id,
      version,
      clauseKey,
    };
  }

  /** What the category of the group chooses; groups are founded in the first one of a department. */
  async function saveSettings(admin: Planted, chosen: Record<string, unknown>): Promise<void> {
    const { categories } = await world.as(admin).do(Categories, {});
    const { id } = categories.find(({ name }) => name === "部门（车间）级")!;
    const { category } = await world.as(admin).do(Category, { id });
    const settings = Object.entries(chosen).map(([key, value]) => ({ key: key as never, value }));
    await world.as(admin).do(SaveCategory, { input: { ...categoryWish(category), settings } });
  }

  let acts = 0;
  const wishOf = (
    company: { groupId: string; driver: Planted; clauseKey: string },
    more: Wish,
  ) => ({
    groupId: company.groupId,
    personId: company.driver.id,
    kindKey: "advertising",
    clauseKey: company.clauseKey,
    happenedAt: new Date(world.clock.now().getTime() - 60_000).toISOString(),
    whatHappened: `在群里发团购广告，第 ${(acts += 1)} 条`,
    ...more,
  });

  type Company = Awaited<ReturnType<typeof workshop>>;
  const recorded = async (company: Company, more: Wish = {}, by = company.helper) =>
    (await world.as(by).do(RecordViolation, { input: wishOf(company, more) })).recordViolation;
  const record = (company: Company, by: Planted, more: Wish = {}) =>
    world.as(by).send(RecordViolation, { input: wishOf(company, more) });
  const decide = (by: Planted, caseId: string, decision: Decision) =>
    world.as(by).send(DecideMeasure, { input: { caseId, ...decision } });
  const decided = async (by: Planted, caseId: string, decision: Decision) =>
    (await world.as(by).do(DecideMeasure, { input: { caseId, ...decision } })).decideMeasure;
  const open = async (by: Planted, caseId: string) =>
    (await world.as(by).do(OpenCase, { caseId })).openCase;
  const said = (by: Planted, caseId: string, side = "没想到算广告，已经撤回") =>
    world.as(by).do(StateMySide, { caseId, side, corrected: false });
  const see = async (by: Planted, id: string) => (await world.as(by).do(Case, { id })).case;
  const appeal = (by: Planted, caseId: string, text = "替亲戚问一句，没有卖东西") =>
    world.as(by).send(LodgeAppeal, { input: { caseId, text } });
  const carryOut = (by: Planted, caseId: string, startsAt?: string) =>
    world.as(by).send(MarkCarriedOut, { input: { caseId, startsAt } });

  /** A warning that the driver has been told of. */
  async function warned(company: Company, more: Wish = {}) {
    const found = await recorded(company, more);
    const { measure, proposal } = await see(company.owner, found.id);
    expect(measure).toBeNull();
    await decided(company.owner, found.id, { measure: proposal!.measure, days: proposal!.days });
    return open(company.driver, found.id);
  }

  return {
    workshop,
    saveSettings,
    recorded,
    record,
    decide,
    decided,
    open,
    said,
    see,
    appeal,
    carryOut,
    warned,
  };
}
