import { readFileSync } from "node:fs";
import {
  ApproveRules,
  AssignTask,
  BindInvitation,
  CompleteTask,
  ConfirmTask,
  IssueInvitation,
  Notices,
  PublishNotice,
  PublishRules,
  RecordLeave,
  RequestNewDeadline,
  SaveRulesDraft,
  SubmitRules,
} from "@riqing/schema";
import type { Locator, Page } from "playwright-core";
import type { Planted } from "../world.ts";
import { openStage, rest } from "./stage.ts";

/** Thursday, in working time. */
const NOW = "2026-11-19T15:31:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

/** Milliseconds between the two touches of an impatient thumb. */
const GAPS = [80, 250, 700];

/** A phone that is touched, and what it has asked the server to do. */
async function thumb(who: Planted, path: string) {
  const page = await stage.phone();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const deeds: string[] = [];
  page.on("request", (request) => {
    const { operationName, query = "" } = (request.postDataJSON() ?? {}) as Record<string, string>;
    if (operationName && query.startsWith("mutation")) deeds.push(operationName);
  });
  await stage.remember(page, who);
  await page.goto(stage.at(path));

  /** `timestamp`: when the finger was there, in seconds. A busy machine is late to hear of it. */
  const touch = async (x: number, y: number, timestamp: number) => {
    const start = { type: "touchStart" as const, touchPoints: [{ x, y }], timestamp };
    await cdp.send("Input.dispatchTouchEvent", start);
    await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp });
  };
  /** What two touches at the place of a button have done. */
  async function twice(button: Locator, gap: number): Promise<string[]> {
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await button.boundingBox())!;
    const before = deeds.length;
    const first = Date.now();
    await touch(x + width / 2, y + height / 2, first / 1_000);
    await page.waitForTimeout(gap);
    await touch(x + width / 2 + 5, y + height / 2 - 4, (first + gap) / 1_000);
    await page.waitForTimeout(120);
    return deeds.slice(before).filter((name) => !/^(Open|Read)/.test(name));
  }
  return { page, twice };
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

const GOALS = ["核对备件", "更换油滤", "整理路线", "补录点检", "清点工装", "校准天平"];

it("two touches are one deed: the second is never taken by what came under the finger", async () => {
  const { world } = stage;
  const zheng = await world.person("郑国梁", { department: "设备部" });
  const he = await world.person("何雨桐", { department: "设备部" });
  const tang = await world.person("唐志强", { department: "设备部" });
  const { id: groupId } = await world.group("生产协调群", {
    leaders: [zheng],
    publishers: [zheng],
    members: [he, tang],
  });
  const dueAt = "2026-11-20T09:30:00.000Z";
  for (const subject of ["行车停用", "消防演练", "空压机检修"]) {
    const input = { audience: [{ groupId }], importance: "IMPORTANT" as const, subject };
    const text = { purpose: "检修", body: "绕行。", dueAt, asksLaterJoiners: false };
    await world.as(zheng).do(PublishNotice, { input: { ...input, ...text, evenIfSimilar: true } });
  }
  const assign = async (goal: string) => {
    const input = { groupId, goal, requirements: "", responsibleIds: [he.id] };
    return (await world.as(zheng).do(AssignTask, { input })).assignTask.id;
  };
  for (const goal of GOALS) await assign(goal);

  // 待办: the next card's same button came where the first one's had been.
  const member = await thumb(he, "/pages/todo/index");
  await press(member.page, /^确认收到/).waitFor();
  for (const gap of GAPS) {
    const tapped = await member.twice(press(member.page, /^确认收到/), gap);
    expect([gap, tapped]).toEqual([gap, ["AcknowledgeNotice"]]);
  }
  expect(await member.twice(press(member.page, /^撤回/), 250)).toEqual(["UndoAcknowledgement"]);
  for (const gap of GAPS) {
    const tapped = await member.twice(press(member.page, /^本人办/), gap);
    expect([gap, tapped]).toEqual([gap, ["ConfirmTask"]]);
  }
  expect(await member.twice(press(member.page, /^撤回/), 80)).toHaveLength(1);

  // 今日清账: so it did there; and 撤销 brings the card back under the finger.
  await member.page.goto(stage.at("/pages/day/close-out/index"));
  await shown(member.page, "/ 6 件有交代").waitFor();
  for (const gap of GAPS) {
    const tapped = await member.twice(press(member.page, /^完成/), gap);
    expect([gap, tapped]).toEqual([gap, ["CompleteTask"]]);
  }
  expect(await member.twice(press(member.page, /^撤销/), 250)).toEqual(["UndoDayEntry"]);

  // Whoever decides: accepted, granted, taken over for somebody; each list closes up after it.
  for (const goal of ["甲", "乙"]) {
    const taskId = await assign(`${goal}号胎架复核`);
    await world.as(he).do(CompleteTask, { input: { taskId } });
    const later = await assign(`${goal}号胎架交验`);
    const word = { taskId: later, method: "SELF" as const, plannedAt: "2026-11-19T09:00:00.000Z" };
    await world.as(he).do(ConfirmTask, { input: word });
    const wantedAt = "2026-11-23T02:00:00.000Z";
    await world.as(he).do(RequestNewDeadline, { taskId: later, wantedAt, reason: "等物料" });
  }
  for (const who of [he, tang]) {
    const away = { fromOn: "2026-11-24", untilOn: "2026-11-25", reason: "年假" };
    await world.as(who).do(RecordLeave, { input: { ...away, standInId: zheng.id } });
  }
  const leader = await thumb(zheng, "/pages/todo/index");
  const decisions: [button: RegExp, deed: string][] = [
    [/^验收/, "AcceptTask"],
    [/^同意改期/, "DecideNewDeadline"],
    [/^答应代办/, "AcceptStandIn"],
  ];
  for (const [button, deed] of decisions) {
    await press(leader.page, button).waitFor();
    expect(await leader.twice(press(leader.page, button), 250)).toEqual([deed]);
  }

  // A sheet that closes leaves the button of the page under the finger, and one that opens its own.
  await leader.page.goto(stage.at(`/pages/manager/task-edit/index?groupId=${groupId}`));
  await leader.page.getByLabel("办成什么").fill("核对 A3 线备件清单");
  await press(leader.page, /^负责人/).click();
  await leader.page.getByRole("checkbox", { name: /何雨桐/ }).click();
  expect(await leader.twice(press(leader.page, "选好 1 人"), 250)).toEqual([]);
  await press(leader.page, "派给 1 人").waitFor();
  await rest(leader.page);
  expect(await leader.twice(press(leader.page, "派给 1 人"), 700)).toEqual(["AssignTask"]);
  await shown(leader.page, "等接办").waitFor();
  expect(stage.faults).toEqual([]);
}, 180_000);

it("so it is with reminders, consents, approvals and messages", async () => {
  const { world } = stage;
  const owner = await world.person("程主任", { department: "质量部" });
  const admin = await world.admin();
  const watch = await thumb(owner, "/pages/todo/index");
  const office = await thumb(admin, "/pages/todo/index");
  for (const { page } of [watch, office]) await shown(page, "看板").waitFor();

  for (const [i, gap] of GAPS.entries()) {
    // Another group each time: who was reminded is left alone for some hours.
    const member = await world.person(`检验员${i + 1}`, { department: "质量部" });
    const group = await world.group(`质量群${i + 1}`, {
      owner,
      publishers: [owner],
      members: [member],
    });
    const about = { audience: [{ groupId: group.id }], importance: "IMPORTANT" as const };
    const text = { purpose: "外审", body: "带好记录。", asksLaterJoiners: false };
    const input = { ...about, ...text, subject: `外审安排${i + 1}`, dueAt: "2026-11-20T09:30:00Z" };
    const { publishNotice } = await world
      .as(owner)
      .do(PublishNotice, { input: { ...input, evenIfSimilar: true } });

    // 催: its own button turns grey in its place.
    await watch.page.goto(stage.at(`/pages/manager/board/index?noticeId=${publishNotice.id}`));
    await press(watch.page, "催未确认的 1 人").waitFor();
    const reminded = await watch.twice(press(watch.page, "催未确认的 1 人"), gap);
    expect([gap, reminded]).toEqual([gap, ["NudgeUnconfirmed"]]);

    // 批准: 发布 comes in its place, and is not tapped with it.
    const rulebook = await drafted(owner, group.id, `质量群规${i + 1}`);
    await office.page.goto(
      stage.at(`/pages/manager/rules-edit/index?rulebookId=${rulebook.rulebookId}`),
    );
    await press(office.page, /^批准/).waitFor();
    const approved = await office.twice(press(office.page, /^批准/), gap);
    expect([gap, approved]).toEqual([gap, ["ApproveRules"]]);
    await press(office.page, /^发布/).waitFor();

    // 是我，确认: the card leaves, and what stood under it comes up.
    const { issueInvitation } = await world.as(admin).do(IssueInvitation, { personId: owner.id });
    await world.sendWith(null, BindInvitation, { code: issueInvitation.code, device: "新手机" });
    await watch.page.goto(stage.at("/pages/todo/index"));
    await watch.page.reload();
    await press(watch.page, "是我，确认").waitFor();
    const agreed = await watch.twice(press(watch.page, "是我，确认"), gap);
    expect([gap, agreed]).toEqual([gap, ["ConfirmDevice"]]);

    // A message opens its notice; what stands there under the finger is not tapped.
    const reader = await thumb(member, "/pages/inbox/index");
    const line = press(reader.page, /外审安排/);
    await line.waitFor();
    expect([gap, await reader.twice(line, gap)]).toEqual([gap, []]);
    await press(reader.page, "确认收到").waitFor();
    await reader.page.context().close();
  }
  expect(stage.faults).toEqual([]);
}, 180_000);

/** A draft that waits to be approved. */
async function drafted(by: Planted, groupId: string, title: string) {
  const clauses = ["一", "二", "三"].map((key) => ({
    key,
    label: `${key}、`,
    text: "点名问到谁，谁在当班时间 2 小时内答复；当时解决不了的，先说什么时候能解决，再去找能解决的人，不让提问的人等着。",
    depth: 0,
    heading: false,
  }));
  const settings = [
    { key: "appealDays", label: "申诉", value: "7 个工作日内提" },
    { key: "answerDays", label: "答复", value: "5 个工作日内答复" },
  ];
  const input = {
    title,
    groupIds: [groupId],
    appliesToAll: false,
    clauses,
    settings,
    statedChange: "",
    interpretingOffice: "质量部",
    effectiveOn: "2026-11-23",
    signByOn: "2026-11-26",
  };
  const { saveRulesDraft } = await stage.world.as(by).do(SaveRulesDraft, { input });
  await stage.world.as(by).do(SubmitRules, { versionId: saveRulesDraft.id });
  return { rulebookId: saveRulesDraft.rulebook.id };
}

/** What docs/taps.md says: the task, how many taps were measured, and how many are promised at most. */
function table(): { task: string; taps: number; most: number }[] {
  const text = readFileSync(new URL("../../../../docs/taps.md", import.meta.url), "utf8");
  const lines = text.matchAll(/^\| (.+?) +\| (\d+) +\| (\d+) +\|$/gm);
  return [...lines].map(([, task = "", taps, most]) => ({
    task,
    taps: Number(taps),
    most: Number(most),
  }));
}

/** A thumb that counts: a tap on a field to write in it is one, what is written is none. */
async function counting(who: Planted, path: string) {
  const page = await stage.arrive(who, path);
  let count = 0;
  let last = { x: 0, y: 0, at: 0 };
  return {
    page,
    count: () => count,
    async tap(target: Locator) {
      await target.waitFor();
      await target.scrollIntoViewIfNeeded();
      const { x, y } = (await target.boundingBox())!;
      // At the place of the last tap a person looks first.
      const near = Math.abs(x - last.x) + Math.abs(y - last.y) < 80;
      if (near) await page.waitForTimeout(Math.max(0, last.at + 1_050 - Date.now()));
      await target.click();
      last = { x, y, at: Date.now() };
      count += 1;
    },
  };
}

it("takes as many taps as docs/taps.md says, and no more than promised", async () => {
  const { world } = stage;
  const zheng = await world.person("周明", { department: "设备部" });
  const names = ["黄海", "罗海峰", "冯玉梅"];
  const members = [];
  for (const name of names) members.push(await world.person(name, { department: "设备部" }));
  const [he] = members as [Planted];
  const { id: groupId } = await world.group("设备保障群", {
    leaders: [zheng],
    publishers: [zheng],
    members,
  });
  const measured: Record<string, number> = {};

  // Publish: from the group's page, three fields and a deadline.
  const writer = await counting(zheng, `/pages/group/index?id=${groupId}`);
  const write = async (label: string, text: string) => {
    const field = writer.page.getByRole("textbox", { name: label, exact: true });
    await writer.tap(field);
    await field.fill(text);
  };
  await writer.tap(press(writer.page, /^发通知/));
  await write("标题", "空压机检修");
  await write("为什么发", "备件到了");
  await write("正文", "明早八点停机。");
  await writer.tap(writer.page.getByRole("radio", { name: "明早 10:00" }));
  await writer.tap(press(writer.page, "发布给 5 人"));
  await shown(writer.page, "0 / 5").waitFor();
  measured["publish a notice"] = writer.count();

  // Assign to three.
  await writer.page.goto(stage.at(`/pages/group/index?id=${groupId}`));
  const before = writer.count();
  await writer.tap(press(writer.page, /^派任务/));
  await write("办成什么", "核对 A3 线备件清单");
  await writer.tap(press(writer.page, /^负责人/));
  for (const name of names)
    await writer.tap(writer.page.getByRole("checkbox", { name: new RegExp(name) }));
  await writer.tap(press(writer.page, "选好 3 人"));
  await writer.tap(press(writer.page, "派给 3 人"));
  await shown(writer.page, "等接办").waitFor();
  measured["assign a task to three"] = writer.count() - before;

  // A card in the chat leads to the notice itself.
  const { notices } = await world.as(he).do(Notices, {});
  const reader = await counting(he, `/pages/notice/index?id=${notices.nodes[0]?.id}`);
  await reader.tap(press(reader.page, "确认收到"));
  await shown(reader.page, "已确认").waitFor();
  measured["share link → acknowledge"] = reader.count();

  // Five tasks of today.
  for (const goal of GOALS.slice(0, 4)) {
    const input = { groupId, goal: `${goal}（设备部）`, requirements: "", responsibleIds: [he.id] };
    await world.as(zheng).do(AssignTask, { input });
  }
  await reader.page.goto(stage.at("/pages/day/close-out/index"));
  await shown(reader.page, "/ 5 件有交代").waitFor();
  const settled = reader.count();
  for (let i = 0; i < 5; i += 1) await reader.tap(press(reader.page, /^完成/));
  await shown(reader.page, /今天都清了|全清/).waitFor();
  measured["complete five tasks"] = reader.count() - settled;

  // Rules, from 待办 to the signature.
  const admin = await world.admin();
  const clauses = Array.from({ length: 10 }, (_, i) => ({
    key: `k${i}`,
    label: `${i + 1}.1`,
    text: "点名问到谁，谁在当班时间 2 小时内答复。先结论后原因；要人办的事，写清谁、什么时候、办到什么程度。",
    depth: 1,
    heading: false,
  }));
  const draft = {
    title: "设备保障群群规",
    groupIds: [groupId],
    appliesToAll: false,
    clauses,
    settings: [
      { key: "appealDays", label: "申诉", value: "7 个工作日内提" },
      { key: "answerDays", label: "答复", value: "5 个工作日内答复" },
    ],
    statedChange: "首次发布",
    interpretingOffice: "设备部",
    effectiveOn: "2026-11-23",
    signByOn: "2026-11-26",
  };
  const { saveRulesDraft } = await world.as(admin).do(SaveRulesDraft, { input: draft });
  await world.as(admin).do(ApproveRules, { versionId: saveRulesDraft.id });
  await world.as(admin).do(PublishRules, { versionId: saveRulesDraft.id });
  await reader.page.goto(stage.at("/pages/todo/index"));
  await reader.page.reload();
  const unsigned = reader.count();
  await reader.tap(press(reader.page, /^去签/));
  await press(reader.page, /读到最后一条才能签|签署第 1 版/).waitFor();
  await reader.page.mouse.move(195, 420);
  for (let i = 0; i < 10; i += 1) {
    await reader.page.mouse.wheel(0, 600);
    await reader.page.waitForTimeout(60);
  }
  await reader.tap(press(reader.page, "签署第 1 版"));
  await shown(reader.page, "已签署").waitFor();
  measured["sign rules"] = reader.count() - unsigned;

  // Sixty people who have never signed in: from 我的 to a slip for each, copied.
  for (let i = 1; i <= 60; i += 1) await world.person(`新员工${i}`, { bound: false });
  const inviter = await counting(admin, "/pages/me/index");
  await inviter.tap(press(inviter.page, /^发邀请/));
  await inviter.tap(press(inviter.page, "发邀请码"));
  await shown(inviter.page, "就这 60 份").waitFor();
  await inviter.tap(press(inviter.page, "复制全部"));
  measured["invite sixty"] = inviter.count();

  const said = table();
  expect(measured).toEqual(Object.fromEntries(said.map(({ task, taps }) => [task, taps])));
  expect(said.filter(({ taps, most }) => taps > most)).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 180_000);
