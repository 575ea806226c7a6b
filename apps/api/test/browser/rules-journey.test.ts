import { Rules } from "@riqing/schema";
import type { Page } from "playwright-core";
import { sql } from "../../src/kernel/sql.ts";
import { barriers, openStage, rest } from "./stage.ts";

const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

/** What stands on the page in front: those behind it are still there, unseen. */
const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

const field = (page: Page, name: string) =>
  page.getByLabel(name, { exact: true }).filter({ visible: true }).first();

const day = (page: Page, name: string) =>
  page
    .getByLabel(new RegExp(`^${name}，`))
    .filter({ visible: true })
    .first();

const choose = (page: Page, name: string) =>
  page.getByRole("radio", { name }).filter({ visible: true }).first().click();

/** As a thumb does, until the end is on screen. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.mouse.move(195, 420);
  for (let i = 0; i < 40; i += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
  }
}

it("rules are drafted from a template, corrected by the law, adopted, published, understood and signed; a clause is asked about and answered", async () => {
  const { world, arrive, at, faults } = stage;
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const tang = await world.person("唐志强", { department: "总装车间" });
  const { id: groupId } = await world.group("物流调度群", { members: [tang] });

  const desk = await arrive(office, `/pages/manager/rules-edit/index?groupId=${groupId}`);
  await press(desk, /^用“.*”起草$/).click();
  await press(desk, "在最后加一条").click();
  await field(desk, "正文").fill("群里发广告的，每次罚款 200 元。");
  await press(desk, "改好了").click();
  await choose(desk, "适用和日期");
  await day(desk, "生效日").fill("2026-11-23");
  await day(desk, "签署截止").fill("2026-11-26");
  await press(desk, "存草稿").click();

  // What the law forbids is put right in one tap.
  await shown(desk, "还差：1 处必须改").waitFor();
  await choose(desk, "检查");
  await press(desk, /^换成这句/).click();
  await press(desk, "存草稿").click();
  await desk.getByText("草稿", { exact: true }).filter({ visible: true }).first().waitFor();

  await press(desk, /^题、材料、通过的证据/).click();
  await shown(desk, "没有题，读完就能签").waitFor();
  await rest(desk);
  await press(desk, "加一题").click();
  await field(desk, "问什么").fill("群里能不能发广告？");
  await field(desk, "选项 1").fill("能");
  await field(desk, "选项 2").fill("不能");
  await choose(desk, "不能");
  await desk
    .getByRole("radio", { name: /按台阶处理/ })
    .filter({ visible: true })
    .first()
    .click();
  await press(desk, "存这一题").click();
  await shown(desk, "1. 群里能不能发广告？").waitFor();
  expect(await barriers(desk)).toEqual([]);

  await press(desk, /^看证据，补一步/).click();
  await shown(desk, "还没有存证据").waitFor();
  expect(await barriers(desk)).toEqual([]);
  await rest(desk);
  await press(desk, "补一步").click();
  await choose(desk, "职工代表大会讨论");
  await day(desk, "哪天，或从哪天起").fill("2026-11-10");
  const chooser = desk.waitForEvent("filechooser");
  await desk.getByRole("dialog").getByRole("button", { name: "文件", exact: true }).click();
  const bytes = Buffer.from("应到 30 人，到 27 人。");
  await (await chooser).setFiles({ name: "会议纪要.txt", mimeType: "text/plain", buffer: bytes });
  await press(desk, "存进去").click();
  await shown(desk, "会议纪要.txt").waitFor();
  await shown(desk, /还差：和工会或职工代表协商、公示/).waitFor();

  const draft = await world.rows<{ id: string }>(sql`select id from rulebook`);
  const rulebookId = draft[0]!.id;
  await desk.goto(at(`/pages/manager/rules-edit/index?rulebookId=${rulebookId}`));
  await press(desk, "批准第 1 版").click();
  await press(desk, "发布第 1 版").waitFor();
  await rest(desk);
  await press(desk, "发布第 1 版").click();
  // What it cannot be used for is said before, and stops nothing.
  await shown(desk, /可能不能作为处罚、解除合同的依据/).waitFor();
  await rest(desk);
  await desk.getByRole("alertdialog").getByRole("button", { name: "发布", exact: true }).click();
  await shown(desk, /0 \/ 2/).waitFor();

  const page = await arrive(tang, `/pages/rules/index?rulebookId=${rulebookId}`);
  await press(page, /读到最后一条才能签/).waitFor();
  await scrollToEnd(page);
  await press(page, "先答 1 题，再签").click();
  await rest(page);
  await page.getByRole("button", { name: "能", exact: true }).filter({ visible: true }).click();
  await shown(page, "再看一眼这一条").waitFor();
  expect(await barriers(page)).toEqual([]);
  await press(page, "不能").click();
  await press(page, "都答对了，去签").waitFor();
  await rest(page);
  await press(page, "都答对了，去签").click();
  await press(page, "签署第 1 版").waitFor();
  await rest(page);
  await press(page, "签署第 1 版").click();
  await shown(page, "已签署").waitFor();

  await page.goto(at(`/pages/rules/index?rulebookId=${rulebookId}`));
  await press(page, /按台阶处理/).click();
  await press(page, "问这一条").waitFor();
  await rest(page);
  await press(page, "问这一条").click();
  await field(page, "想问什么").fill("转发公司的招聘算广告吗？");
  await press(page, "问出去").click();
  await shown(page, "我问").waitFor();
  expect(await barriers(page)).toEqual([]);

  await desk.goto(at("/pages/todo/index"));
  await press(desk, /^去答复/).click();
  await press(desk, /^答复：/).waitFor();
  await rest(desk);
  await press(desk, /^答复：/).click();
  await field(desk, "答复").fill("不算。公司公开的可以转。");
  await desk.getByRole("dialog").getByRole("button", { name: "答复" }).click();
  await shown(desk, /公司公开的可以转/).waitFor();

  await page.reload();
  await shown(page, /公司公开的可以转/).waitFor();
  const { rules } = await world.as(tang).do(Rules, { rulebookId });
  expect(rules.current?.mySignature?.versionNumber).toBe(1);
  expect(faults).toEqual([]);
}, 240_000);
