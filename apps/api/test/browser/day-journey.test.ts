import { AssignTask, CloseOut } from "@riqing/schema";
import type { Page } from "playwright-core";
import { barriers, openStage } from "./stage.ts";

const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

const chip = (page: Page, name: string) =>
  page.getByRole("radio", { name }).filter({ visible: true }).first();

const drawn = (page: Page, name: string) =>
  page.getByRole("img", { name }).filter({ visible: true }).first();

it("a day is settled with one tap each, closed at its hour, and kept as a record in the calendar", async () => {
  const { world, arrive } = stage;
  const owner = await world.person("林晓燕");
  const zheng = await world.person("郑国梁");
  const he = await world.person("何雨桐", { department: "设备部" });
  const { id: groupId } = await world.group("生产协调群", {
    owner,
    leaders: [zheng],
    members: [he],
  });
  const goals = ["核对备件清单", "更换油滤", "整理路线图", "补录点检表"];
  for (const goal of goals) {
    const input = { groupId, goal, requirements: "按要求办", responsibleIds: [he.id] };
    await world.as(zheng).do(AssignTask, { input });
  }

  const page = await arrive(he, "/pages/day/close-out/index");
  await shown(page, "/ 4 件有交代").waitFor();
  await shown(page, /^17:30 封账，还有 1 小时 4[78] 分$/).waitFor();
  expect(await barriers(page)).toEqual([]);

  const begun = Date.now();
  await press(page, "完成：核对备件清单").click();
  await press(page, "顺延：更换油滤").click();
  expect(await barriers(page)).toEqual([]);
  await chip(page, "等物料").click();
  await press(page, "受阻：整理路线图").click();
  await chip(page, "等供应商").click();
  await drawn(page, "完成 1 件，顺延 1 件，受阻 1 件，还有 1 件").waitFor();
  // Five in 30 seconds: three have not taken 18.
  expect(Date.now() - begun).toBeLessThan(18_000);
  await press(page, "撤销：核对备件清单").click();
  await drawn(page, "完成 0 件，顺延 1 件，受阻 1 件，还有 2 件").waitFor();
  await press(page, "完成：核对备件清单").click();
  await drawn(page, "完成 1 件，顺延 1 件，受阻 1 件，还有 1 件").waitFor();
  await shown(page, "顺延到 11月20日 · 等物料").waitFor();
  expect(await barriers(page)).toEqual([]);

  // Before the hour the owner sees who owes what: one is left, and can be reminded of it.
  const board = await arrive(owner, `/pages/manager/matrix/index?groupId=${groupId}`);
  await press(board, /^今日清账.*今天 17:30 截止，还差 1 人/).click();
  expect(await barriers(board)).toEqual([]);
  await press(board, "催没清账的 1 人").click();
  await shown(board, "催了 1 人").waitFor();
  await press(board, /^何雨桐.*还欠/).click();
  await shown(board, "何雨桐，还欠 4 件").waitFor();
  expect(await barriers(board)).toEqual([]);

  // 17:30 comes; the clock that closes days does not run here, so the owner does.
  world.clock.pass(108 * 60_000);
  const owners = await arrive(owner, `/pages/day/records/index?groupId=${groupId}`);
  await press(owners, "现在封账").click();
  await press(owners, /^11月19日 周四，今天，应清 4 件，没清 2 件/).click();
  await shown(owners, "17:30 已封账，不再变").waitFor();
  await drawn(owners, "完成 1 件，顺延 1 件，没清 2 件").waitFor();
  await shown(owners, "受阻：等供应商").waitFor();
  await shown(owners, "没答复").waitFor();
  expect(await barriers(owners)).toEqual([]);
  await press(owners, "补一条更正").click();
  await owners.getByLabel("更正的事实").fill("点检表当天已补，漏点了");
  await press(owners, "记下更正").click();
  await shown(owners, "点检表当天已补，漏点了").waitFor();

  // Whoever comes late finds it closed.
  await page.reload();
  await press(page, "看清账记录").click();
  await shown(page, "名字只给群主、管理员和领导看").waitFor();
  expect(await barriers(page)).toEqual([]);

  const { closeOut } = await world.as(owner).do(CloseOut, { groupId, day: "2026-11-19" });
  expect(closeOut).toMatchObject({ due: 4, done: 1, carried: 1, open: 2, blocked: 1 });
  expect(stage.faults).toEqual([]);
}, 120_000);
