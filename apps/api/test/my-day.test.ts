import {
  AcceptTask,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  MyDay,
  MyTodo,
  OpenNotice,
  PublishNotice,
  RecordLeave,
  ReportProgress,
  SetOwnDays,
  TaskPage,
  UndoDayEntry,
} from "@riqing/schema";
import { closeDays } from "../src/jobs/close-days.job.ts";
import { openLog } from "../src/ports/log.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const dayOf = async (who: Planted) => (await world.as(who).do(MyDay, {})).myDay;
const close = () =>
  closeDays.run({
    app: { orm: world.orm, clock: world.clock, ports: world.ports },
    log: openLog("silent"),
    stopping: () => false,
  });

async function five() {
  const force = await taskforce(world);
  const tasks = [];
  for (const goal of ["备件清单", "空压机油滤", "吊装路线图", "限位开关", "点检表"])
    tasks.push(await force.assign({ goal }));
  return { ...force, tasks };
}

it("shows everything due today, and takes five answers in five taps", async () => {
  const { he, tasks } = await five();
  const mine = world.as(he);
  const before = await dayOf(he);
  expect(before).toMatchObject({
    day: "2026-11-19",
    workday: true,
    provisional: false,
    closesAt: at("19 17:30"),
    total: 5,
    settled: 0,
  });
  expect(before.items[0]).toMatchObject({
    outcome: "NONE",
    closesAt: at("19 17:30"),
    carryCount: 0,
    chain: [],
    nextWorkday: "2026-11-20",
    tellsAssigner: false,
    closed: false,
    task: { goal: "备件清单", completeRefusal: null, assigner: { name: "冯玉梅" } },
  });

  const [a, b, c, d, e] = tasks.map(({ id }) => id) as [string, string, string, string, string];
  world.clock.set(at("19 15:58"));
  await mine.do(CompleteTask, { input: { taskId: a } });
  await mine.do(CarryOverTask, { input: { taskId: b, reason: "MATERIAL" } });
  world.clock.set(at("19 15:59"));
  await mine.do(ReportProgress, {
    input: { taskId: c, kind: "OBSTACLE", waitsFor: "等物料" },
  });
  await mine.do(CompleteTask, { input: { taskId: d } });
  const { myTodo } = await mine.do(MyTodo, {});
  expect(myTodo.items.filter(({ kind }) => kind === "CLOSE_OUT")).toMatchObject([
    {
      title: "今日清账，还剩 1 件",
      dueAt: at("19 17:30"),
      closeOut: { total: 5, settled: 4, done: 2, carried: 1, blocked: 1 },
    },
  ]);
  await mine.do(CompleteTask, { input: { taskId: e } });

  const after = await dayOf(he);
  expect(after).toMatchObject({ total: 5, settled: 5, done: 3, carried: 1, blocked: 1 });
  const said = new Map(after.items.map((item) => [item.task.goal, item]));
  expect(said.get("空压机油滤")).toMatchObject({
    outcome: "CARRIED",
    carriedTo: "2026-11-20",
    carryReason: "MATERIAL",
    chain: ["2026-11-19", "2026-11-20"],
    at: at("19 15:58"),
  });
  expect(said.get("吊装路线图")).toMatchObject({ outcome: "BLOCKED", waitsFor: "等物料" });
  const left = (await mine.do(MyTodo, {})).myTodo.items;
  expect(left.filter(({ kind }) => kind === "CLOSE_OUT")).toEqual([]);
});

it("what is taken back is to be said again", async () => {
  const { he, tasks } = await five();
  const taskId = tasks[0]!.id;
  await world.as(he).do(CompleteTask, { input: { taskId } });
  await world.as(he).do(UndoDayEntry, { taskId });
  expect(await dayOf(he)).toMatchObject({ total: 5, settled: 0 });
});

it("what is accepted is settled, and is not taken back by its person", async () => {
  const { he, leader, tasks } = await five();
  const taskId = tasks[0]!.id;
  await world.as(he).do(CompleteTask, { input: { taskId } });
  const { task } = await world.as(leader).do(TaskPage, { id: taskId });
  await world.as(leader).do(AcceptTask, { assignmentId: task.assignments[0]!.id });
  const day = await dayOf(he);
  expect(day).toMatchObject({ total: 5, settled: 1, done: 1 });
  expect(day.items.find((item) => item.task.id === taskId)).toMatchObject({ outcome: "DONE" });
  const before = await world.everything();
  expect((await world.as(he).send(UndoDayEntry, { taskId })).refusal).toBe("TASK_ALREADY_DONE");
  expect(await world.everything()).toEqual(before);
});

it("tells the member first that the next carry-over is the third", async () => {
  const { he, assign } = await taskforce(world);
  const { id: taskId } = await assign();
  for (const day of ["19", "20"]) {
    world.clock.set(at(`${day} 16:00`));
    await world.as(he).do(CarryOverTask, { input: { taskId, reason: "OTHERS" } });
    world.clock.set(at(`${day} 17:30`));
    await close();
  }
  world.clock.set("2026-11-23T09:00:00+08:00");
  expect((await dayOf(he)).items).toMatchObject([
    {
      carryCount: 2,
      chain: ["2026-11-19", "2026-11-20", "2026-11-23"],
      nextWorkday: "2026-11-24",
      tellsAssigner: true,
    },
  ]);
});

it("once the day is closed it is shown as it ended, and nothing more can be said of it", async () => {
  const { he, tasks } = await five();
  await world.as(he).do(CompleteTask, { input: { taskId: tasks[0]!.id } });
  await world.as(he).do(ReportProgress, {
    input: { taskId: tasks[1]!.id, kind: "OBSTACLE", waitsFor: "供应商" },
  });
  world.clock.set(at("19 17:30"));
  const closing = await dayOf(he);
  expect(closing).toMatchObject({ total: 5, settled: 2, closesAt: null });
  expect(closing.items.every(({ closed }) => closed)).toBe(true);
  await close();
  const closed = await dayOf(he);
  const stands = ({ items }: typeof closed) =>
    new Map(items.map(({ task, outcome, closed }) => [task.goal, { outcome, closed }]));
  expect(stands(closed)).toEqual(stands(closing));
  // What is said after the close-out is said of tomorrow.
  await world.as(he).do(CompleteTask, { input: { taskId: tasks[2]!.id } });
  expect(stands(await dayOf(he))).toEqual(stands(closing));
  world.clock.set(at("20 09:00"));
  expect(await dayOf(he)).toMatchObject({
    total: 4,
    settled: 1,
    done: 1,
    closesAt: at("20 17:30"),
  });
});

it("shows nothing to settle on a day off, nor to somebody on leave", async () => {
  const { he, tang, assign } = await taskforce(world);
  await assign({ responsibleIds: [he.id, tang.id] });
  await world.as(tang).do(RecordLeave, {
    input: { fromOn: "2026-11-19", untilOn: "2026-11-19", reason: "看病" },
  });
  expect(await dayOf(he)).toMatchObject({ total: 1 });
  expect(await dayOf(tang)).toMatchObject({ total: 0 });
  await world.as(await world.admin()).do(SetOwnDays, {
    input: { days: [{ day: "2026-11-19", kind: "DAY_OFF" }] },
  });
  expect(await dayOf(he)).toMatchObject({ workday: false, total: 0, closesAt: null });
});

it("asks collaborators nothing, and shows each person their own", async () => {
  const { he, tang, assign } = await taskforce(world);
  const { id: taskId } = await assign({ collaboratorIds: [tang.id] });
  await world.as(he).do(ConfirmTask, {
    input: { taskId, method: "SELF", plannedAt: at("19 17:00") },
  });
  expect(await dayOf(he)).toMatchObject({ total: 1 });
  expect(await dayOf(tang)).toMatchObject({ total: 0 });
});

it("lists what one has not opened, for oneself alone", async () => {
  const feng = await world.person("冯玉梅");
  const he = await world.person("何雨桐");
  const { id: groupId } = await world.group("生产协调群", { publishers: [feng], members: [he] });
  const input = {
    subject: "3 号行车停用",
    purpose: "有坠物风险",
    body: "吊装走东通道。",
    audience: [{ groupId }],
    importance: "ORDINARY" as const,
    asksLaterJoiners: false,
  };
  const { publishNotice: notice } = await world.as(feng).do(PublishNotice, { input });
  expect((await dayOf(he)).unopenedNotices).toMatchObject([{ subject: "3 号行车停用" }]);
  await world.as(he).do(OpenNotice, { noticeId: notice.id, revisionId: notice.revision.id });
  expect((await dayOf(he)).unopenedNotices).toEqual([]);
});

it("says of the first workday of a year whose holidays are not known yet that it is a guess", async () => {
  const { he, leader, assign } = await taskforce(world);
  world.clock.set("2026-12-31T09:00:00+08:00");
  for (const who of [he, leader, await world.admin()]) await world.bind(who);
  const { id: taskId } = await assign();
  const guessed = { nextWorkday: "2027-01-04", nextWorkdayProvisional: true };
  expect((await dayOf(he)).items[0]).toMatchObject(guessed);
  const { task } = await world.as(he).do(TaskPage, { id: taskId });
  expect(task).toMatchObject(guessed);
  await world.as(he).do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
  const carried = async () =>
    (await world.as(leader).do(TaskPage, { id: taskId })).task.assignments[0]!;
  expect((await carried()).carryOvers).toMatchObject([{ toOn: "2027-01-04", provisional: true }]);

  // Told to be off: what was carried there is expected on the next workday, by the organisation's word.
  const days = [
    { day: "2027-01-04", kind: "DAY_OFF" as const },
    { day: "2027-01-05", kind: "WORKDAY" as const },
  ];
  await world.as(await world.admin()).do(SetOwnDays, { input: { days } });
  expect(await carried()).toMatchObject({
    expectedAt: "2027-01-05T09:30:00.000Z",
    carryOvers: [{ toOn: "2027-01-04", provisional: false }],
  });
  expect((await world.as(he).do(TaskPage, { id: taskId })).task).toMatchObject({
    nextWorkday: "2027-01-05",
    nextWorkdayProvisional: false,
  });
});
