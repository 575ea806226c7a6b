import {
  AcceptStandIn,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  EndMembership,
  MyResponseTimes,
  OpenTask,
  RecordLeave,
  ReassignTask,
  ResponseFacts,
  ResponseTimes,
  UndoConfirmation,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { announceDueLeaves } from "../src/modules/leave/index.ts";
import { taskforce, at, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const timesOf = async (who: Planted) =>
  (await world.as(who).do(ResponseTimes, { input: { subject: "TASK" } })).responseTimes;

const confirm = (who: Planted, taskId: string, more: object = {}) =>
  world.as(who).do(ConfirmTask, {
    input: { taskId, method: "SELF", plannedAt: at("19 17:30"), ...more },
  });

it("a task's time goes stage by stage: seen, confirmed, planned, done", async () => {
  const { he, leader, assign } = await taskforce(world);
  const task = await assign();
  world.clock.pass(10 * 60_000);
  await world.as(he).do(OpenTask, { id: task.id });
  world.clock.pass(5 * 60_000);
  await confirm(he, task.id);
  // Done on Friday, an hour of work after the day's end at 17:30 had passed.
  world.clock.set(at("20 09:30"));
  await world.as(he).do(CompleteTask, { input: { taskId: task.id, result: "齐了" } });

  const times = await timesOf(leader);
  expect(times.stages.map(({ stage, spread }) => [stage, spread.n, spread.median])).toEqual([
    ["DELIVERED", 1, 0],
    ["OPENED", 1, 10],
    ["CONFIRMED", 1, 5],
    ["PLANNED", 1, 0],
    ["DONE", 1, 17 * 60 + 30 - (15 * 60 + 46) + 60],
  ]);
  expect(times.toConfirm).toEqual({ n: 1, median: 15, p90: 15 });
  expect(times.toComplete).toEqual({ n: 1, median: 179, p90: 179 });
  // On time to take it on, late to finish it.
  expect(times.confirmedOnTime).toEqual({ n: 1, hits: 1 });
  expect(times.doneOnTime).toEqual({ n: 1, hits: 0 });
});

it("follows a confirmation that is taken back, and counts what is carried over", async () => {
  const { he, leader, assign } = await taskforce(world);
  const task = await assign();
  world.clock.pass(60_000);
  await confirm(he, task.id);
  expect((await timesOf(leader)).toConfirm.n).toBe(1);
  world.clock.pass(2_000);
  await world.as(he).do(UndoConfirmation, { taskId: task.id });
  expect((await timesOf(leader)).toConfirm.n).toBe(0);
  world.clock.pass(9 * 60_000);
  await confirm(he, task.id);
  await world.as(he).do(CarryOverTask, { input: { taskId: task.id, reason: "MATERIAL" } });
  const times = await timesOf(leader);
  expect(times.toConfirm).toMatchObject({ n: 1, median: 10 });
  expect(times.carryOvers).toBe(1);
});

it("times a new person from when they were asked, and waits no more for the one before", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const task = await assign();
  world.clock.pass(60 * 60_000);
  await world.as(leader).do(ReassignTask, {
    input: { taskId: task.id, fromPersonId: he.id, toPersonId: tang.id, reason: "何雨桐外出" },
  });
  world.clock.pass(7 * 60_000);
  await confirm(tang, task.id);
  world.clock.set(at("23 09:00"));
  const times = await timesOf(leader);
  expect(times.toConfirm).toEqual({ n: 1, median: 7, p90: 7 });
  expect(times.confirmedOnTime).toEqual({ n: 1, hits: 1 });
  const { responseFacts } = await world
    .as(leader)
    .do(ResponseFacts, { input: { subject: "TASK" } });
  expect(responseFacts.nodes.map(({ taskId, person }) => [taskId, person.name])).toEqual([
    [task.id, "唐志强"],
    [task.id, "何雨桐"],
  ]);
});

it("leaves out whoever was away when they were asked, also when that is said later", async () => {
  const { he, leader, assign } = await taskforce(world);
  const task = await assign();
  world.clock.pass(30 * 60_000);
  await confirm(he, task.id);
  expect(await timesOf(leader)).toMatchObject({ excluded: 0, toConfirm: { n: 1 } });
  await world.as(he).do(RecordLeave, {
    input: { fromOn: "2026-11-19", untilOn: "2026-11-19", reason: "发烧" },
  });
  expect(await timesOf(leader)).toMatchObject({ excluded: 1, toConfirm: { n: 0 } });
  const own = (await world.as(he).do(MyResponseTimes, {})).myResponseTimes;
  expect(own.toConfirm.n).toBe(0);
});

it("waits for nobody who has left", async () => {
  const { he, leader, owner, groupId, assign } = await taskforce(world);
  await assign();
  await world.as(owner).do(EndMembership, { groupId, personId: he.id, why: "DEPARTED" });
  world.clock.set(at("23 09:00"));
  const times = await timesOf(leader);
  expect(times.confirmedOnTime).toEqual({ n: 0, hits: 0 });
  expect(times.doneOnTime).toEqual({ n: 0, hits: 0 });
});

it("a task of the night is delivered when its message comes, whoever it then goes to", async () => {
  const { he, tang, zheng, leader, owner, assign } = await taskforce(world);
  world.clock.set(at("19 23:00"));
  const task = await assign({ responsibleIds: [he.id, leader.id] });
  await assign({ goal: "清点工具", responsibleIds: [zheng.id] });
  world.clock.set(at("19 23:30"));
  await world.as(leader).do(ReassignTask, {
    input: { taskId: task.id, fromPersonId: he.id, toPersonId: tang.id, reason: "何雨桐外出" },
  });
  world.clock.set(at("20 07:15"));
  await world.as(tang).do(OpenTask, { id: task.id });
  const input = { subject: "TASK" as const, basis: "WALL" as const };
  const { stages } = (await world.as(owner).do(ResponseTimes, { input })).responseTimes;
  expect(stages[1]!.spread).toMatchObject({ n: 1, median: 15 });
  const facts = await world.rows(
    sql<{ personId: string; minutes: number }>`select person_id as personId,
      (delivered_at - published_at) / 60000 as minutes from response_fact`,
  );
  expect(new Map(facts.map(({ personId, minutes }) => [personId, Number(minutes)]))).toEqual(
    new Map([
      [he.id, 480],
      // Nobody hears of what they ask of themselves.
      [leader.id, 0],
      [zheng.id, 480],
      [tang.id, 450],
    ]),
  );
});

it("to whoever stands in from midnight on, it is delivered in the morning", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const input = { fromOn: "2026-11-20", untilOn: "2026-11-20", reason: "看病", standInId: tang.id };
  await assign({ dueAt: at("20 17:30") });
  const { recordLeave } = await world.as(he).do(RecordLeave, { input });
  await world.as(tang).do(AcceptStandIn, { leaveId: recordLeave.id });
  world.clock.set(at("20 00:05"));
  await announceDueLeaves(await world.system(), await world.organisation(), 50);
  await timesOf(leader);
  const [fact] = await world.rows(
    sql<{ minutes: number }>`select (delivered_at - published_at) / 60000 as minutes
      from response_fact where person_id = ${tang.id}`,
  );
  expect(Number(fact?.minutes)).toBe(6 * 60 + 55);
});
