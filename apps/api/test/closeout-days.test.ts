import {
  CarryOverTask,
  CloseDay,
  CloseOut,
  CloseOuts,
  CompleteTask,
  Inbox,
  MyDay,
  RecordLeave,
  SetGroupHours,
  SetOwnDays,
  UndoDayEntry,
} from "@riqing/schema";
import { closeDays } from "../src/jobs/close-days.job.ts";
import { startJobs } from "../src/jobs/index.ts";
import { sql } from "../src/kernel/sql.ts";
import { inTransaction } from "../src/kernel/transaction.ts";
import { beforeDayDeed } from "../src/modules/tasks/index.ts";
import { openLog } from "../src/ports/log.ts";
import { plantAssignment } from "./tasks-planted.ts";
import { openWorld, type Planted, type World } from "./world.ts";

let world: World;
afterEach(() => world.close());

const log = openLog("silent");
const app = () => ({ orm: world.orm, clock: world.clock, ports: world.ports });
/** The clock's own look at what is due. */
const look = () => closeDays.run({ app: app(), log, stopping: () => false });

async function open(now: string) {
  world = await openWorld({ now });
  const owner = await world.person("冯玉梅");
  const member = await world.person("唐志强");
  const { id: groupId } = await world.group("生产协调群", { owner, members: [member] });
  const days = async () => {
    const { closeOuts } = await world.as(owner).do(CloseOuts, { groupId, first: 50 });
    return closeOuts.nodes.toReversed();
  };
  const assignment = (given: Parameters<typeof plantAssignment>[4], who = member) =>
    plantAssignment(world, groupId, owner, who, given);
  return { owner, member, groupId, days, assignment };
}

const dayOf = async (assignmentId: string) => {
  const [assignment] = await world.rows<{ dayOn: string }>(
    sql`select day_on as dayOn from assignment where id = ${assignmentId}`,
  );
  return assignment?.dayOn;
};

/** Completes an assignment by a tap; answers the day in which it counts. */
const tap = async (who: Planted, taskId: string): Promise<string | undefined> => {
  await world.as(who).do(CompleteTask, { input: { taskId } });
  const [assignment] = await world.rows<{ doneOn: string }>(
    sql`select done_on as doneOn from assignment where task_id = ${taskId}`,
  );
  return assignment?.doneOn;
};

it("closes a new group's first day at its first close-out, and nothing before", async () => {
  const { days } = await open("2026-11-18T18:00:00+08:00");
  await look();
  expect(await days()).toEqual([]);
  world.clock.set("2026-11-19T17:29:59.999+08:00");
  await look();
  expect(await days()).toEqual([]);
  world.clock.set("2026-11-19T17:30:00+08:00");
  await look();
  expect(await days()).toMatchObject([{ day: "2026-11-19", number: 1, due: 0 }]);
});

it("after an outage closes each working day once, dated correctly", async () => {
  const { days, assignment, groupId, owner } = await open("2026-11-18T09:00:00+08:00");
  const { assignmentId } = await assignment({ dayOn: "2026-11-18" });
  world.clock.set("2026-11-24T03:00:00+08:00");
  await look();
  await look();
  expect(await days()).toMatchObject(
    ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23"].map((day, i) => ({
      day,
      number: i + 1,
      open: 1,
      dueAt: new Date(`${day}T17:30:00+08:00`).toISOString(),
      closedAt: new Date("2026-11-24T03:00:00+08:00").toISOString(),
    })),
  );
  expect(await dayOf(assignmentId)).toBe("2026-11-24");
  // Nobody is woken: the messages wait for the end of quiet hours.
  const asleep = (await world.as(owner).do(Inbox, {})).inbox.nodes;
  expect(asleep.filter(({ kind }) => kind === "CLOSE_OUT" || kind === "AFTER_QUIET")).toEqual([]);
  world.clock.set("2026-11-24T08:30:00+08:00");
  const { inbox } = await world.as(owner).do(Inbox, {});
  expect(inbox.nodes[0]).toMatchObject({ kind: "AFTER_QUIET" });
  const { closeOut } = await world.as(owner).do(CloseOut, { groupId, day: "2026-11-20" });
  expect(closeOut.openLines.nodes).toHaveLength(1);
});

it("takes what is unfinished before the holidays once to the first day after them", async () => {
  const { days, assignment } = await open("2026-09-30T09:00:00+08:00");
  const { assignmentId } = await assignment({ dayOn: "2026-09-30" });
  world.clock.set("2026-09-30T17:30:00+08:00");
  await look();
  expect(await dayOf(assignmentId)).toBe("2026-10-08");
  world.clock.set("2026-10-08T12:00:00+08:00");
  await look();
  expect((await days()).map(({ day }) => day)).toEqual(["2026-09-30"]);
  world.clock.set("2026-10-10T20:00:00+08:00");
  await look();
  // 10-10 is a Saturday that makes up for the holidays.
  expect((await days()).map(({ day }) => day)).toEqual([
    "2026-09-30",
    "2026-10-08",
    "2026-10-09",
    "2026-10-10",
  ]);
});

it("a day off that is declared moves what is open, and a workday that is declared is closed", async () => {
  const { days, assignment } = await open("2026-11-18T09:00:00+08:00");
  const { assignmentId } = await assignment({ dayOn: "2026-11-18" });
  const admin = world.as(await world.admin());
  await admin.do(SetOwnDays, {
    input: {
      days: [
        { day: "2026-11-18", kind: "DAY_OFF" },
        { day: "2026-11-21", kind: "WORKDAY" },
      ],
    },
  });
  world.clock.set("2026-11-18T20:00:00+08:00");
  await look();
  expect(await days()).toEqual([]);
  world.clock.set("2026-11-23T09:00:00+08:00");
  await look();
  expect((await days()).map(({ day, open }) => [day, open])).toEqual([
    ["2026-11-19", 1],
    ["2026-11-20", 1],
    ["2026-11-21", 1],
  ]);
  expect(await dayOf(assignmentId)).toBe("2026-11-23");
});

const hours = (groupId: string, closeOutAt: string) => ({
  input: {
    groupId,
    closeOutAt,
    periods: [{ from: "08:30", until: "17:30" }],
    confirmWithinMinutes: 30,
  },
});

it("what was done in a day that turns out to be off counts in the one that is open instead", async () => {
  const { days, assignment, member } = await open("2026-11-18T09:00:00+08:00");
  const { taskId } = await assignment({ dayOn: "2026-11-18" });
  const kept = await assignment({ dayOn: "2026-11-18" });
  await world.as(member).do(CompleteTask, { input: { taskId } });
  await world.as(member).do(CompleteTask, { input: { taskId: kept.taskId } });
  const off = { days: [{ day: "2026-11-18", kind: "DAY_OFF" as const }] };
  await world.as(await world.admin()).do(SetOwnDays, { input: off });
  expect((await world.as(member).send(UndoDayEntry, { taskId })).refusal).toBeNull();
  world.clock.set("2026-11-19T18:00:00+08:00");
  await look();
  expect(await days()).toMatchObject([{ day: "2026-11-19", due: 2, done: 1, open: 1 }]);
});

it("a day that a newly known calendar takes off hides no workday behind it, after an outage", async () => {
  const { days, groupId } = await open("2026-11-13T18:00:00+08:00");
  const saturday = new Date("2026-11-14T17:30:00+08:00").getTime();
  await world.rows(sql`update close_out_schedule set next_on = '2026-11-14',
    next_at = ${saturday} where group_id = ${groupId}`);
  world.clock.set("2026-11-18T09:00:00+08:00");
  await look();
  expect((await days()).map(({ day }) => day)).toEqual(["2026-11-16", "2026-11-17"]);
});

it("a new close-out time moves the day that is open; one that has passed holds from tomorrow", async () => {
  const { days, groupId, owner } = await open("2026-11-18T09:00:00+08:00");
  await world.as(owner).do(SetGroupHours, hours(groupId, "16:30"));
  world.clock.set("2026-11-18T16:30:00+08:00");
  await look();
  expect((await days()).map(({ day, dueAt }) => [day, dueAt])).toEqual([
    ["2026-11-18", new Date("2026-11-18T16:30:00+08:00").toISOString()],
  ]);

  world.clock.set("2026-11-19T16:00:00+08:00");
  await world.as(owner).do(SetGroupHours, hours(groupId, "15:00"));
  await look();
  expect(await days()).toHaveLength(1);
  world.clock.set("2026-11-20T15:00:00+08:00");
  await look();
  expect((await days()).map(({ day, dueAt }) => [day, dueAt])).toEqual([
    ["2026-11-18", new Date("2026-11-18T16:30:00+08:00").toISOString()],
    ["2026-11-19", new Date("2026-11-19T16:30:00+08:00").toISOString()],
    ["2026-11-20", new Date("2026-11-20T15:00:00+08:00").toISOString()],
  ]);
});

it("a later close-out time never opens again what is closed", async () => {
  const { days, groupId, owner } = await open("2026-11-18T09:00:00+08:00");
  world.clock.set("2026-11-18T17:31:00+08:00");
  await look();
  await world.as(owner).do(SetGroupHours, hours(groupId, "20:00"));
  world.clock.set("2026-11-18T20:01:00+08:00");
  await look();
  expect((await days()).map(({ day }) => day)).toEqual(["2026-11-18"]);
});

it("an earlier close-out time, set when today is closed, is tomorrow's", async () => {
  const { days, groupId, owner } = await open("2026-11-18T09:00:00+08:00");
  world.clock.set("2026-11-18T17:31:00+08:00");
  await look();
  await world.as(owner).do(SetGroupHours, hours(groupId, "16:00"));
  world.clock.set("2026-11-19T16:00:00+08:00");
  await look();
  expect((await days()).map(({ day, dueAt }) => [day, dueAt])).toEqual([
    ["2026-11-18", new Date("2026-11-18T17:30:00+08:00").toISOString()],
    ["2026-11-19", new Date("2026-11-19T16:00:00+08:00").toISOString()],
  ]);
});

it("days off that become workdays again are closed from the one that is not over", async () => {
  const { days, assignment } = await open("2026-11-18T09:00:00+08:00");
  const admin = world.as(await world.admin());
  const week = ["2026-11-18", "2026-11-19", "2026-11-20"];
  const say = (kind: "DAY_OFF" | null) =>
    admin.do(SetOwnDays, { input: { days: week.map((day) => ({ day, kind })) } });
  await say("DAY_OFF");
  const { assignmentId } = await assignment({ dayOn: "2026-11-23" });
  world.clock.set("2026-11-19T09:00:00+08:00");
  await admin.do(SetOwnDays, {
    input: { days: week.slice(1).map((day) => ({ day, kind: null })) },
  });
  world.clock.set("2026-11-20T18:00:00+08:00");
  await look();
  expect((await days()).map(({ day, open: left }) => [day, left])).toEqual([
    ["2026-11-19", 1],
    ["2026-11-20", 1],
  ]);
  expect(await dayOf(assignmentId)).toBe("2026-11-23");
});

it("a clock that jumps closes nothing twice, and nothing early again", async () => {
  const { days, assignment, member } = await open("2026-11-18T09:00:00+08:00");
  const { taskId } = await assignment({ dayOn: "2026-11-18" });
  world.clock.set("2026-11-18T17:31:00+08:00");
  await look();
  world.clock.set("2026-11-18T16:00:00+08:00");
  await look();
  expect(await days()).toHaveLength(1);
  // The day is closed, whatever the clock says now: a tap belongs to the next.
  expect(await tap(member, taskId)).toBe("2026-11-19");
  world.clock.set("2026-11-19T17:31:00+08:00");
  await look();
  expect(await days()).toMatchObject([
    { day: "2026-11-18", open: 1, done: 0 },
    { day: "2026-11-19", open: 0, done: 1 },
  ]);
});

it("a tap after the time finds the day closed before it, whoever comes first", async () => {
  const { days, assignment, member } = await open("2026-11-18T09:00:00+08:00");
  const { taskId } = await assignment({ dayOn: "2026-11-18" });
  world.clock.set("2026-11-20T17:30:00+08:00");
  expect(await tap(member, taskId)).toBe("2026-11-23");
  expect((await days()).map(({ day, open, done }) => [day, open, done])).toEqual([
    ["2026-11-18", 1, 0],
    ["2026-11-19", 1, 0],
    ["2026-11-20", 1, 0],
  ]);
});

it("a tap that is refused leaves the day open for others to close", async () => {
  const { days, member, groupId } = await open("2026-11-18T09:00:00+08:00");
  world.clock.set("2026-11-18T17:30:00+08:00");
  const ctx = await world.as(member).ctx();
  const before = await world.everything();
  const refused = inTransaction(ctx, async (inside) => {
    await beforeDayDeed.emit(inside, { organisationId: member.organisationId, groupId });
    throw new Error("no");
  });
  await expect(refused).rejects.toThrow("no");
  expect(await world.everything()).toEqual(before);
  await look();
  expect(await days()).toHaveLength(1);
});

it("taps and close-outs at the same moment: each assignment is in that day or the next, never both", async () => {
  const { days, assignment, member, owner, groupId } = await open("2026-11-18T09:00:00+08:00");
  const planted = await Promise.all(
    Array.from({ length: 24 }, (_, i) => assignment({ goal: `第 ${i} 件`, dayOn: "2026-11-18" })),
  );
  world.clock.set("2026-11-18T17:29:59.990+08:00");
  const early = planted.slice(0, 12).map((one) => tap(member, one.taskId));
  world.clock.set("2026-11-18T17:30:00+08:00");
  const closing = [look(), look()];
  const late = planted.slice(12).map((one) => tap(member, one.taskId));
  const openOn = await Promise.all([...early, ...late]);
  await Promise.all(closing);
  world.clock.set("2026-11-19T17:30:00+08:00");
  await look();

  const [first, second] = await days();
  const wednesday = openOn.filter((day) => day === "2026-11-18").length;
  expect(openOn.slice(12).every((day) => day === "2026-11-19")).toBe(true);
  expect(first).toMatchObject({ done: wednesday, open: 24 - wednesday, due: 24 });
  expect(second).toMatchObject({ done: 24 - wednesday, open: 0, due: 24 - wednesday });
  const said = await world.rows<{ n: number }>(
    sql`select count(*) as n from close_out_line where outcome = 'DONE' group by assignment_id`,
  );
  expect(said.map(({ n }) => Number(n))).toEqual(Array.from({ length: 24 }, () => 1));
  const { closeDay } = await world.as(owner).do(CloseDay, { groupId, day: "2026-11-18" });
  expect(closeDay.id).toBe(first!.id);
});

it("what was carried over counts as carried that day, and as due on the day it was carried to", async () => {
  const { days, assignment } = await open("2026-11-18T09:00:00+08:00");
  await assignment({ dayOn: "2026-11-19", carriedFrom: ["2026-11-18"] });
  await assignment({
    dayOn: "2026-11-18",
    state: "DONE",
    doneOn: "2026-11-18",
    carriedFrom: ["2026-11-17"],
  });
  world.clock.set("2026-11-19T18:00:00+08:00");
  await look();
  expect(await days()).toMatchObject([
    { due: 2, carried: 1, done: 1, open: 0 },
    { due: 1, carried: 0, done: 0, open: 1 },
  ]);
});

it("leaves out who is on leave that day, and goes on with them after it", async () => {
  const { days, assignment, member, owner } = await open("2026-11-18T09:00:00+08:00");
  const { assignmentId } = await assignment({ dayOn: "2026-11-18" });
  await assignment({ dayOn: "2026-11-18", standInFor: member }, owner);
  await world.as(member).do(RecordLeave, {
    input: { fromOn: "2026-11-18", untilOn: "2026-11-18", reason: "看病" },
  });
  world.clock.set("2026-11-18T17:30:00+08:00");
  await look();
  expect(await days()).toMatchObject([
    { due: 1, people: 1, open: 1, exempt: 1, exemptPeople: 1, handedOver: 1, handedOverPeople: 1 },
  ]);
  expect(await dayOf(assignmentId)).toBe("2026-11-19");
  world.clock.set("2026-11-19T17:30:00+08:00");
  await look();
  expect((await days())[1]).toMatchObject({ due: 2, exempt: 0 });
});

it("does not close the days of a group that is dissolved", async () => {
  const { days, groupId } = await open("2026-11-18T09:00:00+08:00");
  await world.rows(sql`update work_group set state = 'DISSOLVED' where id = ${groupId}`);
  world.clock.set("2026-11-20T18:00:00+08:00");
  await look();
  await look();
  expect(await days()).toEqual([]);
});

it("goes on with others where a group cannot be closed, and does not hurry back to it", async () => {
  const { days } = await open("2026-11-18T09:00:00+08:00");
  const other = await world.group("别的群");
  // A record that nobody could have written keeps the day from being closed.
  await world.rows(sql`update close_out_schedule set closed = -1 where group_id = ${other.id}`);
  await world.rows(sql`insert into close_out (id, organisation_id, group_id, day, number, due_at,
    closed_at, due, people, done, carried, ${sql.ref("open")}, blocked, late, exempt, exempt_people,
    handed_over, handed_over_people, summary, content_hash) select ${other.id}, organisation_id,
    group_id, '2026-01-01', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', '' from close_out_schedule
    where group_id = ${other.id}`);
  world.clock.set("2026-11-18T17:30:00+08:00");
  expect(await look()).toBeUndefined();
  expect((await days()).map(({ day }) => day)).toEqual(["2026-11-18"]);
});

it("says when there is something to close next", async () => {
  await open("2026-11-18T17:29:50+08:00");
  expect(await look()).toBe(10_000);
});

it("looks by itself, and is quiet once it is stopped", async () => {
  const { days } = await open("2026-11-18T17:30:00+08:00");
  world.clock.set("2026-11-19T17:30:00+08:00");
  const jobs = startJobs(app(), log, [closeDays]);
  while ((await days()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await jobs.stop();
  world.clock.set("2026-11-20T17:30:00+08:00");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await days()).toHaveLength(1);
});

it("what was left open comes back to a day that opens before the one that was next", async () => {
  const { days, assignment, member } = await open("2026-11-20T09:00:00+08:00");
  const left = await assignment({ dayOn: "2026-11-20", dueAt: "2026-11-20T17:00:00+08:00" });
  const moved = await assignment({ dayOn: "2026-11-20", dueAt: "2026-11-20T17:00:00+08:00" });
  const monday = await assignment({ dayOn: "2026-11-23", dueAt: "2026-11-23T12:00:00+08:00" });
  const promised = await assignment({ dayOn: "2026-11-20", dueAt: "2026-11-20T17:00:00+08:00" });
  const carry = (taskId: string) =>
    world.as(member).do(CarryOverTask, { input: { taskId, reason: "NO_TIME" } });
  await carry(promised.taskId);
  world.clock.set("2026-11-20T17:30:00+08:00");
  await look();
  // On Saturday, still a day off, one is carried over from Monday to Tuesday.
  world.clock.set("2026-11-21T08:00:00+08:00");
  await carry(moved.taskId);
  const admin = world.as(await world.admin());
  const say = (day: string, kind: "WORKDAY" | "DAY_OFF" | null) =>
    admin.do(SetOwnDays, { input: { days: [{ day, kind }] } });
  await say("2026-11-21", "WORKDAY");
  expect(await dayOf(left.assignmentId)).toBe("2026-11-21");
  expect(await dayOf(moved.assignmentId)).toBe("2026-11-24");
  expect(await dayOf(monday.assignmentId)).toBe("2026-11-23");
  expect(await dayOf(promised.assignmentId)).toBe("2026-11-23");
  const mine = async () => {
    const { myDay } = await world.as(member).do(MyDay, {});
    return new Map(myDay.items.map(({ task, outcome }) => [task.id, outcome]));
  };
  expect(await mine()).toEqual(
    new Map([
      [left.taskId, "NONE"],
      [moved.taskId, "CARRIED"],
    ]),
  );
  // Taken back and declared again, it is the same.
  await say("2026-11-21", null);
  expect(await dayOf(left.assignmentId)).toBe("2026-11-23");
  expect(await mine()).toEqual(new Map());
  await say("2026-11-21", "WORKDAY");
  expect(await dayOf(left.assignmentId)).toBe("2026-11-21");
  world.clock.set("2026-11-21T17:30:00+08:00");
  await look();
  expect((await days()).at(-1)).toMatchObject({ day: "2026-11-21", open: 1, carried: 1, due: 2 });
  // Monday, next now, is made a day off, and taken back.
  await say("2026-11-23", "DAY_OFF");
  expect(await dayOf(left.assignmentId)).toBe("2026-11-24");
  await say("2026-11-23", null);
  expect(await dayOf(left.assignmentId)).toBe("2026-11-23");
  world.clock.set("2026-11-23T17:30:00+08:00");
  await look();
  expect((await days()).at(-1)).toMatchObject({ day: "2026-11-23", open: 3, carried: 0 });
});
