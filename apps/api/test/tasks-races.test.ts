import {
  CancelTask,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  DecideNewDeadline,
  ReassignTask,
  ReportProgress,
  RequestNewDeadline,
  TaskPage,
  UndoConfirmation,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { at, type Taskforce, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: THURSDAY });
let force: Taskforce;
beforeEach(async () => void (force = await taskforce(world)));

const twenty = <T>(tap: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 20 }, tap));
const count = async (table: string) =>
  Number(
    (await world.rows<{ n: number }>(sql`select count(*) as n from ${sql.table(table)}`))[0]?.n,
  );
const TAP = "0190a2b0-0000-7000-8000-000000000009";

it("twenty replays of a tap are one row, and answer alike", async () => {
  const { he, assign } = force;
  const { id: taskId } = await assign();
  const by = world.as(he);
  const input = { taskId, method: "SELF" as const, plannedAt: at("20 10:00"), tapId: TAP };
  const confirmed = await twenty(() => by.do(ConfirmTask, { input }));
  const answers = confirmed.map(({ confirmTask }) => JSON.stringify(confirmTask.mine));
  expect(new Set(answers).size).toBe(1);
  expect([await count("receipt"), await count("date_request")]).toEqual([1, 1]);

  const note = {
    taskId,
    kind: "OBSTACLE" as const,
    waitsFor: "等物料",
    tapId: `${TAP.slice(0, -1)}a`,
  };
  await twenty(() => by.do(ReportProgress, { input: note }));
  const carry = { taskId, reason: "MATERIAL" as const, tapId: `${TAP.slice(0, -1)}b` };
  await twenty(() => by.do(CarryOverTask, { input: carry }));
  const done = { taskId, tapId: `${TAP.slice(0, -1)}c` };
  await twenty(() => by.do(CompleteTask, { input: done }));
  const kinds = (await by.do(TaskPage, { id: taskId })).task.events.map(({ kind }) => kind);
  expect(kinds).toEqual([
    "ASSIGNED",
    "CONFIRMED",
    "NEW_DATE_ASKED",
    "OBSTACLE",
    "CARRIED_OVER",
    "COMPLETED",
  ]);
  const lines = await world.journal(taskId);
  expect(lines).toHaveLength(6);
});

it("twenty sendings of one assignment are one task", async () => {
  const tasks = await twenty(() => force.assign({ tapId: TAP }));
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(1);
  expect([await count("task"), await count("assignment")]).toEqual([1, 1]);
});

it("a confirmation beside a reassignment: the assignment is the one's or the other's, never both", async () => {
  const { he, tang, leader, assign } = force;
  for (let i = 0; i < 5; i += 1) {
    const { id: taskId } = await assign({ goal: `第 ${i} 件` });
    const confirm = { taskId, method: "SELF" as const, plannedAt: at("19 17:30") };
    const move = { taskId, fromPersonId: he.id, toPersonId: tang.id, reason: "换人" };
    const [tap, moved] = await Promise.all([
      world.as(he).send(ConfirmTask, { input: confirm }),
      world.as(leader).send(ReassignTask, { input: move }),
    ]);
    expect(moved.refusal).toBeNull();
    expect([null, "TASK_NOT_YOURS"]).toContain(tap.refusal);
    const { assignments } = (await world.as(leader).do(TaskPage, { id: taskId })).task;
    expect(assignments.map(({ person, state }) => [person.name, state])).toEqual([
      ["唐志强", "ASKED"],
      ["何雨桐", "ENDED"],
    ]);
    const receipts = await world.rows(sql`select id from receipt where subject_id = ${taskId}`);
    expect(receipts).toHaveLength(tap.refusal === null ? 1 : 0);
  }
});

it("a completion beside a cancelling: done and cancelled after, or told that it is cancelled", async () => {
  const { he, leader, assign } = force;
  for (let i = 0; i < 5; i += 1) {
    const { id: taskId } = await assign({ goal: `第 ${i} 件` });
    const [tap, cancelled] = await Promise.all([
      world.as(he).send(CompleteTask, { input: { taskId } }),
      world.as(leader).send(CancelTask, { taskId, reason: "订单撤了" }),
    ]);
    expect(cancelled.refusal).toBeNull();
    expect([null, "TASK_CANCELLED"]).toContain(tap.refusal);
    const { task } = await world.as(leader).do(TaskPage, { id: taskId });
    expect(task.state).toBe("CANCELLED");
    const completed = task.events.filter(({ kind }) => kind === "COMPLETED");
    expect(completed).toHaveLength(tap.refusal === null ? 1 : 0);
  }
});

it("of two who decide on a date at once one stands, and the other is told", async () => {
  const { he, leader, owner, assign } = force;
  const { id: taskId } = await assign();
  const wanted = { taskId, wantedAt: at("23 10:00") };
  const { requestNewDeadline } = await world.as(he).do(RequestNewDeadline, wanted);
  const requestId = requestNewDeadline.mine!.dateRequest!.id;
  const second = { requestId, granted: false };
  const answers = await Promise.all([
    world.as(leader).send(DecideNewDeadline, { requestId, granted: true }),
    world.as(leader).send(DecideNewDeadline, second),
    world.as(owner).send(DecideNewDeadline, second),
  ]);
  expect(answers[2]!.refusal).toBe("NOT_ALLOWED");
  const refusals = answers.slice(0, 2).map(({ refusal }) => refusal ?? "stands");
  expect(refusals.toSorted((a, b) => a.localeCompare(b))).toEqual([
    "DATE_REQUEST_DECIDED",
    "stands",
  ]);
  const kept = answers[1]!.refusal === null ? "REFUSED" : "GRANTED";
  const lost = answers.find(({ refusal }) => refusal === "DATE_REQUEST_DECIDED");
  expect(lost?.facts).toMatchObject({ state: kept, decidedById: leader.id });
});

it("a tap and its undo, many times at once, end in one of the two, and agree with the receipts", async () => {
  const { he, assign } = force;
  const { id: taskId } = await assign();
  const by = world.as(he);
  const input = { taskId, method: "SELF" as const, plannedAt: at("19 17:30") };
  await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      i % 2 === 0 ? by.send(ConfirmTask, { input }) : by.send(UndoConfirmation, { taskId }),
    ),
  );
  const { task } = await by.do(TaskPage, { id: taskId });
  const valid = await world.rows(sql`select id from receipt where withdrawn_at is null`);
  expect(valid).toHaveLength(task.mine?.state === "CONFIRMED" ? 1 : 0);
});
