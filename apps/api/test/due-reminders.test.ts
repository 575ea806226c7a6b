import {
  AcknowledgeNotice,
  AddMember,
  AssignTask,
  CompleteTask,
  EndMembership,
  Notices,
  PublishNotice,
  RecordLeave,
} from "@riqing/schema";
import { makeCustomary } from "./category-world.ts";
import { eachDeliveryWorld } from "./delivery-world.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import type { Planted } from "./world.ts";

const { world, runJobs, sent, workshop, noticeFor, until } = eachDeliveryWorld({
  now: "2026-11-19T15:42:00+08:00",
});

/** Who is reminded at each of these moments, by name. */
async function remindedAt(moments: readonly string[], people: readonly Planted[]) {
  const nameOf = new Map(people.map(({ staffNo, name }) => [`o-${staffNo}`, name]));
  const told: string[] = [];
  for (const at of moments) {
    until(`2026-11-${at}:00+08:00`);
    world.server.received.length = 0;
    await runJobs();
    await runJobs();
    for (const { to, title } of sent())
      told.push(`${at} ${nameOf.get(to)} ${title.split("：")[0]}`);
  }
  return told.toSorted();
}

async function wechatPerson(name: string): Promise<Planted> {
  const who = await world.person(name);
  const { accountId } = await world.bindWechat(who);
  for (const purpose of ["NOTICE", "DUE"] as const) await world.grant(who, accountId, purpose, 9);
  return who;
}

const leave = { fromOn: "2026-11-19", untilOn: "2026-11-30", reason: "事假" };

describe("who has to finish a task", () => {
  it("is reminded before the deadline, at it and after it, unless they finished, are away or have left", async () => {
    const { owner, members, groupId } = await workshop(4);
    const [open, done, away, left] = members as [Planted, Planted, Planted, Planted];
    const input = {
      groupId,
      goal: "核对备件清单",
      requirements: "",
      responsibleIds: members.map(({ id }) => id),
      dueAt: "2026-11-20T16:00:00+08:00",
    };
    const { assignTask: task } = await world.as(owner).do(AssignTask, { input });
    await world.as(done).do(CompleteTask, { input: { taskId: task.id, result: "齐了" } });
    await world.as(away).do(RecordLeave, { input: leave });
    await world.as(owner).do(EndMembership, { groupId, personId: left.id, why: "DEPARTED" });
    await runJobs();

    const moments = ["20T13:59", "20T14:00", "20T15:59", "20T16:00", "21T16:00", "22T16:00"];
    expect(await remindedAt(moments, members)).toEqual([
      `20T14:00 ${open.name} 快到时间了`,
      `20T16:00 ${open.name} 已到时间，还没办`,
      `21T16:00 ${open.name} 已到时间，还没办`,
    ]);
  });
});

describe("who joins after a notice that asks later joiners", () => {
  it("is reminded by a deadline of their own, each moment once, and nobody else then", async () => {
    const { owner, feng, members, groupId } = await workshop(1);
    const [first] = members as [Planted];
    // Twenty-four hours, from 16:00 on.
    until("2026-11-19T16:00:00+08:00");
    const asksLater = { asksLaterJoiners: true, dueAt: "2026-11-20T16:00:00+08:00" };
    await world.as(feng).do(PublishNotice, noticeFor(groupId, asksLater));
    until("2026-11-20T10:00:00+08:00");
    const [later, swift] = [await wechatPerson("后来的人"), await wechatPerson("后来就答的人")];
    for (const { id } of [later, swift])
      await world.as(owner).do(AddMember, { groupId, personId: id });
    const notice = (await world.as(swift).do(Notices, {})).notices.nodes[0]!;
    const input = { noticeId: notice.id, revisionId: notice.revision.id };
    await world.as(swift).do(AcknowledgeNotice, { input });
    await runJobs();

    const hours = [20, 21, 22, 23].flatMap((day) =>
      ["07:59", "08:00", "10:00", "14:00", "16:00"].map((time) => `${day}T${time}`),
    );
    expect(await remindedAt(hours, [first, later, swift])).toEqual([
      `20T14:00 ${first.name} 快到时间了`,
      `20T16:00 ${first.name} 已到时间，还没办`,
      `21T08:00 ${later.name} 快到时间了`,
      `21T10:00 ${later.name} 已到时间，还没办`,
      `21T16:00 ${first.name} 已到时间，还没办`,
      `22T10:00 ${later.name} 已到时间，还没办`,
    ]);
  });
});

describe("the steps that the category chooses", () => {
  const chosen = (steps: object) => ({ reminders: steps });
  const quarter = { beforeHours: [4], atDeadline: false, afterHours: [1] };

  it.each([
    [
      "four hours before and one after, not at the deadline",
      quarter,
      ["12:00 你有 2 件事要看", "17:00 你有 2 件事要看"],
    ],
    ["none", { beforeHours: [], atDeadline: false, afterHours: [] }, []],
  ])("are those by which tasks and notices are reminded of: %s", async (_, steps, times) => {
    const { owner, feng, members, groupId } = await workshop(1);
    await makeCustomary(world, groupId, chosen(steps));
    const [only] = members as [Planted];
    const dueAt = "2026-11-20T16:00:00+08:00";
    const goal = { groupId, goal: "核对备件清单", requirements: "", responsibleIds: [only.id] };
    await world.as(owner).do(AssignTask, { input: { ...goal, dueAt } });
    await world.as(feng).do(PublishNotice, noticeFor(groupId));
    const ordinary = { importance: "ORDINARY", subject: "停水" };
    await world.as(feng).do(PublishNotice, noticeFor(groupId, ordinary));
    await runJobs();

    const moments = ["12:00", "14:00", "16:00", "17:00", "18:00"].map((time) => `20T${time}`);
    const all = [...moments, "21T16:00", "22T16:00"];
    const told = (await remindedAt(all, members)).map((one) =>
      one.slice(3).replace(` ${only.name}`, ""),
    );
    // Task and notice wait together, so that each is one message about two things.
    expect(told).toEqual(times);
  });
});

it("the steps are those that the rules in force print: what the category changes waits for the next version", async () => {
  const { owner, members, groupId } = await workshop(1);
  const [only] = members as [Planted];
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const appeals = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };
  const custom = (reminders: object) => makeCustomary(world, groupId, { ...appeals, reminders });
  const now = { settings: [], effectiveOn: "2026-11-19" };
  const assign = async (goal: string) => {
    const input = { groupId, goal, requirements: "", responsibleIds: [only.id] };
    const dueAt = "2026-11-20T16:00:00+08:00";
    await world.as(owner).do(AssignTask, { input: { ...input, dueAt } });
  };
  await custom({ beforeHours: [4], atDeadline: false, afterHours: [1] });
  const { rulebookId } = await rulesIn(world).publish(office, draftOf(groupId, now));
  await custom({ beforeHours: [], atDeadline: true, afterHours: [] });
  await assign("核对备件清单");
  const next = { ...now, rulebookId, statedChange: "只在到点时提醒" };
  await rulesIn(world).publish(office, draftOf(groupId, next));
  await assign("核对领料单");
  await runJobs();
  const moments = ["12:00", "14:00", "16:00", "17:00", "18:00"].map((time) => `20T${time}`);
  expect(await remindedAt(moments, members)).toEqual([
    `20T12:00 ${only.name} 快到时间了`,
    `20T16:00 ${only.name} 已到时间，还没办`,
    `20T17:00 ${only.name} 已到时间，还没办`,
  ]);
});

describe("who has to sign", () => {
  it("is reminded the day before, on the day and after it; a later joiner by their own day", async () => {
    const { owner, members, groupId } = await workshop(4);
    const [open, signed, away, left] = members as [Planted, Planted, Planted, Planted];
    const rules = rulesIn(world);
    const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
    const version = await rules.publish(office, draftOf(groupId));
    await rules.sign(signed, version);
    await world.as(away).do(RecordLeave, { input: leave });
    await world.as(owner).do(EndMembership, { groupId, personId: left.id, why: "DEPARTED" });
    until("2026-11-21T10:00:00+08:00");
    const later = await wechatPerson("后来的人");
    await world.as(await world.admin()).do(AddMember, { groupId, personId: later.id });
    await runJobs();

    // Asked on the 19th to sign by the 26th; who joins on the 21st has as many days.
    const days = [24, 25, 26, 27, 28, 29, 30].flatMap((day) => [`${day}T08:59`, `${day}T09:00`]);
    expect(await remindedAt(days, [...members, later])).toEqual([
      `25T09:00 ${open.name} 快到时间了`,
      `26T09:00 ${open.name} 已到时间，还没办`,
      `27T09:00 ${later.name} 快到时间了`,
      `27T09:00 ${open.name} 已到时间，还没办`,
      `28T09:00 ${later.name} 已到时间，还没办`,
      `29T09:00 ${later.name} 已到时间，还没办`,
    ]);
  });
});
