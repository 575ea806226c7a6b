import { SaveGroupBot } from "@riqing/schema";
import type { Page } from "playwright-core";
import { openSimulatedPhone } from "../../src/demo/simulated-phone.ts";
import { subscriptionChannel } from "../../src/modules/reach/index.ts";
import { barriers, openStage } from "./stage.ts";

const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage({ now: NOW });
  Object.assign(stage.world.ports, await openSimulatedPhone(stage.world.clock), { demo: true });
});
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();
const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

/** Where pictures are put to be looked at; without it none are taken. */
const pictures = process.env.RIQING_PICTURES;
const keep = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
};

it("a newcomer sees on the simulated phone what would have been sent, and it opens the thing", async () => {
  const { world, phone, at } = stage;
  await world.organisation("江岳重工", { isDemo: true });
  const owner = await world.person("何雨桐");
  await world.person("系统管理员", { role: "ORGANISATION_ADMIN" });
  const { id: groupId } = await world.group("总装群", { owner });
  const found: string[][] = [];

  const page = await phone();
  await page.goto(at("/pages/sign-in/index"));
  await press(page, /何雨桐/).click();
  await page.waitForURL(/pages\/todo\/index/);
  await page.goto(at("/pages/subscriptions/index"));
  await shown(page, "发不出，只进收件箱").waitFor();
  await keep(page, "subscriptions-none");
  await press(page, "补 3 种，各 1 条").click();
  await shown(page, "3 条").waitFor();
  found.push(await barriers(page));
  await keep(page, "subscriptions");
  await press(page, "发一条试试").click();
  await shown(page, "已发出，看看微信").waitFor();

  const message = {
    organisationId: owner.organisationId,
    personId: owner.id,
    title: "3 号行车停用，吊装走东通道",
    line: "今天 18:00 前确认",
    page: `pages/group/index?id=${groupId}`,
    dueAt: new Date("2026-11-19T18:00:00+08:00"),
    need: "URGENT" as const,
  };
  const ctx = { em: world.orm.em.fork(), now: world.clock.now() };
  expect(await subscriptionChannel(world.ports).send(ctx, message)).toEqual({ state: "SENT" });
  const address =
    "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7a8c-4bc4-97a0-0ec251fa2c11";
  await world.as(owner).do(SaveGroupBot, { input: { groupId, address, mentions: true } });

  await page.goto(at("/pages/phone/index"));
  await shown(page, /演示，没有真发/).waitFor();
  await shown(page, "3 号行车停用，吊装走东通道").waitFor();
  await shown(page, "企业微信群").waitFor();
  found.push(await barriers(page));
  await keep(page, "phone");
  await press(page, /3 号行车停用，吊装走东通道/).click();
  await page.waitForURL(/pages\/group\/index\?id=/);

  await page.goto(at(`/pages/manager/group-bot/index?groupId=${groupId}`));
  await shown(page, "…/webhook/send?key=••••••••2c11").waitFor();
  found.push(await barriers(page));
  await keep(page, "group-bot");
  await page.goto(at("/pages/my-data/index"));
  await shown(page, "微信消息额度").waitFor();
  found.push(await barriers(page));
  await keep(page, "my-data");

  const administrator = await phone({ width: 320, height: 640 });
  await administrator.goto(at("/pages/sign-in/index"));
  await press(administrator, /系统管理员/).click();
  await administrator.waitForURL(/pages\/todo\/index/);
  await administrator.goto(at("/pages/manager/channels/index"));
  await press(administrator, "核对配置").click();
  await shown(administrator, "核对过了").waitFor();
  found.push(await barriers(administrator));
  await keep(administrator, "channels");
  expect(found.flat()).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 120_000);
