import { createHash } from "node:crypto";
import {
  AcknowledgeNotice,
  AssignTask,
  Citation,
  ConfirmTask,
  DecideAppeal,
  DecideNewDeadline,
  Inbox,
  Notice,
  PublishNotice,
  type RecordViolationMutationVariables,
  RequestNewDeadline,
  SetRole,
  TaskPage,
  WithdrawNotice,
} from "@riqing/schema";
import { DAY } from "../src/kernel/clock.ts";
import { sweepUnattached } from "../src/modules/files/index.ts";
import { BEFORE_MONDAY, disciplineIn, MONDAY } from "./discipline-world.ts";
import { openDoor, pdfNamed } from "./door.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, record, decided, open, see, appeal } = disciplineIn(world);

type Company = Awaited<ReturnType<typeof workshop>>;
type Cites = NonNullable<RecordViolationMutationVariables["input"]["cites"]>;

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** The owner publishes a notice, and assigns a task to the driver, on Monday at nine. */
async function asked(settings: Record<string, unknown> = {}) {
  const company = await workshop(settings);
  const { admin, owner, driver, groupId } = company;
  await world.as(admin).do(SetRole, { groupId, personId: owner.id, role: "PUBLISHER", held: true });
  const dueAt = "2026-11-16T12:00:00+08:00";
  const { publishNotice } = await world.as(owner).do(PublishNotice, {
    input: {
      importance: "IMPORTANT",
      subject: "3 号行车停用",
      purpose: "限位开关失灵。",
      body: "吊装走东通道。",
      dueAt,
      asksLaterJoiners: false,
      audience: [{ groupId }],
    },
  });
  const { assignTask } = await world.as(owner).do(AssignTask, {
    input: {
      groupId,
      goal: "核对 A3 线备件清单",
      requirements: "逐项核对。",
      responsibleIds: [driver.id],
      dueAt,
    },
  });
  world.clock.set("2026-11-16T14:00:00+08:00");
  return { ...company, notice: publishNotice, task: assignTask };
}

const unanswered = (company: Company, cites: Cites, happenedAt = "2026-11-16T13:59:00+08:00") =>
  record(company, company.owner, {
    kindKey: "noAnswer",
    happenedAt,
    whatHappened: "到点没有答复",
    cites,
  });

it("copies a notice and a task with hash, day and by whom; withdrawing the notice changes nothing", async () => {
  const company = await asked();
  const { owner, driver, notice, task } = company;
  const cites = [
    { kind: "NOTICE" as const, id: notice.id },
    { kind: "TASK" as const, id: task.id },
  ];
  const { id } = await recorded(company, { kindKey: "noAnswer", cites }, owner);
  const before = (await see(driver, id)).evidence;
  expect(before).toMatchObject([
    { kind: "NOTICE", addedBy: { name: "郑国梁" }, addedAt: "2026-11-16T06:00:00.000Z" },
    { kind: "TASK", addedBy: { name: "郑国梁" } },
  ]);
  expect(before[0]!.text).toBe(
    "通知《3 号行车停用》第 1 版\n郑国梁，11月16日 09:00 发布\n11月16日 12:00 截止\n卢长河：引用时还没确认\n限位开关失灵。\n吊装走东通道。",
  );
  expect(before[1]!.text).toContain("任务：核对 A3 线备件清单\n郑国梁，11月16日 09:00 布置");
  for (const { text, sha256 } of before) expect(sha256).toBe(hashOf(text));

  await world.as(owner).do(WithdrawNotice, { noticeId: notice.id, reason: "已经修好" });
  expect((await see(driver, id)).evidence).toEqual(before);
  // What is withdrawn already can still be cited, and says so.
  const later = await recorded(company, { cites: cites.slice(0, 1) }, owner);
  expect(later.evidence[0]!.text).toContain("11月16日 14:00 撤回：已经修好");
});

it("copies a message of one's own about the group, and no other", async () => {
  const company = await asked();
  const { driver, helper, owner } = company;
  const messageOf = async (who: Planted, kind: string) =>
    (await world.as(who).do(Inbox, {})).inbox.nodes.find((one) => one.kind === kind)!.id;
  const mine = await messageOf(helper, "NOTICE_PUBLISHED");
  const { evidence } = await recorded(company, { cites: [{ kind: "MESSAGE", id: mine }] });
  expect(evidence[0]).toMatchObject({ kind: "MESSAGE" });
  expect(evidence[0]!.text).toContain("3 号行车停用");

  const before = await world.everything();
  const cite = (id: string) => record(company, owner, { cites: [{ kind: "MESSAGE", id }] });
  expect(await refusalOf(cite(mine))).toBe("NOT_FOUND");
  // What is said in another case stays with those who are in it.
  expect(await refusalOf(cite(await messageOf(owner, "CASE_TO_DECIDE")))).toBe("NOT_FOUND");
  expect(await refusalOf(cite(await messageOf(driver, "TASK_ASSIGNED")))).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(before);
});

it("refuses what does not belong to the group, too much of it, and what one may not know of", async () => {
  const company = await asked();
  const { owner, welder, notice } = company;
  const other = await world.group("别的群", { owner, members: [welder] });
  await world
    .as(company.admin)
    .do(SetRole, { groupId: other.id, personId: owner.id, role: "PUBLISHER", held: true });
  const { publishNotice: elsewhere } = await world.as(owner).do(PublishNotice, {
    input: {
      importance: "ORDINARY",
      subject: "另一件事",
      purpose: "不在这个群。",
      body: "只发在别的群。",
      asksLaterJoiners: false,
      audience: [{ groupId: other.id }],
    },
  });
  const before = await world.everything();
  const cite = (id: string, by = owner) => record(company, by, { cites: [{ kind: "NOTICE", id }] });
  expect(await refusalOf(cite(elsewhere.id))).toBe("BAD_INPUT");
  expect(await refusalOf(cite(elsewhere.id, company.helper))).toBe("NOT_FOUND");
  const many = Array.from({ length: 6 }, () => ({ kind: "NOTICE" as const, id: notice.id }));
  expect(await refusalOf(record(company, owner, { cites: many }))).toBe("BAD_INPUT");
  expect(await world.everything()).toEqual(before);
});

it("offers to cite to whoever records violations there, and shows them the copy", async () => {
  const { owner, driver, notice, task } = await asked();
  const may = async (who: Planted) => [
    (await world.as(who).do(Notice, { id: notice.id })).notice.mayCite,
    (await world.as(who).do(TaskPage, { id: task.id })).task.mayCite,
  ];
  expect(await may(owner)).toEqual([true, true]);
  expect(await may(driver)).toEqual([false, false]);
  const asks = { kind: "TASK" as const, id: task.id };
  const { citation } = await world.as(owner).do(Citation, asks);
  expect(citation).toMatchObject({ title: task.goal, groups: [{ name: "总装群" }] });
  expect(await refusalOf(world.as(driver).send(Citation, asks))).toBe("NOT_ALLOWED");
  const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
  expect(await refusalOf(world.as(stranger).send(Citation, asks))).toBe("NOT_FOUND");
});

describe("without good reason", () => {
  it("is not who was never asked, has done it, or was granted a later day", async () => {
    const company = await asked();
    const { owner, driver, welder, task } = company;
    const cites = [{ kind: "TASK" as const, id: task.id }];
    const before = await world.everything();
    const other = await record(company, owner, {
      kindKey: "noAnswer",
      personId: welder.id,
      cites,
    });
    expect([other.refusal, other.facts.reason]).toEqual(["CASE_GOOD_REASON", "NOT_ASKED"]);
    expect(await world.everything()).toEqual(before);

    const wantedAt = "2026-11-17T12:00:00+08:00";
    await world.as(driver).do(ConfirmTask, {
      input: { taskId: task.id, method: "SELF", plannedAt: "2026-11-16T15:00:00+08:00" },
    });
    await world
      .as(driver)
      .do(RequestNewDeadline, { taskId: task.id, wantedAt, reason: "等采购报价" });
    world.clock.pass(60_000);
    // Asked for is not granted.
    expect((await world.undone(() => unanswered(company, cites))).refusal).toBeNull();
    const { task: page } = await world.as(owner).do(TaskPage, { id: task.id });
    const requestId = page.assignments[0]!.dateRequest!.id;
    await world.as(owner).do(DecideNewDeadline, { requestId, granted: true });
    world.clock.pass(60_000);
    const now = world.clock.now().toISOString();
    const granted = await unanswered(company, cites, now);
    expect([granted.refusal, granted.facts.reason]).toEqual([
      "CASE_GOOD_REASON",
      "REASON_ACCEPTED",
    ]);
    // The later day has passed too.
    world.clock.set("2026-11-17T12:00:01+08:00");
    const late = await unanswered(company, cites, "2026-11-17T12:00:00.500+08:00");
    expect(late.refusal).toBeNull();
  });

  it("holds only for kinds that say so", async () => {
    const company = await asked();
    const { owner, welder, task } = company;
    const cites = [{ kind: "TASK" as const, id: task.id }];
    const other = await record(company, owner, { personId: welder.id, cites });
    expect(other.refusal).toBeNull();
  });
});

it("is never swept, however old, nor discarded by whoever uploaded it", async () => {
  const company = await workshop();
  const door = await openDoor(world);
  const { id: fileId } = await door.upload(company.helper, pdfNamed("截图.pdf", "CASE"));
  const found = await recorded(company, { fileIds: [fileId] });
  world.clock.set(new Date(new Date(MONDAY).getTime() + 25 * DAY).toISOString());
  const ctx = await world.as(company.helper).ctx();
  expect(await sweepUnattached(ctx, ctx.actor.organisationId)).toBe(0);
  expect((await see(company.driver, found.id)).evidence[0]!.file!.id).toBe(fileId);
  expect((await door.download(company.driver, fileId)).status).toBe(200);
  await door.close();
});

it("does not hold against somebody what fell due while a removal kept them out", async () => {
  const company = await asked({ pausedUnderAppeal: "NOTHING" });
  const { owner, driver, office, notice } = company;
  const first = { noticeId: notice.id, revisionId: notice.revision.id };
  await world.as(driver).do(AcknowledgeNotice, { input: first });
  const { id } = await recorded(company, { kindKey: "leak" });
  await decided(owner, id, { measure: "REMOVE", atOnceReason: "还在发" });
  await open(driver, id);
  const { publishNotice: meanwhile } = await world.as(owner).do(PublishNotice, {
    input: {
      importance: "IMPORTANT",
      subject: "明早停电",
      purpose: "检修变压器。",
      body: "八点前关机。",
      dueAt: "2026-11-16T17:00:00+08:00",
      asksLaterJoiners: true,
      audience: [{ groupId: company.groupId }],
    },
  });
  await appeal(driver, id);
  world.clock.set("2026-11-17T09:00:00+08:00");
  await world.as(office).do(DecideAppeal, {
    input: { caseId: id, outcome: "REVOKED", reason: "没有外传" },
  });
  const { notice: asked2 } = await world.as(driver).do(Notice, { id: meanwhile.id });
  const tap = { noticeId: asked2.id, revisionId: asked2.revision.id };
  const { acknowledgeNotice } = await world.as(driver).do(AcknowledgeNotice, { input: tap });
  expect(acknowledgeNotice.myAcknowledgement!.late).toBe(false);
  // What they are said not to have answered while they were out cites nothing.
  const late = await recorded(
    company,
    { kindKey: "insult", happenedAt: "2026-11-16T18:00:00+08:00" },
    owner,
  );
  expect(late.citesNothing).toBe("NOT_IN_GROUP");
});
