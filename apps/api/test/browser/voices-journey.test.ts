import { Incidents, MyReceipts, Suggestions } from "@riqing/schema";
import type { Page } from "playwright-core";
import type { Planted } from "../world.ts";
import { barriers, openStage } from "./stage.ts";

/** Thursday, in working time. */
const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();
const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

/** Signs in on a phone of one's own, and opens a page of the app. */
async function arrive(who: Planted, path: string): Promise<Page> {
  const page = await stage.phone();
  await page.goto(stage.at("/pages/me/index"));
  await page.getByLabel("邀请码").fill(await stage.world.invitation(who));
  await press(page, "绑定并登录").click();
  await shown(page, "登录设备").waitFor();
  await page.goto(stage.at(path));
  return page;
}

/** The button lies where another was: it takes no tap before the finger has rested. */
const rest = (page: Page) => page.waitForTimeout(1_000);

async function plant(name: string) {
  const { world } = stage;
  const owner = await world.person(`${name}群主`, { department: "生产部" });
  const luo = await world.person(`${name}罗海峰`, { department: "物流部" });
  const tang = await world.person(`${name}汤玉兰`, { department: "生产部" });
  const head = await world.person(`${name}负责人`, { department: `${name}部`, role: "HEAD" });
  const { id } = await world.group(`${name}群`, { owner, members: [luo, tang, head] });
  return { owner, luo, tang, head, groupId: id };
}

it("an incident is recorded, known by the department that is told, and closed with what was done", async () => {
  const { owner, head, groupId } = await plant("安全");
  const found: string[][] = [];
  const page = await arrive(owner, `/pages/voices/incident-new/index?groupId=${groupId}`);
  await page.getByLabel("什么事").fill("东通道吊装没拉警戒线");
  await page.getByLabel("有什么风险").fill("下面有人走，吊的是 3 吨的箱体");
  await page.getByLabel("做了什么").fill("已停吊，人疏散了");
  await press(page, /^告知哪些部门/).click();
  await page.getByRole("checkbox", { name: "安全部" }).click();
  found.push(await barriers(page));
  await page.keyboard.press("Escape");
  await rest(page);
  await press(page, "记下").click();
  await shown(page, /还差：安全部没看/).waitFor();
  found.push(await barriers(page));

  const { incidents } = await stage.world.as(owner).do(Incidents, { groupId });
  const { id } = incidents.nodes[0]!;
  const told = await arrive(head, `/pages/voices/incident/index?id=${id}`);
  await press(told, "知道了").click();
  await shown(told, "已记下你看过").waitFor();
  found.push(await barriers(told));

  await page.reload();
  await press(page, "关闭").click();
  await page.getByLabel("怎么处理完的").fill("补了警戒线，班前会讲过");
  await rest(page);
  await page.getByRole("dialog").getByRole("button", { name: "关闭", exact: true }).last().click();
  await shown(page, "已关闭").waitFor();
  found.push(await barriers(page));
  expect(found).toEqual([[], [], [], []]);
  expect(stage.faults).toEqual([]);
}, 120_000);

it("a suggestion is filed, answered with thanks, and published once both agree", async () => {
  const { owner, luo, tang, groupId } = await plant("建言");
  const found: string[][] = [];
  const page = await arrive(luo, `/pages/voices/suggestion-new/index?groupId=${groupId}`);
  await page.getByLabel("一句话").fill("工具柜按工位编号");
  await page.getByLabel("具体说说").fill("找扳手一天要十几分钟");
  found.push(await barriers(page));
  await rest(page);
  await press(page, "交上去").click();
  await shown(page, "等回复").waitFor();
  found.push(await barriers(page));

  const { suggestions } = await stage.world.as(luo).do(Suggestions, { of: "MINE" });
  const { id } = suggestions.nodes[0]!;
  const answerer = await arrive(owner, "/pages/todo/index");
  await press(answerer, /^去回复/).click();
  await press(answerer, /^回复$/).click();
  await answerer.getByRole("radio", { name: "采纳", exact: true }).click();
  await answerer.getByRole("dialog").getByRole("textbox").fill("下周一起编号");
  found.push(await barriers(answerer));
  await rest(answerer);
  await press(answerer, "发出").click();
  await shown(answerer, "采纳了").waitFor();
  await press(answerer, "同意公开").click();
  await shown(answerer, "记下了").waitFor();

  await page.reload();
  await press(page, "同意公开").click();
  await shown(page, "两边都同意，已经公开").waitFor();
  found.push(await barriers(page));
  const reader = await arrive(tang, `/pages/voices/suggestion/index?id=${id}`);
  await shown(reader, "下周一起编号").waitFor();
  expect(await reader.getByText("建言罗海峰").count()).toBe(0);
  expect(found).toEqual([[], [], [], []]);
  expect(stage.faults).toEqual([]);
}, 120_000);

it("a dispute is mediated by whom nobody objects to, and both confirm the outcome", async () => {
  const { owner, luo, tang, groupId } = await plant("调解");
  const found: string[][] = [];
  const page = await arrive(luo, `/pages/voices/mediation-new/index?groupId=${groupId}`);
  await page.getByLabel("什么事").fill("东通道先装车还是先吊装");
  await page.getByLabel("具体说说").fill("上周三次堵在东通道");
  await press(page, "加一位当事人").click();
  await page.getByRole("radio", { name: /调解汤玉兰/ }).click();
  await rest(page);
  await press(page, /^请谁调解/).click();
  await page.getByRole("radio", { name: /调解群主/ }).click();
  await rest(page);
  found.push(await barriers(page));
  await press(page, "提出来").click();
  await shown(page, "还没谈").waitFor();
  found.push(await barriers(page));

  const mediator = await arrive(owner, "/pages/todo/index");
  await press(mediator, /^去看/).click();
  await press(mediator, "写结果，请两边确认").click();
  await mediator.getByRole("dialog").getByRole("textbox").fill("上午吊装，下午装车");
  found.push(await barriers(mediator));
  await rest(mediator);
  await mediator.getByRole("dialog").getByRole("button", { name: "请两边确认" }).click();
  await shown(mediator, "等两边确认").waitFor();

  const other = await arrive(tang, "/pages/todo/index");
  await press(other, /^去看/).click();
  await press(other, "我同意这样办").click();
  await shown(other, "已确认，有回执").waitFor();
  found.push(await barriers(other));
  await page.reload();
  await press(page, "我同意这样办").click();
  await shown(page, "两边都同意").waitFor();
  const { myReceipts } = await stage.world.as(luo).do(MyReceipts, {});
  expect(myReceipts.nodes.map(({ kind }) => kind)).toContain("MEDIATION_CONFIRMED");
  expect(found).toEqual([[], [], [], []]);
  expect(stage.faults).toEqual([]);
}, 120_000);
