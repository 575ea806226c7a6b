import {
  AssignTask,
  CarryOverTask,
  CloseDay,
  CloseOutMonth,
  CloseOuts,
  CompleteTask,
  ConfirmTask,
  GroupDue,
  GroupHours,
  GroupWorkingDays,
  MyDay,
  NudgeUnconfirmed,
  Obligations,
  SetGroupHours,
  type SetGroupHoursMutationVariables,
  SetOwnDays,
  TaskPage,
} from "@riqing/schema";
import { closeDays } from "../src/jobs/close-days.job.ts";
import { openLog } from "../src/ports/log.ts";
import { makeCustomary } from "./category-world.ts";
import { openWorld, type Planted, type World } from "./world.ts";

let world: World;
afterEach(() => world.close());

const log = openLog("silent");
/** The clock's own look at what is due. */
const look = () =>
  closeDays.run({
    app: { orm: world.orm, clock: world.clock, ports: world.ports },
    log,
    stopping: () => false,
  });

type Wish = Partial<SetGroupHoursMutationVariables["input"]>;

/** A group that works 21:00–02:00 and is closed an hour after that; or as `more` says. */
async function open(now: string, more: Wish = {}) {
  world = await openWorld({ now });
  const owner = await world.person("冯玉梅");
  const member = await world.person("唐志强");
  const { id: groupId } = await world.group("夜班协调群", { owner, members: [member] });
  const set = (wish: Wish) =>
    world.as(owner).do(SetGroupHours, {
      input: {
        groupId,
        closeOutAt: "03:00",
        periods: [{ from: "21:00", until: "02:00" }],
        confirmWithinMinutes: 60,
        ...more,
        ...wish,
      },
    });
  await makeCustomary(world, groupId, { quietHours: null });
  await set({});
  const assign = async (dueAt?: string) => {
    const input = { groupId, goal: "核对 A3 线备件", requirements: "", dueAt };
    const { assignTask } = await world
      .as(owner)
      .do(AssignTask, { input: { ...input, responsibleIds: [member.id] } });
    return assignTask.id;
  };
  const days = async () => {
    const { closeOuts } = await world.as(owner).do(CloseOuts, { groupId, first: 50 });
    return closeOuts.nodes.toReversed().map(({ day, due, done, open: left }) => ({
      day,
      due,
      done,
      open: left,
    }));
  };
  return { owner, member, groupId, set, assign, days };
}

const mine = async (who: Planted, id: string) => {
  const { task } = await world.as(who).do(TaskPage, { id });
  return task.mine!;
};
const at = (text: string) => new Date(`${text.replace(" ", "T")}:00+08:00`).toISOString();

it("a night belongs to the day on which it began: deadlines, taps, chips and the record agree", async () => {
  // 2026-11-19 is a Thursday.
  const { owner, member, groupId, assign, days } = await open("2026-11-19T22:00:00+08:00");
  const inTheNight = await assign(at("2026-11-20 01:00"));
  const byDefault = await assign();
  const tomorrow = await assign(at("2026-11-20 04:00"));
  expect((await mine(member, inTheNight)).dayOn).toBe("2026-11-19");
  expect(await mine(member, byDefault)).toMatchObject({
    dueAt: at("2026-11-20 03:00"),
    dayOn: "2026-11-19",
    confirmBy: at("2026-11-19 23:00"),
  });
  expect((await mine(member, tomorrow)).dayOn).toBe("2026-11-20");

  world.clock.set("2026-11-20T01:30:00+08:00");
  const { group } = await world.as(owner).do(GroupDue, { id: groupId });
  expect(group).toMatchObject({
    defaultDueAt: at("2026-11-20 03:00"),
    dueChips: { today: at("2026-11-20 03:00"), tomorrow: at("2026-11-20 10:00") },
  });
  const late = await assign();
  // Half an hour is left of this night; the other half is the first of Friday's.
  expect((await mine(member, late)).confirmBy).toBe(at("2026-11-20 21:30"));
  await world.as(member).do(CompleteTask, { input: { taskId: byDefault } });

  // After midnight it is yesterday's night that is settled.
  const before = (await world.as(member).do(MyDay, {})).myDay;
  expect(before).toMatchObject({ day: "2026-11-19", workday: true, total: 3, done: 1 });
  expect(before.items.map((item) => [item.day, item.closesAt])).toEqual(
    before.items.map(() => ["2026-11-19", at("2026-11-20 03:00")]),
  );
  expect(before.items[0]).toMatchObject({ nextWorkday: "2026-11-20" });
  const owed = await world.as(owner).do(Obligations, { groupId });
  const closing = owed.obligations.columns.find(({ kind }) => kind === "CLOSE_OUT");
  expect(closing).toMatchObject({ dueAt: at("2026-11-20 03:00") });

  world.clock.set("2026-11-20T02:59:59+08:00");
  await look();
  expect(await days()).toEqual([]);
  world.clock.set("2026-11-20T03:00:00+08:00");
  await look();
  expect(await days()).toEqual([{ day: "2026-11-19", due: 3, done: 1, open: 2 }]);
  expect((await mine(member, late)).dayOn).toBe("2026-11-20");
});

it("Friday's night is closed on Saturday, and nothing is open until Monday's", async () => {
  const { owner, member, groupId, assign, days } = await open("2026-11-20T22:00:00+08:00");
  const taskId = await assign();
  world.clock.set("2026-11-21T00:30:00+08:00");
  expect((await world.as(member).do(MyDay, {})).myDay).toMatchObject({
    day: "2026-11-20",
    workday: true,
    total: 1,
  });
  const soon = await world.as(owner).send(CloseDay, { groupId, day: "2026-11-20" });
  expect(soon.refusal).toBe("CLOSE_OUT_NOT_DUE");
  await world.as(member).do(CarryOverTask, {
    input: { taskId, reason: "OTHERS", toOn: null },
  });
  expect(await mine(member, taskId)).toMatchObject({
    dayOn: "2026-11-23",
    expectedAt: at("2026-11-24 03:00"),
  });
  world.clock.set("2026-11-21T03:00:00+08:00");
  await world.as(owner).do(CloseDay, { groupId, day: "2026-11-20" });
  expect(await days()).toMatchObject([{ day: "2026-11-20", due: 1 }]);
  expect((await world.as(member).do(MyDay, {})).myDay).toMatchObject({ total: 0, workday: false });
});

it("the close-out moved over midnight keeps the day that is open, and closes no day twice", async () => {
  const { set, days, owner, groupId } = await open("2026-11-19T10:00:00+08:00", {
    periods: [{ from: "08:30", until: "17:30" }],
    closeOutAt: "17:30",
  });
  await set({ closeOutAt: "02:00" });
  world.clock.set("2026-11-20T01:00:00+08:00");
  await look();
  expect(await days()).toEqual([]);
  // Back to the evening, which is over for Thursday: it keeps the time that it had.
  await set({ closeOutAt: "17:30" });
  await look();
  expect(await days()).toEqual([]);
  world.clock.set("2026-11-20T17:30:00+08:00");
  await look();
  expect(await days()).toMatchObject([{ day: "2026-11-19" }, { day: "2026-11-20" }]);
  const again = await world.as(owner).do(CloseDay, { groupId, day: "2026-11-20" });
  expect(again.closeDay.day).toBe("2026-11-20");
});

it("a six-day week works on Saturdays, and holidays and the organisation's own days come first", async () => {
  const boss = { closeOutAt: "17:30", periods: [{ from: "08:30", until: "17:30" }] };
  const { owner, member, groupId, set, assign, days } = await open(
    "2026-11-20T18:00:00+08:00",
    boss,
  );
  const sixDays = {
    startsOn: "2026-11-16",
    works: [true, true, true, true, true, true, false],
    keepsHolidays: true,
  };
  await set({ workPattern: sixDays });
  const taskId = await assign();
  expect(await mine(member, taskId)).toMatchObject({
    dayOn: "2026-11-21",
    dueAt: at("2026-11-21 17:30"),
    confirmBy: at("2026-11-21 09:30"),
  });
  // A client of before sends no pattern, and changes none.
  await set({ workPattern: undefined, confirmWithinMinutes: 30 });
  const { group } = await world.as(member).do(GroupHours, { id: groupId });
  expect(group.hours.workPattern).toEqual(sixDays);
  expect((await mine(member, taskId)).confirmBy).toBe(at("2026-11-21 09:00"));

  world.clock.set("2026-11-21T10:00:00+08:00");
  await world.as(member).do(ConfirmTask, {
    input: { taskId, method: "SELF", plannedAt: at("2026-11-21 17:00") },
  });
  expect((await world.as(member).do(MyDay, {})).myDay).toMatchObject({ workday: true, total: 1 });
  world.clock.set("2026-11-21T17:30:00+08:00");
  await look();
  expect(await days()).toMatchObject([{ day: "2026-11-21", due: 1, open: 1 }]);
  expect((await mine(member, taskId)).dayOn).toBe("2026-11-23");

  const month = await world.as(owner).do(GroupWorkingDays, { id: groupId, year: 2027, month: 1 });
  const shown = (day: string) => month.group.workingDays.days.find((one) => one.day === day);
  expect(shown("2027-01-01")).toMatchObject({
    workday: false,
    provisional: false,
    holiday: "元旦",
  });
  expect(shown("2027-01-02")).toMatchObject({ workday: true, provisional: true });
  expect(shown("2027-01-03")).toMatchObject({ workday: false });
  const { closeOutMonth } = await world.as(owner).do(CloseOutMonth, { groupId, month: "2026-11" });
  expect(closeOutMonth.filter(({ workday }) => workday)).toHaveLength(23);

  // The whole works stands still on Saturday the 28th, whatever the group's round says.
  const admin = await world.admin();
  await world.as(admin).do(SetOwnDays, {
    input: { days: [{ day: "2026-11-28", kind: "DAY_OFF", note: "检修" }] },
  });
  const stands = await world.as(owner).do(GroupWorkingDays, { id: groupId, year: 2026, month: 11 });
  expect(stands.group.workingDays.days[27]).toMatchObject({ workday: false, note: "检修" });
  // Back to the organisation's calendar: what was to be settled on a Saturday is Monday's.
  const saturday = await assign(at("2026-12-05 10:00"));
  expect((await mine(member, saturday)).dayOn).toBe("2026-12-05");
  await set({ workPattern: null });
  expect((await mine(member, saturday)).dayOn).toBe("2026-12-07");
});

it("the mark of a guess stands at what leads into a year that is not known", async () => {
  const { member, owner, groupId, assign, set } = await open("2026-12-31T16:00:00+08:00", {
    closeOutAt: "17:30",
    periods: [{ from: "08:30", until: "17:30" }],
    confirmWithinMinutes: 60,
  });
  const known = await mine(member, await assign());
  expect(known).toMatchObject({ confirmByProvisional: false, dayOnProvisional: false });
  world.clock.set("2026-12-31T17:00:00+08:00");
  const taskId = await assign();
  expect(await mine(member, taskId)).toMatchObject({
    confirmBy: at("2027-01-04 09:00"),
    confirmByProvisional: true,
    dayOnProvisional: false,
  });
  const later = await assign(at("2027-01-06 10:00"));
  expect(await mine(member, later)).toMatchObject({
    dayOn: "2027-01-06",
    dayOnProvisional: true,
  });
  // Who works through holidays guesses nothing: the round goes on whatever is arranged.
  await set({
    workPattern: { startsOn: "2026-12-28", works: [true, true, true, true], keepsHolidays: false },
  });
  expect(await mine(member, taskId)).toMatchObject({
    confirmBy: at("2027-01-02 09:00"),
    confirmByProvisional: false,
  });
  expect(await mine(member, later)).toMatchObject({ dayOnProvisional: false });
  await world.as(owner).do(NudgeUnconfirmed, { input: { closeOutGroupId: groupId } });
});
