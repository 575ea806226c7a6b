import {
  AcceptTask,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  DecideNewDeadline,
  MyDay,
  MyTodo,
  ReportProgress,
  RequestNewDeadline,
  ReturnTask,
  UndoDayEntry,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { at, taskforce, tasksIn, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const { page, assignment } = tasksIn(world);

describe("a later deadline (Mission B2)", () => {
  it("is granted with one tap: it moves, the original one stays, and lateness is not rewritten", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const asked = { taskId, wantedAt: at("23 10:00"), reason: "等 BOM" };
    const { requestNewDeadline } = await world.as(he).do(RequestNewDeadline, asked);
    const requestId = requestNewDeadline.mine!.dateRequest!.id;
    expect((await world.as(leader).do(MyTodo, {})).myTodo.items).toMatchObject([
      {
        kind: "DECIDE_NEW_DATE",
        id: requestId,
        dateRequest: { wantedAt: at("23 10:00"), wasDueAt: at("19 17:30"), reason: "等 BOM" },
      },
    ]);

    const granted = { requestId, granted: true };
    const { decideNewDeadline } = await world.as(leader).do(DecideNewDeadline, granted);
    expect(decideNewDeadline).toMatchObject({
      dueAt: at("23 10:00"),
      originalDueAt: at("19 17:30"),
    });
    expect(await assignment(he, taskId)).toMatchObject({
      dueAt: at("23 10:00"),
      originalDueAt: at("19 17:30"),
      dayOn: "2026-11-23",
      dateRequest: { state: "GRANTED" },
    });
    expect(await world.as(he).titles()).toContain("同意改期：核对 A3 线备件清单，缺件报采购");
    expect(await world.journal(taskId)).toEqual([
      "task.assigned",
      "task.new_date_asked",
      "task.new_date_granted",
    ]);
    const before = await world.everything();
    await world.as(leader).do(DecideNewDeadline, granted);
    expect(await world.everything()).toEqual(before);
    const other = { requestId, granted: false };
    expect((await world.as(leader).send(DecideNewDeadline, other)).refusal).toBe(
      "DATE_REQUEST_DECIDED",
    );
  });

  it("is refused with a reason, and the deadline stays", async () => {
    const { he, leader, owner, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const asked = { taskId, wantedAt: at("23 10:00") };
    const { requestNewDeadline } = await world.as(he).do(RequestNewDeadline, asked);
    const requestId = requestNewDeadline.mine!.dateRequest!.id;
    const before = await world.everything();
    const decided = { requestId, granted: false, reason: "客户等着" };
    for (const who of [he, owner]) {
      expect((await world.as(who).send(DecideNewDeadline, decided)).refusal).toBe("NOT_ALLOWED");
    }
    expect(await world.everything()).toEqual(before);
    await world.as(leader).do(DecideNewDeadline, decided);
    expect(await assignment(he, taskId)).toMatchObject({
      dueAt: at("19 17:30"),
      dateRequest: { state: "REFUSED", decisionReason: "客户等着", decidedBy: { name: "冯玉梅" } },
    });
  });

  it("is decided by the group's owner once the assigner has gone", async () => {
    const { he, leader, owner, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const asked = { taskId, wantedAt: at("23 10:00") };
    const { requestNewDeadline } = await world.as(he).do(RequestNewDeadline, asked);
    const requestId = requestNewDeadline.mine!.dateRequest!.id;
    await world.rows(sql`update person set departed_at = 1 where id = ${leader.id}`);
    expect((await world.as(owner).do(MyTodo, {})).myTodo.items).toMatchObject([
      { kind: "DECIDE_NEW_DATE", id: requestId },
    ]);
    const granted = { requestId, granted: true };
    const { refusal } = await world.as(owner).send(DecideNewDeadline, granted);
    expect(refusal).toBeNull();
  });

  it("must be later than what holds; a new wish replaces the one before", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const by = world.as(he);
    for (const wantedAt of [at("19 17:30"), at("19 15:00"), "2028-01-01T00:00:00.000Z"]) {
      expect((await by.send(RequestNewDeadline, { taskId, wantedAt })).refusal).toBe("BAD_INPUT");
    }
    const first = (await by.do(RequestNewDeadline, { taskId, wantedAt: at("20 10:00") }))
      .requestNewDeadline.mine!.dateRequest!;
    await by.do(RequestNewDeadline, { taskId, wantedAt: at("20 10:00") });
    await by.do(RequestNewDeadline, { taskId, wantedAt: at("20 17:30") });
    expect((await assignment(he, taskId)).dateRequest).toMatchObject({ wantedAt: at("20 17:30") });
    const late = { requestId: first.id, granted: true };
    expect((await world.as(leader).send(DecideNewDeadline, late)).refusal).toBe(
      "DATE_REQUEST_WITHDRAWN",
    );
    const counted = await world.rows<{ n: number }>(sql`select count(*) as n from date_request`);
    expect(Number(counted[0]?.n)).toBe(2);
    await by.do(CompleteTask, { input: { taskId } });
    expect((await assignment(he, taskId)).dateRequest?.state).toBe("WITHDRAWN");
  });
});

describe("accepting and returning (Mission T5)", () => {
  it("is the assigner's; the task is over once every responsible assignment is accepted", async () => {
    const { he, tang, zheng, leader, owner, assign } = await taskforce(world);
    const { id: taskId } = await assign({
      responsibleIds: [he.id, tang.id],
      collaboratorIds: [zheng.id],
    });
    const ids: Record<string, string> = {};
    for (const one of (await page(leader, taskId)).assignments) ids[one.person.name] = one.id;
    const accept = (who: Planted, name: string) =>
      world.as(who).send(AcceptTask, { assignmentId: ids[name]! });

    expect((await accept(leader, "何雨桐")).refusal).toBe("TASK_NOT_DONE");
    await world.as(he).do(CompleteTask, { input: { taskId, result: "缺 3 件" } });
    expect((await world.as(leader).do(MyTodo, {})).myTodo.items).toMatchObject([
      { kind: "ACCEPT_RESULT", id: ids.何雨桐, assignment: { result: "缺 3 件" } },
    ]);
    expect((await accept(owner, "何雨桐")).refusal).toBe("NOT_ALLOWED");
    expect((await accept(leader, "何雨桐")).data?.acceptTask.state).toBe("OPEN");
    await world.as(tang).do(CompleteTask, { input: { taskId } });
    expect((await accept(leader, "唐志强")).data?.acceptTask.state).toBe("DONE");
    const before = await world.everything();
    await accept(leader, "唐志强");
    expect(await world.everything()).toEqual(before);
    expect((await world.as(he).do(MyTodo, {})).myTodo).toMatchObject({ items: [], doneToday: 1 });
    const undo = await world.as(he).send(UndoDayEntry, { taskId });
    expect(undo.refusal).toBe("TASK_ALREADY_DONE");
  });

  it("returns with a reason: open again, due in the open day, and told", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    await world.as(he).do(CompleteTask, { input: { taskId } });
    const { id: assignmentId } = await assignment(leader, taskId);
    await world.as(leader).do(AcceptTask, { assignmentId });
    world.clock.set(at("20 09:00"));
    const back = { assignmentId, reason: "少了数量" };
    expect((await world.as(leader).send(ReturnTask, { assignmentId, reason: " " })).refusal).toBe(
      "BAD_INPUT",
    );
    const { returnTask } = await world.as(leader).do(ReturnTask, back);
    expect(returnTask.state).toBe("OPEN");
    expect(await assignment(he, taskId)).toMatchObject({
      state: "CONFIRMED",
      returnReason: "少了数量",
      doneAt: null,
      dayOn: "2026-11-20",
    });
    expect(await world.as(he).titles()).toContain("退回再办：核对 A3 线备件清单，缺件报采购");
    const before = await world.everything();
    await world.as(leader).do(ReturnTask, back);
    expect(await world.everything()).toEqual(before);
  });
});

describe("taking back what was said of the day (Mission T6)", () => {
  const undo = (who: Planted, taskId: string) => world.as(who).send(UndoDayEntry, { taskId });

  it("undoes done, carried over and blocked, and each stays on the time line", async () => {
    const { he, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const by = world.as(he);
    await by.do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt: at("19 17:00") } });
    const blocked = { taskId, kind: "OBSTACLE" as const, waitsFor: "等物料" };
    await by.do(ReportProgress, { input: blocked });
    await by.do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
    // Done after all: today's carry-over gives way.
    await by.do(CompleteTask, { input: { taskId } });
    expect((await page(he, taskId)).mine).toMatchObject({ state: "DONE", carryOvers: [] });
    expect((await undo(he, taskId)).data?.undoDayEntry.mine).toMatchObject({
      state: "CONFIRMED",
      doneAt: null,
      dayOn: "2026-11-19",
      plannedAt: at("19 17:00"),
      waitsFor: "等物料",
    });
    await by.do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
    expect((await undo(he, taskId)).data?.undoDayEntry.mine).toMatchObject({
      dayOn: "2026-11-19",
      plannedAt: at("19 17:00"),
      carryOvers: [],
      waitsFor: "等物料",
    });
    expect((await undo(he, taskId)).data?.undoDayEntry.mine).toMatchObject({ waitsFor: null });
    const before = await world.everything();
    expect((await undo(he, taskId)).refusal).toBeNull();
    expect(await world.everything()).toEqual(before);
    const kinds = (await page(he, taskId)).events.map(({ kind }) => kind);
    expect(kinds.slice(-5)).toEqual([
      "COMPLETED",
      "COMPLETION_UNDONE",
      "CARRIED_OVER",
      "CARRY_OVER_UNDONE",
      "OBSTACLE_UNDONE",
    ]);
  });

  it("finds nothing said of the day in an obstacle of what is due later", async () => {
    const { he, assign } = await taskforce(world);
    const { id: taskId } = await assign({ dueAt: at("21 17:00") });
    const obstacle = { taskId, kind: "OBSTACLE" as const, waitsFor: "等物料" };
    const { reportProgress } = await world.as(he).do(ReportProgress, { input: obstacle });
    expect(reportProgress.mine).toMatchObject({ waitsFor: "等物料", blockedAt: null });
    expect((await world.as(he).do(MyDay, {})).myDay.items).toEqual([]);
    const before = await world.everything();
    expect((await undo(he, taskId)).refusal).toBe("TASK_NOTHING_TO_TAKE_BACK");
    expect(await world.everything()).toEqual(before);
  });

  it("undoes with done that it was taken on, where nothing had been said of that before", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const asked = await assignment(leader, taskId);
    const stands = () =>
      world.rows(
        sql`select state, next_step, next_step_at, confirm_by, receipt_id from assignment
          where task_id = ${taskId}`,
      );
    const before = await stands();
    await world.as(he).do(CompleteTask, { input: { taskId, result: "点错了" } });
    expect((await undo(he, taskId)).data?.undoDayEntry.mine).toMatchObject({
      state: "ASKED",
      method: null,
      confirmedAt: null,
      confirmLate: false,
      plannedAt: null,
      doneAt: null,
      result: null,
      confirmBy: asked.confirmBy,
    });
    // It waits again, and is taken further up when it would have been.
    expect(await stands()).toEqual(before);
    expect((await world.as(he).do(MyTodo, {})).myTodo.items).toContainEqual(
      expect.objectContaining({ kind: "CONFIRM_TASK" }),
    );
    expect((await page(he, taskId)).confirmRefusal).toBeNull();
    const once = await world.everything();
    expect((await undo(he, taskId)).refusal).toBeNull();
    expect(await world.everything()).toEqual(once);

    // Returned, it has been taken on: taking back that it is done again does not undo that.
    await world.as(he).do(CompleteTask, { input: { taskId } });
    const { id: assignmentId } = await assignment(leader, taskId);
    await world.as(leader).do(ReturnTask, { assignmentId, reason: "少了数量" });
    world.clock.set(at("19 15:40"));
    await world.as(he).do(CompleteTask, { input: { taskId } });
    expect((await undo(he, taskId)).data?.undoDayEntry.mine).toMatchObject({ state: "CONFIRMED" });
  });

  it("is over once the day is", async () => {
    const { he, tang, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    expect((await undo(tang, taskId)).refusal).toBe("NOT_FOUND");
    expect((await undo(he, taskId)).refusal).toBe("TASK_NOTHING_TO_TAKE_BACK");
    await world.as(he).do(CompleteTask, { input: { taskId } });
    world.clock.set(at("19 17:30"));
    expect((await undo(he, taskId)).refusal).toBe("TASK_DAY_CLOSED");
  });

  it("brings back neither a promise that was made since nor a day before the new deadline", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const by = world.as(he);
    await by.do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
    await by.do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt: at("24 10:00") } });
    const { dateRequest } = await assignment(leader, taskId);
    await world.as(leader).do(DecideNewDeadline, { requestId: dateRequest!.id, granted: true });
    expect((await undo(he, taskId)).data?.undoDayEntry.mine).toMatchObject({
      carryOvers: [],
      plannedAt: at("24 10:00"),
      dueAt: at("24 10:00"),
      dayOn: "2026-11-24",
    });
  });
});
