import {
  AcceptStandIn,
  CancelLeave,
  ConfirmTask,
  ReassignTask,
  RecordLeave,
  TaskPage,
} from "@riqing/schema";
import { announceDueLeaves } from "../src/modules/leave/index.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const leave = async (who: Planted, fromOn: string, untilOn: string, standIn?: Planted) =>
  (
    await world.as(who).do(RecordLeave, {
      input: { fromOn, untilOn, reason: "年假", standInId: standIn?.id },
    })
  ).recordLeave.id;

const accept = (who: Planted, leaveId: string) => world.as(who).do(AcceptStandIn, { leaveId });

const assignmentsOf = async (who: Planted, id: string) =>
  (await world.as(who).do(TaskPage, { id })).task.assignments.map(
    ({ person, state, end, standInFor }) =>
      [person.name, end ?? state, standInFor?.name].filter(Boolean).join(" "),
  );

const turn = async () => announceDueLeaves(await world.system(), await world.organisation(), 50);

it("what waits for somebody who is away comes to the stand-in once they accept, who is asked anew", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const asked = await assign();
  const taken = await assign({ goal: "清点工具", dueAt: at("20 12:00") });
  await world.as(he).do(ConfirmTask, { input: { taskId: taken.id, method: "CLARIFY" } });
  const later = await assign({ goal: "下周的表", dueAt: at("25 12:00") });
  const id = await leave(he, "2026-11-19", "2026-11-20", tang);
  expect(await assignmentsOf(leader, asked.id)).toEqual(["何雨桐 ASKED"]);

  await accept(tang, id);
  for (const task of [asked, taken]) {
    expect(await assignmentsOf(leader, task.id)).toEqual([
      "唐志强 ASKED 何雨桐",
      "何雨桐 ON_LEAVE",
    ]);
  }
  expect(await assignmentsOf(leader, later.id)).toEqual(["何雨桐 ASKED"]);
  const { events } = (await world.as(leader).do(TaskPage, { id: asked.id })).task;
  expect(events.at(-1)).toMatchObject({
    kind: "STOOD_IN",
    actor: { name: "何雨桐" },
    person: { name: "唐志强" },
  });
  expect(await world.as(leader).titles()).toContain(`何雨桐休假，由唐志强代办：${asked.goal}`);
  expect(await world.journal(asked.id)).toEqual(["task.assigned", "task.stood_in"]);
  // Accepting again moves nothing twice.
  await accept(tang, id);
  expect(await assignmentsOf(leader, asked.id)).toHaveLength(2);
});

it("before the first day it stays with them, and comes over when the leave begins", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const task = await assign({ dueAt: at("20 17:30") });
  await accept(tang, await leave(he, "2026-11-20", "2026-11-20", tang));
  expect(await assignmentsOf(leader, task.id)).toEqual(["何雨桐 ASKED"]);
  world.clock.set(at("20 00:00"));
  expect(await turn()).toBe(1);
  expect(await assignmentsOf(leader, task.id)).toEqual(["唐志强 ASKED 何雨桐", "何雨桐 ON_LEAVE"]);
});

it("what is assigned meanwhile goes to the stand-in; without one it waits, and says so", async () => {
  const { he, tang, zheng, leader, assign } = await taskforce(world);
  await accept(tang, await leave(he, "2026-11-19", "2026-11-20", tang));
  const task = await assign();
  expect(await assignmentsOf(leader, task.id)).toEqual(["唐志强 ASKED 何雨桐"]);
  expect(await world.as(tang).titles()).toContain(`冯玉梅派给你：${task.goal}`);
  expect(await world.as(he).titles()).not.toContain(`冯玉梅派给你：${task.goal}`);
  // Both at once is one assignment.
  const both = await assign({ goal: "抄表", responsibleIds: [he.id, tang.id] });
  expect(await assignmentsOf(leader, both.id)).toEqual(["唐志强 ASKED"]);
  // Who helps already does not lose their part, and the assignment stays where it is.
  const helped = await assign({ goal: "试车", collaboratorIds: [tang.id] });
  expect(await assignmentsOf(leader, helped.id)).toEqual(["何雨桐 ASKED", "唐志强 ASKED"]);

  await leave(zheng, "2026-11-19", "2026-11-20");
  const waiting = await assign({ goal: "对账", responsibleIds: [zheng.id] });
  expect(await assignmentsOf(leader, waiting.id)).toEqual(["郑国梁 ASKED"]);
  const { events } = (await world.as(leader).do(TaskPage, { id: waiting.id })).task;
  expect(events.at(-1)).toMatchObject({ kind: "AWAY", onDay: "2026-11-20" });
});

it("a stand-in whom the group does not know gets nothing of it", async () => {
  const { he, leader, assign } = await taskforce(world);
  const zhou = await world.person("周敏");
  const task = await assign();
  await accept(zhou, await leave(he, "2026-11-19", "2026-11-19", zhou));
  expect(await assignmentsOf(leader, task.id)).toEqual(["何雨桐 ASKED"]);
});

it("whoever helped answers for it now; and after coming back early nothing more comes over", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const task = await assign({ collaboratorIds: [tang.id] });
  const id = await leave(he, "2026-11-19", "2026-11-20", tang);
  await accept(tang, id);
  expect(await assignmentsOf(leader, task.id)).toEqual([
    "唐志强 ASKED 何雨桐",
    "何雨桐 ON_LEAVE",
    "唐志强 REASSIGNED",
  ]);
  world.clock.set(at("20 08:30"));
  await world.as(he).do(CancelLeave, { id });
  const next = await assign({ goal: "清点工具" });
  expect(await assignmentsOf(leader, next.id)).toEqual(["何雨桐 ASKED"]);
});

const eventsOf = async (who: Planted, id: string) =>
  (await world.as(who).do(TaskPage, { id })).task.events.map(({ kind, actor, person, onDay }) =>
    [kind, actor?.name, person?.name, onDay].filter(Boolean).join(" "),
  );

it("what is given on to somebody who is away goes to the stand-in, as if it were assigned; replayed, once", async () => {
  const { he, tang, zheng, leader, assign } = await taskforce(world);
  await accept(tang, await leave(he, "2026-11-19", "2026-11-20", tang));
  const task = await assign({ responsibleIds: [zheng.id] });
  const input = {
    taskId: task.id,
    toPersonId: he.id,
    reason: "何师傅熟",
  };
  const { reassignTask } = await world.as(zheng).do(ReassignTask, { input });
  expect(reassignTask.assignments).toMatchObject([
    { person: { name: "唐志强" }, state: "ASKED", standInFor: { name: "何雨桐" } },
    { person: { name: "郑国梁" }, end: "REASSIGNED" },
  ]);
  expect((await eventsOf(leader, task.id)).slice(1)).toEqual([
    "PASSED_ON 郑国梁 何雨桐",
    "STOOD_IN 何雨桐 唐志强",
  ]);
  expect(await world.as(tang).titles()).toContain(`郑国梁派给你：${task.goal}`);
  expect(await world.as(leader).titles()).toContain(`郑国梁转给唐志强：${task.goal}`);
  expect((await world.as(he).titles()).join()).not.toContain(task.goal);

  const before = await world.everything();
  expect((await world.as(zheng).send(ReassignTask, { input })).refusal).toBeNull();
  expect(await world.everything()).toEqual(before);
});

it("who gives theirs on, or helps already, does not get it back by standing in: it waits, and says so", async () => {
  const { he, tang, zheng, leader, assign } = await taskforce(world);
  await accept(tang, await leave(he, "2026-11-19", "2026-11-20", tang));
  const mine = await assign({ goal: "抄表", responsibleIds: [tang.id] });
  await world
    .as(tang)
    .do(ReassignTask, { input: { taskId: mine.id, toPersonId: he.id, reason: "他管" } });
  expect(await assignmentsOf(leader, mine.id)).toEqual(["何雨桐 ASKED", "唐志强 REASSIGNED"]);
  expect((await eventsOf(leader, mine.id)).at(-1)).toBe("AWAY 何雨桐 2026-11-20");

  const helped = await assign({
    goal: "试车",
    responsibleIds: [zheng.id],
    collaboratorIds: [tang.id],
  });
  const input = {
    taskId: helped.id,
    fromPersonId: zheng.id,
    toPersonId: he.id,
    reason: "换人",
  };
  await world.as(leader).do(ReassignTask, { input });
  expect(await assignmentsOf(leader, helped.id)).toEqual([
    "何雨桐 ASKED",
    "唐志强 ASKED",
    "郑国梁 REASSIGNED",
  ]);
});
