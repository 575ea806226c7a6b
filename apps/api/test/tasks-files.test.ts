import {
  AssignTask,
  CompleteTask,
  EndMembership,
  ReturnTask,
  TaskPage,
  UndoDayEntry,
} from "@riqing/schema";
import { eachWorldWithDoor, pdfNamed } from "./door.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import type { Planted } from "./world.ts";

const { world, door } = eachWorldWithDoor({ now: THURSDAY });

const pdf = pdfNamed("A3 线 BOM 11 月.pdf");

const page = async (who: Planted, id: string) => (await world.as(who).do(TaskPage, { id })).task;

it("what is attached to a task is read by whoever may know of it, and by nobody else (Mission T1)", async () => {
  const { he, tang, zheng, leader, owner, assign } = await taskforce(world);
  const file = await door.upload(leader, pdf);
  const task = await assign({ fileIds: [file.id] });
  expect(task.files).toMatchObject([{ id: file.id, name: pdf.name }]);
  for (const [who, status] of [
    [he, 200],
    [leader, 200],
    [zheng, 200],
    [owner, 200],
    [tang, 404],
    [null, 401],
  ] as const) {
    expect([who?.name, (await door.download(who, file.id)).status]).toEqual([who?.name, status]);
  }
});

it("whoever has left the group reads its files no more (Mission M5)", async () => {
  const { he, tang, owner, leader, groupId, assign } = await taskforce(world);
  const file = await door.upload(leader, pdf);
  await assign({ responsibleIds: [he.id, tang.id], fileIds: [file.id] });
  expect((await door.download(he, file.id)).status).toBe(200);
  await world.as(owner).do(EndMembership, { groupId, personId: he.id, why: "DEPARTED" });
  expect((await door.download(he, file.id)).status).toBe(404);
  expect((await door.download(tang, file.id)).status).toBe(200);
});

it("what is handed in belongs to the assignment, and is read by whoever follows it (Mission T5)", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
  const file = await door.upload(he, { ...pdf, purpose: "DELIVERABLE" });
  const input = { taskId, result: "缺 3 件", fileIds: [file.id] };
  await world.as(he).do(CompleteTask, { input });
  const { assignments } = await page(leader, taskId);
  expect(assignments.map(({ person, deliverables }) => [person.name, deliverables.length])).toEqual(
    [
      ["何雨桐", 1],
      ["唐志强", 0],
    ],
  );
  expect((await door.download(he, file.id)).status).toBe(200);
  expect((await door.download(leader, file.id)).status).toBe(200);
  // It says that he is done, which whoever assignments the task with him does not follow.
  expect((await door.download(tang, file.id)).status).toBe(404);
  const stranger = await world.person("外人", { organisation: "别家" });
  expect((await door.download(stranger, file.id)).status).toBe(404);
  // Returned and done again: both stand there.
  await world.as(leader).do(ReturnTask, { assignmentId: assignments[0]!.id, reason: "少了数量" });
  const second = await door.upload(he, { ...pdf, purpose: "DELIVERABLE" });
  await world.as(he).do(CompleteTask, { input: { ...input, fileIds: [second.id] } });
  expect((await page(leader, taskId)).assignments[0]?.deliverables).toHaveLength(2);
});

/** As many files of somebody's as that, for what they will hand in. */
async function uploads(who: Planted, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    ids.push((await door.upload(who, { ...pdf, purpose: "DELIVERABLE" })).id);
  }
  return ids;
}

it("returned with nine files, a wrong one gives way to another; what is not named stays", async () => {
  const { he, tang, leader, assign } = await taskforce(world);
  const { id: taskId } = await assign();
  const nine = await uploads(he, 9);
  const complete = (more: object) =>
    world.as(he).send(CompleteTask, { input: { taskId, ...more } });
  const handedIn = async () =>
    (await page(leader, taskId)).assignments[0]!.deliverables.map(({ id }) => id);
  await complete({ fileIds: nine });
  const assignmentId = (await page(leader, taskId)).assignments[0]!.id;
  world.clock.set(at("19 16:00"));
  await world.as(leader).do(ReturnTask, { assignmentId, reason: "第一份拿错了" });

  const [tenth, theirs] = [...(await uploads(he, 1)), ...(await uploads(tang, 1))];
  const before = await world.everything();
  expect((await complete({ fileIds: [tenth] })).facts).toMatchObject({
    code: "BAD_INPUT",
    fields: [{ path: "files", reason: "TOO_MANY", limit: 9 }],
  });
  for (const wrong of [theirs, tenth, taskId]) {
    const input = { fileIds: [tenth], removeFileIds: [wrong] };
    expect((await complete(input)).refusal).toBe("NOT_FOUND");
  }
  const ten = { removeFileIds: [...nine, tenth] };
  expect((await complete(ten)).refusal).toBe("BAD_INPUT");
  expect(await world.everything()).toEqual(before);

  const replaced = { fileIds: [tenth], removeFileIds: [nine[0]], tapId: "0198a2b0-tap" };
  expect((await complete(replaced)).refusal).toBeNull();
  expect(await handedIn()).toEqual([...nine.slice(1), tenth]);
  expect((await door.download(leader, nine[0]!)).status).toBe(404);
  const after = await world.everything();
  expect((await complete(replaced)).refusal).toBeNull();
  expect(await world.everything()).toEqual(after);
});

it("taken back, what was handed in with it goes; what was handed in before that stays", async () => {
  const { he, leader, assign } = await taskforce(world);
  const { id: taskId } = await assign();
  const [first, second] = await uploads(he, 2);
  const by = world.as(he);
  await by.do(CompleteTask, { input: { taskId, fileIds: [first!] } });
  const [assignment] = (await page(leader, taskId)).assignments;
  world.clock.set(at("19 16:00"));
  await world.as(leader).do(ReturnTask, { assignmentId: assignment!.id, reason: "少了数量" });
  world.clock.set(at("19 16:10"));
  await by.do(CompleteTask, { input: { taskId, fileIds: [second!] } });
  await by.do(UndoDayEntry, { taskId });
  const { mine } = await page(he, taskId);
  expect(mine).toMatchObject({ state: "CONFIRMED", deliverables: [{ id: first }] });
  expect((await door.download(leader, first!)).status).toBe(200);
  expect((await door.download(leader, second!)).status).toBe(404);
});

it("somebody else's file, one for another purpose, and ten of them attach nothing", async () => {
  const { he, leader, groupId } = await taskforce(world);
  const theirs = await door.upload(he, pdf);
  const roster = await door.upload(leader, { ...pdf, purpose: "DELIVERABLE" });
  const before = await world.everything();
  const input = { groupId, goal: "盘点", requirements: "", responsibleIds: [he.id] };
  for (const [fileIds, refusal] of [
    [[theirs.id], "NOT_FOUND"],
    [[roster.id], "NOT_FOUND"],
    [Array.from({ length: 10 }, () => theirs.id), "BAD_INPUT"],
  ] as const) {
    const draft = { ...input, fileIds: [...fileIds] };
    expect((await world.as(leader).send(AssignTask, { input: draft })).refusal).toBe(refusal);
  }
  expect(await world.everything()).toEqual(before);
});
