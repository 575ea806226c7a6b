import {
  AcceptTask,
  AccountabilityItems,
  CarryOverTask,
  ConcludeMediation,
  ConfirmMediation,
  Mediation,
  ReportProgress,
  RequestNewDeadline,
  StartMediation,
  TapsLeft,
  AcknowledgeNotice,
  BindInvitation,
  CloseDay,
  CloseOut,
  CompleteTask,
  ConfirmTask,
  DisownedDeeds,
  Leaves,
  MyReceipts,
  MyTodo,
  Notice,
  NoticeBoard,
  OpenRules,
  PublishNotice,
  RecordLeave,
  ReportLostAccount,
  ReviewTap,
  RulesVersion,
  SetRole,
  SignRules,
  TaskPage,
  TapsToReview,
} from "@riqing/schema";
import type { TapKind } from "@riqing/schema";
import { draftOf, rulesIn, tapOn } from "./rules-world.ts";
import { at, type Taskforce, taskforce, THURSDAY } from "./tasks-world.ts";
import { openWorld, type Planted, type World } from "./world.ts";

let world: World;
let force: Taskforce;
let noticeId: string;
let revisionId: string;

beforeEach(async () => {
  world = await openWorld({ now: THURSDAY });
  force = await taskforce(world);
  const { owner, leader, groupId } = force;
  await world
    .as(owner)
    .do(SetRole, { groupId, personId: leader.id, role: "PUBLISHER", held: true });
  const { publishNotice } = await world.as(leader).do(PublishNotice, {
    input: {
      audience: [{ groupId }],
      importance: "IMPORTANT",
      asksLaterJoiners: false,
      subject: "3 号行车停用",
      purpose: "检修",
      body: "吊装走东通道",
      dueAt: at("19 18:00"),
    },
  });
  noticeId = publishNotice.id;
  revisionId = publishNotice.revision.id;
});
afterEach(() => world.close());

const acknowledge = (by: Planted) =>
  world.as(by).do(AcknowledgeNotice, { input: { noticeId, revisionId } });
const confirm = (by: Planted, taskId: string) =>
  world.as(by).do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt: at("19 17:00") } });

/** On another device of theirs, which they keep. */
async function reports(who: Planted, lostAt = at("19 15:00")): Promise<string> {
  await world.bind(who);
  const input = { kind: "STOLEN" as const, lostAt };
  return (await world.as(who).do(ReportLostAccount, { input })).reportLostAccount.id;
}

const taps = async (who: Planted, lossId: string) =>
  (await world.as(who).do(TapsToReview, { lossId })).tapsToReview.nodes;
const tapOf = async (who: Planted, lossId: string, kind: TapKind) =>
  (await taps(who, lossId)).find((tap) => tap.kind === kind)!;
async function says(who: Planted, lossId: string, kind: TapKind, mine = false) {
  const { id: tapId } = await tapOf(who, lossId, kind);
  return (await world.as(who).do(ReviewTap, { input: { lossId, kind, tapId, mine } })).reviewTap;
}

it("lists what was tapped between the loss and the report, the newest first, and nothing else", async () => {
  const { he, assign } = force;
  const before = await assign();
  world.clock.set(at("19 15:35"));
  await confirm(he, before.id);
  world.clock.set(at("19 15:40"));
  await acknowledge(he);
  const second = await assign({ goal: "盘点备件" });
  world.clock.set(at("19 15:50"));
  await confirm(he, second.id);
  await world.as(he).do(CompleteTask, { input: { taskId: second.id } });
  world.clock.set(at("19 15:59"));
  const lossId = await reports(he, at("19 15:38"));
  const listed = await taps(he, lossId);
  expect(listed.map(({ kind, title, verdict }) => [kind, title, verdict])).toEqual([
    expect.arrayContaining(["盘点备件", null]),
    expect.arrayContaining(["盘点备件", null]),
    ["NOTICE_ACKNOWLEDGED", "3 号行车停用", null],
  ]);
  const first = (await world.as(he).do(TapsToReview, { lossId, first: 2 })).tapsToReview;
  const rest = { lossId, first: 2, after: first.endCursor };
  const next = (await world.as(he).do(TapsToReview, rest)).tapsToReview;
  expect([...first.nodes, ...next.nodes]).toEqual(listed);
  expect([first.hasMore, next.hasMore]).toEqual([true, false]);
});

it("an acknowledgement that was not theirs: asked again, on time, and the receipt says so", async () => {
  const { he, leader } = force;
  const counts = async () =>
    (await world.as(leader).do(NoticeBoard, { noticeId })).noticeBoard.counts;
  await acknowledge(he);
  const lossId = await reports(he);
  expect(await counts()).toMatchObject({ confirmed: 1, late: 0 });
  // The deadline passes before the owner gets to it.
  world.clock.set(at("20 09:00"));
  const answered = await says(he, lossId, "NOTICE_ACKNOWLEDGED");
  expect(answered).toMatchObject({ verdict: "NOT_MINE", askedAgain: true });
  expect(await counts()).toMatchObject({ confirmed: 0, late: 0 });
  const { notice } = await world.as(he).do(Notice, { id: noticeId });
  expect(notice.acknowledgeRefusal).toBeNull();
  const receipts = (await world.as(he).do(MyReceipts, {})).myReceipts.nodes;
  expect(receipts).toMatchObject([{ withdrawnAt: at("20 09:00") }]);

  const again = (await acknowledge(he)).acknowledgeNotice;
  expect(again.myAcknowledgement).toMatchObject({ late: false });
  expect(await counts()).toMatchObject({ confirmed: 1, late: 0 });
  expect((await world.as(he).do(MyReceipts, {})).myReceipts.nodes).toHaveLength(2);
  expect((await world.journal(noticeId)).slice(-2)).toEqual([
    "notice.acknowledgement_disowned",
    "notice.acknowledged",
  ]);
  // What is settled stays in the list, and is not settled twice.
  expect(await taps(he, lossId)).toMatchObject([{ verdict: "NOT_MINE", askedAgain: true }]);
  const rows = await world.everything();
  expect((await says(he, lossId, "NOTICE_ACKNOWLEDGED")).verdict).toBe("NOT_MINE");
  const { id: tapId } = await tapOf(he, lossId, "NOTICE_ACKNOWLEDGED");
  const input = { lossId, kind: "NOTICE_ACKNOWLEDGED" as const, tapId, mine: true };
  expect((await world.as(he).send(ReviewTap, { input })).refusal).toBe("TAP_DISOWNED");
  for (const other of [leader, force.owner])
    expect((await world.as(other).send(ReviewTap, { input })).refusal).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(rows);
});

it("theirs after all is changed to not theirs, and was late already before the loss", async () => {
  const { he, leader } = force;
  world.clock.set(at("19 19:00"));
  await acknowledge(he);
  const lossId = await reports(he, at("19 18:30"));
  const todo = async () =>
    (await world.as(he).do(MyTodo, {})).myTodo.items
      .filter(({ kind }) => kind === "LOST_ACCOUNT")
      .map(({ title }) => title);
  expect(await todo()).toEqual(["核对账号丢失期间点的 1 下"]);
  expect(await says(he, lossId, "NOTICE_ACKNOWLEDGED", true)).toMatchObject({ verdict: "MINE" });
  expect(await todo()).toEqual([]);
  await says(he, lossId, "NOTICE_ACKNOWLEDGED");
  await acknowledge(he);
  const { counts } = (await world.as(leader).do(NoticeBoard, { noticeId })).noticeBoard;
  expect(counts).toMatchObject({ confirmed: 1, late: 1 });
});

it("a confirmation that was not theirs: asked again, with the working minutes from now on", async () => {
  const { he, leader, assign } = force;
  const { id } = await assign();
  await confirm(he, id);
  const lossId = await reports(he);
  world.clock.set(at("20 09:00"));
  expect(await says(he, lossId, "TASK_CONFIRMED")).toMatchObject({ askedAgain: true });
  const page = async () => (await world.as(leader).do(TaskPage, { id })).task.assignments[0]!;
  expect(await page()).toMatchObject({ state: "ASKED", confirmedAt: null, confirmLate: false });
  world.clock.set(at("20 09:20"));
  await world.as(he).do(ConfirmTask, {
    input: { taskId: id, method: "SELF", plannedAt: at("20 16:00") },
  });
  await world.as(he).do(CompleteTask, { input: { taskId: id } });
  expect(await page()).toMatchObject({ state: "DONE", confirmLate: false, doneLate: false });
});

it("done, but not by them: to be done in the day that is open, and the closed day gets one correction", async () => {
  const { he, owner, leader, groupId, assign } = force;
  const { id } = await assign();
  await confirm(he, id);
  await world.as(he).do(CompleteTask, { input: { taskId: id } });
  const lossId = await reports(he);
  world.clock.set(at("19 17:31"));
  const { closeDay } = await world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
  expect(closeDay).toMatchObject({ done: 1, open: 0 });
  world.clock.set(at("20 09:00"));
  expect(await says(he, lossId, "TASK_DONE")).toMatchObject({ askedAgain: true });
  const { closeOut } = await world.as(owner).do(CloseOut, { groupId, day: "2026-11-19" });
  expect(closeOut).toMatchObject({
    done: 1,
    open: 0,
    contentHash: closeDay.contentHash,
    corrections: [{ by: { name: "何雨桐" }, line: { goal: "核对 A3 线备件清单，缺件报采购" } }],
  });
  expect(await world.as(owner).titles("CLOSE_OUT")).toContain("11月19日的清账有一条更正");
  const page = async () => (await world.as(leader).do(TaskPage, { id })).task.assignments[0]!;
  expect(await page()).toMatchObject({ state: "CONFIRMED", doneAt: null, dayOn: "2026-11-23" });
  await world.as(he).do(CompleteTask, { input: { taskId: id } });
  expect(await page()).toMatchObject({ state: "DONE", doneLate: false });
  world.clock.set(at("20 17:31"));
  const next = (await world.as(owner).do(CloseDay, { groupId, day: "2026-11-20" })).closeDay;
  expect(next).toMatchObject({ done: 1, late: 0 });
});

it("done and accepted since: that was another's deed, and stays; whoever answers for the group is told", async () => {
  const { he, owner, leader, assign, groupId } = force;
  const { id, assignments } = await assign();
  await world.as(he).do(CompleteTask, { input: { taskId: id } });
  await world.as(leader).do(AcceptTask, { assignmentId: assignments[0]!.id });
  const lossId = await reports(he);
  expect(await says(he, lossId, "TASK_DONE")).toMatchObject({ askedAgain: false });
  const { task } = await world.as(leader).do(TaskPage, { id });
  expect(task.assignments[0]).toMatchObject({ state: "ACCEPTED" });
  expect(await world.as(owner).titles("DEED_DISOWNED")).toHaveLength(1);
  const { nodes } = (await world.as(owner).do(DisownedDeeds, { groupId })).disownedDeeds;
  expect(nodes).toMatchObject([{ kind: "TASK_DONE", person: { name: "何雨桐" } }]);
});

it("carried over, refused, a later date, an obstacle, not by them: each is asked as if it had not been said", async () => {
  const { he, owner, leader, groupId, assign } = force;
  const ids: Record<string, string> = {};
  for (const goal of ["顺延", "不接", "改期", "卡住"]) {
    ids[goal] = (await assign({ goal, dueAt: at("19 17:00") })).id;
    if (goal !== "不接") await confirm(he, ids[goal]);
  }
  const [carried, refused, later, blocked] = Object.values(ids) as [string, string, string, string];
  world.clock.set(at("19 15:50"));
  const move = { taskId: carried, reason: "MATERIAL" as const, toOn: "2026-11-26" };
  await world.as(he).do(CarryOverTask, { input: move });
  await world.as(he).do(ConfirmTask, { input: { taskId: refused, method: "REFUSE" } });
  await world.as(he).do(RequestNewDeadline, { taskId: later, wantedAt: at("25 15:00") });
  await world.as(he).do(ReportProgress, {
    input: { taskId: blocked, kind: "OBSTACLE", text: "没有行车", waitsFor: "设备部" },
  });
  world.clock.set(at("19 15:59"));
  const lossId = await reports(he, at("19 15:45"));
  expect((await taps(he, lossId)).map(({ kind }) => kind).toSorted()).toEqual([
    "TASK_BLOCKED",
    "TASK_CARRIED_OVER",
    "TASK_DATE_ASKED",
    "TASK_REFUSED",
  ]);
  const left = async () => (await world.as(he).do(TapsLeft, { id: lossId })).lostAccount.tapsLeft;
  expect(await left()).toBe(4);
  world.clock.set(at("19 17:31"));
  await world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
  world.clock.set(at("20 09:00"));
  for (const kind of [
    "TASK_BLOCKED",
    "TASK_CARRIED_OVER",
    "TASK_DATE_ASKED",
    "TASK_REFUSED",
  ] as const)
    expect(await says(he, lossId, kind)).toMatchObject({ kind, askedAgain: true });
  expect(await left()).toBe(0);
  const mine = async (id: string) =>
    (await world.as(leader).do(TaskPage, { id })).task.assignments.find(
      ({ person, state }) => person.id === he.id && state !== "ENDED",
    )!;
  expect(await mine(carried)).toMatchObject({ state: "CONFIRMED", dayOn: "2026-11-23" });
  expect(await mine(refused)).toMatchObject({ state: "ASKED", confirmLate: false });
  expect(await mine(later)).toMatchObject({ dateRequest: { state: "WITHDRAWN" } });
  // One correction for each that stood in the closed day.
  const { closeOut } = await world.as(owner).do(CloseOut, { groupId, day: "2026-11-19" });
  expect(closeOut!.corrections.length).toBeGreaterThan(0);
  expect(new Set(closeOut!.corrections.map(({ line }) => line?.goal)).size).toBe(
    closeOut!.corrections.length,
  );
  // Nobody above them has to answer for a refusal that was not theirs.
  const { accountabilityItems } = await world.as(force.owner).do(AccountabilityItems, {});
  expect(accountabilityItems.nodes.filter(({ answeredAt }) => answeredAt === null)).toEqual([]);
  for (const id of [carried, refused, blocked]) {
    await world.as(he).do(CompleteTask, { input: { taskId: id } });
    expect(await mine(id)).toMatchObject({ state: "DONE", doneLate: false });
  }
  expect(await world.as(owner).titles("DEED_DISOWNED")).toEqual([]);
});

it("an outcome of a mediation that was not theirs to confirm is to be agreed on again, and nobody else hears of it", async () => {
  const { he, leader, owner, groupId } = force;
  const { startMediation } = await world.as(he).do(StartMediation, {
    input: {
      groupId,
      partyIds: [he.id, leader.id],
      mediatorId: owner.id,
      title: "东通道",
      text: "先装车还是先吊装",
    },
  });
  const mediationId = startMediation.id;
  const settles = { mediationId, agreed: true, text: "上午吊装" };
  await world.as(owner).do(ConcludeMediation, { input: settles });
  world.clock.set(at("19 15:50"));
  const agrees = { mediationId, revision: 1, agrees: true };
  for (const one of [leader, he]) await world.as(one).do(ConfirmMediation, { input: agrees });
  const state = async () =>
    (await world.as(leader).do(Mediation, { id: mediationId })).mediation.state;
  expect(await state()).toBe("AGREED");
  const lossId = await reports(he, at("19 15:45"));
  expect(await says(he, lossId, "MEDIATION_CONFIRMED")).toMatchObject({ askedAgain: true });
  expect(await state()).toBe("CONCLUDED");
  expect(await world.as(owner).titles("DEED_DISOWNED")).toEqual([]);
  await world.as(he).do(ConfirmMediation, { input: agrees });
  expect(await state()).toBe("AGREED");
});

it("published and assigned to others: listed for the group's owner, and nothing of it undone", async () => {
  const { he, owner, leader, assign, groupId } = force;
  const { id } = await assign();
  const lossId = await reports(leader, at("19 15:30"));
  expect((await taps(leader, lossId)).map(({ kind }) => kind).toSorted()).toEqual([
    "NOTICE_PUBLISHED",
    "TASK_ASSIGNED",
  ]);
  for (const kind of ["NOTICE_PUBLISHED", "TASK_ASSIGNED"] as const)
    expect(await says(leader, lossId, kind)).toMatchObject({ askedAgain: false });
  expect((await world.as(he).do(Notice, { id: noticeId })).notice.state).toBe("PUBLISHED");
  expect((await world.as(he).do(TaskPage, { id })).task.state).toBe("OPEN");
  const { nodes } = (await world.as(owner).do(DisownedDeeds, { groupId })).disownedDeeds;
  expect(nodes).toHaveLength(2);
  expect(await world.as(owner).titles("DEED_DISOWNED")).toContain(
    "冯玉梅说不是本人做的：3 号行车停用",
  );
  expect((await world.as(he).send(DisownedDeeds, { groupId })).refusal).toBe("NOT_ALLOWED");
});

it("a leave that was not theirs is taken back", async () => {
  const { he } = force;
  const days = { fromOn: "2026-11-23", untilOn: "2026-11-24", reason: "年假" };
  await world.as(he).do(RecordLeave, { input: days });
  const lossId = await reports(he);
  expect(await says(he, lossId, "LEAVE_RECORDED")).toMatchObject({ askedAgain: true });
  const { nodes } = (await world.as(he).do(Leaves, { mine: true })).leaves;
  expect(nodes.filter(({ cancelledAt }) => cancelledAt === null)).toEqual([]);
});

it("a signature that was not theirs: kept apart, asked again with as many days as everybody had", async () => {
  const { workshop, publish } = rulesIn(world);
  const { office, lin, groupId } = await workshop();
  const version = await publish(office, draftOf(groupId));
  const sign = async () => {
    await world.as(lin).do(OpenRules, { versionId: version.id, endReached: true });
    return (await world.as(lin).do(SignRules, tapOn(version))).signRules;
  };
  await sign();
  const lossId = await reports(lin);
  world.clock.set(at("27 09:00"));
  expect(await says(lin, lossId, "RULES_SIGNED")).toMatchObject({ askedAgain: true });
  const read = async () => (await world.as(lin).do(RulesVersion, { id: version.id })).rulesVersion;
  expect(await read()).toMatchObject({
    mySignature: null,
    myReading: null,
    myDueOn: "2026-12-04",
    signRefusal: "RULES_END_NOT_REACHED",
  });
  expect(await sign()).toMatchObject({ late: false });
  expect(await world.journal(version.id)).toContain("rules.signature_disowned");
  const receipts = (await world.as(lin).do(MyReceipts, {})).myReceipts.nodes;
  expect(receipts.map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, at("27 09:00")]);
});

it("a report while taps are on their way: each is refused, or listed", async () => {
  const { he, tang, assign } = force;
  const tasks = await Promise.all(
    ["一", "二", "三", "四"].map((goal) => assign({ goal: `盘点${goal}` })),
  );
  const token = await world.tokenOf(he);
  const input = { personId: he.id, kind: "STOLEN" as const, source: "CALL" as const };
  const [report, ...taken] = await Promise.all([
    world.as(tang).send(ReportLostAccount, { input }),
    ...tasks.map(({ id: taskId }) => world.sendWith(token, CompleteTask, { input: { taskId } })),
    world.sendWith(token, AcknowledgeNotice, { input: { noticeId, revisionId } }),
  ]);
  expect(report.refusal).toBeNull();
  const counted = taken.filter(({ refusal }) => refusal === null).length;
  for (const { refusal } of taken) expect([null, "SESSION_ENDED"]).toContain(refusal);
  // Back on a new device.
  const { data } = await world.sendWith(null, BindInvitation, {
    code: await world.invitation(he),
    device: null,
  });
  const listed = await world.sendWith(data!.bindInvitation.token, TapsToReview, {
    lossId: report.data!.reportLostAccount.id,
  });
  expect(listed.data!.tapsToReview.nodes).toHaveLength(counted);
});
