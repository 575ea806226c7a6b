import {
  AddMember,
  AnswerQuestion,
  AskDepartment,
  Assignees,
  CancelTask,
  CloseDay,
  CompleteTask,
  ConfirmTask,
  EndMembership,
  GroupPage,
  MyTodo,
  PromiseLate,
  ReassignTask,
  ReportProgress,
  ReturnTask,
  SetRole,
  TaskPage,
} from "@riqing/schema";
import { escalateDue } from "../src/modules/tasks/index.ts";
import { at, taskforce, tasksIn, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const { page } = tasksIn(world);

describe("reassigning", () => {
  it("asks the new person anew, who has not confirmed because somebody else had", async () => {
    const { he, tang, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const confirm = { taskId, method: "SELF" as const, plannedAt: at("19 17:30") };
    await world.as(he).do(ConfirmTask, { input: confirm });
    world.clock.set(at("19 16:30"));
    const input = { taskId, fromPersonId: he.id, toPersonId: tang.id, reason: "他去了客户那里" };
    const { reassignTask: after } = await world.as(leader).do(ReassignTask, { input });

    expect(after.assignments.map(({ person, state, end }) => [person.name, state, end])).toEqual([
      ["唐志强", "ASKED", null],
      ["何雨桐", "ENDED", "REASSIGNED"],
    ]);
    expect(after.assignments[0]).toMatchObject({
      askedAt: at("19 16:30"),
      confirmBy: at("19 17:00"),
      confirmedAt: null,
      dueAt: at("19 17:30"),
    });
    expect(await world.as(tang).titles("TASK_")).toEqual([
      "冯玉梅派给你：核对 A3 线备件清单，缺件报采购",
    ]);
    expect((await world.as(he).titles("TASK_"))[0]).toBe(
      "改由别人办：核对 A3 线备件清单，缺件报采购",
    );
    expect((await world.as(tang).do(MyTodo, {})).myTodo.items[0]).toMatchObject({
      kind: "CONFIRM_TASK",
      task: { id: taskId },
    });
    // Whoever had it still sees it, and has nothing to do.
    expect((await page(he, taskId)).confirmRefusal).toBe("TASK_NOT_YOURS");
    const before = await world.everything();
    await world.as(leader).do(ReassignTask, { input });
    expect(await world.everything()).toEqual(before);
  });

  it("is the assigner's, the head's above, and one's own; with a reason, but for one's own", async () => {
    const { he, tang, zheng, owner, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const input = { taskId, fromPersonId: he.id, toPersonId: tang.id, reason: "换个人" };
    const before = await world.everything();
    expect((await world.as(owner).send(ReassignTask, { input })).refusal).toBe("NOT_ALLOWED");
    const without = { taskId, fromPersonId: he.id, toPersonId: tang.id };
    expect((await world.as(leader).send(ReassignTask, { input: without })).refusal).toBe(
      "BAD_INPUT",
    );
    const outside = { ...input, toPersonId: (await world.admin()).id };
    expect((await world.as(leader).send(ReassignTask, { input: outside })).refusal).toBe(
      "NOT_A_MEMBER",
    );
    expect(await world.everything()).toEqual(before);

    await world.as(he).do(ReassignTask, { input: { taskId, toPersonId: tang.id } });
    expect((await world.as(leader).titles("TASK_"))[0]).toBe(
      "何雨桐转给唐志强：核对 A3 线备件清单，缺件报采购",
    );
    const back = { ...input, fromPersonId: tang.id, toPersonId: he.id };
    const { reassignTask } = await world.as(zheng).do(ReassignTask, { input: back });
    expect(reassignTask.assignments.filter(({ end }) => end === null)).toHaveLength(1);
    expect(reassignTask.events.map(({ kind }) => kind)).toEqual([
      "ASSIGNED",
      "PASSED_ON",
      "ACCOUNTABILITY_OPENED",
      "REASSIGNED",
    ]);
  });

  it("gives nobody a second assignment, and nothing that is done", async () => {
    const { he, tang, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign({ collaboratorIds: [tang.id] });
    const input = { taskId, fromPersonId: he.id, toPersonId: tang.id, reason: "换个人" };
    expect((await world.as(leader).send(ReassignTask, { input })).refusal).toBe("ALREADY_ON_TASK");
    await world.as(he).do(CompleteTask, { input: { taskId } });
    expect((await world.as(leader).send(ReassignTask, { input })).refusal).toBe(
      "TASK_ALREADY_DONE",
    );
  });
});

describe("cancelling", () => {
  it("ends every assignment, is told with its reason, and is once", async () => {
    const { he, tang, owner, assign } = await taskforce(world);
    const { id: taskId } = await assign({ collaboratorIds: [tang.id] });
    const before = await world.everything();
    expect((await world.as(he).send(CancelTask, { taskId, reason: "不办了" })).refusal).toBe(
      "NOT_ALLOWED",
    );
    expect(await world.everything()).toEqual(before);
    const { cancelTask } = await world.as(owner).do(CancelTask, { taskId, reason: "订单撤了" });
    expect(cancelTask).toMatchObject({
      state: "CANCELLED",
      cancelReason: "订单撤了",
      cancelledAt: THURSDAY.replace("15:31:00+08:00", "07:31:00.000Z"),
    });
    expect(cancelTask.assignments.every(({ end }) => end === "CANCELLED")).toBe(true);
    expect((await world.as(tang).titles("TASK_"))[0]).toBe(
      "不用办了：核对 A3 线备件清单，缺件报采购",
    );
    const after = await world.everything();
    await world.as(owner).do(CancelTask, { taskId, reason: "订单撤了" });
    expect(await world.everything()).toEqual(after);
    const confirm = { taskId, method: "CLARIFY" as const };
    expect((await world.as(he).send(ConfirmTask, { input: confirm })).refusal).toBe(
      "TASK_CANCELLED",
    );
  });
});

it("cancelling keeps what was done by then: it counts in its day, and waits for nobody", async () => {
  const { he, tang, leader, owner, groupId, assign } = await taskforce(world);
  const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
  await world.as(he).do(CompleteTask, { input: { taskId } });
  await world.as(owner).do(CancelTask, { taskId, reason: "订单撤了" });
  const { assignments, state } = await page(leader, taskId);
  expect(state).toBe("CANCELLED");
  const stands = new Map(assignments.map((one) => [one.person.id, [one.state, one.end]]));
  expect(stands.get(he.id)).toEqual(["DONE", null]);
  expect(stands.get(tang.id)).toEqual(["ENDED", "CANCELLED"]);
  expect((await world.as(leader).do(MyTodo, {})).myTodo.items).toEqual([]);
  world.clock.set(at("19 17:30"));
  const { closeDay } = await world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
  expect(closeDay).toMatchObject({ due: 1, done: 1, open: 0 });
});

describe("leaving", () => {
  it("ends what was not done yet, and the assigner hears that nobody has it", async () => {
    const { he, leader, owner, groupId, assign } = await taskforce(world);
    const open = await assign();
    const done = await assign({ goal: "更换 2 号空压机油滤" });
    await world.as(he).do(CompleteTask, { input: { taskId: done.id } });
    await world.as(owner).do(EndMembership, { groupId, personId: he.id, why: "DEPARTED" });

    expect((await page(leader, open.id)).assignments[0]).toMatchObject({
      state: "ENDED",
      end: "LEFT",
    });
    expect((await page(leader, done.id)).assignments[0]?.state).toBe("DONE");
    expect((await world.as(leader).titles("TASK_"))[0]).toBe(
      "何雨桐离开了群，没人办：核对 A3 线备件清单，缺件报采购",
    );
    expect(await world.journal(open.id)).toEqual(["task.assigned", "task.left"]);
    // Coming back gives nothing back; it can be assigned anew.
    await world.as(owner).do(AddMember, { groupId, personId: he.id });
    expect((await page(he, open.id)).mine).toBeNull();
  });

  it("ends what they read of it: what was open, what they passed on, and what they supervised", async () => {
    const { he, tang, leader, owner, groupId, assign } = await taskforce(world);
    const admin = await world.admin();
    const zhou = await world.person("周敏", { department: "物流部" });
    await world.as(admin).do(AddMember, { groupId, personId: zhou.id });
    const role = { groupId, personId: zhou.id, role: "ADMIN" as const };
    await world.as(admin).do(SetRole, { ...role, held: true });

    const open = await assign({ responsibleIds: [he.id, tang.id] });
    const passed = await assign({ goal: "试车" });
    const given = { taskId: passed.id, toPersonId: tang.id, reason: "他管" };
    await world.as(he).do(ReassignTask, { input: given });
    const done = await assign({ goal: "更换 2 号空压机油滤" });
    await world.as(he).do(CompleteTask, { input: { taskId: done.id } });
    world.clock.set(at("19 17:01"));
    while ((await escalateDue(await world.system(), await world.organisation(), 50)) > 0);
    expect((await page(zhou, open.id)).goal).toBe(open.goal);
    await world.as(admin).do(SetRole, { ...role, held: false });
    // What was taken to them as an admin, they read as an admin (decision 34).
    const refused = (await world.as(zhou).send(TaskPage, { id: open.id })).refusal;
    expect(refused).toBe("NOT_FOUND");
    expect((await page(he, passed.id)).goal).toBe("试车");

    for (const { id: personId } of [he, zhou])
      await world.as(owner).do(EndMembership, { groupId, personId, why: "DEPARTED" });
    const said = { taskId: open.id, kind: "PROGRESS" as const, text: "已核对一半" };
    await world.as(tang).do(ReportProgress, { input: said });
    const seen = async (who: Planted, id: string) =>
      (await world.as(who).send(TaskPage, { id })).refusal;
    expect(await seen(he, open.id)).toBe("NOT_FOUND");
    expect(await seen(he, passed.id)).toBe("NOT_FOUND");
    expect(await seen(zhou, open.id)).toBe("NOT_FOUND");
    // What they did is theirs; who assigned it, and who leads the group, read all.
    expect((await page(he, done.id)).mine).toMatchObject({ state: "DONE" });
    expect((await page(leader, open.id)).assignments).toHaveLength(2);

    await world.as(owner).do(AddMember, { groupId, personId: he.id });
    expect(await seen(he, open.id)).toBeNull();
  });

  it("a head who passed a question on reads the answer, though they never were in the group", async () => {
    const { he, groupId } = await taskforce(world);
    const sun = await world.person("钱红", { department: "采购部", role: "HEAD" });
    const buyer = await world.person("孙采购", { department: "采购部" });
    await world.as(await world.admin()).do(AddMember, { groupId, personId: buyer.id });
    const asked = { groupId, departmentId: sun.departmentId, question: "备件几时到" };
    const { id } = (await world.as(he).do(AskDepartment, { input: asked })).askDepartment;
    const input = { taskId: id, toPersonId: buyer.id, reason: "她跟单" };
    expect((await world.as(sun).send(ReassignTask, { input })).refusal).toBeNull();
    await world.as(buyer).do(AnswerQuestion, { input: { taskId: id, answer: "23 日到" } });
    expect((await page(sun, id)).answer).toBe("23 日到");
  });

  it("what is returned to somebody who has left is nobody's, and can be given on", async () => {
    const { he, tang, leader, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    await world.as(he).do(CompleteTask, { input: { taskId } });
    await world.as(owner).do(EndMembership, { groupId, personId: he.id, why: "DEPARTED" });
    const { id: assignmentId } = (await page(leader, taskId)).assignments[0]!;
    const back = { assignmentId, reason: "少了数量" };
    const { returnTask } = await world.as(leader).do(ReturnTask, back);
    expect(returnTask).toMatchObject({ state: "OPEN", assignments: [{ end: "LEFT" }] });
    const once = await world.everything();
    await world.as(leader).do(ReturnTask, back);
    expect(await world.everything()).toEqual(once);
    const moved = { taskId, fromPersonId: he.id, toPersonId: tang.id, reason: "何雨桐调岗" };
    await world.as(leader).do(ReassignTask, { input: moved });
    expect((await page(tang, taskId)).mine).toMatchObject({ state: "ASKED" });
  });
});

describe("whom to assign to", () => {
  it("are the members, for a leader; their own people, for a head; and nobody else's to ask", async () => {
    const { he, tang, zheng, leader, owner, groupId, assign } = await taskforce(world);
    await assign({ responsibleIds: [he.id] });
    const { nodes } = (await world.as(leader).do(Assignees, { groupId })).assignees;
    expect(nodes.map(({ person, openTasks }) => [person.name, openTasks])).toEqual([
      ["郑国梁", 0],
      ["何雨桐", 1],
      ["唐志强", 0],
      ["冯玉梅", 0],
      ["林晓燕", 0],
    ]);
    const found = await world.as(owner).do(Assignees, { groupId, text: "总装" });
    expect(found.assignees.nodes.map(({ person }) => person.name)).toEqual(["何雨桐", "唐志强"]);
    expect((await world.as(tang).send(Assignees, { groupId })).refusal).toBe("NOT_ALLOWED");

    const other = await world.group("安环群", {
      owner: leader,
      members: [zheng, he],
      department: "安全环保部",
    });
    const theirs = await world.as(zheng).do(Assignees, { groupId: other.id });
    expect(theirs.assignees.nodes.map(({ person }) => person.name)).toEqual(["郑国梁", "何雨桐"]);
    const { group } = await world.as(zheng).do(GroupPage, { id: other.id });
    expect(group.assignTaskRefusal).toBeNull();
    const { group: seen } = await world.as(he).do(GroupPage, { id: groupId });
    expect(seen).toMatchObject({ assignTaskRefusal: "NOT_ALLOWED", openTasks: 1 });
  });
});

it("says by how many working minutes a promise is later", async () => {
  const { he, assign } = await taskforce(world);
  const { id } = await assign();
  const lateBy = async (promise: string) =>
    (await world.as(he).do(PromiseLate, { id, at: promise })).task.lateBy;
  expect(await lateBy(at("19 17:30"))).toBe(0);
  expect(await lateBy(at("20 10:00"))).toBe(90);
  expect(await lateBy(at("23 10:00"))).toBe(90 + 450);
});

it("what was refused is given to somebody else, once", async () => {
  const { he, tang, zheng, leader, assign } = await taskforce(world);
  const { id: taskId } = await assign();
  await world.as(he).do(ConfirmTask, { input: { taskId, method: "REFUSE", plan: "不归我管" } });
  expect((await page(leader, taskId)).reassignRefusal).toBeNull();
  const input = { taskId, fromPersonId: he.id, toPersonId: tang.id, reason: "归你管" };
  const own = { taskId, toPersonId: tang.id };
  expect((await world.as(he).send(ReassignTask, { input: own })).refusal).toBe("NOT_ALLOWED");
  await world.as(leader).do(ReassignTask, { input });
  const { assignments } = await page(leader, taskId);
  expect(assignments.map(({ person, end }) => [person.name, end])).toEqual([
    ["唐志强", null],
    ["何雨桐", "REFUSED"],
  ]);
  const again = { ...input, toPersonId: zheng.id };
  expect((await world.as(leader).send(ReassignTask, { input: again })).refusal).toBe(
    "TASK_NOT_YOURS",
  );
});

it("the completion report is ready for the group", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const { id: taskId, completionText } = await assign({ responsibleIds: [he.id, tang.id] });
  expect(completionText).toBeNull();
  await world.as(he).do(CompleteTask, { input: { taskId, result: "缺 3 件，已报采购" } });
  expect((await page(leader, taskId)).completionText).toBe(
    "【办结】核对 A3 线备件清单，缺件报采购\n何雨桐 11月19日 15:31办好：缺 3 件，已报采购\n还有 1 人没办好",
  );
});
