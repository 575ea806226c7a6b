import {
  CarryOverTask,
  CloseDay,
  CompleteTask,
  ConfirmTask,
  DebtsOf,
  DecideNewDeadline,
  MyTodo,
  Obligations,
  OpenTask,
  RequestNewDeadline,
  ReturnTask,
  SetGroupHours,
  SetOwnDays,
  TaskPage,
  UndoDayEntry,
} from "@riqing/schema";
import { at, taskforce } from "./tasks-world.ts";
import { openWorld, type Planted, type World } from "./world.ts";

/** The lines of the semantics under "Tasks and the close-out", as far as they are about a task. */
let world: World;
const begin = async (now: string) => {
  world = await openWorld({ now });
  return taskforce(world);
};
afterEach(() => world.close());

const assignment = async (who: Planted, id: string) =>
  (await world.as(who).do(TaskPage, { id })).task.assignments[0]!;

it("late to take on and late to finish are two kinds of late, each in all four ways", async () => {
  const { he, leader, assign } = await begin("2026-11-19T15:31:00+08:00");
  const seen: [boolean, boolean][] = [];
  for (const [taken, done] of [
    ["19 15:40", "19 17:30"],
    ["19 16:10", "19 17:30"],
    ["19 15:40", "19 17:31"],
    ["19 16:10", "19 17:31"],
  ] as const) {
    world.clock.set("2026-11-19T15:31:00+08:00");
    const { id: taskId } = await assign({ dueAt: at("19 17:30") });
    const input = { taskId, method: "SELF" as const, plannedAt: at("19 17:00") };
    world.clock.set(at(taken));
    await world.as(he).do(ConfirmTask, { input });
    world.clock.set(at(done));
    await world.as(he).do(CompleteTask, { input: { taskId } });
    const { confirmLate, doneLate } = await assignment(leader, taskId);
    seen.push([confirmLate, doneLate]);
  }
  expect(seen).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ]);
});

it("a later deadline never rewrites who was late, and both deadlines stay visible", async () => {
  const { he, leader, assign } = await begin("2026-11-19T15:31:00+08:00");
  const { id: taskId } = await assign({ dueAt: at("19 16:00") });
  const asked = { taskId, wantedAt: at("23 10:00") };
  const wish = (await world.as(he).do(RequestNewDeadline, asked)).requestNewDeadline;
  world.clock.set(at("19 16:05"));
  await world.as(he).do(CompleteTask, { input: { taskId } });
  const requestId = wish.mine!.dateRequest!.id;
  const late = { requestId, granted: true };
  expect((await world.as(leader).send(DecideNewDeadline, late)).refusal).toBe(
    "DATE_REQUEST_WITHDRAWN",
  );
  expect(await assignment(leader, taskId)).toMatchObject({ doneLate: true, dueAt: at("19 16:00") });

  const { id: other } = await assign({ dueAt: at("19 16:30") });
  const again = { taskId: other, wantedAt: at("23 10:00") };
  const second = (await world.as(he).do(RequestNewDeadline, again)).requestNewDeadline;
  await world
    .as(leader)
    .do(DecideNewDeadline, { requestId: second.mine!.dateRequest!.id, granted: true });
  expect(await assignment(leader, other)).toMatchObject({
    dueAt: at("23 10:00"),
    originalDueAt: at("19 16:30"),
  });
});

it("a task unfinished on 09-30 is carried once, to 10-08", async () => {
  const { he, leader, assign } = await begin("2026-09-30T09:00:00+08:00");
  const { id: taskId } = await assign();
  await world.as(he).do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
  const { carryOvers, dayOn } = await assignment(leader, taskId);
  expect(dayOn).toBe("2026-10-08");
  expect(carryOvers).toMatchObject([{ fromOn: "2026-09-30", toOn: "2026-10-08" }]);
  const days = ["2026-10-01", "2026-10-07"];
  world.clock.set("2026-10-08T09:00:00+08:00");
  for (const toOn of days) {
    const input = { taskId, reason: "MATERIAL" as const, toOn };
    expect((await world.as(he).send(CarryOverTask, { input })).refusal).toBe("BAD_INPUT");
  }
  expect((await assignment(leader, taskId)).carryOvers).toHaveLength(1);
});

it("what is carried over is expected by its new day's close-out; late is told by the deadline", async () => {
  const { he, leader, owner, groupId, assign } = await begin("2026-11-18T15:31:00+08:00");
  const { id: taskId } = await assign();
  const taken = { taskId, method: "SELF" as const, plannedAt: at("18 17:30") };
  await world.as(he).do(ConfirmTask, { input: taken });
  expect(await assignment(leader, taskId)).toMatchObject({ expectedAt: at("18 17:30") });
  await world.as(he).do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
  const cell = async () => {
    const { obligations } = await world.as(owner).do(Obligations, { groupId });
    const column = obligations.columns.findIndex(({ kind }) => kind === "TASK");
    return obligations.rows.find(({ person }) => person.id === he.id)?.cells[column];
  };

  // Behind its deadline, before its new day is closed: not over.
  world.clock.set(at("19 09:00"));
  expect(await assignment(leader, taskId)).toMatchObject({
    dueAt: at("18 17:30"),
    originalDueAt: at("18 17:30"),
    expectedAt: at("19 17:30"),
  });
  expect(["NEAR", "BEHIND"]).toContain(await cell());
  const { debtsOf } = await world.as(owner).do(DebtsOf, { groupId, personId: he.id });
  expect(debtsOf.find(({ kind }) => kind === "TASK")).toMatchObject({
    dueAt: at("19 17:30"),
  });

  // Left open on the day it was carried to: over, though it counts in the next day's close-out.
  world.clock.set(at("19 17:31"));
  await world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
  expect(await assignment(leader, taskId)).toMatchObject({
    dayOn: "2026-11-20",
    expectedAt: at("19 17:30"),
  });
  expect(await cell()).toBe("OVER");

  // Done on the day it was carried to once more: the deadline was another.
  await world.as(he).do(CarryOverTask, { input: { taskId, reason: "OTHERS" } });
  world.clock.set(at("23 10:00"));
  await world.as(he).do(CompleteTask, { input: { taskId } });
  expect(await assignment(leader, taskId)).toMatchObject({
    expectedAt: at("23 17:30"),
    doneLate: true,
  });
});

it("what is carried over and granted a later date is expected by the later of the two", async () => {
  const { he, leader, assign } = await begin("2026-11-19T15:31:00+08:00");
  const { id: taskId } = await assign();
  await world.as(he).do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
  const asked = { taskId, wantedAt: at("23 10:00") };
  const wish = (await world.as(he).do(RequestNewDeadline, asked)).requestNewDeadline;
  expect(wish.mine).toMatchObject({ expectedAt: at("20 17:30") });
  const requestId = wish.mine!.dateRequest!.id;
  await world.as(leader).do(DecideNewDeadline, { requestId, granted: true });
  expect(await assignment(leader, taskId)).toMatchObject({ expectedAt: at("23 10:00") });
});

it("a day that is worked after all, or not, moves what is open; what was carried there stays", async () => {
  const { he, tang, leader, groupId, assign } = await begin("2026-11-19T15:31:00+08:00");
  const saturday = await assign({ dueAt: at("21 10:00") });
  const friday = await assign({ dueAt: at("20 17:30") });
  const carried = await assign({ responsibleIds: [tang.id] });
  await world.as(tang).do(CarryOverTask, { input: { taskId: carried.id, reason: "NO_TIME" } });
  const dayOf = async ({ id }: { id: string }) => (await assignment(leader, id)).dayOn.slice(8);
  expect([await dayOf(saturday), await dayOf(friday), await dayOf(carried)]).toEqual([
    "23",
    "20",
    "20",
  ]);

  const days = [
    { day: "2026-11-21", kind: "WORKDAY" as const },
    { day: "2026-11-20", kind: "DAY_OFF" as const },
  ];
  await world.as(await world.admin()).do(SetOwnDays, { input: { days } });
  expect([await dayOf(saturday), await dayOf(friday), await dayOf(carried)]).toEqual([
    "21",
    "21",
    "20",
  ]);
  // It counts in the next close-out, and is expected by it.
  expect((await assignment(leader, carried.id)).expectedAt).toBe(at("21 17:30"));
  expect((await assignment(leader, friday.id)).confirmBy).toBe(at("19 16:01"));
  expect((await assignment(leader, friday.id)).dueAt).toBe(at("20 17:30"));

  // The day closes earlier: what is due after it counts in the next.
  const today = await assign({ goal: "盘点", responsibleIds: [he.id] });
  const hours = { closeOutAt: "17:00", confirmWithinMinutes: 30 };
  const periods = [{ from: "08:30", until: "17:00" }];
  await world.as(await world.admin()).do(SetGroupHours, { input: { groupId, ...hours, periods } });
  expect([await dayOf(today), (await assignment(leader, today.id)).dueAt]).toEqual([
    "21",
    at("19 17:30"),
  ]);
});

it("what a closed day has counted stays: neither taken back nor returned out of it", async () => {
  const { he, leader, owner, groupId, assign } = await begin("2026-11-19T15:31:00+08:00");
  const { id: taskId } = await assign();
  await world.as(he).do(CompleteTask, { input: { taskId } });
  world.clock.set(at("19 17:30"));
  const close = () => world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
  const { closeDay: closed } = await close();
  expect(closed).toMatchObject({ due: 1, done: 1, open: 0 });
  expect((await world.as(he).send(UndoDayEntry, { taskId })).refusal).toBe("TASK_DAY_CLOSED");
  const { id: assignmentId } = await assignment(leader, taskId);
  await world.as(leader).do(ReturnTask, { assignmentId, reason: "少了数量" });
  expect(await assignment(leader, taskId)).toMatchObject({
    state: "CONFIRMED",
    dayOn: "2026-11-20",
  });
  expect((await close()).closeDay).toEqual(closed);
});

it("opened, confirmed, planned and done are four facts; opening a hundred times confirms nothing", async () => {
  const { he, leader, assign } = await begin("2026-11-19T15:31:00+08:00");
  const { id: taskId } = await assign();
  world.clock.set(at("19 15:35"));
  for (let i = 0; i < 5; i += 1) {
    await world.as(he).do(OpenTask, { id: taskId });
    world.clock.pass(60_000);
  }
  expect(await assignment(leader, taskId)).toMatchObject({
    openedAt: at("19 15:35"),
    state: "ASKED",
    confirmedAt: null,
    plannedAt: null,
    doneAt: null,
  });
  const opened = (await world.journal(taskId)).filter((deed) => deed === "task.opened");
  expect(opened).toHaveLength(1);
});

it("the plan stands beside the deadline: a promise in time asks nobody, a later one asks the assigner", async () => {
  const { he, tang, leader, assign } = await begin("2026-11-19T15:31:00+08:00");
  const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
  const promise = (plannedAt: string) => ({ taskId, method: "SELF" as const, plannedAt });
  await world.as(he).do(ConfirmTask, { input: promise(at("19 17:30")) });
  const waiting = async () => (await world.as(leader).do(MyTodo, {})).myTodo.items.length;
  expect(await waiting()).toBe(0);
  await world.as(tang).do(ConfirmTask, { input: promise(at("20 10:00")) });
  expect(await waiting()).toBe(1);
  const { assignments } = (await world.as(leader).do(TaskPage, { id: taskId })).task;
  expect(assignments.map(({ plannedAt, dueAt }) => [plannedAt, dueAt])).toEqual([
    [at("19 17:30"), at("19 17:30")],
    [at("20 10:00"), at("19 17:30")],
  ]);
});
