import {
  AcceptTask,
  AccountabilityItems,
  AcknowledgeNotice,
  AnswerAccountability,
  AskDepartment,
  AssignTask,
  CancelTask,
  CompleteTask,
  ConfirmTask,
  DecideNewDeadline,
  EndMembership,
  Inbox,
  MyTodo,
  NoticeFeedback,
  Notice,
  PublishNotice,
  ReassignTask,
  ReportProgress,
  ReturnTask,
  SetRole,
  TaskPage,
  Tasks,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { escalateDue } from "../src/modules/tasks/index.ts";
import { eachWorldWithDoor, pdfNamed } from "./door.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import type { Planted } from "./world.ts";

/** Rights end with membership and role, whatever somebody has made before (decision 34). */
const { world, door } = eachWorldWithDoor({ now: THURSDAY });

const result = pdfNamed("清点表.pdf", "DELIVERABLE");

const remove = (by: Planted, groupId: string, { id: personId }: Planted) =>
  world.as(by).do(EndMembership, { groupId, personId, why: "DEPARTED" });
const demote = (by: Planted, groupId: string, { id: personId }: Planted) =>
  world.as(by).do(SetRole, { groupId, personId, role: "LEADER", held: false });
const endHeadship = ({ id }: Planted) =>
  world.rows(sql`update role_grant set live = null where person_id = ${id} and role = 'HEAD'`);
const todo = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items.map(({ kind, title }) => `${kind} ${title}`);
const sees = async (who: Planted, id: string) =>
  (await world.as(who).send(TaskPage, { id })).refusal === null;

describe.each([
  ["removed from the group", remove],
  ["no longer a leader", demote],
])("whoever assigned and was %s", (_, dismiss) => {
  it("decides nothing any more; the owner is asked, and the admins whom the owner named", async () => {
    const { he, tang, leader, owner, groupId, assign } = await taskforce(world);
    const admin = { groupId, personId: tang.id, role: "ADMIN" as const, held: true };
    await world.as(owner).do(SetRole, admin);
    const late = await assign({ goal: "改期" });
    const plan = { method: "SELF" as const, plannedAt: at("20 10:00") };
    await world.as(he).do(ConfirmTask, { input: { taskId: late.id, ...plan } });
    const done = await assign({ goal: "做完" });
    await world.as(he).do(CompleteTask, { input: { taskId: done.id } });
    const refused = await assign({ goal: "没人办" });
    const no = { taskId: refused.id, method: "REFUSE" as const, plan: "不归我管" };
    await world.as(he).do(ConfirmTask, { input: no });
    const waiting = ["DECIDE_NEW_DATE 改期", "ACCEPT_RESULT 做完", "REASSIGN 没人办"].toSorted();
    expect((await todo(leader)).toSorted()).toEqual(waiting);
    expect(await todo(owner)).toEqual([]);

    await dismiss(owner, groupId, leader);
    expect(await todo(leader)).toEqual([]);
    expect((await todo(owner)).toSorted()).toEqual(waiting);
    expect((await todo(tang)).toSorted()).toEqual(waiting);
    const { nodes } = (await world.as(leader).do(Tasks, { view: "ASSIGNED_BY_ME", filter: "ALL" }))
      .tasks;
    expect(nodes).toEqual([]);
    expect(await sees(leader, done.id)).toBe(false);

    const [request] = (await world.as(owner).do(MyTodo, {})).myTodo.items.filter(
      ({ kind }) => kind === "DECIDE_NEW_DATE",
    );
    const assignmentId = (await world.as(he).do(TaskPage, { id: done.id })).task.mine!.id;
    const requestId = request!.dateRequest!.id;
    const before = await world.everything();
    const own = world.as(leader);
    const reason = "不行";
    const moved = { taskId: late.id, fromPersonId: he.id, toPersonId: tang.id, reason };
    for (const { refusal } of [
      await own.send(AcceptTask, { assignmentId }),
      await own.send(ReturnTask, { assignmentId, reason }),
      await own.send(DecideNewDeadline, { requestId, granted: true }),
      await own.send(ReassignTask, { input: moved }),
      await own.send(CancelTask, { taskId: late.id, reason }),
    ])
      expect(refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);

    await world.as(owner).do(DecideNewDeadline, { requestId, granted: true });
    await world.as(tang).do(AcceptTask, { assignmentId });
    const again = { taskId: refused.id, fromPersonId: he.id, toPersonId: he.id, reason: "归你" };
    await world.as(owner).do(ReassignTask, { input: again });
    expect(await todo(owner)).toEqual([]);
    expect(await todo(tang)).toEqual([]);
  });

  it("is told nothing more, and downloads nothing of it; the owner is told", async () => {
    const { he, leader, owner, groupId, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const first = await door.upload(he, result);
    await world.as(he).do(CompleteTask, { input: { taskId, fileIds: [first.id] } });
    const { task } = await world.as(leader).do(TaskPage, { id: taskId });
    const assignmentId = task.assignments[0]!.id;
    await world.as(leader).do(ReturnTask, { assignmentId, reason: "少了数量" });
    expect((await door.download(leader, first.id)).status).toBe(200);

    await dismiss(owner, groupId, leader);
    const second = await door.upload(he, result);
    await world.as(he).do(CompleteTask, { input: { taskId, fileIds: [second.id] } });
    for (const file of [first, second]) {
      expect((await door.download(leader, file.id)).status).toBe(404);
      expect((await door.download(owner, file.id)).status).toBe(200);
    }
    const results = async (who: Planted) =>
      (await world.as(who).do(Inbox, {})).inbox.nodes.filter(({ kind }) => kind === "TASK_DONE");
    expect(await results(leader)).toHaveLength(1);
    expect(await results(owner)).toHaveLength(1);
  });
});

it("whoever comes back decides again; whoever has another part in it sees no more than that part", async () => {
  const { he, leader, owner, groupId, assign } = await taskforce(world);
  const { id: taskId } = await assign({ responsibleIds: [he.id, leader.id] });
  await demote(owner, groupId, leader);
  const { task } = await world.as(leader).do(TaskPage, { id: taskId });
  expect(task.assignments.map(({ person }) => person.id)).toEqual([leader.id]);
  expect([task.decideRefusal, task.cancelRefusal]).toEqual(["NOT_ALLOWED", "NOT_ALLOWED"]);
  const role = { groupId, personId: leader.id, role: "LEADER" as const };
  await world.as(owner).do(SetRole, { ...role, held: true });
  expect((await world.as(leader).do(TaskPage, { id: taskId })).task.decideRefusal).toBeNull();
});

it("a head who assigned to their own people decides while they head them, and are in the group", async () => {
  const { he, tang, leader, owner } = await taskforce(world);
  const head = await world.person("秦岚", { department: "安全环保部", role: "HEAD" });
  const { id: groupId } = await world.group("环保群", { owner, members: [head, leader] });
  const input = { groupId, goal: "查排口", requirements: "", responsibleIds: [leader.id] };
  const { assignTask } = await world.as(head).do(AssignTask, { input });
  expect((await world.as(head).do(TaskPage, { id: assignTask.id })).task.decideRefusal).toBeNull();
  await remove(owner, groupId, head);
  const left = await world.as(head).do(TaskPage, { id: assignTask.id });
  // As head they still see what their people do.
  expect(left.task.decideRefusal).toBe("NOT_ALLOWED");
  await endHeadship(head);
  expect(await sees(head, assignTask.id)).toBe(false);
  expect([he.id, tang.id]).not.toContain(head.id);
});

it("whoever asked a department and left the group reads no answer; the owner is told", async () => {
  const { he, zheng, owner, groupId } = await taskforce(world);
  const input = { groupId, departmentId: zheng.departmentId, question: "几时停线" };
  const { askDepartment } = await world.as(he).do(AskDepartment, { input });
  await remove(owner, groupId, he);
  expect(await sees(he, askDepartment.id)).toBe(false);
  const reason = "不问了";
  expect((await world.as(he).send(CancelTask, { taskId: askDepartment.id, reason })).refusal).toBe(
    "NOT_FOUND",
  );
  await world.as(owner).do(CancelTask, { taskId: askDepartment.id, reason });
});

it("who did something keeps it once they have left, and reads nothing more of the others", async () => {
  const { he, tang, owner, groupId, assign } = await taskforce(world);
  const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
  const [own, others] = [await door.upload(he, result), await door.upload(tang, result)];
  await world.as(he).do(CompleteTask, { input: { taskId, fileIds: [own.id] } });
  const said = { taskId, kind: "PROGRESS" as const, text: "盘到一半" };
  await world.as(tang).do(ReportProgress, { input: said });
  const lines = async () =>
    (await world.as(he).do(TaskPage, { id: taskId })).task.events.map(({ kind }) => kind);
  expect(await lines()).toContain("PROGRESS");
  await remove(owner, groupId, he);
  await world.as(tang).do(CompleteTask, { input: { taskId, fileIds: [others.id] } });
  expect(await lines()).toEqual(["COMPLETED"]);
  expect((await door.download(he, own.id)).status).toBe(200);
  expect((await door.download(he, others.id)).status).toBe(404);
});

it("what was taken to a head is theirs while they are head, and then the next one's to answer", async () => {
  const { he, zheng, owner, groupId, assign } = await taskforce(world);
  const { id: taskId } = await assign();
  world.clock.set("2026-11-20T17:00:00+08:00");
  await escalateDue(await world.system(), zheng.organisationId, 50);
  await escalateDue(await world.system(), zheng.organisationId, 50);
  const refused = await assign({ goal: "推掉的" });
  await world.as(he).do(ConfirmTask, { input: { taskId: refused.id, method: "REFUSE" } });
  const items = async (who: Planted) =>
    (await world.as(who).do(AccountabilityItems, {})).accountabilityItems.nodes;
  const [item] = await items(zheng);
  await remove(owner, groupId, zheng);
  expect(await sees(zheng, taskId)).toBe(true);

  await endHeadship(zheng);
  expect(await sees(zheng, taskId)).toBe(false);
  expect(await items(zheng)).toEqual([]);
  const next = await world.person("郭建", { department: "生产部", role: "HEAD" });
  expect(await items(next)).toMatchObject([{ id: item!.id, answerRefusal: null }]);
  const answer = { id: item!.id, answer: "人手不够" };
  expect((await world.as(zheng).send(AnswerAccountability, answer)).refusal).toBe("NOT_FOUND");
  await world.as(next).do(AnswerAccountability, answer);
  await world.as(next).do(AnswerAccountability, answer);
});

it("feedback goes to who publishes now, not to who once did", async () => {
  const { he, tang, owner, groupId } = await taskforce(world);
  const publisher = { groupId, role: "PUBLISHER" as const };
  await world.as(owner).do(SetRole, { ...publisher, personId: tang.id, held: true });
  const input = {
    audience: [{ groupId, personIds: [he.id] }],
    importance: "ORDINARY" as const,
    asksLaterJoiners: false,
    subject: "停电",
    purpose: "检修",
    body: "今晚八点",
  };
  const { publishNotice } = await world.as(tang).do(PublishNotice, { input });
  const { id, revision } = publishNotice;
  await world.as(owner).do(SetRole, { ...publisher, personId: tang.id, held: false });
  const tap = { noticeId: id, revisionId: revision.id, feedback: "备用电源呢" };
  await world.as(he).do(AcknowledgeNotice, { input: tap });
  expect((await world.as(tang).send(Notice, { id })).refusal).toBe("NOT_FOUND");
  expect((await world.as(tang).send(NoticeFeedback, { id })).refusal).toBe("NOT_FOUND");
  // Addressed as a whole, they would read the notice as a member does, but not what others said.
  await world.rows(sql`update notice_group set whole = 1 where notice_id = ${id}`);
  expect((await world.as(tang).do(Notice, { id })).notice.feedbackRefusal).toBe("NOT_A_PUBLISHER");
  expect((await world.as(tang).send(NoticeFeedback, { id })).refusal).toBe("NOT_A_PUBLISHER");
  await world.as(owner).do(SetRole, { ...publisher, personId: owner.id, held: true });
  const { notice } = await world.as(owner).do(NoticeFeedback, { id });
  expect(notice.feedback.nodes).toMatchObject([{ text: "备用电源呢", person: { name: "何雨桐" } }]);
});
