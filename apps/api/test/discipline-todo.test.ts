import { AcknowledgeMeasure, MyTodo } from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decide, decided, open, said, appeal, carryOut, warned } =
  disciplineIn(world);

/** What of discipline waits for somebody, in 待办. */
const waits = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .filter(({ kind }) => kind === "CASE")
    .map(({ span, title }) => `${span} ${title}`);

const MINE = "你有一件事要看";

it("asks the member to state their side now, without a word of what it is about, until they have or time is over", async () => {
  const company = await workshop();
  const { id } = await recorded(company);
  expect(await waits(company.driver)).toEqual([`NOW ${MINE}`]);
  expect(await waits(company.welder)).toEqual([]);
  await said(company.driver, id);
  expect(await waits(company.driver)).toEqual([]);

  await recorded(company);
  world.clock.set("2026-11-16T14:29:59.999+08:00");
  expect(await waits(company.driver)).toEqual([`NOW ${MINE}`]);
  world.clock.set("2026-11-16T14:30:00.000+08:00");
  expect(await waits(company.driver)).toEqual([]);
});

it("asks whoever decides, and nobody once it is decided", async () => {
  const company = await workshop();
  const { id } = await recorded(company);
  const toDecide = ["TODAY 等你定：卢长河，广告、拉票"];
  for (const one of [company.owner, company.helper, company.head, company.office])
    expect(await waits(one)).toEqual(toDecide);
  // An admin only proposes a mute: from then on it is for those who decide one.
  const mute = { measure: "MUTE", days: 1, deviationReason: "影响大" } as const;
  expect((await decide(company.helper, id, mute)).refusal).toBeNull();
  expect(await waits(company.helper)).toEqual([]);
  expect(await waits(company.owner)).toEqual(toDecide);
  await said(company.driver, id);
  await decided(company.owner, id, mute);
  expect(await waits(company.owner)).toEqual([]);
});

it("keeps a measure with its member until its receipt is confirmed, and a mute with the owner until it is done", async () => {
  const company = await workshop();
  const { id } = await recorded(company, { kindKey: "insult" });
  await said(company.driver, id);
  const mute = { measure: "MUTE", days: 1, deviationReason: "当场辱骂" } as const;
  await decided(company.owner, id, mute);
  expect(await waits(company.owner)).toEqual([]);
  await open(company.driver, id);
  expect(await waits(company.driver)).toEqual([`TODAY ${MINE}`]);
  await world.as(company.driver).do(AcknowledgeMeasure, { caseId: id });
  expect(await waits(company.driver)).toEqual([]);
  expect(await waits(company.owner)).toEqual(["WEEK 请在群里做：卢长河，禁言 1 天"]);
  expect(await waits(company.helper)).toEqual([]);
  await carryOut(company.owner, id);
  expect(await waits(company.owner)).toEqual([]);
});

it("asks the reviewers of an appeal, and not whoever had a part in the case", async () => {
  const company = await workshop();
  const { id, number } = await warned(company);
  await appeal(company.driver, id);
  expect(await waits(company.office)).toEqual([`WEEK 卢长河提出申诉：${number}`]);
  for (const one of [company.owner, company.helper, company.head])
    expect(await waits(one)).toEqual([]);
});
