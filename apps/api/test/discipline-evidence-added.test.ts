import {
  AccountabilityItems,
  AddEvidence,
  type AddEvidenceMutationVariables,
  AnswerAccountability,
  AssignTask,
  CitableMessages,
  CompleteTask,
  ConfirmTask,
  Inbox,
  MyTodo,
  PublishNotice,
  ReturnTask,
  SetRole,
  StateMySide,
  TaskPage,
} from "@riqing/schema";
import { DAY } from "../src/kernel/clock.ts";
import { sweepUnattached } from "../src/modules/files/index.ts";
import { BEFORE_MONDAY, disciplineIn, MONDAY } from "./discipline-world.ts";
import { openDoor, pdfNamed } from "./door.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decide, decided, open, said, see } = disciplineIn(world);

type More = Omit<AddEvidenceMutationVariables["input"], "caseId">;

const add = (by: Planted, caseId: string, more: More) =>
  world.as(by).send(AddEvidence, { input: { caseId, ...more } });

it("is added by those who handle the case, and the member has the time anew to speak to it", async () => {
  const company = await workshop();
  const { owner, helper, driver, welder, groupId } = company;
  const door = await openDoor(world);
  const found = await recorded(company);
  await open(driver, found.id);
  await said(driver, found.id, "只发了一条");
  const spoken = await see(driver, found.id);
  expect(spoken.sideRefusal).toBe("CASE_SIDE_STATED");

  const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
  const { id: fileId } = await door.upload(owner, pdfNamed("群聊截图.pdf", "CASE"));
  const before = await world.everything();
  expect(await refusalOf(add(owner, found.id, {}))).toBe("BAD_INPUT");
  expect(await refusalOf(add(driver, found.id, { quote: "不是我" }))).toBe("NOT_ALLOWED");
  expect(await refusalOf(add(welder, found.id, { quote: "还有一条" }))).toBe("NOT_FOUND");
  expect(await refusalOf(add(stranger, found.id, { quote: "还有一条" }))).toBe("NOT_FOUND");
  expect(await refusalOf(add(helper, found.id, { fileIds: [fileId] }))).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(before);

  world.clock.set("2026-11-16T10:00:00+08:00");
  await world.as(owner).do(SetRole, { groupId, personId: owner.id, role: "PUBLISHER", held: true });
  const { publishNotice } = await world.as(owner).do(PublishNotice, {
    input: {
      importance: "ORDINARY",
      subject: "群里不发广告",
      purpose: "再说一次。",
      body: "团购请到生活群。",
      asksLaterJoiners: false,
      audience: [{ groupId }],
    },
  });
  const more = {
    quote: "还有两箱，要的私聊",
    fileIds: [fileId],
    cites: [{ kind: "NOTICE" as const, id: publishNotice.id }],
  };
  const { data } = await add(owner, found.id, more);
  const { evidence, hearUntil } = data!.addEvidence;
  expect(evidence.map(({ kind }) => kind)).toEqual(["TEXT", "NOTICE", "FILE"]);
  for (const piece of evidence)
    expect(piece).toMatchObject({
      addedBy: { name: owner.name },
      addedAt: "2026-11-16T02:00:00.000Z",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  expect(evidence[1]!.text).toContain("通知《群里不发广告》第 1 版");
  expect(await world.journal(found.id)).toContain("case.evidence_added");
  // Sent again, nothing is added twice.
  const settled = await world.everything();
  expect((await add(owner, found.id, more)).data!.addEvidence.evidence).toHaveLength(3);
  expect(await world.everything()).toEqual(settled);

  // The member sees it before they speak, and has four working hours again.
  expect(hearUntil).toBe("2026-11-16T07:30:00.000Z");
  expect((await world.as(driver).titles("CASE_RECORDED"))[0]).toBe("补了证据，请看：广告、拉票");
  const todo = (await world.as(driver).do(MyTodo, {})).myTodo;
  expect(todo.items.map(({ title }) => title)).toContain("你有一件事要看");
  const shown = await see(driver, found.id);
  expect(shown.evidence).toEqual(evidence);
  expect([shown.sideRefusal, shown.side]).toEqual([null, "只发了一条"]);
  expect((await door.download(driver, fileId)).status).toBe(200);
  const mute = { measure: "MUTE", days: 1, deviationReason: "发了多条" } as const;
  expect((await decide(owner, found.id, mute)).refusal).toBe("CASE_NOT_HEARD");
  const second = { caseId: found.id, side: "第二条是转的", corrected: false };
  const { stateMySide } = await world.as(driver).do(StateMySide, second);
  expect(stateMySide.side).toBe("只发了一条\n\n——\n\n第二条是转的");
  expect((await world.as(driver).do(StateMySide, second)).stateMySide.side).toBe(stateMySide.side);
  await decided(owner, found.id, mute);
  expect((await see(owner, found.id)).evidenceRefusal).toBe("CASE_DECIDED");
  expect(await refusalOf(add(owner, found.id, { quote: "后来的" }))).toBe("CASE_DECIDED");
  await door.close();
});

it("begins no hearing for somebody who was not told yet, nor in a case that cites nothing", async () => {
  const company = await workshop();
  const { owner, driver } = company;
  const nothing = await recorded(company, { happenedAt: "2026-11-12T09:00:00+08:00" });
  expect(nothing.citesNothing).not.toBeNull();
  const { data } = await add(owner, nothing.id, { quote: "当时的原话" });
  expect(data!.addEvidence.hearUntil).toBeNull();
  const item = (await world.as(driver).do(Inbox, {})).inbox.nodes[0]!;
  expect(item.body).toBe("补的证据留在记录里，不处理，也不计次。");
});

it("copies what was handed in for a task with it: taken back, returned or swept, the case keeps it", async () => {
  const company = await workshop();
  const { owner, driver, helper, office, groupId } = company;
  const door = await openDoor(world);
  const { assignTask } = await world.as(owner).do(AssignTask, {
    input: {
      groupId,
      goal: "核对 A3 线备件清单",
      requirements: "逐项核对。",
      responsibleIds: [driver.id],
      dueAt: "2026-11-16T12:00:00+08:00",
    },
  });
  const taskId = assignTask.id;
  const promise = { taskId, method: "SELF", plannedAt: "2026-11-16T11:00:00+08:00" } as const;
  await world.as(driver).do(ConfirmTask, { input: promise });
  const { id: original } = await door.upload(driver, pdfNamed("清单.pdf", "DELIVERABLE"));
  await world.as(driver).do(CompleteTask, {
    input: { taskId, result: "核完了", fileIds: [original] },
  });
  const cites = [{ kind: "TASK" as const, id: taskId }];
  const { id, evidence } = await recorded(company, { cites }, owner);
  expect(evidence.map(({ kind, text }) => (kind === "FILE" ? text : kind))).toEqual([
    "TASK",
    "清单.pdf",
  ]);
  expect(evidence[0]!.text).toContain(`交的成果：清单.pdf（${evidence[1]!.sha256.slice(0, 12)}）`);
  const copy = evidence[1]!.file!;
  expect(copy.id).not.toBe(original);

  const { task } = await world.as(owner).do(TaskPage, { id: taskId });
  const assignmentId = task.assignments[0]!.id;
  await world.as(owner).do(ReturnTask, { assignmentId, reason: "缺两页" });
  await world.as(driver).do(CompleteTask, {
    input: { taskId, result: "重交", removeFileIds: [original] },
  });
  world.clock.set(new Date(new Date(MONDAY).getTime() + 3 * DAY).toISOString());
  const ctx = await world.as(helper).ctx();
  expect(await sweepUnattached(ctx, ctx.actor.organisationId)).toBe(1);
  expect((await door.download(driver, original)).status).toBe(404);
  // Whoever may know of the case reads the copy, although the task is not theirs.
  for (const who of [driver, owner, office])
    expect((await door.download(who, copy.id)).status).toBe(200);
  expect((await see(office, id)).evidence[1]).toMatchObject({ text: "清单.pdf" });
  expect((await door.download(company.welder, copy.id)).status).toBe(404);
  await door.close();
});

/** The owner assigns a task to the driver, who refuses it without a reason; the head says how it came about. */
async function refused() {
  const company = await workshop();
  const { owner, driver, head, groupId } = company;
  const { assignTask } = await world.as(owner).do(AssignTask, {
    input: {
      groupId,
      goal: "核对 A3 线备件清单",
      requirements: "逐项核对。",
      responsibleIds: [driver.id],
      dueAt: "2026-11-16T12:00:00+08:00",
    },
  });
  await world.as(driver).do(ConfirmTask, { input: { taskId: assignTask.id, method: "REFUSE" } });
  const [item] = (await world.as(head).do(AccountabilityItems, {})).accountabilityItems.nodes;
  await world
    .as(head)
    .do(AnswerAccountability, { id: item!.id, answer: "当天有人手，没有理由不接" });
  return { ...company, item: item! };
}

it("offers an item of accountability, and messages to oneself, to whoever records violations there", async () => {
  const company = await refused();
  const { owner, driver, head, helper, groupId, item } = company;
  const mayCite = async (who: Planted) =>
    (await world.as(who).do(AccountabilityItems, {})).accountabilityItems.nodes.map(
      (one) => one.mayCite,
    );
  expect([await mayCite(owner), await mayCite(head), await mayCite(driver)]).toEqual([
    [true],
    [true],
    [],
  ]);
  const cites = [{ kind: "ACCOUNTABILITY" as const, id: item.id }];
  const { evidence } = await recorded(company, { kindKey: "noAnswer", cites }, owner);
  expect(evidence).toMatchObject([{ kind: "ACCOUNTABILITY", addedBy: { name: owner.name } }]);
  expect(evidence[0]!.text).toContain(`${driver.name}没说原因就不接：核对 A3 线备件清单`);
  expect(evidence[0]!.text).toContain("部门负责人答复：当天有人手，没有理由不接");

  const citable = async (who: Planted) =>
    (await world.as(who).do(CitableMessages, {})).inbox.nodes.flatMap(({ id, title, citableIn }) =>
      citableIn.length > 0 ? [{ id, title, citableIn }] : [],
    );
  const mine = await citable(owner);
  expect(mine.length).toBeGreaterThan(0);
  for (const { citableIn } of mine) expect(citableIn).toEqual([groupId]);
  // What leads to a case is not cited, and members cite nothing.
  expect(mine.map(({ title }) => title).filter((title) => title.includes("等你定"))).toEqual([]);
  expect(await citable(driver)).toEqual([]);
  const found = await recorded(company, {}, helper);
  const { data } = await add(owner, found.id, { cites: [{ kind: "MESSAGE", id: mine[0]!.id }] });
  expect(data!.addEvidence.evidence).toMatchObject([{ kind: "MESSAGE" }]);
});
