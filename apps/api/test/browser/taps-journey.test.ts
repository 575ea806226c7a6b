import {
  AssignTask,
  CompleteTask,
  ConfirmTask,
  PublishNotice,
  RecordLeave,
  RequestNewDeadline,
} from "@riqing/schema";
import type { Locator, Page } from "playwright-core";
import type { Planted } from "../world.ts";
import { openStage } from "./stage.ts";

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
  await page.goto(stage.at(path));
  await page.getByLabel("邀请码").fill(await stage.world.invitation(who));
  await press(page, "绑定并登录").click();

  const touch = async (x: number, y: number) => {
    await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  /** What two touches at the place of a button have done. */
  async function twice(button: Locator, gap: number): Promise<string[]> {
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await button.boundingBox())!;
    const before = deeds.length;
    await touch(x + width / 2, y + height / 2);
    await page.waitForTimeout(gap);
    await touch(x + width / 2 + 5, y + height / 2 - 4);
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
  await leader.page.waitForTimeout(1_000);
  expect(await leader.twice(press(leader.page, "派给 1 人"), 700)).toEqual(["AssignTask"]);
  await shown(leader.page, "等接办").waitFor();
  expect(stage.faults).toEqual([]);
}, 60_000);
