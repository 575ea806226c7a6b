import {
  AccountabilityItems,
  AnswerAccountability,
  ConfirmTask,
  ReassignTask,
  TaskPage,
} from "@riqing/schema";
import { taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const refuse = (who: Planted, taskId: string, plan?: string) =>
  world.as(who).do(ConfirmTask, { input: { taskId, method: "REFUSE", plan } });

const items = async (who: Planted) =>
  (await world.as(who).do(AccountabilityItems, {})).accountabilityItems.nodes;

it("refusing without a reason asks the nearest head, who answers; everybody concerned can read it", async () => {
  const { he, zheng, leader, owner, assign } = await taskforce(world);
  const task = await assign();
  await refuse(he, task.id);

  const [item] = await items(zheng);
  expect(item).toMatchObject({
    occasion: "REFUSED",
    person: { name: "何雨桐" },
    head: { name: "郑国梁" },
    task: { id: task.id },
    answer: null,
    answerRefusal: null,
  });
  expect(await world.as(zheng).titles()).toContain(`何雨桐没说原因就不接：${task.goal}`);
  expect(await world.journal(item!.id)).toEqual(["accountability.opened"]);

  const answer = "当天两处抢修，人手已报缺，另派唐志强去办。";
  const { answerAccountability } = await world
    .as(zheng)
    .do(AnswerAccountability, { id: item!.id, answer });
  expect(answerAccountability).toMatchObject({ answer, answerRefusal: "ACCOUNTABILITY_ANSWERED" });
  expect(await world.as(leader).titles()).toContain(`郑国梁作了说明：${task.goal}`);
  expect(await world.journal(item!.id)).toEqual([
    "accountability.opened",
    "accountability.answered",
  ]);
  expect(await items(owner)).toMatchObject([{ answer, answerRefusal: "NOT_ALLOWED" }]);

  const { events, assignments } = (await world.as(leader).do(TaskPage, { id: task.id })).task;
  expect(events.map(({ kind }) => kind)).toEqual([
    "ASSIGNED",
    "REFUSED",
    "ACCOUNTABILITY_OPENED",
    "ACCOUNTABILITY_ANSWERED",
  ]);
  expect(assignments[0]).toMatchObject({ state: "ENDED", end: "REFUSED" });
});

it("is answered once: the same words again change nothing, others are refused", async () => {
  const { he, zheng, assign } = await taskforce(world);
  await refuse(he, (await assign()).id);
  const [item] = await items(zheng);
  const answer = (words: string) =>
    world.as(zheng).send(AnswerAccountability, { id: item!.id, answer: words });
  expect((await answer(" ")).refusal).toBe("BAD_INPUT");
  expect((await answer("已另派人")).refusal).toBeNull();
  const before = await world.everything();
  expect((await answer("已另派人")).refusal).toBeNull();
  expect((await answer("再说一遍")).refusal).toBe("ACCOUNTABILITY_ANSWERED");
  expect(await world.everything()).toEqual(before);
});

it("with a reason nothing is opened; and the same refusal twice opens one", async () => {
  const { he, tang, zheng, assign } = await taskforce(world);
  await refuse(he, (await assign()).id, "那天在外验收");
  expect(await items(zheng)).toEqual([]);
  const task = await assign({ responsibleIds: [tang.id] });
  await refuse(tang, task.id);
  await refuse(tang, task.id);
  expect(await items(zheng)).toHaveLength(1);
});

it("passing on without a reason asks the head, too; with one, or by somebody else, it does not", async () => {
  const { he, tang, zheng, leader, assign } = await taskforce(world);
  const pass = (who: Planted, taskId: string, to: Planted, more: object = {}) =>
    world.as(who).do(ReassignTask, { input: { taskId, toPersonId: to.id, ...more } });
  await pass(he, (await assign()).id, tang, { reason: "唐志强管这条线" });
  const moved = await assign({ goal: "清点工具" });
  await pass(leader, moved.id, tang, { fromPersonId: he.id, reason: "何雨桐抽不开" });
  expect(await items(zheng)).toEqual([]);
  const task = await assign({ goal: "抄表" });
  await pass(he, task.id, tang);
  await pass(he, task.id, tang);
  expect(await items(zheng)).toMatchObject([{ occasion: "PASSED_ON", task: { id: task.id } }]);
  expect(await world.as(zheng).titles()).toContain("何雨桐没说原因就转给别人：抄表");
});

it("a head who refuses is asked about by the head above; where there is none, by nobody", async () => {
  const { zheng, owner, assign } = await taskforce(world);
  await refuse(zheng, (await assign({ responsibleIds: [zheng.id] })).id);
  expect(await items(owner)).toMatchObject([{ head: null, person: { name: "郑国梁" } }]);
  expect(await items(zheng)).toEqual([]);
});

it("is nobody else's to answer, and a stranger does not find it", async () => {
  const { he, tang, zheng, leader, owner, assign } = await taskforce(world);
  const otherHead = await world.person("别的负责人", { department: "物流部", role: "HEAD" });
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  await refuse(he, (await assign()).id);
  const [item] = await items(zheng);
  for (const who of [otherHead, stranger]) await world.tokenOf(who);
  const before = await world.everything();
  const answer = async (who: Planted) =>
    (await world.as(who).send(AnswerAccountability, { id: item!.id, answer: "不对" })).refusal;
  for (const who of [he, leader, owner]) expect(await answer(who)).toBe("NOT_ALLOWED");
  for (const who of [tang, otherHead, stranger]) expect(await answer(who)).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(before);
  for (const who of [tang, otherHead, stranger]) expect(await items(who)).toEqual([]);
});
