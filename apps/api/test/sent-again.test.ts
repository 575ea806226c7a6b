import {
  AcknowledgeNotice,
  AskDepartment,
  CarryOverTask,
  CloseOut,
  CompleteTask,
  ConfirmTask,
  CorrectCloseOut,
  EndMembership,
  Notice,
  PublishNotice,
  ReportProgress,
  ReviseNotice,
  SetRole,
  TaskPage,
} from "@riqing/schema";
import { closeDays } from "../src/jobs/close-days.job.ts";
import { newId } from "../src/kernel/column.ts";
import { sql } from "../src/kernel/sql.ts";
import { openLog } from "../src/ports/log.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const remove = (by: Planted, groupId: string, { id: personId }: Planted) =>
  world.as(by).do(EndMembership, { groupId, personId, why: "DEPARTED" });

const text = { subject: "停气检修", purpose: "安排停气", body: "明早八点停气，请关好阀门。" };

it("a tap sent again answers the same after its person has left the group, and nothing more", async () => {
  const { he, tang, zheng, leader, owner, groupId, assign } = await taskforce(world);
  await world
    .as(owner)
    .do(SetRole, { groupId, personId: leader.id, role: "PUBLISHER", held: true });
  const published = {
    ...text,
    audience: [{ groupId, personIds: [he.id, tang.id] }],
    importance: "ORDINARY" as const,
    asksLaterJoiners: false,
    tapId: newId(),
  };
  const publish = () => world.as(leader).send(PublishNotice, { input: published });
  const notice = (await publish()).data!.publishNotice;
  const acknowledged = {
    noticeId: notice.id,
    revisionId: notice.revision.id,
    feedback: "收到",
    tapId: newId(),
  };
  const acknowledge = (tapId = acknowledged.tapId, who = he) =>
    world.as(who).send(AcknowledgeNotice, { input: { ...acknowledged, tapId } });

  const goals = ["接办", "推辞", "做完", "顺延", "报告"] as const;
  const ids = new Map<string, string>();
  for (const goal of goals) ids.set(goal, (await assign({ goal, dueAt: at("19 17:30") })).id);
  const of = (goal: (typeof goals)[number]) => ({ taskId: ids.get(goal)!, tapId: newId() });
  const deeds = [of("接办"), of("推辞"), of("做完"), of("顺延"), of("报告")] as const;
  const assigned = { goal: "再做", tapId: newId() };
  const department = zheng.departmentId;
  const asked = { groupId, departmentId: department, question: "几点停气", tapId: newId() };
  const send = {
    acknowledge: () => acknowledge(),
    publish,
    assign: () => assign(assigned).then((task) => ({ refusal: null, data: task })),
    ask: () => world.as(he).send(AskDepartment, { input: asked }),
    confirm: () =>
      world.as(he).send(ConfirmTask, {
        input: { ...deeds[0], method: "SELF", plannedAt: at("19 17:00") },
      }),
    refuse: () =>
      world.as(he).send(ConfirmTask, { input: { ...deeds[1], method: "REFUSE", plan: "不归我" } }),
    complete: () => world.as(he).send(CompleteTask, { input: { ...deeds[2], result: "好了" } }),
    carry: () => world.as(he).send(CarryOverTask, { input: { ...deeds[3], reason: "NO_TIME" } }),
    report: () =>
      world.as(he).send(ReportProgress, { input: { ...deeds[4], kind: "PROGRESS", text: "一半" } }),
  };
  const first = new Map<string, unknown>();
  for (const [deed, tap] of Object.entries(send)) {
    const { refusal, data } = await tap();
    expect([deed, refusal]).toEqual([deed, null]);
    first.set(deed, data);
  }
  await remove(owner, groupId, he);
  await remove(owner, groupId, leader);
  const before = await world.everything();
  for (const [deed, tap] of Object.entries(send)) {
    const { refusal, data } = await tap();
    expect([deed, refusal]).toEqual([deed, null]);
    if (deed === "acknowledge") expect(data).toEqual(first.get(deed));
  }
  expect(await world.everything()).toEqual(before);
  // Another tap, and the same of somebody else, find nothing.
  expect((await acknowledge(newId())).refusal).toBe("NOT_FOUND");
  expect((await acknowledge(acknowledged.tapId, leader)).refusal).toBe("NOT_FOUND");
  expect((await world.as(he).send(Notice, { id: notice.id })).refusal).toBe("NOT_FOUND");
  expect((await world.as(he).send(TaskPage, { id: deeds[1].taskId })).refusal).toBe("NOT_FOUND");

  // Nor does the same tap show what came later.
  await world.as(owner).do(SetRole, { groupId, personId: owner.id, role: "PUBLISHER", held: true });
  await world.as(owner).do(ReviseNotice, {
    input: { ...text, noticeId: notice.id, body: "改到后天。", changeNote: "改期" },
  });
  expect((await acknowledge()).data).toEqual(first.get("acknowledge"));
  const { data } = await publish();
  expect(data!.publishNotice).toMatchObject({
    body: text.body,
    revision: { number: 1 },
    revisions: [{ number: 1 }],
  });
});

it("whoever has left the organisation is refused, whatever they send again", async () => {
  const { he, owner, groupId, assign } = await taskforce(world);
  const { id: taskId } = await assign();
  const input = { taskId, tapId: newId() };
  await world.as(he).do(CompleteTask, { input });
  await remove(owner, groupId, he);
  await world.as(he).do(CompleteTask, { input });
  await world.rows(sql`update person set departed_at = 1 where id = ${he.id}`);
  expect((await world.as(he).send(CompleteTask, { input })).refusal).not.toBeNull();
});

it("a correction sent again answers the same record", async () => {
  const { he, tang, owner, groupId, assign } = await taskforce(world);
  await assign();
  world.clock.set(at("19 17:30"));
  const { orm, clock, ports } = world;
  await closeDays.run({
    app: { orm, clock, ports },
    log: openLog("silent"),
    stopping: () => false,
  });
  const day = { groupId, day: "2026-11-19" };
  const { closeOut } = await world.as(he).do(CloseOut, day);
  const [line] = closeOut.openLines.nodes;
  const input = { closeOutId: closeOut.id, lineId: line!.id, text: "已完成", tapId: newId() };
  const send = (who = he) => world.as(who).send(CorrectCloseOut, { input });
  expect((await send()).refusal).toBeNull();
  await remove(owner, groupId, he);
  const again = await send();
  expect(again.refusal).toBeNull();
  expect(again.data!.correctCloseOut.openLines.nodes.map(({ id }) => id)).toEqual([line!.id]);
  expect((await world.as(he).send(CloseOut, day)).refusal).toBe("NOT_FOUND");
  expect((await send(tang)).refusal).not.toBeNull();
});
