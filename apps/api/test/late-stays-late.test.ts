import {
  CloseOut,
  CompleteTask,
  ConfirmTask,
  DecideNewDeadline,
  MyDay,
  PublishNotice,
  ReassignTask,
  RequestNewDeadline,
  ResponseTimes,
  ReturnTask,
  ReviseNotice,
  UndoDayEntry,
} from "@riqing/schema";
import { closeDays } from "../src/jobs/close-days.job.ts";
import { openLog } from "../src/ports/log.ts";
import { plantAssignment } from "./tasks-planted.ts";
import { at, taskforce, tasksIn, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });
const { assignment } = tasksIn(world);

const look = () => {
  const { orm, clock, ports } = world;
  return closeDays.run({
    app: { orm, clock, ports },
    log: openLog("silent"),
    stopping: () => false,
  });
};

const onTime = async (who: Planted, subject: "TASK" | "NOTICE" = "TASK") => {
  const { responseTimes } = await world.as(who).do(ResponseTimes, { input: { subject } });
  return subject === "TASK" ? responseTimes.doneOnTime : responseTimes.confirmedOnTime;
};

/** Asks for a later deadline and grants it. */
async function grant(he: Planted, leader: Planted, taskId: string, wantedAt: string) {
  const { requestNewDeadline } = await world.as(he).do(RequestNewDeadline, { taskId, wantedAt });
  const requestId = requestNewDeadline.mine!.dateRequest!.id;
  await world.as(leader).do(DecideNewDeadline, { requestId, granted: true });
}

it("a later deadline, granted when the old one had passed, leaves it late in every place", async () => {
  const { he, leader, owner, groupId, assign } = await taskforce(world);
  const { id: taskId } = await assign({ dueAt: at("19 17:00") });
  await world
    .as(he)
    .do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt: at("19 17:00") } });
  world.clock.set(at("19 17:31"));
  await look();
  world.clock.set(at("19 19:00"));
  await grant(he, leader, taskId, at("23 17:00"));
  // It is missed already, whatever becomes of it.
  expect(await onTime(leader)).toEqual({ n: 1, hits: 0 });
  world.clock.set(at("20 09:00"));
  const done = () => world.as(he).do(CompleteTask, { input: { taskId, result: "齐了" } });
  await done();
  expect(await assignment(leader, taskId)).toMatchObject({ doneLate: true, dueAt: at("23 17:00") });
  expect(await onTime(leader)).toEqual({ n: 1, hits: 0 });
  // Neither taking it back nor returning it forgets that.
  await world.as(he).do(UndoDayEntry, { taskId });
  await done();
  await world.as(leader).do(ReturnTask, {
    assignmentId: (await assignment(leader, taskId)).id,
    reason: "缺一页",
  });
  await done();
  expect(await assignment(leader, taskId)).toMatchObject({ doneLate: true });
  expect(await onTime(leader)).toEqual({ n: 1, hits: 0 });
  world.clock.set(at("20 17:30"));
  await look();
  const { closeOut } = await world.as(owner).do(CloseOut, { groupId, day: "2026-11-20" });
  expect(closeOut).toMatchObject({ done: 1, late: 1 });
});

it("a later deadline, granted in time, is the one that counts", async () => {
  const { he, leader, assign } = await taskforce(world);
  const { id: taskId } = await assign({ dueAt: at("19 17:00") });
  // At the deadline's own instant it is not late yet.
  world.clock.set(at("19 17:00"));
  await grant(he, leader, taskId, at("20 17:00"));
  world.clock.set(at("20 17:00"));
  await world.as(he).do(CompleteTask, { input: { taskId } });
  expect(await assignment(leader, taskId)).toMatchObject({ doneLate: false });
  expect(await onTime(leader)).toEqual({ n: 1, hits: 1 });
});

it("who was past the deadline when somebody else got it stays late; who was not is not counted", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const input = { fromPersonId: he.id, toPersonId: tang.id, reason: "外出" };
  const late = await assign({ dueAt: at("19 17:00") });
  const early = await assign({ goal: "清点工具", dueAt: at("20 17:00") });
  world.clock.set(at("19 17:01"));
  for (const { id: taskId } of [late, early])
    await world.as(leader).do(ReassignTask, { input: { ...input, taskId } });
  expect(await onTime(leader)).toEqual({ n: 1, hits: 0 });
});

it("who missed a notice's deadline stays late when its text and deadline are revised", async () => {
  const owner = await world.person("林晓燕");
  const [he, tang] = [await world.person("何雨桐"), await world.person("唐志强")];
  const { id: groupId } = await world.group("总装群", {
    owner,
    publishers: [owner],
    members: [he, tang],
  });
  const text = {
    importance: "IMPORTANT" as const,
    subject: "明早停气检修",
    purpose: "安排停气",
    body: "明早 8 点到 10 点停气，请各班组提前关好阀门。",
  };
  const { publishNotice } = await world.as(owner).do(PublishNotice, {
    input: {
      ...text,
      audience: [{ groupId, personIds: [he.id, tang.id] }],
      asksLaterJoiners: false,
      dueAt: at("19 17:00"),
    },
  });
  world.clock.set(at("19 17:01"));
  expect((await onTime(owner, "NOTICE")).hits).toBe(0);
  const { importance: _, ...revised } = text;
  await world.as(owner).do(ReviseNotice, {
    input: {
      ...revised,
      noticeId: publishNotice.id,
      body: "明早 9 点到 11 点停气，请各班组提前关好阀门。",
      dueAt: at("20 17:00"),
      changeNote: "改了时间",
    },
  });
  world.clock.set(at("23 09:00"));
  // Both missed the first deadline and the second.
  expect(await onTime(owner, "NOTICE")).toEqual({ n: 4, hits: 0 });
});

it("shows the chain of days as it happened", async () => {
  const { he, leader, groupId } = await taskforce(world);
  const planted = (given: Parameters<typeof plantAssignment>[4]) =>
    plantAssignment(world, groupId, leader, he, { dueAt: "2026-11-12T17:30:00+08:00", ...given });
  await planted({ goal: "甲", dayOn: "2026-11-16", carriedFrom: ["2026-11-13"] });
  world.clock.set(at("19 15:45"));
  const { myDay } = await world.as(he).do(MyDay, {});
  expect(myDay.items.map(({ chain }) => chain)).toEqual([
    ["2026-11-13", "2026-11-16", "2026-11-19"],
  ]);
});
