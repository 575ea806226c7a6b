import { CompleteTask, ConfirmTask, MyTodo, UndoConfirmation } from "@riqing/schema";
import { run, sql } from "../src/kernel/sql.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

/** What waits, but for the day that is to be cleared. */
const waits = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .filter(({ kind }) => kind !== "CLOSE_OUT")
    .map(({ kind, span, dueAt, overdue }) => ({ kind, span, dueAt, overdue }));
const kinds = async (who: Planted) => (await waits(who)).map(({ kind }) => kind);

const takeOn = (who: Planted, taskId: string, plannedAt = at("19 17:30")) =>
  world.as(who).do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt } });

it("a task stands in the to-do of whom it is assigned to, until they have answered", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const task = await assign();
  expect(await waits(he)).toEqual([
    { kind: "CONFIRM_TASK", span: "TODAY", dueAt: at("19 17:30"), overdue: false },
  ]);
  const [item] = (await world.as(he).do(MyTodo, {})).myTodo.items;
  expect(item).toMatchObject({
    title: task.goal,
    groupNames: ["总装群"],
    task: { id: task.id, mine: { state: "ASKED" }, chips: { today: at("19 17:30") } },
    assignment: { person: { name: "何雨桐" } },
  });
  expect(await kinds(tang)).toEqual([]);
  expect(await kinds(leader)).toEqual([]);

  await takeOn(he, task.id);
  expect(await kinds(he)).toEqual([]);
  await world.as(he).do(UndoConfirmation, { taskId: task.id });
  expect(await kinds(he)).toEqual(["CONFIRM_TASK"]);
  world.clock.set("2026-11-19T17:31:00+08:00");
  expect(await waits(he)).toMatchObject([{ span: "NOW", overdue: true }]);
});

it("a later promise waits for whoever assigned it, and so does a result", async () => {
  const { he, owner, leader, assign } = await taskforce(world);
  const task = await assign();
  await takeOn(he, task.id, at("20 10:00"));
  const [asked] = (await world.as(leader).do(MyTodo, {})).myTodo.items;
  expect(asked).toMatchObject({
    kind: "DECIDE_NEW_DATE",
    dueAt: at("19 17:30"),
    assignment: { dateRequest: { wantedAt: at("20 10:00"), state: "OPEN" } },
  });
  expect(asked?.id).toBe(asked?.assignment?.dateRequest?.id);

  await world.as(he).do(CompleteTask, { input: { taskId: task.id, result: "缺 3 件" } });
  expect(await waits(leader)).toEqual([
    { kind: "ACCEPT_RESULT", span: "TODAY", dueAt: null, overdue: false },
  ]);
  expect(await kinds(owner)).toEqual([]);
  // Once the assigner is gone, whoever owns the group decides.
  await run(
    { em: world.orm.em.fork() },
    sql`update person set departed_at = ${world.clock.now().getTime()} where id = ${leader.id}`,
  );
  expect(await kinds(owner)).toEqual(["ACCEPT_RESULT"]);
});

it("what one has taken on and is overdue stands in the to-do on a day off and after the close-out", async () => {
  const { he, tang, assign } = await taskforce(world);
  const task = await assign();
  await takeOn(he, task.id);
  world.clock.set("2026-11-19T17:31:00+08:00");
  expect(await waits(he)).toEqual([
    { kind: "OVERDUE_TASK", span: "NOW", dueAt: at("19 17:30"), overdue: true },
  ]);
  // On a day that is open it is settled with the rest of the day.
  world.clock.set("2026-11-20T09:00:00+08:00");
  expect(await kinds(he)).toEqual([]);
  expect((await world.as(he).do(MyTodo, {})).myTodo.items.map(({ kind }) => kind)).toEqual([
    "CLOSE_OUT",
  ]);
  world.clock.set("2026-11-21T09:00:00+08:00");
  const [item, ...others] = (await world.as(he).do(MyTodo, {})).myTodo.items;
  expect(item).toMatchObject({
    kind: "OVERDUE_TASK",
    task: { id: task.id },
    groupNames: ["总装群"],
  });
  expect(others).toEqual([]);
  expect(await kinds(tang)).toEqual([]);
  await world.as(he).do(CompleteTask, { input: { taskId: task.id } });
  expect(await kinds(he)).toEqual([]);
});
