import { DecideAppeal, MyGroups, RecordMeasureTold } from "@riqing/schema";
import type { Page } from "playwright-core";
import { BEFORE_MONDAY, disciplineIn } from "../discipline-world.ts";
import type { Planted } from "../world.ts";
import { barriers, openStage, rest } from "./stage.ts";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeEach(async () => (stage = await openStage({ now: BEFORE_MONDAY })));
afterEach(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

const choose = (page: Page, name: string | RegExp) =>
  page.getByRole("radio", { name }).filter({ visible: true }).first();

const field = (page: Page, name: string | RegExp) =>
  page.getByRole("textbox", { name }).filter({ visible: true }).first();

const arrive = (who: Planted, path: string): Promise<Page> => stage.arrive(who, path);

/** Looks at a page again, as it stands now. */
async function again(page: Page, path: string): Promise<void> {
  await page.goto(stage.at(path));
  await page.reload();
}

it("a violation is recorded, heard, measured, carried out, appealed against, and revoked", async () => {
  const { world, faults } = stage;
  const { owner, driver, office, groupId } = await disciplineIn(world).workshop();

  // The owner records what happened.
  const desk = await arrive(owner, "/pages/me/index");
  await press(desk, /^违规处理/).click();
  await press(desk, "记录违规").waitFor();
  await rest(desk);
  await press(desk, "记录违规").click();
  await press(desk, /^哪个群/).waitFor();
  await rest(desk);
  await press(desk, /^哪个群/).click();
  await rest(desk);
  await shown(desk, "总装群").click();
  await rest(desk);
  await press(desk, /^谁/).click();
  await rest(desk);
  await shown(desk, "卢长河").click();
  await rest(desk);
  await choose(desk, "辱骂、歧视").click();
  await shown(desk, "按台阶：警告").waitFor();
  await press(desk, /依据哪一条/).click();
  await rest(desk);
  await shown(desk, /^二、/).click();
  await rest(desk);
  await field(desk, "发生了什么").fill("在群里骂来料检验的同事");
  expect(await barriers(desk)).toEqual([]);
  await press(desk, "记录，先听本人说").click();
  await shown(desk, "卢长河 · 辱骂、歧视").waitFor();
  const caseId = /[?&]id=([^&]+)/.exec(desk.url())![1]!;
  const casePage = `/pages/discipline/case/index?id=${caseId}`;

  // The member reads what is alleged, and says their side.
  const phone = await arrive(driver, "/pages/todo/index");
  await press(phone, /^去看/).click();
  await shown(phone, "在群里骂来料检验的同事").waitFor();
  expect(await barriers(phone)).toEqual([]);
  await rest(phone);
  await press(phone, "写说明").click();
  await rest(phone);
  await field(phone, "你的说明").fill("话说重了，已经道歉");
  expect(await barriers(phone)).toEqual([]);
  await press(phone, "送出说明").click();
  await shown(phone, "话说重了，已经道歉").waitFor();

  // The owner decides, beside what was decided before.
  await again(desk, casePage);
  await shown(desk, "话说重了，已经道歉").waitFor();
  await rest(desk);
  await press(desk, "定处理").click();
  await rest(desk);
  await choose(desk, "禁言").click();
  await desk.getByLabel("禁言几天").filter({ visible: true }).first().fill("1");
  await field(desk, "为什么不按台阶").fill("劝了还骂");
  expect(await barriers(desk)).toEqual([]);
  await rest(desk);
  await press(desk, "定：禁言 1 天").click();
  await shown(desk, "还没告知本人，不算数").waitFor();

  // Opened, it has been told; the member confirms that they have received it.
  await again(phone, casePage);
  await press(phone, "收到了").click();
  await shown(phone, /点了“收到了”/).waitFor();
  await again(desk, casePage);
  await rest(desk);
  await press(desk, "群里做了").click();
  await shown(desk, "群里做了").waitFor();
  await press(desk, "提前解除").waitFor();

  // The mute stands on the board, and stops while the appeal is open.
  await again(desk, `/pages/discipline/board/index?groupId=${groupId}`);
  await shown(desk, "禁言中").waitFor();
  expect(await barriers(desk)).toEqual([]);
  await again(phone, casePage);
  await rest(phone);
  await press(phone, /^申诉，还剩/).click();
  await rest(phone);
  await field(phone, "为什么不服").fill("当天已经当面道歉，禁言重了");
  expect(await barriers(phone)).toEqual([]);
  await press(phone, "提交申诉").click();
  await shown(phone, "禁言和移出先停着，等结果").waitFor();
  await shown(phone, "证据已锁定，谁都不能删").waitFor();
  expect(await barriers(phone)).toEqual([]);
  await rest(phone);
  await press(phone, "补充材料").click();
  await rest(phone);
  await field(phone, "补充什么").fill("道歉时班长在场");
  await press(phone, "送出，两边都看得到").click();
  await shown(phone, "道歉时班长在场").waitFor();

  // The reviewer takes it on, sees who cannot review, and revokes.
  const reviewer = await arrive(office, "/pages/discipline/appeals/index");
  await shown(reviewer, "卢长河 的申诉").waitFor();
  await shown(reviewer, /还剩 6 个工作日/).waitFor();
  expect(await barriers(reviewer)).toEqual([]);
  await shown(reviewer, "卢长河 的申诉").click();
  await shown(reviewer, "由你审：这件事与你无关").waitFor();
  await shown(reviewer, "决定的人").waitFor();
  await rest(reviewer);
  await press(reviewer, "接下来审").click();
  await press(reviewer, "退回，让别人审").waitFor();
  expect(await barriers(reviewer)).toEqual([]);
  await rest(reviewer);
  await press(reviewer, "写判定").click();
  await rest(reviewer);
  await choose(reviewer, "成立，撤销").click();
  await shown(reviewer, "判成立，马上改的").waitFor();
  await field(reviewer, /^理由/).fill("已经当面道歉，没有再犯");
  expect(await barriers(reviewer)).toEqual([]);
  await rest(reviewer);
  await press(reviewer, "判了，发给两边").click();
  await shown(reviewer, "申诉成立，处理撤销").waitFor();

  await again(phone, "/pages/discipline/my-record/index");
  await shown(phone, "没有在计次的").waitFor();
  await shown(phone, /禁言 1 天，已撤销/).waitFor();
  expect(await barriers(phone)).toEqual([]);
  expect(faults).toEqual([]);
}, 120_000);

it("who was removed keeps a way to their appeal, and is back once it is revoked", async () => {
  const { world, faults } = stage;
  const story = disciplineIn(world);
  const company = await story.workshop();
  const { owner, driver, office } = company;
  await story.warned(company);
  world.clock.pass(60_000);
  const happenedAt = world.clock.now().toISOString();
  const { id: caseId } = await story.recorded(company, { happenedAt });
  await story.said(driver, caseId);
  await story.decided(owner, caseId, { measure: "REMOVE" });
  await world.as(owner).do(RecordMeasureTold, { caseId, byPhone: true });
  const groups = async () => (await world.as(driver).do(MyGroups, {})).myGroups.nodes.length;
  expect(await groups()).toBe(0);

  const phone = await arrive(driver, "/pages/me/index");
  await press(phone, /^我的记录/).click();
  await shown(phone, "还在计次的有 2 次").waitFor();
  expect(await barriers(phone)).toEqual([]);
  await rest(phone);
  await shown(phone, "看依据和证据，写说明，申诉").click();
  await press(phone, /^申诉，还剩/).waitFor();
  await rest(phone);
  await press(phone, /^申诉，还剩/).click();
  await rest(phone);
  await field(phone, "为什么不服").fill("第二次是别人用我的手机发的");
  await press(phone, "提交申诉").click();
  await shown(phone, "禁言和移出先停着，等结果").waitFor();
  expect(await groups()).toBe(1);

  // It is spent once it is withdrawn, and that is said before.
  await rest(phone);
  await press(phone, "撤回申诉").click();
  await shown(phone, /撤回也算用掉，不能再申诉/).waitFor();
  expect(await barriers(phone)).toEqual([]);
  await rest(phone);
  await press(phone, "不撤回").click();

  const input = { caseId, outcome: "REVOKED", reason: "不是他发的" } as const;
  await world.as(office).do(DecideAppeal, { input });
  await again(phone, `/pages/discipline/case/index?id=${caseId}`);
  await shown(phone, "申诉成立，处理撤销").waitFor();
  expect(await barriers(phone)).toEqual([]);
  expect(await groups()).toBe(1);
  expect(faults).toEqual([]);
}, 120_000);
