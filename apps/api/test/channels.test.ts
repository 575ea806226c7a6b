import { MyChannels, RecordSubscription, TestChannel } from "@riqing/schema";
import fc from "fast-check";
import { newId } from "../src/kernel/column.ts";
import { sql } from "../src/kernel/sql.ts";
import { accessToken } from "../src/modules/reach/channels/access-token.service.ts";
import { takePushedEvent } from "../src/modules/reach/index.ts";
import { subscriptionChannel } from "../src/modules/reach/index.ts";
import { type MessageWorld, openMessageWorld } from "./message-world.ts";
import type { Planted } from "./world.ts";

const AFTERNOON = "2026-11-19T15:42:00+08:00";
const MINUTE = 60_000;

let world: MessageWorld;
let lin: Planted;
let wechat: { accountId: string; openid: string; token: string };
const open = async (given: { pushed?: boolean } = {}) => {
  world = await openMessageWorld({ now: AFTERNOON, ...given });
  lin = await world.person("林晓燕");
  wechat = await world.bindWechat(lin);
};
beforeEach(() => open());
afterEach(() => world.close());

const channel = () => subscriptionChannel(world.ports);
const send = (given: object = {}) => channel().send(world.plain(), world.message(lin, given));
/** How many permissions there are, by what became of them. */
const ledger = async () => {
  const counted = await world.rows(
    sql<{
      state: string;
      n: number;
    }>`select state, count(*) as n from subscription_grant group by state`,
  );
  return Object.fromEntries(counted.map(({ state, n }) => [state, Number(n)]));
};
const allow = (templateIds: string[], tapId: string = newId(), answer = "ACCEPT" as const) =>
  world.sendWith(wechat.token, RecordSubscription, {
    input: { tapId, answers: templateIds.map((templateId) => ({ templateId, answer })) },
  });

describe("what somebody allows", () => {
  it("is counted once a tap, by template, and shown to them alone", async () => {
    const tapId = newId();
    const { data } = await allow([world.idOf("NOTICE"), world.idOf("DUE")], tapId);
    expect(data?.recordSubscription).toMatchObject({
      left: 2,
      wechatBound: true,
      topUpRefusal: null,
      subscriptions: [
        { purpose: "NOTICE", left: 1, answer: "ACCEPT", answeredAt: "2026-11-19T07:42:00.000Z" },
        { purpose: "DUE", left: 1 },
        { purpose: "OUTCOME", left: 0, answer: null },
      ],
    });
    await allow([world.idOf("NOTICE"), world.idOf("DUE")], tapId);
    expect(await ledger()).toEqual({ LEFT: 2 });
    const mo = await world.person("莫小北");
    const other = await world.as(mo).do(MyChannels, {});
    expect(other.myChannels).toMatchObject({ left: 0, wechatBound: false });
  });

  it("is nothing where they refuse, are banned or were asked for another one of that title", async () => {
    const answers = (["REJECT", "BAN", "FILTER"] as const).map((answer, i) => ({
      templateId: world.idOf((["NOTICE", "DUE", "OUTCOME"] as const)[i]!),
      answer,
    }));
    const input = {
      tapId: newId(),
      answers: [...answers, { templateId: "gone", answer: "ACCEPT" as const }],
    };
    const { data, refusal } = await world.sendWith(wechat.token, RecordSubscription, { input });
    expect(refusal).toBeNull();
    expect(data?.recordSubscription.left).toBe(0);
    expect(data?.recordSubscription.subscriptions.map(({ answer }) => answer)).toEqual([
      "REJECT",
      "BAN",
      "FILTER",
    ]);
    expect(await ledger()).toEqual({});
  });

  it("is refused from a browser, where nothing is configured, or nothing was answered; and nothing is written", async () => {
    const before = await world.everything();
    const input = {
      tapId: newId(),
      answers: [{ templateId: world.idOf("NOTICE"), answer: "ACCEPT" as const }],
    };
    expect((await world.as(lin).send(RecordSubscription, { input })).refusal).toBe(
      "NO_WECHAT_BOUND",
    );
    expect((await allow([])).refusal).toBe("BAD_INPUT");
    expect((await allow([world.idOf("NOTICE")], "x")).refusal).toBe("BAD_INPUT");
    world.ports.subscriptions = null;
    expect((await allow([world.idOf("NOTICE")])).refusal).toBe("CHANNEL_NOT_CONFIGURED");
    expect(await world.everything()).toEqual(before);
    const { data } = await world.sendWith(wechat.token, MyChannels, {});
    expect(data?.myChannels).toMatchObject({
      subscriptions: [],
      topUpRefusal: "CHANNEL_NOT_CONFIGURED",
    });
  });
});

describe("a message", () => {
  it("leaves with fields that fit, opens the thing itself, and spends one", async () => {
    await world.grant(lin, wechat.accountId, "NOTICE", 2);
    expect(await send({ title: "一二三四五六七八九十一二三四五六七八九十多" })).toEqual({
      state: "SENT",
    });
    expect(world.sends()).toMatchObject([
      {
        body: {
          touser: wechat.openid,
          template_id: world.idOf("NOTICE"),
          page: "pages/notice/index?id=n1",
          data: {
            thing1: { value: "一二三四五六七八九十一二三四五六七八九…" },
            thing4: { value: "今天 18:00 前确认" },
            time3: { value: "2026年11月19日 18:00" },
          },
          miniprogram_state: "formal",
        },
      },
    ]);
    expect(await ledger()).toEqual({ LEFT: 1, SPENT: 1 });
  });

  it("goes by what it is needed for, and the rest leaves the others' alone", async () => {
    for (const purpose of ["NOTICE", "DUE", "OUTCOME"] as const)
      await world.grant(lin, wechat.accountId, purpose);
    for (const need of ["DUE_TODAY", "OUTCOME", "REST"] as const)
      expect(await send({ need })).toEqual({ state: "SENT" });
    expect(world.sends().map(({ body }) => (body as { template_id: string }).template_id)).toEqual(
      (["DUE", "OUTCOME", "NOTICE"] as const).map(world.idOf),
    );
    await world.grant(lin, wechat.accountId, "DUE");
    expect(await send({ need: "REST" })).toMatchObject({ state: "UNREACHABLE" });
    expect(await send({ need: "OUTCOME", dueAt: null })).toEqual({ state: "SENT" });
    expect(await ledger()).toEqual({ SPENT: 4 });
  });

  it("reaches nobody without a permission, nor through an account that is bound no more", async () => {
    const mo = await world.person("莫小北");
    expect(await channel().send(world.plain(), world.message(mo))).toEqual({
      state: "UNREACHABLE",
      reason: "没有绑定微信",
      why: "NOT_BOUND",
    });
    const none = { state: "UNREACHABLE", reason: "没有订阅额度了", why: "NO_GRANT" };
    expect(await send()).toEqual(none);
    await world.grant(lin, wechat.accountId, "NOTICE");
    const ids = [lin.id, mo.id];
    const reachable = () => channel().reachable(world.plain(), lin.organisationId, ids);
    expect([...(await reachable())]).toEqual([lin.id]);
    await world.rows(sql`update binding set live = null where account_id = ${wechat.accountId}`);
    expect([...(await reachable())]).toEqual([]);
    expect(await send()).toMatchObject({ state: "UNREACHABLE" });
    expect(world.sends()).toEqual([]);
    const stranger = await world.person("外人", { organisation: "别的厂" });
    expect([...(await channel().reachable(world.plain(), stranger.organisationId, ids))]).toEqual(
      [],
    );
  });

  it("is not sent once another process has taken over, and keeps its permission", async () => {
    await world.grant(lin, wechat.accountId, "NOTICE");
    const lost = await channel().send(world.plain(), world.message(lin), { held: () => false });
    expect(lost).toMatchObject({ state: "RETRY" });
    expect(world.sends()).toEqual([]);
    expect(await ledger()).toEqual({ LEFT: 1 });
  });

  it("43101 voids what we believed, and another kind may still go", async () => {
    await world.grant(lin, wechat.accountId, "DUE", 3);
    await world.grant(lin, wechat.accountId, "NOTICE", 1);
    world.answer(({ body }) =>
      (body as { template_id?: string }).template_id === world.idOf("DUE")
        ? { errcode: 43101, errmsg: "user refuse to accept the msg" }
        : null,
    );
    expect(await send({ need: "DUE_TODAY" })).toEqual({ state: "SENT" });
    expect(await ledger()).toEqual({ VOID: 3, SPENT: 1 });
    expect(await send({ need: "DUE_TODAY" })).toMatchObject({ state: "UNREACHABLE" });
    expect(world.sends()).toHaveLength(2);
  });

  it.each<[string, unknown, object]>([
    [
      "47003",
      { errcode: 47003, errmsg: "argument invalid! data.thing4.value invalid" },
      { state: "FAILED", reason: "消息里的 thing4 不合模板的要求（47003）" },
    ],
    [
      "40037",
      { errcode: 40037 },
      { state: "FAILED", reason: "模板不存在，可能在公众平台删掉了（40037）" },
    ],
    ["41030", { errcode: 41030 }, { state: "FAILED" }],
    ["45011", { errcode: 45011 }, { state: "RETRY", afterSeconds: 60 }],
    ["-1", { errcode: -1 }, { state: "RETRY" }],
    ["a page", "<html></html>", { state: "UNKNOWN" }],
    ["nothing", "", { state: "UNKNOWN" }],
    ["slow", "HANDLED", { state: "UNKNOWN" }],
  ])("answered %s gives its permission back", async (_, answer, outcome) => {
    await world.grant(lin, wechat.accountId, "NOTICE");
    world.answer(({ path }) => (path.endsWith("/send") ? answer : null));
    expect(await send()).toMatchObject(outcome);
    expect(await ledger()).toEqual({ LEFT: 1 });
    world.answer(null);
    expect(await send()).toEqual({ state: "SENT" });
  });

  it("cut after the send may be sent again, and 43101 then says that it had arrived", async () => {
    await world.grant(lin, wechat.accountId, "NOTICE");
    world.answer(({ path }, response) => {
      if (!path.endsWith("/send")) return null;
      response.socket?.destroy();
      return "HANDLED";
    });
    expect(await send()).toMatchObject({ state: "UNKNOWN" });
    world.answer(({ path }) => (path.endsWith("/send") ? { errcode: 43101 } : null));
    expect(await send()).toMatchObject({ state: "UNREACHABLE" });
    expect(await ledger()).toEqual({ VOID: 1 });
  });

  it("45009 stops the day: nothing more is asked before midnight", async () => {
    await world.grant(lin, wechat.accountId, "NOTICE", 2);
    world.answer(({ path }) => (path.endsWith("/send") ? { errcode: 45009 } : null));
    expect(await send()).toMatchObject({
      state: "FAILED",
      reason: "今天的发送次数用完了（45009）",
    });
    world.answer(null);
    expect(await send()).toMatchObject({ state: "FAILED" });
    expect(world.sends()).toHaveLength(1);
    expect(await ledger()).toEqual({ LEFT: 2 });
    world.clock.set("2026-11-20T00:00:00+08:00");
    expect(await send()).toEqual({ state: "SENT" });
  });

  it("many at once spend no more than there is", async () => {
    await world.grant(lin, wechat.accountId, "NOTICE", 3);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send()));
    const sent = outcomes.filter(({ state }) => state === "SENT");
    expect(sent).toHaveLength(world.sends().length);
    expect(sent.length).toBeLessThanOrEqual(3);
    expect((await ledger()).SPENT).toBe(sent.length);
  });

  it("permissions are spent, void or left, whatever is answered", async () => {
    const answers = fc.constantFrom(0, 43101, 47003, 45011, -1, 40001, "<html>", "");
    const steps = fc.array(fc.oneof(fc.constant("ALLOW" as const), answers), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const mo = await world.person("有人");
        const account = await world.bindWechat(mo);
        let granted = 0;
        for (const step of given) {
          if (step === "ALLOW") {
            await world.grant(mo, account.accountId, "NOTICE");
            granted += 1;
            continue;
          }
          world.answer(({ path }) => {
            if (!path.endsWith("/send") || step === 0) return null;
            return typeof step === "number" ? { errcode: step } : step;
          });
          const before = world.sends().length;
          const { state } = await channel().send(world.plain(), world.message(mo));
          if (state === "SENT") expect(world.sends().length).toBe(before + 1);
        }
        const [counted] = await world.rows(sql<Record<string, number>>`
          select count(*) as total, sum(case when state = 'SPENT' then 1 else 0 end) as spent,
            sum(case when state = 'VOID' then 1 else 0 end) as voided,
            sum(case when state = 'LEFT' then 1 else 0 end) as remaining
          from subscription_grant where person_id = ${mo.id}`);
        const { total = 0, spent = 0, voided = 0, remaining = 0 } = counted ?? {};
        expect(Number(total)).toBe(granted);
        expect(Number(spent) + Number(voided) + Number(remaining)).toBe(granted);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the token", () => {
  const ports = () => ({ subscriptions: world.ports.subscriptions!, secrets: world.ports.secrets });
  const token = (refused: string | null = null) => accessToken(world.plain(), ports(), refused);

  it("is fetched once, however many ask, and kept for the other processes", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => token()));
    expect(new Set(all.map((each) => each.token))).toEqual(new Set(world.server.tokens));
    await token();
    expect(world.fetches()).toHaveLength(1);
    const kept = JSON.stringify(await world.rows(sql`select * from access_token`));
    expect(kept).not.toContain(world.server.tokens[0]);
    world.clock.pass(116 * MINUTE);
    await token();
    expect(world.fetches()).toHaveLength(2);
  });

  it.each([40001, 42001, 40014])(
    "refused with %i is fetched anew once, and the message tried once more",
    async (errcode) => {
      await world.grant(lin, wechat.accountId, "NOTICE");
      await token();
      let refusals = 0;
      world.answer(({ path }) =>
        path.endsWith("/send") && (refusals += 1) === 1 ? { errcode } : null,
      );
      world.server.expireTokens();
      expect(await send()).toEqual({ state: "SENT" });
      expect([world.fetches().length, world.sends().length]).toEqual([2, 2]);
    },
  );

  it("refused twice is for somebody to look at", async () => {
    await world.grant(lin, wechat.accountId, "NOTICE");
    world.answer(({ path }) => (path.endsWith("/send") ? { errcode: 40001 } : null));
    expect(await send()).toEqual({ state: "FAILED", reason: "微信不认这台服务器的密钥（40001）" });
    expect(world.sends()).toHaveLength(2);
    expect(await ledger()).toEqual({ LEFT: 1 });
  });

  it("that another process is fetching is waited for, and one whose process died is fetched again", async () => {
    await token();
    const leaseUntil = world.clock.now().getTime() + 5_000;
    await world.rows(sql`update access_token set lease_until = ${leaseUntil}, expires_at = 0`);
    const waiting = token();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(world.fetches()).toHaveLength(1);
    world.clock.pass(6_000);
    expect((await token()).token).toBeNull();
    await waiting;
    // One that began after the lease had ended takes it over.
    expect((await token()).token).toBe(world.server.tokens.at(-1));
  });

  it("an older answer never takes the place of a newer one", async () => {
    await token();
    await world.rows(sql`update access_token set expires_at = 0`);
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    world.answer((_, response) => {
      void held.then(() => {
        response.writeHead(200);
        response.end(JSON.stringify({ access_token: "OLD-TOKEN-0123456789", expires_in: 7200 }));
      });
      return "HANDLED";
    });
    const older = token();
    await new Promise((resolve) => setTimeout(resolve, 150));
    // Meanwhile another process, for which the lease has ended, has fetched one.
    const newer = { sealed: world.ports.secrets.seal("access token", "NEW-TOKEN-0123456789") };
    await world.rows(sql`update access_token set sealed = ${newer.sealed}, digest = 'n',
      token_round = round + 1, round = round + 1, lease_until = 0,
      expires_at = ${world.clock.now().getTime() + 60 * MINUTE}`);
    release();
    await older;
    world.answer(null);
    expect((await token()).token).toBe("NEW-TOKEN-0123456789");
  });

  it("that does not come lets the message wait; a wrong secret is for somebody to mend", async () => {
    await world.grant(lin, wechat.accountId, "NOTICE");
    world.answer(({ path }) => (path.endsWith("/stable_token") ? "<html></html>" : null));
    expect(await send()).toMatchObject({ state: "RETRY" });
    world.answer(({ path }) => (path.endsWith("/stable_token") ? { errcode: 40125 } : null));
    expect(await send()).toEqual({ state: "FAILED", reason: "AppSecret 不对（40125）" });
    expect(world.sends()).toEqual([]);
    expect(await ledger()).toEqual({ LEFT: 1 });
  });
});

describe("a test message to oneself", () => {
  const test = (channelName: "SUBSCRIPTION" | "GROUP_BOT" = "SUBSCRIPTION") =>
    world.sendWith(wechat.token, TestChannel, { channel: channelName });

  it("leaves as any other, and says what became of it", async () => {
    await allow([world.idOf("NOTICE")]);
    expect((await test()).data?.testChannel).toEqual({ state: "SENT", reason: null });
    expect(await ledger()).toEqual({ SPENT: 1 });
    expect((await test()).refusal).toBe("NO_MESSAGE_LEFT");
    expect((await test("GROUP_BOT")).refusal).toBe("BAD_INPUT");
    expect(
      (await world.as(await world.person("莫小北")).send(TestChannel, { channel: "SUBSCRIPTION" }))
        .refusal,
    ).toBe("NO_WECHAT_BOUND");
    await allow([world.idOf("NOTICE")]);
    world.answer(() => ({ errcode: 40164, errmsg: "invalid ip" }));
    world.server.expireTokens();
    await world.rows(sql`update access_token set expires_at = 0`);
    expect((await test()).data?.testChannel).toEqual({
      state: "FAILED",
      reason: "服务器的地址不在微信的白名单里（40164）",
    });
  });
});

describe("what WeChat itself says", () => {
  beforeEach(async () => {
    await world.close();
    await open({ pushed: true });
  });
  const event = (openid: string, list: unknown, more: object = {}) =>
    JSON.stringify({
      ToUserName: "gh_1",
      FromUserName: openid,
      CreateTime: 1795678920,
      MsgType: "event",
      Event: "subscribe_msg_popup_event",
      List: list,
      ...more,
    });
  const accept = (purpose: "NOTICE" | "DUE" = "NOTICE") => ({
    TemplateId: world.idOf(purpose),
    SubscribeStatusString: "accept",
    PopupScene: "0",
  });
  const push = async (text: string) => takePushedEvent(await world.system(), text);

  it("counts, and the client's own word does not", async () => {
    await allow([world.idOf("NOTICE")]);
    expect(await ledger()).toEqual({});
    await push(event(wechat.openid, accept()));
    expect(await ledger()).toEqual({ LEFT: 1 });
  });

  it("delivered three times counts once; two of one second count twice", async () => {
    const one = event(wechat.openid, [accept(), accept("DUE")]);
    for (let i = 0; i < 3; i += 1) await push(one);
    expect(await ledger()).toEqual({ LEFT: 2 });
    await push(event(wechat.openid, accept(), { MsgId: 2 }));
    expect(await ledger()).toEqual({ LEFT: 3 });
    await Promise.all([1, 2, 3].map(() => push(event(wechat.openid, accept(), { MsgId: 3 }))));
    expect(await ledger()).toEqual({ LEFT: 4 });
  });

  it("that somebody took it back voids what they had allowed", async () => {
    await push(event(wechat.openid, accept()));
    const reject = { ...accept(), SubscribeStatusString: "reject" };
    await push(event(wechat.openid, [reject]));
    expect(await ledger()).toEqual({ LEFT: 1 });
    const takenBack = event(wechat.openid, [reject], { Event: "subscribe_msg_change_event" });
    await push(takenBack);
    expect(await ledger()).toEqual({ VOID: 1 });
    // Delivered again, after they have allowed another one, it takes nothing back.
    await push(event(wechat.openid, accept(), { MsgId: 9 }));
    await push(takenBack);
    expect(await ledger()).toEqual({ VOID: 1, LEFT: 1 });
  });

  it("of somebody nobody knows, or of another template, is nothing", async () => {
    await push(event("o-nobody", accept()));
    await push(event(wechat.openid, { ...accept(), TemplateId: "another" }));
    await push("no event");
    expect(await ledger()).toEqual({});
  });
});
