import {
  AssignTask,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  MyReceipts,
  OpenTask,
  ReportProgress,
  TaskPage,
  UndoConfirmation,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { at, taskforce, tasksIn, THURSDAY } from "./tasks-world.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const { page } = tasksIn(world);

const deeds = async (taskId: string) =>
  (await world.journal(taskId)).map((deed) => deed.replace("task.", ""));

describe("assigning (Mission T1)", () => {
  it("asks each responsible person for an assignment of their own, due at today's close-out", async () => {
    const { he, tang, zheng, leader, assign } = await taskforce(world);
    const task = await assign({ responsibleIds: [he.id, tang.id], collaboratorIds: [zheng.id] });

    expect(task).toMatchObject({ state: "OPEN", dueAt: at("19 17:30"), mine: null });
    expect(task.assignments.map(({ person, role, state }) => [person.name, role, state])).toEqual([
      ["何雨桐", "RESPONSIBLE", "ASKED"],
      ["唐志强", "RESPONSIBLE", "ASKED"],
      ["郑国梁", "COLLABORATOR", "ASKED"],
    ]);
    expect(task.assignments[0]).toMatchObject({
      confirmBy: at("19 16:01"),
      dayOn: "2026-11-19",
      reachable: true,
    });
    expect(await deeds(task.id)).toEqual(["assigned"]);
    expect(await world.as(he).titles("TASK_")).toEqual([
      "冯玉梅派给你：核对 A3 线备件清单，缺件报采购",
    ]);
    expect(await world.as(zheng).titles("TASK_")).toEqual([
      "冯玉梅要你协同：核对 A3 线备件清单，缺件报采购",
    ]);
    expect(await world.as(leader).titles("TASK_")).toEqual([]);
    expect(task.events.map(({ kind, actor }) => [kind, actor?.name])).toEqual([
      ["ASSIGNED", "冯玉梅"],
    ]);
  });

  it("goes to the next workday once today is closed out, and counts deadlines by their day", async () => {
    const { assign } = await taskforce(world);
    world.clock.set("2026-11-20T17:30:00+08:00");
    const late = await assign();
    expect(late).toMatchObject({ dueAt: at("23 17:30"), nextWorkday: "2026-11-24" });
    expect(late.chips).toEqual({ today: null, tomorrow: at("23 10:00") });
    const weekend = await assign({ dueAt: at("21 10:00") });
    expect(weekend.assignments[0]).toMatchObject({ dueAt: at("21 10:00"), dayOn: "2026-11-23" });
  });

  it("is for who leads: a member writes nothing, a head assigns to their own people", async () => {
    const { he, tang, leader, zheng, groupId, assign } = await taskforce(world);
    const before = await world.everything();
    const input = { groupId, goal: "盘点", requirements: "", responsibleIds: [tang.id] };
    expect((await world.as(he).send(AssignTask, { input })).refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(before);

    expect((await assign({ responsibleIds: [tang.id] }, zheng)).assigner.name).toBe("郑国梁");
    const other = await world.group("安环群", {
      owner: leader,
      members: [zheng, he],
      department: "安全环保部",
    });
    const there = { ...input, groupId: other.id, responsibleIds: [he.id] };
    expect((await world.as(zheng).send(AssignTask, { input: there })).refusal).toBeNull();
    const beyond = { ...there, responsibleIds: [he.id, leader.id] };
    expect((await world.as(zheng).send(AssignTask, { input: beyond })).refusal).toBe("NOT_ALLOWED");
  });

  it("is for members, in a group that one knows, and says what is wrong with each field", async () => {
    const { he, leader, owner, groupId } = await taskforce(world);
    const before = await world.everything();
    const input = { groupId, goal: "盘点", requirements: "", responsibleIds: [he.id] };
    const by = world.as(leader);

    const stranger = await world.as(leader).send(AssignTask, {
      input: { ...input, responsibleIds: [(await world.admin()).id] },
    });
    expect([stranger.refusal, stranger.facts.personId]).toEqual([
      "NOT_A_MEMBER",
      (await world.admin()).id,
    ]);
    const wrong = { ...input, goal: " ", responsibleIds: [], dueAt: at("19 15:31") };
    const { facts } = await by.send(AssignTask, { input: wrong });
    expect(facts.fields).toEqual([
      { path: "goal", reason: "REQUIRED" },
      { path: "responsibleIds", reason: "TOO_FEW", limit: 1 },
      { path: "dueAt", reason: "NOT_VALID" },
    ]);
    const twice = { ...input, collaboratorIds: [he.id, owner.id] };
    expect((await by.send(AssignTask, { input: twice })).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    const theirs = await world.group("别家的群", { organisation: "别家" });
    const foreign = { ...input, groupId: theirs.id };
    expect((await by.send(AssignTask, { input: foreign })).refusal).toBe("NOT_FOUND");
  });

  it("happens once for a tap that is sent twice", async () => {
    const { assign } = await taskforce(world);
    const tapId = "0190a2b0-0000-7000-8000-000000000001";
    expect((await assign({ tapId })).id).toBe((await assign({ tapId })).id);
  });

  it("is not found by who has nothing to do with it", async () => {
    const { tang, assign, zheng, owner } = await taskforce(world);
    const task = await assign();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    for (const who of [tang, stranger]) {
      expect((await world.as(who).send(TaskPage, { id: task.id })).refusal).toBe("NOT_FOUND");
      expect((await world.as(who).send(OpenTask, { id: task.id })).refusal).toBe("NOT_FOUND");
    }
    expect((await page(zheng, task.id)).id).toBe(task.id);
    expect((await page(owner, task.id)).id).toBe(task.id);
  });
});

describe("confirming (Mission T2, B1)", () => {
  it("takes a time and a method, and leaves a receipt", async () => {
    const { he, leader, assign } = await taskforce(world);
    const task = await assign();
    world.clock.set(at("19 16:01"));
    await world.as(he).do(OpenTask, { id: task.id });
    const input = { taskId: task.id, method: "SELF" as const, plannedAt: at("19 17:30") };
    const { confirmTask: after } = await world.as(he).do(ConfirmTask, { input });

    expect(after.confirmRefusal).toBe("TASK_ALREADY_CONFIRMED");
    expect(after.mine).toMatchObject({
      state: "CONFIRMED",
      method: "SELF",
      plannedAt: at("19 17:30"),
      confirmedAt: at("19 16:01"),
      // Up to and including the instant.
      confirmLate: false,
      dateRequest: null,
    });
    expect(await deeds(task.id)).toEqual(["assigned", "opened", "confirmed"]);
    const { nodes } = (await world.as(he).do(MyReceipts, {})).myReceipts;
    expect(nodes[0]).toMatchObject({
      kind: "TASK_CONFIRMED",
      title: task.goal,
      statement: "接办，本人办，11月19日 17:30前办好。",
    });
    expect((await page(leader, task.id)).events.map(({ kind }) => kind)).toEqual([
      "ASSIGNED",
      "CONFIRMED",
    ]);
  });

  it("is late to take on after the working minutes, and that is no lateness to finish", async () => {
    const { he, assign } = await taskforce(world);
    const task = await assign();
    world.clock.set("2026-11-19T16:01:00.001+08:00");
    const input = { taskId: task.id, method: "SELF" as const, plannedAt: at("19 17:00") };
    const { confirmTask } = await world.as(he).do(ConfirmTask, { input });
    expect(confirmTask.mine).toMatchObject({ confirmLate: true, doneLate: false });
    world.clock.set(at("19 17:30"));
    const { completeTask } = await world.as(he).do(CompleteTask, { input: { taskId: task.id } });
    expect(completeTask.mine).toMatchObject({ confirmLate: true, doneLate: false });
  });

  it("says why it cannot be solved now only with a reason and a plan", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const by = world.as(he);
    const cannot = { taskId, method: "CANNOT" as const };
    const before = await world.everything();
    const { facts } = await by.send(ConfirmTask, { input: { ...cannot, plan: "等等" } });
    expect(facts.fields).toEqual([
      { path: "plannedAt", reason: "REQUIRED" },
      { path: "reason", reason: "REQUIRED" },
      { path: "plan", reason: "TOO_SHORT", limit: 5 },
    ]);
    expect(await world.everything()).toEqual(before);

    const plan = "BOM 还没发到，已请质量部今天发，明早能核完。";
    const input = { ...cannot, plannedAt: at("20 10:00"), reason: "NO_MATERIAL" as const, plan };
    const { confirmTask } = await by.do(ConfirmTask, { input });
    expect(confirmTask.mine?.state).toBe("CONFIRMED");
    expect(confirmTask.assignments[0]).toMatchObject({ cannotReason: "NO_MATERIAL", plan });
    // A promise after the deadline asks for a new one in the same tap (Mission B2).
    expect(confirmTask.mine?.dateRequest).toMatchObject({
      state: "OPEN",
      wantedAt: at("20 10:00"),
      wasDueAt: at("19 17:30"),
    });
    expect((await world.as(leader).titles("TASK_")).toSorted()).toEqual([
      "何雨桐现在办不了：核对 A3 线备件清单，缺件报采购",
      "何雨桐申请改期：核对 A3 线备件清单，缺件报采购",
    ]);
  });

  it("lets heads and collaborators say that they have passed it on, and nobody else", async () => {
    const { he, tang, zheng, assign } = await taskforce(world);
    const { id: taskId } = await assign({
      responsibleIds: [he.id, zheng.id],
      collaboratorIds: [tang.id],
    });
    const input = { taskId, method: "RELAYED" as const };
    expect((await world.as(he).send(ConfirmTask, { input })).refusal).toBe("BAD_INPUT");
    const before = await world.everything();
    const long = { ...input, plan: "名".repeat(201) };
    expect((await world.as(tang).send(ConfirmTask, { input: long })).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    expect((await world.as(zheng).send(ConfirmTask, { input })).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    for (const [who, plan, statement] of [
      [tang, "早班全体", "已传达给早班全体。"],
      [zheng, "夜班全体", "已传达给夜班全体。"],
    ] as const) {
      const { confirmTask } = await world.as(who).do(ConfirmTask, { input: { ...input, plan } });
      expect(confirmTask.mine).toMatchObject({ state: "CONFIRMED", method: "RELAYED", plan });
      const { myReceipts } = await world.as(who).do(MyReceipts, {});
      expect(myReceipts.nodes).toMatchObject([{ statement }]);
    }
  });

  it("refuses: the assignment ends, and the assigner hears of it", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const input = { taskId, method: "REFUSE" as const, plan: "不归我管" };
    const { confirmTask } = await world.as(he).do(ConfirmTask, { input });
    expect(confirmTask.mine).toBeNull();
    expect(confirmTask.assignments[0]).toMatchObject({
      state: "ENDED",
      end: "REFUSED",
      endReason: "不归我管",
    });
    expect(await world.as(leader).titles("TASK_")).toEqual([
      "何雨桐不接：核对 A3 线备件清单，缺件报采购",
    ]);
    const before = await world.everything();
    await world.as(he).do(ConfirmTask, { input });
    expect(await world.everything()).toEqual(before);
    const other = { taskId, method: "SELF" as const, plannedAt: at("19 17:30") };
    expect((await world.as(he).send(ConfirmTask, { input: other })).refusal).toBe("TASK_NOT_YOURS");
  });

  it("can be taken back for some seconds, and what was said stays written down", async () => {
    const { he, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const tapId = "0190a2b0-0000-7000-8000-000000000002";
    const input = { taskId, method: "SELF" as const, plannedAt: at("20 10:00"), tapId };
    const by = world.as(he);
    await by.do(ConfirmTask, { input });
    world.clock.pass(5000);
    const { undoConfirmation } = await by.do(UndoConfirmation, { taskId });
    expect(undoConfirmation.mine).toMatchObject({ state: "ASKED", confirmedAt: null });
    expect(undoConfirmation.mine?.dateRequest?.state).toBe("WITHDRAWN");
    expect((await by.do(MyReceipts, {})).myReceipts.nodes[0]?.withdrawnAt).not.toBeNull();
    expect(await deeds(taskId)).toEqual([
      "assigned",
      "confirmed",
      "new_date_asked",
      "confirmation_withdrawn",
    ]);
    const before = await world.everything();
    await by.do(UndoConfirmation, { taskId });
    // The first tap, whose answer was lost, arrives again: it is not a new one.
    await by.do(ConfirmTask, { input });
    expect(await world.everything()).toEqual(before);

    const again = { ...input, tapId: "0190a2b0-0000-7000-8000-000000000003" };
    await by.do(ConfirmTask, { input: again });
    world.clock.pass(10_001);
    expect((await by.send(UndoConfirmation, { taskId })).refusal).toBe("UNDO_TOO_LATE");
    const steps = await world.rows<{ next_step_at: number | null }>(
      sql`select next_step_at from assignment where task_id = ${taskId}`,
    );
    expect(steps).toEqual([{ next_step_at: null }]);
  });
});

describe("going on (Mission T4, T6)", () => {
  const tomorrow = "2026-11-20";

  it("carries over to the next workday; the deadline stays, the promise moves", async () => {
    const { he, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const by = world.as(he);
    await by.do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt: at("19 17:00") } });
    const input = { taskId, reason: "MATERIAL" as const };
    const { carryOverTask } = await by.do(CarryOverTask, { input });

    expect(carryOverTask.mine).toMatchObject({
      dayOn: tomorrow,
      dueAt: at("19 17:30"),
      plannedAt: at("20 17:30"),
      carryOvers: [{ number: 1, fromOn: "2026-11-19", toOn: tomorrow, reason: "MATERIAL" }],
    });
    expect(carryOverTask.carryOverRefusal).toBe("TASK_ALREADY_CARRIED");
    const before = await world.everything();
    await by.do(CarryOverTask, { input });
    expect(await world.everything()).toEqual(before);
    const other = { taskId, reason: "UNCLEAR" as const };
    expect((await by.send(CarryOverTask, { input: other })).refusal).toBe("TASK_ALREADY_CARRIED");
    const saturday = { ...input, toOn: "2026-11-21" };
    world.clock.set(at("20 09:00"));
    expect((await by.send(CarryOverTask, { input: saturday })).refusal).toBe("TASK_DAY_OFF");
  });

  it("for another reason than those listed only with the reason itself", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const other = { taskId, reason: "OTHER" as const };
    const by = world.as(he);
    await world.tokenOf(he);
    const before = await world.everything();
    for (const note of [undefined, null, " \n\u200b"]) {
      const { refusal, facts } = await by.send(CarryOverTask, { input: { ...other, note } });
      expect([refusal, facts.fields]).toEqual([
        "BAD_INPUT",
        [{ path: "note", reason: "REQUIRED" }],
      ]);
    }
    expect(await world.everything()).toEqual(before);
    const note = "库房盘点，今天不发料";
    await by.do(CarryOverTask, { input: { ...other, note } });
    expect((await page(leader, taskId)).assignments[0]?.carryOvers).toMatchObject([
      { reason: "OTHER", note },
    ]);
  });

  it("tells the assigner from the third time on", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const by = world.as(he);
    for (const [now, told] of [
      ["19 16:00", 0],
      ["20 16:00", 0],
      ["23 16:00", 1],
      ["24 16:00", 2],
    ] as const) {
      world.clock.set(at(now));
      await by.do(CarryOverTask, { input: { taskId, reason: "NO_TIME" } });
      expect((await world.as(leader).titles("TASK_")).length).toBe(told);
    }
    expect((await world.as(leader).titles("TASK_")).toSorted()[0]).toBe(
      "何雨桐第 3 次顺延：核对 A3 线备件清单，缺件报采购",
    );
    const chain = (await page(leader, taskId)).assignments[0]?.carryOvers ?? [];
    expect(chain.map(({ fromOn, toOn }) => [fromOn.slice(8), toOn.slice(8)])).toEqual([
      ["19", "20"],
      ["20", "23"],
      ["23", "24"],
      ["24", "25"],
    ]);
  });

  it("tells of an obstacle, and stays open; a call for help goes to the leaders, too", async () => {
    const { he, leader, owner, zheng, assign } = await taskforce(world);
    const { id: taskId } = await assign({}, zheng);
    const by = world.as(he);
    const obstacle = { taskId, kind: "OBSTACLE" as const, waitsFor: "等物料" };
    const { reportProgress } = await by.do(ReportProgress, { input: obstacle });
    expect(reportProgress.mine).toMatchObject({ state: "ASKED", waitsFor: "等物料" });
    expect(reportProgress.mine?.blockedAt).not.toBeNull();
    const help = { taskId, kind: "HELP" as const, text: "缺一把 24 号扳手" };
    await by.do(ReportProgress, { input: help });
    const progress = { taskId, kind: "PROGRESS" as const, text: "核了一半" };
    await by.do(ReportProgress, { input: progress });
    expect((await world.as(zheng).titles("TASK_")).length).toBe(2);
    expect(await world.as(leader).titles("TASK_")).toEqual([
      "何雨桐求助：核对 A3 线备件清单，缺件报采购",
    ]);
    expect((await world.as(owner).titles("TASK_")).length).toBe(1);
    expect(await deeds(taskId)).toEqual(["assigned", "obstacle", "help", "progress"]);
    const empty = { taskId, kind: "PROGRESS" as const };
    expect((await by.send(ReportProgress, { input: empty })).refusal).toBe("BAD_INPUT");
  });

  it("is done, even without having been confirmed, and once however often it is said", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    world.clock.set(at("19 18:00"));
    const input = { taskId, result: "缺 3 件，已报采购。" };
    const { completeTask } = await world.as(he).do(CompleteTask, { input });
    expect(completeTask.mine).toMatchObject({
      state: "DONE",
      confirmedAt: at("19 18:00"),
      doneAt: at("19 18:00"),
      doneLate: true,
    });
    expect(await world.as(leader).titles("TASK_")).toEqual([
      "何雨桐办好了：核对 A3 线备件清单，缺件报采购",
    ]);
    const before = await world.everything();
    await world.as(he).do(CompleteTask, { input });
    expect(await world.everything()).toEqual(before);
    expect((await page(leader, taskId)).state).toBe("OPEN");
  });
});
