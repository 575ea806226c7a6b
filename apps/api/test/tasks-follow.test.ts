import {
  AddMember,
  AnswerQuestion,
  AskDepartment,
  CompleteTask,
  ConfirmTask,
  ReassignTask,
  ReportProgress,
  Tasks,
} from "@riqing/schema";
import { escalateDue } from "../src/modules/tasks/index.ts";
import { at, taskforce, tasksIn, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const { page } = tasksIn(world);
const escalate = async () => escalateDue(await world.system(), await world.organisation(), 50);

/** Of three who have it, one is done, one waits for somebody, one says nothing. */
async function shared() {
  const force = await taskforce(world);
  const { he, tang, assign } = force;
  const luo = await world.person("罗海峰", { department: "物流部" });
  const bai = await world.person("白雪", { department: "物流部" });
  const head = await world.person("孙立新", { department: "物流部", role: "HEAD" });
  for (const { id: personId } of [luo, bai]) {
    const { groupId } = force;
    await world.as(await world.admin()).do(AddMember, { groupId, personId });
  }
  const task = await assign({
    responsibleIds: [he.id, tang.id, luo.id],
    collaboratorIds: [bai.id],
  });
  const { id: taskId } = task;
  await world
    .as(he)
    .do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt: at("19 17:00") } });
  await world.as(he).do(CompleteTask, { input: { taskId, result: "缺 3 件" } });
  await world.as(tang).do(ReportProgress, {
    input: { taskId, kind: "OBSTACLE", waitsFor: "采购部到货" },
  });
  await world.as(tang).do(ReportProgress, {
    input: { taskId, kind: "PROGRESS", text: "已核对一半" },
  });
  world.clock.set(at("19 16:02"));
  await escalate();
  return { ...force, luo, bai, head, taskId };
}

const names = ({ people }: Awaited<ReturnType<typeof page>>) =>
  people.map(({ person, role }) => `${person.name} ${role}`);

it("whoever assignments a task knows with whom, and how many are how far: not who is not", async () => {
  const { he, tang, luo, bai, leader, taskId } = await shared();
  const all = ["何雨桐", "唐志强", "罗海峰", "白雪"];
  const people = all.map((name) => `${name} ${name === "白雪" ? "COLLABORATOR" : "RESPONSIBLE"}`);
  for (const who of [he, tang, luo, bai, leader]) {
    const seen = await page(who, taskId);
    expect(names(seen)).toEqual(people);
    expect(seen.counts).toEqual({ responsible: 3, confirmed: 1, done: 1 });
  }
  for (const who of [he, tang, luo, bai]) {
    const { assignments, mine, ...seen } = await page(who, taskId);
    expect(assignments).toEqual([mine]);
    expect(mine?.person.id).toBe(who.id);
    const told = JSON.stringify(seen.events);
    const own = who.id === tang.id;
    expect([told.includes("采购部到货"), told.includes("已核对一半")]).toEqual([own, true]);
    const kinds = new Set(seen.events.map(({ kind }) => kind));
    expect([kinds.has("ESCALATED"), kinds.has("COMPLETED")]).toEqual([
      who.id !== he.id,
      who.id === he.id,
    ]);
    expect(seen.completionText === null).toBe(who.id !== he.id);
  }
  expect((await page(he, taskId)).completionText).toMatch(
    /何雨桐 .*办好：缺 3 件\n还有 2 人没办好$/,
  );
});

it("who assigned it, and who answers for the group, follow everybody; a head their own people", async () => {
  const { leader, owner, zheng, head, tang, taskId } = await shared();
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  for (const who of [leader, owner, office]) {
    const { assignments, events } = await page(who, taskId);
    expect(assignments.map(({ person, state }) => `${person.name} ${state}`)).toEqual([
      "何雨桐 DONE",
      "唐志强 ASKED",
      "罗海峰 ASKED",
      "白雪 ASKED",
    ]);
    expect(events.filter(({ kind }) => kind === "ESCALATED")).not.toEqual([]);
  }
  const followed = async (who: Planted) =>
    (await page(who, taskId)).assignments.map(({ person }) => person.name);
  expect(await followed(head)).toEqual(["罗海峰", "白雪"]);
  expect(JSON.stringify((await page(head, taskId)).events)).not.toContain("采购部到货");
  // The group belongs to the workshop, which is below the head of production.
  expect(await followed(zheng)).toHaveLength(4);
  expect(await followed(tang)).toEqual(["唐志强"]);
});

it("lists say as little: names and counts", async () => {
  const { tang, leader, taskId } = await shared();
  const listed = async (who: Planted, view: "MINE" | "ASSIGNED_BY_ME") =>
    (await world.as(who).do(Tasks, { view })).tasks.nodes.find(({ id }) => id === taskId)!;
  const mine = await listed(tang, "MINE");
  expect(mine.assignments.map(({ person }) => person.name)).toEqual(["唐志强"]);
  expect(mine.people).toHaveLength(4);
  expect(mine.counts).toEqual({ responsible: 3, confirmed: 1, done: 1 });
  expect((await listed(leader, "ASSIGNED_BY_ME")).assignments).toHaveLength(4);
});

it("what was passed on is followed no more; a question is read in the group, with its answer", async () => {
  const { he, tang, luo, groupId, assign } = await shared();
  const { id } = await assign({ goal: "试车", responsibleIds: [he.id] });
  await world
    .as(he)
    .do(ReassignTask, { input: { taskId: id, toPersonId: tang.id, reason: "他管" } });
  const seen = await page(he, id);
  expect(seen.assignments.map(({ person, end }) => [person.name, end])).toEqual([
    ["何雨桐", "REASSIGNED"],
  ]);
  expect(names(seen)).toEqual(["唐志强 RESPONSIBLE"]);

  const sun = await world.person("钱红", { department: "采购部", role: "HEAD" });
  const input = { groupId, departmentId: sun.departmentId, question: "备件几时到" };
  const { askDepartment } = await world.as(he).do(AskDepartment, { input });
  world.clock.set(at("20 09:30"));
  await escalate();
  const question = await page(luo, askDepartment.id);
  expect(question).toMatchObject({ assignments: [], answer: null, state: "OPEN" });
  expect(question.events.map(({ kind }) => kind)).toEqual(["ASSIGNED"]);
  expect((await page(he, askDepartment.id)).events.map(({ kind }) => kind)).toContain("ESCALATED");
  await world
    .as(sun)
    .do(AnswerQuestion, { input: { taskId: askDepartment.id, answer: "23 日到" } });
  const answered = await page(luo, askDepartment.id);
  expect(answered).toMatchObject({ assignments: [], answer: "23 日到", state: "DONE" });
  expect(answered.events.at(-1)).toMatchObject({ kind: "ANSWERED", text: "23 日到" });
});
