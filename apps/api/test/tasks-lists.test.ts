import {
  AcceptTask,
  CancelTask,
  CompleteTask,
  ConfirmTask,
  EndMembership,
  type TasksQueryVariables,
  Tasks,
} from "@riqing/schema";
import { at, type Taskforce, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });
let force: Taskforce;
beforeEach(async () => void (force = await taskforce(world)));

const goals = async (who: Planted, asked: TasksQueryVariables) =>
  (await world.as(who).do(Tasks, asked)).tasks.nodes.map(({ goal }) => goal);

/** Five tasks of two people: due later, overdue, done, accepted, cancelled. */
async function five() {
  const { he, tang, leader, zheng, assign } = force;
  await assign({ goal: "后天", dueAt: at("23 12:00") });
  await assign({ goal: "今天", dueAt: at("19 17:00") });
  const done = await assign({ goal: "做完" });
  const accepted = await assign({ goal: "验收", responsibleIds: [tang.id] }, zheng);
  const cancelled = await assign({ goal: "取消" });
  await world.as(he).do(CompleteTask, { input: { taskId: done.id } });
  await world.as(tang).do(CompleteTask, { input: { taskId: accepted.id } });
  await world.as(zheng).do(AcceptTask, { assignmentId: accepted.assignments[0]!.id });
  await world.as(leader).do(CancelTask, { taskId: cancelled.id, reason: "不办了" });
}

it("of one's own: what is still to be done, by its deadline; then what is done", async () => {
  await five();
  const { he, tang } = force;
  expect(await goals(he, { view: "MINE" })).toEqual(["今天", "后天"]);
  expect(await goals(he, { view: "MINE", filter: "DONE" })).toEqual(["做完", "取消"]);
  const all = { view: "MINE" as const, filter: "ALL" as const };
  expect(await goals(he, all)).toEqual(["今天", "后天", "做完", "取消"]);
  expect(await goals(tang, all)).toEqual(["验收"]);
});

it("of what one has assigned: open until it is accepted", async () => {
  await five();
  const { leader, zheng, he } = force;
  expect(await goals(leader, { view: "ASSIGNED_BY_ME" })).toEqual(["今天", "做完", "后天"]);
  const all = { view: "ASSIGNED_BY_ME" as const, filter: "ALL" as const };
  expect(await goals(leader, all)).toEqual(["今天", "做完", "后天", "取消"]);
  expect(await goals(leader, { ...all, filter: "DONE" })).toEqual(["取消"]);
  expect(await goals(zheng, { ...all, filter: "DONE" })).toEqual(["验收"]);
  expect(await goals(he, all)).toEqual([]);
});

it("of a department, for its head; of a group, for who answers for it; drilled down by person", async () => {
  await five();
  const { he, tang, owner, zheng, leader, groupId } = force;
  const whole = ["今天", "做完", "后天"];
  expect(await goals(zheng, { view: "MY_DEPARTMENT" })).toEqual(whole);
  expect(await goals(leader, { view: "MY_DEPARTMENT" })).toEqual([]);
  const inGroup = { view: "GROUP" as const, groupId };
  expect(await goals(owner, inGroup)).toEqual(whole);
  expect(await goals(he, inGroup)).toEqual(whole);
  expect(await goals(tang, inGroup)).toEqual([]);
  const all = { ...inGroup, filter: "ALL" as const };
  expect(await goals(owner, { ...all, personId: tang.id })).toEqual(["验收"]);
  const over = ["验收", "取消"];
  expect(await goals(owner, { ...inGroup, filter: "DONE" })).toEqual(over);
  expect(await goals(zheng, { view: "MY_DEPARTMENT", filter: "DONE" })).toEqual(over);
  expect(await goals(owner, { ...all, personId: he.id })).toEqual([...whole, "取消"]);
  expect(await goals(owner, { ...all, departmentId: he.departmentId })).toEqual([
    ...whole,
    ...over,
  ]);
  expect(await goals(owner, { ...all, departmentId: owner.departmentId })).toEqual([]);
  const foreign = await world.group("别家的群", { organisation: "别家" });
  const asked = { view: "GROUP" as const, groupId: foreign.id };
  expect((await world.as(owner).send(Tasks, asked)).refusal).toBe("NOT_FOUND");
});

it("what was cancelled is out of the list of whoever has left the group since", async () => {
  await five();
  const { he, owner, groupId } = force;
  const left = { groupId, personId: he.id, why: "DEPARTED" as const };
  await world.as(owner).do(EndMembership, left);
  expect(await goals(he, { view: "MINE", filter: "ALL" })).toEqual(["做完"]);
});

it("come in pages that neither repeat nor leave out, whatever stands in between", async () => {
  const { he, leader, assign } = force;
  for (let i = 0; i < 7; i += 1) await assign({ goal: `第 ${i} 件`, dueAt: at("20 12:00") });
  await assign({ goal: "另一天", dueAt: at("19 17:00") });
  for (const [who, view] of [
    [he, "MINE"],
    [leader, "ASSIGNED_BY_ME"],
  ] as const) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const asked: TasksQueryVariables = { view, filter: "ALL", first: 3, after };
      const { tasks } = await world.as(who).do(Tasks, asked);
      seen.push(...tasks.nodes.map(({ goal }) => goal));
      after = tasks.hasMore ? tasks.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
    expect(seen[0]).toBe("另一天");
  }
});

it("say what the caller may do, and when it is", async () => {
  const { he, assign } = force;
  const { id: taskId } = await assign();
  await world.as(he).do(ConfirmTask, {
    input: { taskId, method: "TOGETHER", plannedAt: at("19 17:00") },
  });
  const { nodes } = (await world.as(he).do(Tasks, { view: "MINE" })).tasks;
  expect(nodes).toMatchObject([
    {
      nextWorkday: "2026-11-20",
      chips: { today: at("19 17:30"), tomorrow: at("20 10:00") },
      confirmRefusal: "TASK_ALREADY_CONFIRMED",
      completeRefusal: null,
      carryOverRefusal: null,
      mine: { state: "CONFIRMED", method: "TOGETHER" },
    },
  ]);
});

it("refuse a cursor that is none of ours", async () => {
  const { leader, groupId } = force;
  const after = Buffer.from(JSON.stringify(["x", "y", "z"])).toString("base64url");
  const { refusal } = await world.as(leader).send(Tasks, { view: "GROUP", groupId, after });
  expect(refusal).toBe("BAD_INPUT");
});
