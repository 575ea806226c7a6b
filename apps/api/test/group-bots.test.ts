import {
  ChannelHealth,
  CheckChannels,
  GroupBot,
  RemoveGroupBot,
  SaveGroupBot,
  TestGroupBot,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { groupBotChannel } from "../src/modules/reach/index.ts";
import { type MessageWorld, openMessageWorld } from "./message-world.ts";
import type { Planted } from "./world.ts";

const KEY = "693a91f6-7a8c-4bc4-97a0-0ec251fa2c11";
const ADDRESS = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`;

let world: MessageWorld;
let owner: Planted;
let member: Planted;
let groupId: string;
beforeEach(async () => {
  world = await openMessageWorld({ now: "2026-11-19T15:42:00+08:00" });
  [owner, member] = [await world.person("群主"), await world.person("成员")];
  ({ id: groupId } = await world.group("总装群", { owner, members: [member] }));
});
afterEach(() => world.close());

const save = (address: string | null = ADDRESS, mentions = true, by = owner) =>
  world.as(by).send(SaveGroupBot, { input: { groupId, address, mentions } });
const chat = (given: object = {}) => ({
  organisationId: owner.organisationId,
  groupId,
  markdown: "**封账小结** 3 件完成，1 件没完成",
  mentions: ["林晓燕"],
  url: "https://riqing.example/s/pages/day/record/index?id=1",
  ...given,
});
const post = (given: object = {}) => groupBotChannel(world.ports).send(world.plain(), chat(given));
const contentOf = (i: number) =>
  (world.posts().at(i)!.body as { markdown: { content: string } }).markdown.content;

it("is kept once a test has been posted, sealed, and shown by its last four", async () => {
  const { data } = await save();
  expect(data?.saveGroupBot.bot).toMatchObject({ lastFour: "2c11", mentions: true, error: null });
  expect(world.posts()).toMatchObject([{ method: "POST", query: { key: KEY } }]);
  expect(contentOf(0)).toContain("总装群");
  expect(await world.journal(groupId)).toContain("group.bot_saved");
  const kept = JSON.stringify([
    await world.rows(sql`select * from group_bot`),
    await world.rows(sql`select * from channel_state`),
    await world.rows(sql`select * from bot_post`),
    data,
  ]);
  expect(kept).not.toContain("693a91f6");
  const read = await world.as(member).do(GroupBot, { groupId });
  expect(read.group).toMatchObject({ bot: null, saveBotRefusal: "NOT_ALLOWED" });
});

it.each([
  ["another host", `https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=${KEY}`],
  ["no TLS", ADDRESS.replace("https", "http")],
  ["a name in front", `https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=${KEY}`],
  ["another port", ADDRESS.replace(".com/", ".com:8443/")],
  ["another path", ADDRESS.replace("/send", "/upload_media")],
  ["no key", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send"],
  ["half a key", ADDRESS.slice(0, -3)],
  ["this machine", "http://127.0.0.1:3306/"],
  ["no address", "机器人"],
])("takes no address of %s, and asks nobody", async (_, address) => {
  const before = await world.everything();
  const { refusal, facts } = await save(address);
  expect(refusal).toBe("BAD_INPUT");
  expect(facts.fields).toMatchObject([{ path: "address", reason: "NOT_VALID" }]);
  expect(world.server.received).toEqual([]);
  expect(await world.everything()).toEqual(before);
});

it("keeps no address that does not work, and says why", async () => {
  world.answer(() => ({ errcode: 93000, errmsg: "invalid webhook url" }));
  const { refusal, facts } = await save();
  expect(refusal).toBe("BOT_TEST_FAILED");
  expect(facts.why).toBe("机器人的地址失效了，可能已被移出群（93000）");
  expect(await world.rows(sql`select id from group_bot`)).toEqual([]);
});

it("is for who manages the group; a stranger finds none", async () => {
  expect((await save(ADDRESS, true, member)).refusal).toBe("NOT_ALLOWED");
  const stranger = await world.person("外人", { organisation: "别的厂" });
  expect((await save(ADDRESS, true, stranger)).refusal).toBe("NOT_FOUND");
  const test = async (by: Planted) => (await world.as(by).send(TestGroupBot, { groupId })).refusal;
  const remove = async (by: Planted) =>
    (await world.as(by).send(RemoveGroupBot, { groupId })).refusal;
  expect([await test(member), await remove(member)]).toEqual(["NOT_ALLOWED", "NOT_ALLOWED"]);
  expect([await test(stranger), await remove(stranger)]).toEqual(["NOT_FOUND", "NOT_FOUND"]);
  expect([await test(owner), await remove(owner)]).toEqual(["NO_GROUP_BOT", "NO_GROUP_BOT"]);
  expect((await save(null)).refusal).toBe("NO_GROUP_BOT");
  expect(world.server.received).toEqual([]);
  expect(await world.rows(sql`select id from group_bot`)).toEqual([]);
  expect(await world.journal(groupId)).not.toContain("group.bot_saved");
});

it("posts what it is given, with names where that is wanted, and never while it has none", async () => {
  expect(await post()).toEqual({ state: "UNREACHABLE", reason: "这个群没有机器人" });
  await save();
  expect(await post()).toEqual({ state: "SENT" });
  expect(contentOf(-1)).toBe("**封账小结** 3 件完成，1 件没完成\n@林晓燕");
  await save(null, false);
  await post({ markdown: "字".repeat(2_000) });
  expect(Buffer.byteLength(contentOf(-1))).toBeLessThanOrEqual(4_096);
  expect(contentOf(-1)).toMatch(/还有 \d+ 字，看全文：https:\/\/riqing\.example/);
  expect(contentOf(-1)).not.toContain("@");
  const { removeGroupBot } = await world.as(owner).do(RemoveGroupBot, { groupId });
  expect(removeGroupBot.bot).toBeNull();
  expect(await post()).toMatchObject({ state: "UNREACHABLE" });
  const [kept] = await world.rows(sql<{ sealed_key: string }>`select sealed_key from group_bot`);
  expect(kept!.sealed_key).toBe("");
});

it("is asked only for what the group wants posted, and not once another process has taken over", async () => {
  const wish = { groupId, address: ADDRESS, mentions: false, notices: false };
  await world.as(owner).do(SaveGroupBot, { input: wish });
  const bots = groupBotChannel(world.ports);
  const wanting = (topic?: "NOTICE" | "SUMMARY") =>
    bots.configuredFor(world.plain(), owner.organisationId, [groupId], topic);
  expect([(await wanting("NOTICE")).size, (await wanting("SUMMARY")).size]).toEqual([0, 1]);
  expect((await wanting()).size).toBe(1);
  const lost = await bots.send(world.plain(), chat(), { held: () => false });
  expect(lost).toMatchObject({ state: "RETRY" });
  expect(world.posts()).toHaveLength(1);
});

it("posts at most twenty times in whatever minute, in all processes together", async () => {
  await save();
  const begun = world.clock.now().getTime();
  const sentAt: number[] = [begun];
  for (let second = 0; second < 180; second += 3) {
    const outcomes = await Promise.all([post(), post()]);
    for (const { state } of outcomes)
      if (state === "SENT") sentAt.push(world.clock.now().getTime());
      else expect(state).toBe("RETRY");
    world.clock.pass(3_000);
  }
  const most = Math.max(
    ...sentAt.map((from) => sentAt.filter((at) => at >= from && at < from + 60_000).length),
  );
  expect(most).toBeLessThanOrEqual(20);
  expect(sentAt.length).toBeGreaterThan(35);
  expect(world.posts()).toHaveLength(sentAt.length);
});

it.each<[string, unknown, object]>([
  ["45009", { errcode: 45009 }, { state: "RETRY", afterSeconds: 60 }],
  ["93000", { errcode: 93000 }, { state: "FAILED" }],
  ["-1", { errcode: -1 }, { state: "RETRY" }],
  ["HTML", "<html></html>", { state: "UNKNOWN" }],
  ["slow", "HANDLED", { state: "UNKNOWN" }],
])("answered %s is no success", async (_, answer, outcome) => {
  await save();
  world.answer(() => answer);
  expect(await post()).toMatchObject(outcome);
});

it("says so when the key cannot be opened any more", async () => {
  await save();
  await world.rows(sql`update group_bot set sealed_key = 'v1.AAAA'`);
  expect(await post()).toMatchObject({ state: "FAILED" });
  expect(world.posts()).toHaveLength(1);
});

describe("how the channels are", () => {
  const health = async () =>
    (await world.as(await world.admin()).do(ChannelHealth, {})).channelHealth;
  const admin = () => world.admin();

  it("is for administrators", async () => {
    expect((await world.as(owner).send(ChannelHealth, {})).refusal).toBe("NOT_ALLOWED");
    expect((await world.as(owner).send(CheckChannels, {})).refusal).toBe("NOT_ALLOWED");
    world.ports.subscriptions = null;
    expect((await world.as(await admin()).send(CheckChannels, {})).refusal).toBe(
      "CHANNEL_NOT_CONFIGURED",
    );
    expect((await health()).channels.map(({ condition }) => condition)).toEqual([
      "NOT_CONFIGURED",
      "NOT_CONFIGURED",
    ]);
  });

  it("counts who is reached, and what left on a day", async () => {
    const { accountId } = await world.bindWechat(member);
    await world.grant(member, accountId, "NOTICE");
    await world.bindWechat(owner);
    await world.person("没绑定", { bound: false });
    await save();
    await post();
    const { people, channels } = await health();
    expect(people).toEqual({
      people: 4,
      withSubscription: 1,
      noneLeft: 1,
      inboxOnly: 1,
      neverBound: 1,
    });
    const bots = channels.find(({ channel }) => channel === "GROUP_BOT")!;
    expect(bots).toMatchObject({ condition: "FINE", bots: 1, failingBots: 0, error: null });
    expect(bots.days).toHaveLength(14);
    expect(bots.days.at(-1)).toEqual({ day: "2026-11-19", sent: 2, failed: 0 });
  });

  it("says what is wrong with a bot and what to do, until it works again", async () => {
    await save();
    world.answer(() => ({ errcode: 93000, errmsg: "invalid" }));
    await post();
    const bots = (await health()).channels[1]!;
    expect(bots).toMatchObject({ condition: "FAILING", failingBots: 1 });
    expect(bots.error).toBe("机器人的地址失效了，可能已被移出群（93000）");
    expect(bots.todo).toHaveLength(2);
    world.answer(null);
    await world.as(owner).do(TestGroupBot, { groupId });
    expect((await health()).channels[1]).toMatchObject({ condition: "FINE", error: null });
  });

  it("looks at the configuration by a call that sends nothing", async () => {
    const check = async () =>
      (await world.as(await admin()).do(CheckChannels, {})).checkChannels.channels[0]!;
    expect(await check()).toMatchObject({
      condition: "UNTRIED",
      error: null,
      verifiedAt: "2026-11-19T07:42:00.000Z",
    });
    expect(world.sends()).toEqual([]);
    world.answer(({ path }) => (path.endsWith("gettemplate") ? { errcode: 0, data: [] } : null));
    expect(await check()).toMatchObject({
      condition: "FAILING",
      error: "WX_TPL_NOTICE 的模板不在公众平台的“我的模板”里",
    });
    world.answer(() => ({ errcode: 40164, errmsg: "invalid ip 203.0.113.7" }));
    world.server.expireTokens();
    await world.rows(sql`update access_token set expires_at = 0`);
    const found = await check();
    expect(found.error).toContain("40164");
    expect(found.todo[0]).toContain("白名单");
  });
});
