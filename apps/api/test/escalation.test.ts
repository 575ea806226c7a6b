import {
  AcceptStandIn,
  AddMember,
  CancelTask,
  ConfirmTask,
  Inbox,
  RecordLeave,
  SetGroupHours,
  SetOwnDays,
  SetRole,
  TaskPage,
  UndoConfirmation,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { escalateDue, nextStepDueAt } from "../src/modules/tasks/index.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

/** What the clock does when its time has come; answers how many steps it took. */
const tick = async (limit = 50) =>
  escalateDue(await world.system(), await world.organisation(), limit);

/** To whom the only assignment of a task was taken, by step. */
const stepsOf = async (who: Planted, id: string) => {
  const { task } = await world.as(who).do(TaskPage, { id });
  return task.assignments.flatMap(({ escalations }) =>
    escalations.map(({ step, to }) => `${step} ${to.name}`),
  );
};

const warned = async (who: Planted) =>
  (await world.as(who).do(Inbox, {})).inbox.nodes
    .filter(({ kind }) => kind === "TASK_ESCALATED")
    .map(({ title }) => title);

const confirm = (who: Planted, taskId: string) =>
  world.as(who).do(ConfirmTask, { input: { taskId, method: "CLARIFY" } });

const away = (who: Planted, fromOn: string, untilOn = fromOn, standInId?: string) =>
  world.as(who).do(RecordLeave, { input: { fromOn, untilOn, reason: "看病", standInId } });

it("goes to the assignee, the head, and the owner, each after thirty more minutes, each once", async () => {
  const { he, zheng, owner, leader, assign } = await taskforce(world);
  const task = await assign();
  const ask = async () => [await tick(), await tick()];

  world.clock.set(at("19 16:00"));
  expect(await ask()).toEqual([0, 0]);
  world.clock.set(at("19 16:01"));
  expect(await ask()).toEqual([1, 0]);
  expect(await warned(he)).toEqual([`还没确认：${task.goal}`]);
  world.clock.set(at("19 16:31"));
  expect(await ask()).toEqual([1, 0]);
  expect(await warned(zheng)).toEqual([`何雨桐还没确认：${task.goal}`]);
  world.clock.set(at("19 17:01"));
  expect(await ask()).toEqual([1, 0]);
  expect(await warned(owner)).toEqual([`何雨桐还没确认：${task.goal}`]);
  world.clock.set(at("23 17:01"));
  expect(await ask()).toEqual([0, 0]);

  expect(await stepsOf(leader, task.id)).toEqual([
    "ASSIGNEE 何雨桐",
    "HEAD 郑国梁",
    "SUPERVISOR 林晓燕",
  ]);
  const { events } = (await world.as(leader).do(TaskPage, { id: task.id })).task;
  const lines = events.filter(({ kind }) => kind === "ESCALATED");
  expect(lines.map(({ actor, person }) => [actor, person?.name])).toEqual([
    [null, "何雨桐"],
    [null, "郑国梁"],
    [null, "林晓燕"],
  ]);
  const deeds = (await world.journal(task.id)).filter((deed) => deed === "task.escalated");
  expect(deeds).toHaveLength(3);
});

it("counts the group's working minutes: over lunch, the night and the weekend nothing passes", async () => {
  const { leader, groupId, owner, assign } = await taskforce(world);
  const input = {
    groupId,
    closeOutAt: "17:30",
    periods: [
      { from: "08:30", until: "12:00" },
      { from: "13:30", until: "17:30" },
    ],
    confirmWithinMinutes: 90,
  };
  await world.as(owner).do(SetGroupHours, { input });
  world.clock.set(at("20 16:45"));
  const task = await assign();
  // 45 minutes are left of Friday; 45 of Monday make ninety.
  world.clock.set(at("23 09:14"));
  expect(await tick()).toBe(0);
  world.clock.set(at("23 09:15"));
  expect(await tick()).toBe(1);
  world.clock.set(at("23 10:45"));
  expect(await tick()).toBe(1);
  // 12:00 to 13:30 is lunch.
  world.clock.set(at("23 13:44"));
  expect(await tick()).toBe(0);
  world.clock.set(at("23 13:45"));
  expect(await tick()).toBe(1);
  expect(await stepsOf(leader, task.id)).toHaveLength(3);
});

it("stops when it is confirmed, and goes on where it was when that is taken back", async () => {
  const { he, leader, assign } = await taskforce(world);
  const task = await assign();
  world.clock.set(at("19 16:01"));
  await tick();
  await confirm(he, task.id);
  await world.as(he).do(UndoConfirmation, { taskId: task.id });
  world.clock.set(at("19 16:31"));
  expect(await tick()).toBe(1);
  await confirm(he, task.id);
  world.clock.set(at("20 16:31"));
  expect(await tick()).toBe(0);
  expect(await stepsOf(leader, task.id)).toEqual(["ASSIGNEE 何雨桐", "HEAD 郑国梁"]);
});

it("stops when it is cancelled", async () => {
  const { leader, assign } = await taskforce(world);
  const task = await assign();
  await world.as(leader).do(CancelTask, { taskId: task.id, reason: "不用了" });
  world.clock.set(at("20 17:00"));
  expect(await tick()).toBe(0);
  expect(await nextStepDueAt(await world.system(), await world.organisation())).toBeNull();
});

it("one person's confirmation never stops another's", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const task = await assign({ responsibleIds: [he.id, tang.id] });
  await confirm(he, task.id);
  world.clock.set(at("19 16:01"));
  expect(await tick()).toBe(1);
  expect(await stepsOf(leader, task.id)).toEqual(["ASSIGNEE 唐志强"]);
});

it("leaves out who is away, and counts their minutes from when they are back", async () => {
  const { he, leader, assign } = await taskforce(world);
  const task = await assign();
  await away(he, "2026-11-19", "2026-11-20");
  world.clock.set(at("20 17:00"));
  expect(await tick()).toBe(0);
  const { assignments } = (await world.as(leader).do(TaskPage, { id: task.id })).task;
  expect(assignments[0]?.confirmBy).toBe(at("23 09:00"));
  world.clock.set(at("23 09:00"));
  expect(await tick()).toBe(1);

  // Assigned while they are away: the same.
  await away(he, "2026-11-24");
  world.clock.set(at("24 10:00"));
  const later = await assign({ goal: "清点工具" });
  const second = (await world.as(leader).do(TaskPage, { id: later.id })).task.assignments;
  expect(second[0]?.confirmBy).toBe(at("25 09:00"));
});

it("passes a head who is away: to their stand-in, or to the next head above", async () => {
  const { he, zheng, tang, assign, leader } = await taskforce(world);
  const plant = await world.person("郭明远", { department: "生产部", role: "HEAD" });
  const { recordLeave } = await away(zheng, "2026-11-19", "2026-11-19", tang.id);
  const task = await assign();
  world.clock.set(at("19 16:31"));
  await tick();
  expect(await tick()).toBe(1);
  expect(await stepsOf(leader, task.id)).toEqual(["ASSIGNEE 何雨桐", "HEAD 郭明远"]);

  await world.as(tang).do(AcceptStandIn, { leaveId: recordLeave.id });
  await away(plant, "2026-11-19");
  world.clock.set(THURSDAY);
  const second = await assign({ goal: "清点工具" });
  world.clock.set(at("19 16:31"));
  await tick();
  await tick();
  expect((await stepsOf(leader, second.id)).at(1)).toBe("HEAD 唐志强");
  expect(await warned(he)).toHaveLength(2);
});

it("whoever stands in for a head reads the task that is taken to them, wherever they work", async () => {
  const { he, zheng, tang, assign } = await taskforce(world);
  const deputy = await world.person("代班", { department: "物流部" });
  const { recordLeave } = await away(zheng, "2026-11-19", "2026-11-19", deputy.id);
  await world.as(deputy).do(AcceptStandIn, { leaveId: recordLeave.id });
  const { id } = await assign({ responsibleIds: [he.id] });
  expect((await world.as(deputy).send(TaskPage, { id })).refusal).toBe("NOT_FOUND");
  world.clock.set(at("19 16:31"));
  await tick();
  await tick();
  expect(await warned(deputy)).toHaveLength(1);
  expect((await world.as(deputy).send(TaskPage, { id })).refusal).toBeNull();
  expect((await world.as(tang).send(TaskPage, { id })).refusal).toBe("NOT_FOUND");
});

it("takes the admins before the owner, and nobody twice; without a head the step passes", async () => {
  const { tang, owner, assign, groupId, leader } = await taskforce(world);
  const admin = await world.admin();
  const zhou = await world.person("周敏", { department: "物流部" });
  await world.as(admin).do(AddMember, { groupId, personId: zhou.id });
  const role = { groupId, role: "ADMIN" as const, held: true };
  for (const { id: personId } of [zhou, tang])
    await world.as(admin).do(SetRole, { ...role, personId });
  const task = await assign({ responsibleIds: [zhou.id] });
  for (const time of ["19 16:01", "19 16:31", "19 17:01"]) {
    world.clock.set(at(time));
    expect(await tick()).toBe(1);
  }
  expect(await stepsOf(leader, task.id)).toEqual(["ASSIGNEE 周敏", "SUPERVISOR 唐志强"]);
  expect(await warned(owner)).toEqual([]);
});

it("an outage does not skip a step: each comes, in order, and once", async () => {
  const { assign, leader } = await taskforce(world);
  const task = await assign();
  world.clock.set(at("23 08:00"));
  expect([await tick(), await tick(), await tick(), await tick()]).toEqual([1, 1, 1, 0]);
  expect(await stepsOf(leader, task.id)).toHaveLength(3);
});

it("four processes at once take each step of forty assignments exactly once", async () => {
  const { he, tang, assign } = await taskforce(world);
  const ids: string[] = [];
  for (let i = 0; i < 20; i += 1) {
    ids.push((await assign({ goal: `第 ${i} 件`, responsibleIds: [he.id, tang.id] })).id);
  }
  for (const [time, step] of [
    ["19 16:01", "ASSIGNEE"],
    ["19 16:31", "HEAD"],
    ["19 17:01", "SUPERVISOR"],
  ] as const) {
    world.clock.set(at(time));
    const taken = await Promise.all([tick(), tick(), tick(), tick()]);
    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(40);
    const [counted] = await world.rows<{ n: number; people: number }>(
      sql`select count(*) as n, count(distinct assignment_id) as people from escalation
        where step = ${step}`,
    );
    expect([Number(counted?.n), Number(counted?.people)]).toEqual([40, 40]);
  }
  const [events] = await world.rows<{ n: number }>(
    sql`select count(*) as n from task_event where kind = 'ESCALATED'`,
  );
  expect(Number(events?.n)).toBe(120);
  expect(await tick()).toBe(0);
}, 60_000);

it("a confirmation at the same moment as the step: it is one or the other", async () => {
  const { he, leader, assign } = await taskforce(world);
  const ids: string[] = [];
  for (let i = 0; i < 8; i += 1) ids.push((await assign({ goal: `第 ${i} 件` })).id);
  world.clock.set(at("19 16:01"));
  await Promise.all([tick(), ...ids.map((id) => confirm(he, id)), tick()]);
  world.clock.set(at("20 16:01"));
  expect(await tick()).toBe(0);
  for (const id of ids) expect((await stepsOf(leader, id)).length).toBeLessThan(2);
});

describe("the calendar or the hours change while something waits", () => {
  const assignments = async (who: Planted, id: string) =>
    (await world.as(who).do(TaskPage, { id })).task.assignments;
  const off = async (...days: string[]) =>
    world.as(await world.admin()).do(SetOwnDays, {
      input: { days: days.map((day) => ({ day, kind: "DAY_OFF" as const })) },
    });
  const wanted = (groupId: string, confirmWithinMinutes: number) => ({
    groupId,
    closeOutAt: "17:30",
    confirmWithinMinutes,
    periods: [{ from: "08:30", until: "17:30" }],
  });

  it("nobody is reminded on a day off, nor late who confirms on the next workday", async () => {
    const { he, leader, zheng, assign } = await taskforce(world);
    world.clock.set(at("19 17:20"));
    const task = await assign();
    expect((await assignments(leader, task.id))[0]?.confirmBy).toBe(at("20 08:50"));
    await off("2026-11-20");
    expect((await assignments(leader, task.id))[0]?.confirmBy).toBe(at("23 08:50"));
    world.clock.set(at("20 17:00"));
    expect(await tick()).toBe(0);
    expect(await warned(he)).toEqual([]);
    world.clock.set(at("23 08:50"));
    expect(await tick()).toBe(1);
    world.clock.set(at("23 09:19"));
    expect(await tick()).toBe(0);
    world.clock.set(at("23 09:20"));
    expect(await tick()).toBe(1);
    expect(await warned(zheng)).toHaveLength(1);
    await confirm(he, task.id);
    expect((await assignments(leader, task.id))[0]).toMatchObject({ confirmLate: true });

    world.clock.set(at("23 17:20"));
    const second = await assign();
    await off("2026-11-24");
    world.clock.set(at("25 08:50"));
    await confirm(he, second.id);
    expect((await assignments(leader, second.id))[0]).toMatchObject({ confirmLate: false });
  });

  it("goes around the days on which somebody is away, too", async () => {
    const { he, tang, leader, assign } = await taskforce(world);
    await away(he, "2026-11-23");
    world.clock.set(at("19 17:20"));
    const task = await assign({ responsibleIds: [he.id, tang.id] });
    await off("2026-11-20");
    const by = (await assignments(leader, task.id)).map(({ confirmBy }) => confirmBy);
    expect(by.toSorted()).toEqual([at("23 08:50"), at("24 08:50")]);
  });

  it("what has passed stays: only the step that is still to come moves", async () => {
    const { leader, assign, owner } = await taskforce(world);
    world.clock.set(at("19 16:50"));
    const task = await assign();
    world.clock.set(at("19 17:25"));
    expect(await tick()).toBe(1);
    await off("2026-11-20");
    expect((await assignments(leader, task.id))[0]?.confirmBy).toBe(at("19 17:20"));
    world.clock.set(at("20 17:00"));
    expect(await tick()).toBe(0);
    world.clock.set(at("23 08:50"));
    expect([await tick(), await tick()]).toEqual([1, 0]);
    world.clock.set(at("23 09:20"));
    expect(await tick()).toBe(1);
    expect(await warned(owner)).toHaveLength(1);
  });

  it("shorter minutes make nobody late who was not, longer ones give more", async () => {
    const { he, leader, owner, groupId, assign } = await taskforce(world);
    const task = await assign();
    const confirmBy = async () => (await assignments(leader, task.id))[0]?.confirmBy;
    world.clock.set(at("19 15:50"));
    const set = (minutes: number) =>
      world.as(owner).do(SetGroupHours, { input: wanted(groupId, minutes) });
    await set(15);
    expect(await confirmBy()).toBe(at("19 16:01"));
    await set(20);
    expect(await confirmBy()).toBe(at("19 15:51"));
    await set(60);
    expect(await confirmBy()).toBe(at("19 16:31"));
    // Confirmed: nothing runs any more, and nothing moves.
    await confirm(he, task.id);
    await set(45);
    expect(await confirmBy()).toBe(at("19 16:31"));
  });
});
