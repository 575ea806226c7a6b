import {
  AcceptTask,
  AssignTask,
  CancelTask,
  CarryOverTask,
  CloseDay,
  CloseOutLines,
  CompleteTask,
  ConfirmTask,
  DebtsOf,
  EndMembership,
  ExportCloseOut,
  Inbox,
  MyDay,
  MyTodo,
  Obligations,
  ReassignTask,
  RecordLeave,
  ReturnTask,
} from "@riqing/schema";
import fc from "fast-check";
import { sql } from "../src/kernel/sql.ts";
import { at, taskforce, tasksIn, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const GOAL = "核对 A3 线备件清单，缺件报采购";
const DAY = "2026-11-19";

const { page } = tasksIn(world);
const toReassign = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items.filter(({ kind }) => kind === "REASSIGN");
const refuse = (who: Planted, taskId: string) =>
  world.as(who).do(ConfirmTask, { input: { taskId, method: "REFUSE", plan: "不归我管" } });
const depart = (who: Planted) =>
  world.rows(
    sql`update person set departed_at = ${world.clock.now().getTime()} where id = ${who.id}`,
  );
const close = async (by: Planted, groupId: string, day = DAY) => {
  world.clock.set(`${day}T17:30:01+08:00`);
  return (await world.as(by).do(CloseDay, { groupId, day })).closeDay;
};

describe("what was refused before the close", () => {
  it("is in the record under the name of who decides, and says who had refused it", async () => {
    const { he, tang, leader, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    await refuse(he, taskId);
    const record = await close(owner, groupId);
    expect(record).toMatchObject({ due: 1, people: 1, done: 0, carried: 0, open: 1, blocked: 0 });
    expect(record.openLines.nodes).toMatchObject([
      {
        goal: GOAL,
        person: { id: leader.id, name: "冯玉梅" },
        department: { name: "安全环保部" },
        unassigned: "何雨桐不接，没人办",
        answered: false,
      },
    ]);
    expect(record.summary).toBe(
      [
        "【11月19日清账】应清 1 件",
        "完成 0，顺延 0，没清 1",
        `没清：冯玉梅（${GOAL}，何雨桐不接，没人办）`,
      ].join("\n"),
    );
    const { inbox } = await world.as(leader).do(Inbox, {});
    expect(inbox.nodes.filter(({ kind }) => kind === "CLOSE_OUT")).toMatchObject([
      { title: "11月19日你有 1 件没清", body: `${GOAL}（何雨桐不接，没人办）` },
    ]);
    expect((await world.as(he).do(Inbox, {})).inbox.nodes).not.toContainEqual(
      expect.objectContaining({ kind: "CLOSE_OUT" }),
    );
    // It is theirs to give on, not to settle: their day does not list it.
    expect((await world.as(leader).do(MyDay, {})).myDay.items).toEqual([]);
    const file = { groupId, day: DAY, format: "CSV" as const };
    const { exportCloseOut } = await world.as(owner).do(ExportCloseOut, { input: file });
    const text = Buffer.from(exportCloseOut.base64, "base64").toString("utf8");
    expect(text).toContain(`冯玉梅,"${GOAL}",没清,何雨桐不接，没人办`.replaceAll('"', ""));

    // The next day says so again, until somebody has it.
    expect((await close(owner, groupId, "2026-11-20")).openLines.nodes[0]?.unassigned).toBe(
      "何雨桐不接，没人办",
    );
    world.clock.set("2026-11-23T09:00:00+08:00");
    const input = { taskId, fromPersonId: he.id, toPersonId: tang.id, reason: "归你管" };
    await world.as(leader).do(ReassignTask, { input });
    const monday = await close(owner, groupId, "2026-11-23");
    expect(monday.openLines.nodes).toMatchObject([
      { person: { name: "唐志强" }, unassigned: null },
    ]);
    // The closed day stays as it was.
    const asked = { groupId, day: DAY, outcome: "OPEN" as const };
    const { closeOut } = await world.as(owner).do(CloseOutLines, asked);
    expect(closeOut.lines.nodes).toMatchObject([
      { person: { name: "冯玉梅" }, unassigned: "何雨桐不接，没人办" },
    ]);
  });

  it("waits for who decides, and stands in the matrix against their name", async () => {
    const { he, tang, leader, owner, groupId, assign } = await taskforce(world);
    // The leader has a part of it, too, which is done: what nobody has is owed all the same, once.
    const { id: taskId } = await assign({ responsibleIds: [he.id, leader.id] });
    await world.as(leader).do(CompleteTask, { input: { taskId } });
    await refuse(he, taskId);
    expect(await toReassign(leader)).toMatchObject([
      {
        title: GOAL,
        span: "TODAY",
        dueAt: at("19 17:30"),
        overdue: false,
        task: { id: taskId },
        assignment: { person: { name: "何雨桐" }, end: "REFUSED" },
      },
    ]);
    expect(await toReassign(owner)).toEqual([]);
    const { obligations } = await world.as(owner).do(Obligations, { groupId, indebtedOnly: true });
    expect(obligations).toMatchObject({ indebted: 1 });
    expect(obligations.columns.map(({ kind, asked, missing }) => [kind, asked, missing])).toEqual(
      expect.arrayContaining([
        ["TASK", 1, 1],
        ["CLOSE_OUT", 1, 1],
      ]),
    );
    expect(obligations.rows.map(({ person, debts }) => [person.name, debts])).toEqual(
      expect.arrayContaining([["冯玉梅", 2]]),
    );
    const { debtsOf } = await world.as(owner).do(DebtsOf, { groupId, personId: leader.id });
    expect(debtsOf.filter(({ kind }) => kind === "TASK")).toMatchObject([{ id: taskId }]);

    const { assignments } = await page(leader, taskId);
    const free = assignments.find(({ end }) => end === "REFUSED")!;
    expect(free).toMatchObject({ unassigned: true, reassignRefusal: null });
    const input = { taskId, assignmentId: free.id, toPersonId: tang.id, reason: "归你管" };
    await world.as(leader).do(ReassignTask, { input });
    expect(await toReassign(leader)).toEqual([]);
    const after = await world.as(owner).do(Obligations, { groupId, indebtedOnly: true });
    expect(after.obligations.rows.filter(({ debts }) => debts > 0)).toMatchObject([
      { person: { name: "唐志强" }, debts: 2 },
    ]);
    const given = (await page(leader, taskId)).assignments.find(({ id }) => id === free.id);
    expect(given).toMatchObject({ unassigned: false, reassignRefusal: "TASK_NOT_YOURS" });
    // The same tap again gives nobody another.
    const once = await world.everything();
    await world.as(leader).do(ReassignTask, { input });
    expect(await world.everything()).toEqual(once);
  });

  it("is due again although it had been carried on that day, and is no carry-over of anybody's", async () => {
    const { he, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    await world.as(he).do(CarryOverTask, {
      input: { taskId, toOn: "2026-11-24", reason: "MATERIAL" },
    });
    await refuse(he, taskId);
    const record = await close(owner, groupId);
    expect(record).toMatchObject({ due: 1, carried: 0, open: 1 });
    expect(record.openLines.nodes).toMatchObject([{ carryCount: 0, chain: [] }]);
  });

  it("is not counted before its day, and waits for who decides at once", async () => {
    const { he, leader, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign({ dueAt: at("24 17:30") });
    await refuse(he, taskId);
    expect(await toReassign(leader)).toMatchObject([{ span: "WEEK", task: { id: taskId } }]);
    expect(await close(owner, groupId)).toMatchObject({ due: 0 });
  });

  it("is named even while who decides is on leave, and a task that was cancelled names nobody", async () => {
    const { he, leader, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const cancelled = await assign({ goal: "更换 2 号空压机油滤" });
    for (const id of [taskId, cancelled.id]) await refuse(he, id);
    await world.as(leader).do(CancelTask, { taskId: cancelled.id, reason: "订单撤了" });
    const head = await world.person("赵主任", { department: "安全环保部", role: "HEAD" });
    const leave = { personId: leader.id, fromOn: DAY, untilOn: DAY, reason: "病假" };
    await world.as(head).do(RecordLeave, { input: leave });
    const record = await close(owner, groupId);
    expect(record).toMatchObject({ due: 1, open: 1, exempt: 0 });
    expect(record.openLines.nodes).toMatchObject([{ person: { name: "冯玉梅" }, goal: GOAL }]);
  });
});

describe("what somebody who left had not done", () => {
  it("is named, and goes to the owner once who assigned it has gone, too", async () => {
    const { he, tang, leader, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
    await depart(leader);
    await world.as(owner).do(EndMembership, { groupId, personId: he.id, why: "DEPARTED" });
    await refuse(tang, taskId);
    expect((await world.as(owner).titles("TASK_")).slice(0, 1)).toEqual([`唐志强不接：${GOAL}`]);
    expect(await toReassign(owner)).toMatchObject([
      { assignment: { end: "LEFT", person: { name: "何雨桐" } } },
      { assignment: { end: "REFUSED", person: { name: "唐志强" } } },
    ]);
    const record = await close(owner, groupId);
    expect(record).toMatchObject({ due: 2, people: 1, open: 2 });
    expect(
      new Set(
        record.openLines.nodes.map(({ person, unassigned }) => `${person.name}：${unassigned}`),
      ),
    ).toEqual(new Set(["林晓燕：何雨桐离开了群，没人办", "林晓燕：唐志强不接，没人办"]));
    expect(record.summary).toContain("林晓燕（");
  });
});

describe("a task of which nobody has a part", () => {
  it("goes on when the rest is accepted, until that part is given on, done and accepted", async () => {
    const { he, tang, zheng, leader, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
    await refuse(he, taskId);
    await world.as(tang).do(CompleteTask, { input: { taskId, result: "缺 3 件" } });
    const accept = async (person: Planted) => {
      const { assignments } = await page(leader, taskId);
      const { id: assignmentId } = assignments.find(
        (one) => one.person.id === person.id && one.end === null,
      )!;
      return (await world.as(leader).do(AcceptTask, { assignmentId })).acceptTask;
    };
    const half = await accept(tang);
    expect(half).toMatchObject({ state: "OPEN", reassignRefusal: null });
    expect(half.completionText).toMatch(/\n还有 1 份没人办$/);
    expect(await close(owner, groupId)).toMatchObject({ due: 2, done: 1, open: 1 });

    world.clock.set("2026-11-20T09:00:00+08:00");
    const input = { taskId, fromPersonId: he.id, toPersonId: zheng.id, reason: "归你管" };
    await world.as(leader).do(ReassignTask, { input });
    await world.as(zheng).do(CompleteTask, { input: { taskId } });
    const over = await accept(zheng);
    expect(over.state).toBe("DONE");
    expect(over.completionText).not.toContain("没人办");
  });

  it("lets a part be given on by its id, where its person has got another since", async () => {
    const { he, tang, zheng, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
    await refuse(he, taskId);
    const reason = "归你管";
    await world.as(leader).do(ReassignTask, {
      input: { taskId, fromPersonId: tang.id, toPersonId: he.id, reason },
    });
    const free = (await page(leader, taskId)).assignments.find(({ unassigned }) => unassigned)!;
    const input = { taskId, assignmentId: free.id, toPersonId: zheng.id, reason };
    const other = await assign({ goal: "更换 2 号空压机油滤" });
    const before = await world.everything();
    const wrong = { ...input, taskId: other.id };
    expect((await world.as(leader).send(ReassignTask, { input: wrong })).refusal).toBe("NOT_FOUND");
    expect((await world.as(tang).send(ReassignTask, { input })).refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(before);
    await world.as(leader).do(ReassignTask, { input });
    const { assignments } = await page(leader, taskId);
    expect(
      assignments
        .filter(({ end }) => end === null)
        .map(({ person }) => person.name)
        .toSorted(),
    ).toEqual(["何雨桐", "郑国梁"]);
    expect(assignments.some(({ unassigned }) => unassigned)).toBe(false);
  });
});

/** What may come to a part of a task before its day is closed. */
const deed = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom(
    "refuse",
    "carry",
    "complete",
    "accept",
    "return",
    "leave",
    "give",
  ) as fc.Arbitrary<"refuse" | "carry" | "complete" | "accept" | "return" | "leave" | "give">,
});

it("whatever becomes of its parts, each is in the day's record once, and named", async () => {
  const { he, tang, zheng, leader, owner } = await taskforce(world);
  const spare = await world.person("焦玉成", { department: "生产部/总装车间" });
  const people = [he, tang, zheng];
  let day = new Date(`${DAY}T00:00:00Z`);
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 9 }), async (deeds) => {
      do day = new Date(day.getTime() + 86_400_000);
      while ([0, 6].includes(day.getUTCDay()));
      const on = day.toISOString().slice(0, 10);
      world.clock.set(`${on}T09:00:00+08:00`);
      const { id: groupId } = await world.group(`群 ${on}`, {
        owner,
        leaders: [leader],
        members: [...people, spare],
        department: "生产部/总装车间",
      });
      const { assignTask } = await world.as(leader).do(AssignTask, {
        input: { groupId, goal: on, requirements: "", responsibleIds: people.map(({ id }) => id) },
      });
      const taskId = assignTask.id;
      for (const { who, what } of deeds) {
        const person = people[who]!;
        const assignments = (await page(leader, taskId)).assignments;
        const theirs = assignments.find((one) => one.person.id === person.id)!;
        const assignmentId = theirs.id;
        const reason = "试一试";
        await {
          refuse: () =>
            world.as(person).send(ConfirmTask, { input: { taskId, method: "REFUSE" as const } }),
          carry: () =>
            world
              .as(person)
              .send(CarryOverTask, { input: { taskId, reason: "MATERIAL" as const } }),
          complete: () => world.as(person).send(CompleteTask, { input: { taskId } }),
          accept: () => world.as(leader).send(AcceptTask, { assignmentId }),
          return: () => world.as(leader).send(ReturnTask, { assignmentId, reason }),
          leave: () =>
            world
              .as(owner)
              .send(EndMembership, { groupId, personId: person.id, why: "LEFT" as const }),
          give: () =>
            world.as(leader).send(ReassignTask, {
              input: { taskId, assignmentId, toPersonId: spare.id, reason },
            }),
        }[what]();
      }
      const task = await page(leader, taskId);
      const unassigned = task.assignments.filter((one) => one.unassigned).length;
      expect((await toReassign(leader)).filter((one) => one.task?.id === taskId)).toHaveLength(
        unassigned,
      );
      if (unassigned > 0) expect(task.state).toBe("OPEN");
      const record = await close(owner, groupId, on);
      expect(record.due).toBe(people.length);
      expect(record.done + record.carried + record.open).toBe(record.due);
      expect(record.openLines.nodes.filter((line) => line.unassigned !== null)).toHaveLength(
        unassigned,
      );
    }),
    { numRuns: 12 },
  );
}, 120_000);
