import { IssueInvitation } from "@riqing/schema";
import type { Page } from "playwright-core";
import { barriers, openStage } from "./stage.ts";

const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();
const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

it("a new phone waits until the old one confirms it, and is ended there again", async () => {
  const { world, phone, at } = stage;
  const head = await world.person("何主任", { department: "生产部", role: "HEAD" });
  const lin = await world.person("林晓燕", { department: "生产部/总装车间", bound: false });
  await world.group("总装群", { owner: head, members: [lin], department: "生产部/总装车间" });
  const code = async () =>
    (await world.as(head).do(IssueInvitation, { personId: lin.id })).issueInvitation.code;
  const type = async (page: Page) => {
    await page.getByLabel("邀请码").fill(await code());
    await press(page, "绑定并登录").click();
  };
  const found: string[][] = [];

  const old = await phone();
  await old.goto(at("/pages/me/index"));
  await type(old);
  await shown(old, "登录设备").waitFor();
  const fresh = await phone({ width: 320, height: 640 });
  await fresh.goto(at("/pages/groups/index"));
  await type(fresh);
  await shown(fresh, "邀请码对了，还差一步确认").waitFor();
  found.push(await barriers(fresh));
  await fresh.reload();
  await shown(fresh, "邀请码对了，还差一步确认").waitFor();

  await old.goto(at("/pages/todo/index"));
  await old.reload();
  await shown(old, "有新设备要用你的名义登录").waitFor();
  found.push(await barriers(old));
  await press(old, "是我，确认").click();
  await shown(old, "已确认，新设备可以用了").waitFor();
  // The new one goes on by itself to where it wanted to be.
  await shown(fresh, "总装群").waitFor();

  await old.goto(at("/pages/devices/index"));
  await shown(old, "就这 2 台").waitFor();
  found.push(await barriers(old));
  await press(old, "停用其他 1 台").click();
  await old.getByRole("alertdialog").getByRole("button", { name: "停用其他 1 台" }).click();
  await shown(old, "就这 1 台").waitFor();
  await fresh.reload();
  await shown(fresh, "登录过期了").waitFor();
  expect(found).toEqual([[], [], []]);
  expect(stage.faults).toEqual([]);
}, 120_000);
