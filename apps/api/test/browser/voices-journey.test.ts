import { readFileSync } from "node:fs";
import { Cases, Incidents, MyReceipts, Suggestions } from "@riqing/schema";
import type { Page } from "playwright-core";
import { jobs, MONDAY as WEEK, openAll } from "../anonymous-world.ts";
import { BEFORE_MONDAY, disciplineIn } from "../discipline-world.ts";
import { fetchTokens } from "../token-phone.ts";
import type { Planted } from "../world.ts";
import { barriers, openStage, rest } from "./stage.ts";

const KEPT = readFileSync(new URL("./kept-in-page.js", import.meta.url), "utf8").replace(
  "export ",
  "",
);

/** Thursday, in working time. */
const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();
const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

const arrive = (who: Planted, path: string): Promise<Page> => stage.arrive(who, path);

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

describe("a report", () => {
  let own: typeof stage;
  beforeAll(async () => (own = await openStage({ now: BEFORE_MONDAY })));
  afterAll(() => own.close());

  const [TEXT, ANSWER] = ["卢长河在群里发团购广告。我和他一个班。", "上周五和今天早上各一次"];

  /** Requests of each phone that are on their way. */
  const onTheWay = new Map<Page, Set<object>>();
  function watchRequests(page: Page): void {
    const open = new Set<object>();
    onTheWay.set(page, open);
    page.on("request", (one) => void open.add(one));
    for (const end of ["requestfinished", "requestfailed"] as const)
      page.on(end as "requestfinished", (one) => void open.delete(one));
  }
  /**
   * What the app waits for, without waiting: the page's clock goes ahead. Not while it waits for an answer, which would
   * be given up then.
   */
  async function ahead(page: Page, seconds: number): Promise<void> {
    for (let tries = 0; tries < 100 && (onTheWay.get(page)?.size ?? 0) > 0; tries += 1)
      await page.waitForTimeout(100);
    await page.clock.fastForward(seconds * 1_000);
  }
  /**
   * Lets the page's clock go ahead until something is there. Again and again: where the machine is busy the page may begin to
   * wait only after the clock went ahead.
   */
  async function comes(page: Page, there: (timeout: number) => Promise<unknown>, seconds = 61) {
    for (let left = 8; left > 0; left -= 1) {
      await rest(page);
      await ahead(page, seconds);
      const isThere = await there(5_000).then(
        () => true,
        () => false,
      );
      if (isThere) return;
    }
    await there(15_000);
  }
  const saying = (page: Page, words: string | RegExp) => (timeout: number) =>
    shown(page, words).waitFor({ timeout });
  const keeping = (page: Page, key: string, part: string) => (timeout: number) =>
    page.waitForFunction(
      ([key, part]) => (localStorage.getItem(`riqing.${key}`) ?? "").includes(part!),
      [key, part],
      { timeout },
    );
  const type = (page: Page, label: string, text: string) =>
    page.getByLabel(label, { exact: true }).filter({ visible: true }).first().fill(text);
  const pick = (page: Page, name: string | RegExp) =>
    page.getByRole("radio", { name }).filter({ visible: true }).first().click();

  /** A phone whose app has fetched names and tokens, as everybody's does within the first minutes. */
  async function carrier(who: Planted): Promise<Page> {
    const page = await own.phone();
    watchRequests(page);
    await page.clock.install();
    await page.goto(own.at("/pages/me/index"));
    await page.getByLabel("邀请码").fill(await own.world.invitation(who));
    await press(page, "绑定并登录").click();
    await shown(page, "登录设备").waitFor();
    await comes(page, keeping(page, "report-names", "people"), 81);
    await comes(page, keeping(page, "tokens", "output"));
    return page;
  }

  async function desk(who: Planted, path: string): Promise<Page> {
    const page = await own.phone();
    await page.goto(own.at(path));
    await page.getByLabel("邀请码").fill(await own.world.invitation(who));
    await press(page, "绑定并登录").click();
    return page;
  }

  it("without a name: asked, answered by code, made a case, its outcome seen; nothing of it stays", async () => {
    const { world } = own;
    const company = await disciplineIn(world).workshop();
    const { organisationId } = company.office;
    const holders = [company.admin, company.office, company.head, company.owner, company.helper];
    for (const one of [...holders, company.driver]) await fetchTokens(world, one, WEEK, 1);
    await openAll(world, [...holders, company.driver]);
    const hand = async (time: string) => {
      world.clock.set(`${WEEK}T${time}:00+08:00`);
      await jobs(world, organisationId);
    };
    const found: string[][] = [];

    const phone = await carrier(company.welder);
    const visited: string[] = [];
    phone.on("framenavigated", (frame) => visited.push(frame.url()));
    const asked: { url: string; headers: Record<string, string>; body: string }[] = [];
    phone.on("request", (one) =>
      asked.push({ url: one.url(), headers: one.headers(), body: one.postData() ?? "" }),
    );
    await phone.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await phone.goto(own.at(`/pages/group/index?id=${company.groupId}`));
    await press(phone, /^举报/).click();
    await pick(phone, "违反群规");
    const before = asked.length;
    await type(phone, "经过", TEXT);
    await press(phone, "涉及谁").click();
    await rest(phone);
    await phone.getByRole("checkbox", { name: /卢长河/ }).click();
    await phone.keyboard.press("Escape");
    await comes(phone, (timeout) => press(phone, "仍然匿名提交").waitFor({ timeout }));
    found.push(await barriers(phone));
    await rest(phone);
    await press(phone, "仍然匿名提交").click();
    const label = phone.getByRole("status", { name: /^查询码 / });
    const code = (await label.getAttribute("aria-label"))!.replace("查询码 ", "");
    const [number] = /JB-\w{4}/.exec(await shown(phone, /编号 JB-/).innerText())!;
    found.push(await barriers(phone));
    await type(phone, "输入查询码最后 4 位", code.slice(-4));
    await rest(phone);

    // What the phone sent says nothing of who sent it.
    const sent = asked.slice(before).filter(({ url }) => url.endsWith("/graphql"));
    expect(sent.map(({ body }) => /"operationName":"(\w+)"/.exec(body)?.[1])).toEqual([
      "AnonymityFigure",
      "FileAnonymousReport",
    ]);
    for (const { headers } of sent) {
      expect(headers).not.toHaveProperty("authorization");
      expect(headers).not.toHaveProperty("cookie");
    }
    const traces = [TEXT, "一个班", ANSWER, code, code.replaceAll(" ", ""), number];
    const traced = async () => {
      const all = `${await phone.evaluate<string>(`(${KEPT})()`)} ${JSON.stringify(visited)}`;
      return [...traces, encodeURIComponent(TEXT), encodeURIComponent(code)].filter((trace) =>
        all.includes(trace),
      );
    };
    expect(await traced()).toEqual([]);
    // The search finds what is there.
    await phone.evaluate(`sessionStorage.setItem("x", "${code}")`);
    expect(await traced()).toEqual([code]);
    await phone.evaluate(`sessionStorage.removeItem("x")`);
    await press(phone, "我记下了").click();
    await shown(phone, "登录设备").waitFor();

    // Its handler gets it at the next hour, and asks.
    await hand("10:01");
    const office = await desk(company.office, "/pages/voices/reports/index");
    await press(office, /卢长河在群里发团购广告/).waitFor();
    found.push(await barriers(office));
    await rest(office);
    await press(office, /卢长河在群里发团购广告/).click();
    await press(office, "受理，开始调查").waitFor();
    await rest(office);
    await press(office, "受理，开始调查").click();
    await press(office, "问举报人").waitFor();
    await rest(office);
    await press(office, "问举报人").click();
    await rest(office);
    await office.getByRole("dialog").getByRole("textbox").fill("哪一天？");
    await rest(office);
    await press(office, "发问").click();
    await shown(office, "哪一天？").waitFor();
    found.push(await barriers(office));

    // By code it is answered.
    const byCode = async (words: string) => {
      await phone.goto(own.at("/pages/voices/by-code/index"));
      await phone.reload();
      await type(phone, "查询码", code.toLowerCase());
      await press(phone, "查询").click();
      // Sent at once, or a minute after the last request that says who asks.
      await comes(phone, saying(phone, words));
    };
    await byCode("哪一天？");
    found.push(await barriers(phone));
    const begun = asked.length;
    await type(phone, "回答或补充", ANSWER);
    await rest(phone);
    await press(phone, "交上去").click();
    await comes(phone, saying(phone, /等下一次转交/));
    for (const { headers } of asked.slice(begun))
      expect(headers).not.toHaveProperty("authorization");
    await hand("16:01");
    await office.reload();
    await shown(office, ANSWER).waitFor();
    await rest(office);

    // It becomes a case, of which its subject sees what was left.
    await press(office, "建违规记录").click();
    await rest(office);
    const sheet = office.getByRole("dialog").filter({ visible: true });
    await sheet.getByRole("radio", { name: "卢长河" }).click();
    await sheet.getByRole("radio", { name: /广告/ }).click();
    await sheet.getByRole("radio", { name: /^二、/ }).click();
    await sheet.getByText("我和他一个班").first().click();
    found.push(await barriers(office));
    await rest(office);
    await sheet.getByRole("button", { name: "建违规记录" }).click();
    await shown(office, "记录里不写举报编号，也不连到这里").waitFor();
    await rest(office);
    await press(office, "办结，写结果").click();
    await rest(office);
    await office
      .getByRole("dialog")
      .getByRole("textbox")
      .fill("属实，按群规处理了。谢谢你说出来。");
    await rest(office);
    await office.getByRole("dialog").getByRole("button", { name: "办结", exact: true }).click();
    await shown(office, "不写被处理人受了哪一级处理").waitFor();
    const { cases } = await world.as(company.driver).do(Cases, {});
    expect(JSON.stringify(cases)).not.toContain("一个班");

    await byCode("属实，按群规处理了。谢谢你说出来。");
    found.push(await barriers(phone));
    expect(await traced()).toEqual([]);
    expect(found.flat()).toEqual([]);
    expect(own.faults).toEqual([]);
  }, 300_000);

  it("by name, that names the owner: the owner sees nothing of it, and the next above handles it", async () => {
    const { world } = own;
    const owner = await world.person("郑国梁群主", { department: "质量部/检验组" });
    const head = await world.person("质量部负责人", { department: "质量部", role: "HEAD" });
    const member = await world.person("检验员甲", { department: "质量部/检验组" });
    const group = await world.group("检验群", {
      owner,
      members: [member],
      department: "质量部/检验组",
    });
    const found: string[][] = [];
    const phone = await carrier(member);
    await phone.goto(own.at(`/pages/group/index?id=${group.id}`));
    await press(phone, /^举报/).click();
    await pick(phone, "外人在群");
    await type(phone, "经过", "群主拉了两个外人进群。");
    await press(phone, "涉及谁").click();
    await rest(phone);
    await phone.getByRole("checkbox", { name: /郑国梁群主/ }).click();
    await phone.keyboard.press("Escape");
    await phone.getByRole("switch", { name: "匿名" }).click();
    await shown(phone, /郑国梁群主看不到/).waitFor();
    found.push(await barriers(phone));
    await rest(phone);
    await press(phone, "实名提交").click();
    await shown(phone, /进展在“我的”里/).waitFor();

    const accused = await desk(owner, "/pages/voices/reports/index");
    await shown(accused, "没有要处理的举报").waitFor();
    await accused.goto(own.at("/pages/inbox/index"));
    await rest(accused);
    expect(await accused.getByText("举报").filter({ visible: true }).count()).toBe(0);

    const above = await desk(head, "/pages/voices/reports/index");
    await shown(above, "群主拉了两个外人进群").waitFor();
    await rest(above);
    await press(above, /群主拉了两个外人进群/).click();
    await shown(above, "这一件谁看不到").waitFor();
    found.push(await barriers(above));
    await rest(above);
    await press(above, "受理，开始调查").click();
    await press(above, "问举报人").waitFor();
    expect(found.flat()).toEqual([]);
    expect(own.faults).toEqual([]);
  }, 120_000);
});
