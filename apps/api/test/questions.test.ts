import {
  AcceptStandIn,
  AccountabilityItems,
  AnswerQuestion,
  AskableDepartments,
  AskDepartment,
  type AskDepartmentMutationVariables,
  CarryOverTask,
  CompleteTask,
  MyDay,
  ReassignTask,
  RecordLeave,
  RequestNewDeadline,
  Tasks,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { inTransaction } from "../src/kernel/transaction.ts";
import { onDeparted } from "../src/modules/people/index.ts";
import { escalateDue } from "../src/modules/tasks/index.ts";
import { at, taskforce, tasksIn, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

type Draft = AskDepartmentMutationVariables["input"];

async function company() {
  const force = await taskforce(world);
  const sun = await world.person("孙立新", { department: "物流部", role: "HEAD" });
  const driver = await world.person("吴刚", { department: "物流部/车队" });
  const qian = await world.person("钱红", { department: "采购部", role: "HEAD" });
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  const ask = (by: Planted, more: Partial<Draft> = {}) =>
    world.as(by).send(AskDepartment, {
      input: {
        groupId: force.groupId,
        departmentId: sun.departmentId,
        question: "A3 线的备件几时到",
        ...more,
      },
    });
  const asked = async (more: Partial<Draft> = {}) =>
    (await ask(force.he, more)).data!.askDepartment;
  return { ...force, sun, driver, qian, stranger, ask, asked };
}

const answer = (who: Planted, taskId: string, more: object) =>
  world.as(who).send(AnswerQuestion, { input: { taskId, ...more } });

const { page } = tasksIn(world);

it("is asked by a member, and goes to the department's head until the next workday's close", async () => {
  const { he, tang, sun, asked, groupId } = await company();
  const question = await asked({ details: "缺 4 件" });
  expect(question).toMatchObject({
    kind: "QUESTION",
    state: "OPEN",
    department: { name: "物流部" },
    assigner: { name: "何雨桐" },
    dueAt: at("20 17:30"),
    requirements: "缺 4 件",
  });
  expect(question.assignments).toMatchObject([{ role: "RESPONSIBLE", person: { name: "孙立新" } }]);
  expect(await world.as(sun).titles()).toEqual(["何雨桐问物流部：A3 线的备件几时到"]);
  expect(await world.journal(question.id)).toEqual(["question.asked"]);
  // Everybody in the group can read it, and it stands in the head's own list.
  expect(await page(tang, question.id)).toMatchObject({ goal: "A3 线的备件几时到" });
  const listed = async (who: Planted, view: "MINE" | "GROUP") =>
    (await world.as(who).do(Tasks, view === "MINE" ? { view } : { view, groupId })).tasks.nodes.map(
      ({ id }) => id,
    );
  expect(await listed(sun, "MINE")).toEqual([question.id]);
  expect(await listed(he, "GROUP")).toEqual([question.id]);
});

it("the same tap sent again asks once", async () => {
  const { he, ask } = await company();
  const tapId = "0198a2b0-0000-7000-8000-000000000001";
  const answers = await Promise.all([ask(he, { tapId }), ask(he, { tapId }), ask(he, { tapId })]);
  expect(new Set(answers.map(({ data }) => data!.askDepartment.id)).size).toBe(1);
});

it("is answered by the head, and done with that; the group reads the answer", async () => {
  const { tang, he, sun, asked } = await company();
  const { id } = await asked();
  const words = "明早 10 点到货，先送 2 件。";
  expect((await answer(sun, id, { answer: words })).refusal).toBeNull();
  const assignments = [{ state: "ACCEPTED", result: words, doneLate: false }];
  expect(await page(he, id)).toMatchObject({ state: "DONE", answer: words, assignments });
  // How soon, and who had to be reminded, is for whoever asked or answers for them.
  const seen = await page(tang, id);
  expect(seen).toMatchObject({
    state: "DONE",
    answer: words,
    people: [{ person: { name: "孙立新" }, role: "RESPONSIBLE" }],
    assignments: [],
  });
  expect((await page(he, id)).completionText).toBe(
    `【答复】A3 线的备件几时到\n孙立新 11月19日 15:31答复：${words}`,
  );
  expect(seen.events.at(-1)).toMatchObject({
    kind: "ANSWERED",
    text: words,
    actor: { name: "孙立新" },
  });
  expect(await world.as(he).titles()).toContain("孙立新答复了：A3 线的备件几时到");
  expect(await world.journal(id)).toEqual(["question.asked", "question.answered"]);
  // The same answer again, after a lost one, is the same; another is refused.
  const before = await world.everything();
  expect((await answer(sun, id, { answer: words })).refusal).toBeNull();
  expect((await answer(sun, id, { answer: "改主意了" })).refusal).toBe("TASK_ALREADY_DONE");
  expect(await world.everything()).toEqual(before);
});

it("is passed on with a reason: to another department's head, who passes it to their own", async () => {
  const { he, sun, qian, driver, asked } = await company();
  const clerk = await world.person("周敏", { department: "采购部" });
  const { id } = await asked();
  await answer(sun, id, { passToDepartmentId: qian.departmentId, reason: "备件由采购部订" });
  expect(await world.as(qian).titles()).toContain("孙立新转给你答复：A3 线的备件几时到");
  expect(await page(he, id)).toMatchObject({ department: { name: "采购部" }, state: "OPEN" });
  // Each asked anew, with their own minutes.
  expect((await page(he, id)).assignments[0]).toMatchObject({
    person: { name: "钱红" },
    state: "ASKED",
  });
  // Of another department, and nobody at all: one answer.
  for (const passToPersonId of [driver.id, "0190a2b0-0000-7000-8000-000000000009"]) {
    expect((await answer(qian, id, { passToPersonId, reason: "他管" })).refusal).toBe("NOT_FOUND");
  }
  await answer(qian, id, { passToPersonId: clerk.id, reason: "周敏下的单" });
  await answer(clerk, id, { answer: "23 日到" });
  const seen = await page(he, id);
  expect(seen.state).toBe("DONE");
  expect(seen.assignments.map(({ person, state }) => `${person.name} ${state}`)).toEqual([
    "周敏 ACCEPTED",
    "孙立新 ENDED",
    "钱红 ENDED",
  ]);
  expect((await answer(sun, id, { answer: "到了" })).refusal).toBe("TASK_NOT_YOURS");
});

it("passing it on without a reason asks the head above whoever did", async () => {
  const { sun, qian, asked } = await company();
  const chief = await world.person("韩队长", { department: "物流部/车队", role: "HEAD" });
  const { id } = await asked({ departmentId: chief.departmentId });
  await answer(chief, id, { passToDepartmentId: qian.departmentId });
  const { accountabilityItems } = await world.as(sun).do(AccountabilityItems, {});
  expect(accountabilityItems.nodes).toMatchObject([
    { occasion: "PASSED_ON", person: { name: "韩队长" }, answerRefusal: null },
  ]);
  expect(await world.as(sun).titles()).toContain("韩队长没说原因就转给别人：A3 线的备件几时到");
});

it("escalates as a task does", async () => {
  const { he, asked } = await company();
  const { id } = await asked();
  world.clock.set(at("19 16:01"));
  expect(await escalateDue(await world.system(), await world.organisation(), 50)).toBe(1);
  expect((await page(he, id)).assignments[0]?.escalations).toMatchObject([{ step: "ASSIGNEE" }]);
});

it("offers departments with a head, except where that is oneself", async () => {
  const { he, sun, groupId } = await company();
  const offered = async (who: Planted) =>
    (await world.as(who).do(AskableDepartments, { groupId })).askableDepartments.map(
      ({ name }) => name,
    );
  expect((await offered(he)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
    ["物流部", "生产部", "采购部"].toSorted((a, b) => (a < b ? -1 : 1)),
  );
  expect((await world.as(sun).send(AskableDepartments, { groupId })).refusal).toBe("NOT_FOUND");
});

it("is refused to whoever is no member, to nobody, and without words; and writes nothing", async () => {
  const { he, sun, stranger, ask, asked } = await company();
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  const { id } = await asked();
  for (const who of [office, sun, stranger]) await world.tokenOf(who);
  const before = await world.everything();
  const refusal = async (answering: ReturnType<typeof ask>) => (await answering).refusal;
  expect(await refusal(ask(office))).toBe("NOT_ALLOWED");
  expect(await refusal(ask(sun))).toBe("NOT_FOUND");
  expect(await refusal(ask(stranger))).toBe("NOT_FOUND");
  expect(await refusal(ask(he, { question: " " }))).toBe("BAD_INPUT");
  expect(await refusal(ask(he, { departmentId: stranger.departmentId }))).toBe("NOT_FOUND");
  expect(await refusal(ask(he, { departmentId: office.departmentId }))).toBe("NO_HEAD_TO_ASK");
  expect((await answer(sun, id, {})).refusal).toBe("BAD_INPUT");
  expect((await answer(sun, id, { answer: "是", passToPersonId: he.id })).refusal).toBe(
    "BAD_INPUT",
  );
  expect((await answer(he, id, { answer: "是" })).refusal).toBe("TASK_NOT_YOURS");
  expect((await answer(stranger, id, { answer: "是" })).refusal).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(before);
});

it("a task is not answered but done", async () => {
  const { he, assign } = await taskforce(world);
  expect((await answer(he, (await assign()).id, { answer: "好了" })).refusal).toBe(
    "NOT_A_QUESTION",
  );
});

it("is not done without an answer, but may be carried over, or asked for later", async () => {
  const { he, sun, asked } = await company();
  const { id } = await asked();
  world.clock.set(at("20 15:00"));
  const head = world.as(sun);
  const { myDay } = await head.do(MyDay, {});
  expect(myDay.items[0]!.task).toMatchObject({
    id,
    kind: "QUESTION",
    completeRefusal: "QUESTION_NEEDS_ANSWER",
    carryOverRefusal: null,
  });
  const before = await world.everything();
  for (const result of [null, "已经答了"]) {
    const answered = await head.send(CompleteTask, { input: { taskId: id, result } });
    expect(answered.refusal).toBe("QUESTION_NEEDS_ANSWER");
  }
  expect(await world.everything()).toEqual(before);
  const later = { taskId: id, wantedAt: at("24 17:30") };
  expect((await head.send(RequestNewDeadline, later)).refusal).toBeNull();
  const input = { taskId: id, reason: "MATERIAL" as const };
  expect((await head.send(CarryOverTask, { input })).refusal).toBeNull();
  expect((await answer(sun, id, { answer: "明天到" })).refusal).toBeNull();
  expect(await page(he, id)).toMatchObject({ state: "DONE", answer: "明天到" });
});

it("ends with its head's departure, though they were in no group of it, and can be given on", async () => {
  const { he, tang, sun, asked } = await company();
  const { id } = await asked();
  await world.rows(sql`update person set departed_at = 1 where id = ${sun.id}`);
  const ctx = await world.as(await world.admin()).ctx();
  await inTransaction(ctx, (ctx) => onDeparted.emit(ctx, sun.organisationId, [sun.id]));
  expect((await page(he, id)).assignments).toMatchObject([{ state: "ENDED", end: "LEFT" }]);
  const moved = { taskId: id, fromPersonId: sun.id, toPersonId: tang.id, reason: "他离职了" };
  await world.as(he).do(ReassignTask, { input: moved });
  expect((await page(tang, id)).mine).toMatchObject({ state: "ASKED" });
});

it("goes to who stands in for the head, or for whom it is passed on to; never back to who passes it", async () => {
  const { he, sun, qian, driver, asked } = await company();
  const clerk = await world.person("周敏", { department: "采购部" });
  const away = async (who: Planted, standIn: Planted) => {
    const days = { fromOn: "2026-11-19", untilOn: "2026-11-20" };
    const input = { ...days, reason: "年假", standInId: standIn.id };
    const { recordLeave } = await world.as(who).do(RecordLeave, { input });
    await world.as(standIn).do(AcceptStandIn, { leaveId: recordLeave.id });
  };
  const assignments = async (id: string) =>
    (await page(he, id)).assignments.map(({ person, standInFor, state }) =>
      [person.name, state, standInFor?.name].filter(Boolean).join(" "),
    );
  await away(driver, sun);
  await away(qian, clerk);
  const { id } = await asked();
  await answer(sun, id, { passToPersonId: driver.id, reason: "他送的" });
  expect(await assignments(id)).toEqual(["吴刚 ASKED", "孙立新 ENDED"]);
  expect((await page(he, id)).events.at(-1)).toMatchObject({ kind: "AWAY", onDay: "2026-11-20" });

  const other = await asked({ question: "叉车几时修好" });
  await answer(sun, other.id, { passToDepartmentId: qian.departmentId, reason: "采购部管" });
  expect(await assignments(other.id)).toEqual(["周敏 ASKED 钱红", "孙立新 ENDED"]);
  expect((await page(he, other.id)).events.slice(-2)).toMatchObject([
    { kind: "PASSED_ON", person: { name: "钱红" } },
    { kind: "STOOD_IN", actor: { name: "钱红" }, person: { name: "周敏" } },
  ]);
});
