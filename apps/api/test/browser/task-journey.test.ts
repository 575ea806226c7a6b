import { AssignTask, CloseDay, CompleteTask, ConfirmTask, TaskPage, Tasks } from "@riqing/schema";
import type { Page } from "playwright-core";
import type { Planted } from "../world.ts";
import { barriers, openStage, rest } from "./stage.ts";

/** Thursday, in working time; the group closes out at 17:30. */
const NOW = "2026-11-19T15:31:00+08:00";
const GOAL = "核对 A3 线备件清单，缺件报采购";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

const arrive = (who: Planted, path: string): Promise<Page> => stage.arrive(who, path);

/** What a drawing says to who cannot see it. */
const drawn = (page: Page, sentence: string) => page.getByRole("img", { name: sentence });

const taskIdOf = async (who: Planted): Promise<string> => {
  const { tasks } = await stage.world.as(who).do(Tasks, { view: "ASSIGNED_BY_ME", filter: "ALL" });
  return tasks.nodes[0]?.id ?? "";
};

it("a task is assigned, taken on with one tap, taken back, promised later, granted, done and accepted", async () => {
  const { world } = stage;
  const zheng = await world.person("郑国梁", { department: "生产部" });
  const he = await world.person("何雨桐", { department: "设备部" });
  const { id: groupId } = await world.group("生产协调群", { leaders: [zheng], members: [he] });

  // The leader writes it, chooses who answers for it, and sees it.
  const leader = await arrive(zheng, `/pages/manager/task-edit/index?groupId=${groupId}`);
  await leader.getByLabel("办成什么").fill(GOAL);
  await press(leader, /^负责人/).click();
  await leader.getByRole("checkbox", { name: /何雨桐/ }).click();
  expect(await barriers(leader)).toEqual([]);
  await press(leader, "选好 1 人").click();
  expect(await barriers(leader)).toEqual([]);
  // The button lies where the sheet's was: it takes no tap before the finger has rested.
  await rest(leader);
  await press(leader, "派给 1 人").click();
  await shown(leader, "等接办").waitFor();
  expect(await barriers(leader)).toEqual([]);
  const taskId = await taskIdOf(zheng);

  // One tap on the card takes it on; within five seconds one more takes it back, in place.
  const member = await arrive(he, "/pages/todo/index");
  await press(member, `本人办：${GOAL}`).waitFor();
  expect(await barriers(member)).toEqual([]);
  await press(member, `本人办：${GOAL}`).click();
  await press(member, /^撤回/).click();
  await press(member, `本人办：${GOAL}`).waitFor();
  const { task: asked } = await world.as(he).do(TaskPage, { id: taskId });
  expect(asked.mine).toMatchObject({ state: "ASKED", plannedAt: null });
  expect(asked.events.map(({ kind }) => kind)).toEqual([
    "ASSIGNED",
    "CONFIRMED",
    "CONFIRMATION_UNDONE",
  ]);

  // A later promise is shown beside the deadline, and asks for a new date in the same tap.
  await member.getByRole("radio", { name: "明早10点" }).click();
  await press(member, `本人办：${GOAL}`).click();
  await shown(member, /比要求晚.*接办的同时向郑国梁申请改期/).waitFor();
  expect(await barriers(member)).toEqual([]);
  await press(member, "接办并申请改期").click();
  await shown(member, /^已接办，明天 10:00 前$/).waitFor();
  // The card folds before the answer is there; the leader's list is read but once.
  const request = async () =>
    (await world.as(he).do(TaskPage, { id: taskId })).task.mine?.dateRequest ?? null;
  for (let i = 0; i < 50 && (await request()) === null; i += 1) await member.waitForTimeout(200);

  // Granted with one tap, where the leader's other things stand, too.
  await leader.goto(stage.at("/pages/todo/index"));
  // What was read a moment ago is shown for five seconds; a person who comes back later reads anew.
  await leader.reload();
  await press(leader, /^同意改期/).click();
  await shown(leader, "已同意改期").waitFor();
  const { task: moved } = await world.as(he).do(TaskPage, { id: taskId });
  expect(moved.mine).toMatchObject({
    state: "CONFIRMED",
    dueAt: "2026-11-20T02:00:00.000Z",
    originalDueAt: "2026-11-19T09:30:00.000Z",
  });

  // Done with a result, and accepted.
  await member.goto(stage.at(`/pages/task/index?id=${taskId}`));
  await press(member, "办完了").click();
  await member.getByLabel("结果", { exact: true }).fill("缺 3 件，已报采购");
  expect(await barriers(member)).toEqual([]);
  await press(member, "办完，交验收").click();
  await shown(member, "已办").waitFor();
  expect(await barriers(member)).toEqual([]);
  await leader.goto(stage.at(`/pages/task/index?id=${taskId}`));
  await leader.reload();
  await shown(leader, "结果：缺 3 件，已报采购").waitFor();
  expect(await barriers(leader)).toEqual([]);
  await press(leader, /^验收/).click();
  await shown(leader, "已验收").waitFor();
  const { task: done } = await world.as(zheng).do(TaskPage, { id: taskId });
  expect(done.state).toBe("DONE");
  expect(stage.faults).toEqual([]);
}, 180_000);

it("a task is carried over on its own page, closed at the hour, and seen on the board", async () => {
  const { world } = stage;
  const zheng = await world.person("周明", { department: "生产部" });
  const owner = await world.person("林晓燕");
  const he = await world.person("黄海", { department: "设备部" });
  const { id: groupId } = await world.group("设备保障群", {
    owner,
    leaders: [zheng],
    members: [he],
  });
  const draft = { groupId, goal: "更换 2 号泵机封", requirements: "", responsibleIds: [he.id] };
  const { assignTask: task } = await world.as(zheng).do(AssignTask, { input: draft });
  const plannedAt = "2026-11-19T09:30:00.000Z";
  const word = { taskId: task.id, method: "SELF" as const, plannedAt };
  await world.as(he).do(ConfirmTask, { input: word });

  const member = await arrive(he, `/pages/task/index?id=${task.id}`);
  await press(member, "顺延").click();
  await member.getByRole("radio", { name: "等物料" }).click();
  expect(await barriers(member)).toEqual([]);
  await press(member, "顺延到 11月20日").click();
  await shown(member, "顺延 1 次：11/19 → 11/20").waitFor();
  expect(await barriers(member)).toEqual([]);

  world.clock.set("2026-11-19T17:31:00+08:00");
  const board = await arrive(owner, `/pages/day/records/index?groupId=${groupId}`);
  await press(board, "现在封账").click();
  await press(board, /^11月19日 周四，今天，应清 1 件/).click();
  await drawn(board, "完成 0 件，顺延 1 件，没清 0 件").waitFor();
  await board.goto(stage.at(`/pages/manager/matrix/index?groupId=${groupId}`));
  await shown(board, "更换 2 号泵机封").waitFor();
  expect(await barriers(board)).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 180_000);

it("what was refused waits for who decides, stands in the record by name, and is given on", async () => {
  const { world } = stage;
  const day = "2026-11-25";
  world.clock.set(`${day}T09:00:00+08:00`);
  const leader = await world.person("冯玉梅", { department: "安全环保部" });
  const owner = await world.person("林晓燕", { department: "总经办" });
  const luo = await world.person("罗海峰", { department: "设备部" });
  const tang = await world.person("唐志强", { department: "设备部" });
  const members = [luo, tang];
  const { id: groupId } = await world.group("总装群", { owner, leaders: [leader], members });
  const goal = "复核二号胎架螺栓扭矩";
  const responsibleIds = [luo.id, leader.id];
  const input = { groupId, goal, requirements: "逐颗做标记。", responsibleIds };
  const { assignTask } = await world.as(leader).do(AssignTask, { input });
  const taskId = assignTask.id;
  await world.as(leader).do(CompleteTask, { input: { taskId } });
  const word = { taskId, method: "REFUSE" as const, plan: "不归我管" };
  await world.as(luo).do(ConfirmTask, { input: word });

  world.clock.set(`${day}T17:30:01+08:00`);
  await world.as(owner).do(CloseDay, { groupId, day });
  const record = await arrive(owner, `/pages/day/record/index?groupId=${groupId}&day=${day}`);
  await shown(record, "罗海峰不接，没人办").waitFor();
  await shown(record, "冯玉梅 · 安全环保部").waitFor();
  expect(await barriers(record)).toEqual([]);

  // Whoever decides finds it in 待办, and gives it on, though their own part is done.
  const page = await arrive(leader, "/pages/todo/index");
  await shown(page, "罗海峰 不接，现在没人办").waitFor();
  expect(await barriers(page)).toEqual([]);
  await press(page, `去改派：${goal}`).click();
  await shown(page, "不接，没人办").waitFor();
  await press(page, /^改派/).click();
  await page.getByRole("radio", { name: /唐志强/ }).click();
  await page.getByLabel("为什么转").fill("罗海峰不接");
  expect(await barriers(page)).toEqual([]);
  await press(page, "转给 唐志强").click();
  await shown(page, "等接办").waitFor();
  const { task } = await world.as(tang).do(TaskPage, { id: taskId });
  expect(task.mine).toMatchObject({ state: "ASKED" });
  expect(stage.faults).toEqual([]);
});
