import {
  ApproveRules,
  Notice,
  PublishNotice,
  PublishRules,
  SaveRulesDraft,
  type SaveRulesDraftMutationVariables,
} from "@riqing/schema";
import type { Page } from "playwright-core";
import type { Planted } from "../world.ts";
import { barriers, openStage } from "./stage.ts";

const NOW = "2026-11-19T15:42:00+08:00";

type Draft = SaveRulesDraftMutationVariables["input"];

const CLAUSES: Draft["clauses"] = [
  { key: "purpose", label: "第 1 条", text: "目的", depth: 0, heading: true },
  {
    key: "purpose-1",
    label: "1.1",
    text: "把事情说清楚，把责任落到人，当天的事当天清。",
    depth: 1,
    heading: false,
  },
  ...Array.from({ length: 8 }, (_, i) => [
    { key: `k${i}`, label: `第 ${i + 2} 条`, text: `要求之${i + 1}`, depth: 0, heading: true },
    {
      key: `k${i}-1`,
      label: `${i + 2}.1`,
      text: "点名问到谁，谁在当班时间 2 小时内答复。先结论后原因；要人办的事，写清谁、什么时候、办到什么程度。",
      depth: 1,
      heading: false,
    },
  ]).flat(),
];

const draft = (groupId: string, more: Partial<Draft> = {}): Draft => ({
  title: "生产协调群群规",
  groupIds: [groupId],
  appliesToAll: false,
  clauses: CLAUSES,
  settings: [
    { key: "appealDays", label: "申诉", value: "7 个工作日内提" },
    { key: "answerDays", label: "答复", value: "5 个工作日内答复" },
  ],
  statedChange: "首次发布",
  interpretingOffice: "生产部",
  effectiveOn: "2026-11-23",
  signByOn: "2026-11-26",
  ...more,
});

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

async function publishRules(admin: Planted, input: Draft): Promise<string> {
  const by = stage.world.as(admin);
  const { saveRulesDraft } = await by.do(SaveRulesDraft, { input });
  await by.do(ApproveRules, { versionId: saveRulesDraft.id });
  await by.do(PublishRules, { versionId: saveRulesDraft.id });
  return saveRulesDraft.rulebook.id;
}

/** Types a fresh invitation where the page asks for one. */
async function enter(page: Page, who: Planted): Promise<void> {
  await page.getByLabel("邀请码").fill(await stage.world.invitation(who));
  await press(page, "绑定并登录").click();
}

/** What stands on the page in front: those behind it are still there, unseen. */
const shown = (page: Page, words: string) =>
  page.getByText(words).filter({ visible: true }).first();

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

/** As a thumb does, until the end is on screen. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.mouse.move(195, 420);
  for (let i = 0; i < 25; i += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
  }
}

it("a card in the chat leads to the notice, one tap acknowledges it, and the owner's board moves by itself", async () => {
  const { world, phone, arrive, at } = stage;
  const feng = await world.person("冯玉梅", { department: "安全环保部" });
  const owner = await world.person("林晓燕");
  const he = await world.person("何雨桐", { department: "设备部" });
  const { id: groupId } = await world.group("生产协调群", {
    owner,
    publishers: [feng],
    members: [he],
  });
  const input = {
    audience: [{ groupId }],
    importance: "URGENT" as const,
    subject: "3 号行车停用，吊装走东通道",
    purpose: "限位开关失灵，检修期间有坠物风险。",
    body: "即时起至明天 12:00，3 号行车停用并挂牌。",
    dueAt: "2026-11-19T08:17:00.000Z",
    asksLaterJoiners: false,
  };
  const { publishNotice: notice } = await world.as(feng).do(PublishNotice, { input });

  const wide = { width: 1280, height: 800 };
  const ownersScreen = await arrive(
    owner,
    `/pages/manager/board/index?noticeId=${notice.id}`,
    wide,
  );
  await shown(ownersScreen, "0 / 3").waitFor();

  const page = await phone();
  await page.goto(at(`/pages/notice/index?id=${notice.id}`));
  expect(await barriers(page)).toEqual([]);
  await enter(page, he);
  await page.getByRole("heading", { name: input.subject }).first().waitFor();
  expect(await barriers(page)).toEqual([]);

  const tapped = Date.now();
  await press(page, "确认收到").click();
  await shown(ownersScreen, "1 / 3").waitFor();
  expect(Date.now() - tapped).toBeLessThan(5_000);
  await shown(page, "已确认").waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await barriers(ownersScreen)).toEqual([]);

  const { notice: seen } = await world.as(he).do(Notice, { id: notice.id });
  expect(seen.myAcknowledgement).toMatchObject({ late: false });
  expect(seen.openedAt).not.toBeNull();

  // Opened again with the session: the start page asks for the notice before the app is there, and nobody twice.
  const asked: string[] = [];
  page.on("request", (sent) => {
    if (sent.postData()?.includes('"operationName":"Notice"')) asked.push(sent.url());
  });
  await page.addInitScript(`document.addEventListener("DOMContentLoaded", () => {
    document.documentElement.dataset.early = globalThis.riqingEarlyRead?.name ?? "none";
  })`);
  await page.reload();
  await shown(page, "已确认").waitFor();
  expect(await page.locator("html").getAttribute("data-early")).toBe("Notice");
  expect(asked).toHaveLength(1);
}, 120_000);

it("rules are read to the end and signed; a new version shows what changed, and is signed anew", async () => {
  const { world, arrive, at } = stage;
  const admin = await world.admin();
  const tang = await world.person("唐志强", { department: "总装车间" });
  const { id: groupId, owner } = await world.group("物流调度群", { members: [tang] });
  const rulebookId = await publishRules(admin, draft(groupId));

  const page = await arrive(tang, "/pages/todo/index");
  await press(page, /^去签/).click();
  await press(page, /读到最后一条才能签/).waitFor();
  expect(await barriers(page)).toEqual([]);
  await scrollToEnd(page);
  await press(page, "签署第 1 版").click();
  await shown(page, "已签署").waitFor();
  expect(await barriers(page)).toEqual([]);

  const clauses = CLAUSES.map((clause) =>
    clause.key === "k0-1"
      ? {
          ...clause,
          text: clause.text.replace("2 小时", "30 分钟"),
          change: "TIGHTENED" as const,
          changeReason: "10 月有 7 次停线因答复晚",
        }
      : clause,
  );
  const change = { rulebookId, clauses, statedChange: "答复改为 30 分钟", signByOn: "2026-11-27" };
  await publishRules(admin, draft(groupId, change));

  // They come back another time.
  await page.goto(at("/pages/todo/index"));
  await page.reload();
  await press(page, /^看改动/).click();
  await shown(page, "收紧").waitFor();
  await shown(page, "10 月有 7 次停线因答复晚").waitFor();
  expect(await barriers(page)).toEqual([]);
  await press(page, "看完了，去签").click();
  await shown(page, "第 2 版").waitFor();
  await scrollToEnd(page);
  await press(page, "签署第 2 版").click();
  await shown(page, "已签署").waitFor();

  const board = await arrive(owner, `/pages/manager/signatures/index?rulebookId=${rulebookId}`);
  await shown(board, "1 / 2").waitFor();
  expect(await barriers(board)).toEqual([]);
}, 120_000);

it("a tap without network survives the page, and is sent once, later, by whoever tapped", async () => {
  const { world, arrive, at } = stage;
  const feng = await world.person("郑国梁");
  const he = await world.person("苏婉清");
  const { id: groupId } = await world.group("设备保障群", { publishers: [feng], members: [he] });
  const { publishNotice: notice } = await world.as(feng).do(PublishNotice, {
    input: {
      audience: [{ groupId }],
      importance: "IMPORTANT",
      subject: "空压机检修",
      purpose: "备件到了",
      body: "明早八点停机。",
      dueAt: "2026-11-20T00:00:00.000Z",
      asksLaterJoiners: false,
    },
  });
  const mine = async () =>
    (await world.as(he).do(Notice, { id: notice.id })).notice.myAcknowledgement;

  const page = await arrive(he, "/pages/todo/index");
  await press(page, /^确认收到/).waitFor();
  await stage.network(page, false);
  await press(page, /^确认收到/).click();
  await shown(page, "待上传").waitFor();
  expect(await barriers(page)).toEqual([]);
  // Before the page is closed: then, what keeps its network away lets go of it, and it may still send.
  expect(await mine()).toBeNull();
  await page.close();

  await stage.network(page, true);
  const later = await page.context().newPage();
  await later.goto(at("/pages/me/index"));
  for (let i = 0; i < 50 && (await mine()) === null; i += 1) await later.waitForTimeout(200);
  expect(await mine()).not.toBeNull();
  const taps = (await world.journal(notice.id)).filter((deed) => deed === "notice.acknowledged");
  expect(taps).toHaveLength(1);
}, 120_000);

it("no page has stumbled", () => {
  expect(stage.faults).toEqual([]);
});
