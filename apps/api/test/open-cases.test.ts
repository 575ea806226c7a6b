import { Boards, Case, Cases, ExportBoard, LiftMeasure, MyRecord, OpenCases } from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decided, open, said, see, appeal, carryOut, warned } =
  disciplineIn(world);

const MUTE = { measure: "MUTE", days: 1, deviationReason: "当场辱骂" } as const;

/** The open cases of somebody: how each stands. */
const openOf = async (who: Planted, groupId?: string) =>
  (await world.as(who).do(OpenCases, { groupId })).openCases.nodes.map(({ stage }) => stage);

const boardOf = async (who: Planted, groupId?: string) =>
  (await world.as(who).do(Boards, { groupId })).boards.nodes.find(({ kind }) => kind === "CASE");

it("follows a mute from its record to its end, for whoever handles it", async () => {
  const company = await workshop();
  const { id } = await recorded(company, { kindKey: "insult" });
  const stage = async () => {
    const [page, line, [mine]] = await Promise.all([
      see(company.owner, id),
      world.as(company.owner).do(Cases, {}),
      world
        .as(company.driver)
        .do(MyRecord, {})
        .then(({ myRecord }) => myRecord.cases),
    ]);
    expect([line.cases.nodes[0]?.stage, mine?.stage]).toEqual([page.stage, page.stage]);
    expect(await openOf(company.owner)).toEqual(page.stage === "ENDED" ? [] : [page.stage]);
    return [page.stage, page.stageDueAt];
  };
  expect(await stage()).toEqual(["HEARING", "2026-11-16T06:30:00.000Z"]);
  await said(company.driver, id);
  expect(await stage()).toEqual(["TO_DECIDE", null]);
  await decided(company.owner, id, MUTE);
  expect(await stage()).toEqual(["MEASURE_TO_TELL", null]);
  await open(company.driver, id);
  expect(await stage()).toEqual(["TO_CARRY_OUT", "2026-11-17T01:00:00.000Z"]);
  await carryOut(company.owner, id);
  expect(await stage()).toEqual(["RUNNING", "2026-11-17T01:00:00.000Z"]);
  await appeal(company.driver, id);
  expect(await stage()).toEqual(["APPEALED", null]);
  expect((await see(company.owner, id)).stageDueOn).toBe("2026-11-23");
});

it.each([
  ["2026-11-17T08:59:59.999+08:00", ["TO_CARRY_OUT"]],
  ["2026-11-17T09:00:00.000+08:00", []],
] as const)("a mute that nobody carries out lapses by its instant: %s", async (at, stages) => {
  const company = await workshop();
  const { id } = await recorded(company, { kindKey: "insult" });
  await said(company.driver, id);
  await decided(company.owner, id, MUTE);
  await open(company.driver, id);
  world.clock.set(at);
  expect(await openOf(company.owner)).toEqual(stages);
});

it("is there for whoever handles cases, none about themselves; and for no stranger", async () => {
  const company = await workshop();
  await recorded(company);
  for (const one of [company.owner, company.helper, company.head, company.office])
    expect(await openOf(one)).toEqual(["HEARING"]);
  for (const one of [company.driver, company.welder]) expect(await openOf(one)).toEqual([]);
  const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
  expect(await openOf(stranger)).toEqual([]);
  const { groupId } = company;
  expect((await world.as(stranger).send(OpenCases, { groupId })).refusal).toBe("NOT_FOUND");
});

it("pages through more than fit, past what has ended meanwhile", async () => {
  const company = await workshop();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.unshift((await recorded(company)).id);
  const { id: over } = await recorded(company, { kindKey: "insult" });
  await said(company.driver, over);
  await decided(company.owner, over, MUTE);
  await open(company.driver, over);
  await carryOut(company.owner, over);
  await world.as(company.owner).do(LiftMeasure, { caseId: over, reason: "已经认错" });
  const read: string[] = [];
  let after: string | null = null;
  do {
    const {
      openCases,
    }: { openCases: { nodes: { id: string }[]; endCursor: string | null; hasMore: boolean } } =
      await world.as(company.owner).do(OpenCases, { first: 2, after });
    read.push(...openCases.nodes.map(({ id }) => id));
    after = openCases.hasMore ? openCases.endCursor : null;
  } while (after);
  expect(read).toEqual(ids);
});

it("stands among the boards, is exported with who took it out, and hides from who handles nothing", async () => {
  const company = await workshop();
  await warned(company);
  const { id } = await recorded(company, { kindKey: "insult" });
  expect(await boardOf(company.owner)).toMatchObject({
    title: "总装群 · 违规处理",
    asked: 2,
    confirmed: 1,
    overdue: 0,
  });
  expect(await boardOf(company.driver)).toBeUndefined();
  await said(company.driver, id);
  await world.as(company.owner).do(ExportBoard, {
    input: { casesOfGroupId: company.groupId, format: "CSV" },
  });
  expect(await world.journal(company.groupId)).toContain("board.exported");
  const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
  const before = await world.everything();
  for (const [who, refusal] of [
    [company.welder, "NOT_ALLOWED"],
    [stranger, "NOT_FOUND"],
  ] as const) {
    const asked = { input: { casesOfGroupId: company.groupId } };
    expect((await world.as(who).send(ExportBoard, asked)).refusal).toBe(refusal);
  }
  expect(await world.everything()).toEqual(before);
  expect((await world.as(company.owner).do(Case, { id })).case.stage).toBe("TO_DECIDE");
});

it("a removal that nobody carries out stays on the board, overdue", async () => {
  const company = await workshop();
  await warned(company);
  world.clock.pass(1_000);
  const { id } = await recorded(company, { happenedAt: world.clock.now().toISOString() });
  await said(company.driver, id);
  await decided(company.owner, id, { measure: "REMOVE" });
  await open(company.driver, id);
  expect((await boardOf(company.owner))?.overdue).toBe(0);
  world.clock.pass(24 * 3_600_000);
  expect(await openOf(company.owner)).toEqual(["TO_CARRY_OUT"]);
  expect((await boardOf(company.owner))?.overdue).toBe(1);
});
