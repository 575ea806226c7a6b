import { AcknowledgeMeasure, MyTodo } from "@riqing/schema";
import { toCarryOut } from "../src/modules/discipline/measure/measure.read.ts";
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

/** How many statements a request takes. */
async function statementsOf(request: () => Promise<unknown>): Promise<number> {
  const connection = world.orm.em.getConnection() as unknown as {
    getClient(): { getExecutor(): { executeQuery: (...query: unknown[]) => Promise<unknown> } };
  };
  const executor = connection.getClient().getExecutor();
  const own = executor.executeQuery.bind(executor);
  let count = 0;
  executor.executeQuery = (...query) => {
    count += 1;
    return own(...query);
  };
  try {
    await request();
  } finally {
    executor.executeQuery = own;
  }
  return count;
}

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

it("reads the cases of many people with as many statements as those of one", async () => {
  const company = await workshop();
  const waiting = async (personId: string) => {
    await recorded(company, { personId }, company.head);
    await recorded(company, { personId, kindKey: "insult" }, company.head);
  };
  await waiting(company.driver.id);
  const few = await statementsOf(() => waits(company.owner));
  await waiting(company.welder.id);
  await waiting(company.helper.id);
  expect(await waits(company.owner)).toHaveLength(6);
  expect(await statementsOf(() => waits(company.owner))).toBe(few);
});

it("leaves out what has lapsed before it takes the first that are to be carried out", async () => {
  const company = await workshop();
  const muted = async (kindKey: string) => {
    const { id } = await recorded(company, { kindKey });
    await said(company.driver, id);
    await decided(company.owner, id, { measure: "MUTE", days: 1, deviationReason: "影响大" });
    await open(company.driver, id);
  };
  await muted("insult");
  world.clock.pass(25 * 3_600_000);
  await muted("rumour");
  const ctx = await world.as(company.owner).ctx();
  const measures = await toCarryOut(ctx, 1);
  expect(measures.map(({ kindKey }) => kindKey)).toEqual(["rumour"]);
  // Whoever has no part in the group has nothing to carry out in it.
  expect(await toCarryOut(await world.as(company.welder).ctx(), 1)).toEqual([]);
});
