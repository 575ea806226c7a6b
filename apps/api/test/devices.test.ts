import {
  AcknowledgeNotice,
  AgreeToDevice,
  BindInvitation,
  ConfirmDevice,
  DeclineDevice,
  Departments,
  EndDevice,
  EndOtherDevices,
  Inbox,
  IssueInvitation,
  Me,
  MyDevices,
  MyReceipts,
  MyTodo,
  NudgeForDevice,
  PublishNotice,
  SignInWithWechat,
  WaitingDevice,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { openDoor } from "./door.ts";
import { type Entrance, openEntrance } from "./entrance.ts";
import { openWorld, type Planted, type World } from "./world.ts";

const DAY = 24 * 3_600_000;
const NOW = "2026-11-19T15:42:00+08:00";

describe("in a workshop", () => {
  let world: World;
  let people: Record<"lin" | "owner" | "head" | "office" | "admin" | "stranger", Planted>;
  let groupId: string;
  beforeEach(async () => {
    world = await openWorld({ now: NOW });
    const department = "生产部/总装车间";
    people = {
      lin: await world.person("林晓燕", { department }),
      owner: await world.person("罗群主", { department }),
      head: await world.person("何主任", { department: "生产部", role: "HEAD" }),
      office: await world.person("督导", { department: "总经办", role: "OFFICE" }),
      admin: await world.admin(),
      stranger: await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" }),
    };
    const { owner, lin } = people;
    ({ id: groupId } = await world.group("总装群", { owner, members: [lin], publishers: [owner] }));
  });
  afterEach(() => world.close());

  /** Somebody types the invitation that `by` gave out for `whom`; answers what they were told. */
  async function type(by: Planted, whom: Planted, device = "微信 小米 14") {
    const { issueInvitation } = await world.as(by).do(IssueInvitation, { personId: whom.id });
    const answer = await world.sendWith(null, BindInvitation, {
      code: issueInvitation.code,
      device,
    });
    return answer.data!.bindInvitation;
  }
  const waiting = async (token: string) =>
    (await world.sendWith(token, WaitingDevice, {})).data!.waitingDevice;
  const devicesOf = (who: Planted) => world.as(who).do(MyDevices, {});
  const messagesOf = async (who: Planted) =>
    (await world.as(who).do(Inbox, {})).inbox.nodes.map(({ kind, title }) => `${kind} ${title}`);
  /** What still asks them for an answer, in the inbox. */
  const unreadRequests = async (who: Planted) =>
    (await world.as(who).do(Inbox, {})).inbox.nodes.filter(
      ({ kind, readAt }) => kind === "DEVICE_REQUESTED" && readAt === null,
    ).length;
  const todoOf = async (who: Planted) =>
    (await world.as(who).do(MyTodo, {})).myTodo.items
      .filter(({ kind }) => kind === "DEVICE_REQUEST")
      .map(({ title, span, deviceRequest }) => ({ title, span, id: deviceRequest!.id }));
  /** The request that waits for somebody. */
  const askedOf = async (who: Planted) => (await todoOf(who))[0]!.id;
  const deeds = async (from: number) => (await world.journal()).slice(from);
  const written = async () => (await world.journal()).length;

  it("a first device is bound at once, and told to the person and to the owner", async () => {
    const { owner } = people;
    const tang = await world.person("唐志强", { bound: false });
    const { data } = await world.sendWith(null, BindInvitation, {
      code: (await world.as(people.admin).do(IssueInvitation, { personId: tang.id }))
        .issueInvitation.code,
      device: "微信 小米 14",
    });
    expect(data?.bindInvitation).toMatchObject({ waiting: null, person: { name: "唐志强" } });

    const { token } = data!.bindInvitation;
    const inbox = await world.sendWith(token, Inbox, {});
    expect(inbox.data?.inbox.nodes).toMatchObject([
      { kind: "DEVICE_BOUND", title: "新设备登录了你的账号：微信 小米 14" },
    ]);
    // In no group, so that the administrators answer for it.
    expect(await messagesOf(people.admin)).toContain("MEMBER_DEVICE_BOUND 唐志强绑定了新设备");
    expect(await messagesOf(owner)).not.toContain("MEMBER_DEVICE_BOUND 唐志强绑定了新设备");
  });

  it("tells the owners of the groups, at night the person at once and the owner in the morning", async () => {
    const { lin, owner, office, head } = people;
    await type(head, lin);
    world.clock.set("2026-11-19T23:30:00+08:00");
    const id = await askedOf(office);
    await world.as(office).do(AgreeToDevice, { requestId: id, reason: "手机丢了" });

    expect((await messagesOf(lin)).slice(0, 2)).toEqual([
      "DEVICE_BOUND 新设备登录了你的账号：微信 小米 14",
      "DEVICE_REQUESTED 新设备要登录你的账号：微信 小米 14",
    ]);
    expect(await messagesOf(owner)).not.toContain("MEMBER_DEVICE_BOUND 林晓燕绑定了新设备");
    world.clock.set("2026-11-20T07:00:00+08:00");
    const { nodes } = (await world.as(owner).do(Inbox, {})).inbox;
    expect(nodes[0]).toMatchObject({
      kind: "MEMBER_DEVICE_BOUND",
      title: "林晓燕绑定了新设备",
      body: "督导同意的，原因：手机丢了",
      groupId,
    });
    expect(await messagesOf(people.admin)).not.toContain("MEMBER_DEVICE_BOUND 林晓燕绑定了新设备");
  });

  it("who waits is told who may agree, and reminds them and the person with one tap", async () => {
    const { lin, head, office, admin, owner } = people;
    const { token } = await type(head, lin);
    expect(await waiting(token)).toMatchObject({
      agreeing: ["督导", "管理者"],
      nudgeRefusal: null,
      nudgeAgainAt: null,
    });
    const reminder = "DEVICE_REQUESTED 新设备要用林晓燕的名义登录，还在等答复";
    const remind = () => world.sendWith(token, NudgeForDevice, {});
    expect((await remind()).data?.nudgeForDevice).toBe(3);
    for (const one of [lin, office, admin]) expect((await messagesOf(one))[0]).toBe(reminder);
    for (const one of [head, owner]) expect(await messagesOf(one)).not.toContain(reminder);

    const rows = await world.everything();
    const again = await remind();
    expect([again.refusal, again.facts.nudgeAgainAt]).toEqual([
      "NUDGED_RECENTLY",
      new Date("2026-11-19T11:42:00.000Z"),
    ]);
    expect(await world.everything()).toEqual(rows);
    expect(await waiting(token)).toMatchObject({
      nudgeRefusal: "NUDGED_RECENTLY",
      nudgeAgainAt: "2026-11-19T11:42:00.000Z",
    });

    // Bound, it waits for nobody; and whoever asked for no device waits for nobody either.
    await world.as(lin).do(ConfirmDevice, { requestId: await askedOf(lin) });
    world.clock.set("2026-11-19T20:00:00+08:00");
    expect((await remind()).refusal).toBe("NOT_FOUND");
    expect(await waiting(token)).toMatchObject({
      state: "BOUND",
      agreeing: [],
      nudgeRefusal: null,
    });
    for (const other of [null, await world.tokenOf(owner)]) {
      const answer = await world.sendWith(other, NudgeForDevice, {});
      expect([answer.refusal, await messagesOf(lin)]).toEqual(["NOT_FOUND", await messagesOf(lin)]);
    }
    // Who gave out the invitation may not agree, and is not called.
    const own = await type(office, lin);
    expect((await waiting(own.token))?.agreeing).toEqual(["管理者"]);
  });

  it("a further one waits: nothing is bound before the person confirms on a bound device", async () => {
    const { lin, head, office, admin, stranger, owner } = people;
    const before = await written();
    const { token, person, waiting: told } = await type(head, lin);

    expect({ person, told }).toMatchObject({
      person: null,
      told: { state: "WAITING", expiresAt: "2026-11-26T07:42:00.000Z" },
    });
    expect(await waiting(token)).toMatchObject({ state: "WAITING", person: null });
    expect((await world.sendWith(token, Me, {})).refusal).toBe("BIND_FIRST");
    expect((await devicesOf(lin)).myDevices).toHaveLength(1);
    expect(await deeds(before)).toEqual(["invitation.issued", "device.requested"]);
    expect(await todoOf(lin)).toMatchObject([
      { title: "新设备要登录你的账号：微信 小米 14", span: "NOW" },
    ]);
    const asked = [{ title: "林晓燕要绑定新设备，等人同意" }];
    expect(await todoOf(office)).toMatchObject(asked);
    expect(await todoOf(admin)).toMatchObject(asked);
    for (const other of [head, owner, stranger]) expect(await todoOf(other)).toEqual([]);

    const requestId = await askedOf(lin);
    const { confirmDevice } = await world.as(lin).do(ConfirmDevice, { requestId });
    expect(confirmDevice.state).toBe("BOUND");
    expect(await deeds(before + 2)).toEqual([
      "device.confirmed",
      "account.bound",
      "session.opened",
    ]);
    expect(await waiting(token)).toMatchObject({ state: "BOUND", person: { id: lin.id } });
    const me = await world.sendWith(token, Me, {});
    expect(me.data?.me.person.name).toBe("林晓燕");
    expect(await todoOf(lin)).toEqual([]);
    expect(await todoOf(office)).toEqual([]);

    // Said again it is the same; said by somebody else it is too late.
    await world.as(lin).do(ConfirmDevice, { requestId });
    const late = await world.as(office).send(DeclineDevice, { requestId });
    expect(late.refusal).toBe("DEVICE_REQUEST_ANSWERED");
    expect((await devicesOf(lin)).myDevices).toMatchObject([
      { name: "微信 小米 14", isNew: true, current: false, lastUsedOn: null, endRefusal: null },
      { isNew: false, current: true, endRefusal: "DEVICE_IN_USE" },
    ]);
  });

  it("or somebody else agrees, who did not give out the invitation, with the reason", async () => {
    const { lin, admin, office, head, owner, stranger } = people;
    await type(admin, lin);
    const requestId = await askedOf(office);
    const reason = "旧手机掉江里了，已当面核对";
    const everything = await world.everything();
    const refusals = async (who: Planted, given: { requestId: string; reason: string }) =>
      (await world.as(who).send(AgreeToDevice, given)).refusal;

    expect(await refusals(admin, { requestId, reason })).toBe("INVITED_BY_YOU");
    expect(await refusals(lin, { requestId, reason })).toBe("NOT_ALLOWED");
    for (const other of [head, owner, stranger])
      expect(await refusals(other, { requestId, reason })).toBe("NOT_FOUND");
    expect(await refusals(office, { requestId, reason: " " })).toBe("BAD_INPUT");
    const confirmed = await world.as(office).send(ConfirmDevice, { requestId });
    expect(confirmed.refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(everything);

    const before = await written();
    const { agreeToDevice } = await world.as(office).do(AgreeToDevice, { requestId, reason });
    expect(agreeToDevice).toMatchObject({ state: "BOUND", reason });
    expect([await unreadRequests(lin), await unreadRequests(office)]).toEqual([0, 0]);
    expect(await deeds(before)).toEqual(["device.agreed", "account.bound", "session.opened"]);
    const hashes = await world.rows(
      sql<{
        hash: string | null;
      }>`select content_hash as hash from journal_entry where deed = 'device.agreed'`,
    );
    expect(hashes).toMatchObject([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
    const { nodes } = (await world.as(lin).do(Inbox, {})).inbox;
    expect(nodes[0]?.body).toContain(`督导替你同意的，原因：${reason}`);
  });

  it("declined, expired or overtaken by a newer invitation, nothing is bound", async () => {
    const { lin, head, office } = people;
    const first = await type(head, lin);
    const declined = await askedOf(lin);
    await world.as(lin).do(DeclineDevice, { requestId: declined, reason: "不是我" });
    expect(await waiting(first.token)).toMatchObject({ state: "DECLINED", person: null });

    const second = await type(head, lin);
    const overtaken = await askedOf(lin);
    expect([await unreadRequests(lin), await unreadRequests(office)]).toEqual([1, 1]);
    await world.as(head).do(IssueInvitation, { personId: lin.id });
    expect(await waiting(second.token)).toMatchObject({ state: "WITHDRAWN" });
    expect([await unreadRequests(lin), await unreadRequests(office)]).toEqual([0, 0]);
    const answer = await world.as(lin).send(ConfirmDevice, { requestId: overtaken });
    expect(answer.refusal).toBe("DEVICE_REQUEST_ANSWERED");

    const third = await type(head, lin);
    const expired = await askedOf(lin);
    world.clock.pass(7 * DAY);
    expect(await waiting(third.token)).toMatchObject({ state: "EXPIRED" });
    expect(await todoOf(lin)).toEqual([]);
    const tooLate = [
      await world.as(lin).send(ConfirmDevice, { requestId: expired }),
      await world.as(office).send(DeclineDevice, { requestId: expired }),
    ];
    for (const { refusal } of tooLate) expect(refusal).toBe("DEVICE_REQUEST_EXPIRED");
    expect((await devicesOf(lin)).myDevices).toHaveLength(1);
    expect(await world.journal()).not.toContain("account.bound");
  });

  it("two who answer at once: one device, one answer", async () => {
    const { lin, head, office, admin } = people;
    await type(head, lin);
    const requestId = await askedOf(lin);
    const answers = await Promise.all([
      world.as(lin).send(ConfirmDevice, { requestId }),
      world.as(office).send(AgreeToDevice, { requestId, reason: "核对过" }),
      world.as(admin).send(DeclineDevice, { requestId }),
    ]);

    const refused = answers.filter(({ refusal }) => refusal === "DEVICE_REQUEST_ANSWERED");
    expect(refused).toHaveLength(2);
    const bound = (await world.journal()).filter((deed) => deed === "account.bound");
    expect(bound).toHaveLength(answers[2]!.refusal === null ? 0 : 1);
  });

  it("a receipt says for seven days that the device was new", async () => {
    const { lin, head, owner } = people;
    const { token } = await type(head, lin);
    const requestId = await askedOf(lin);
    await world.as(lin).do(ConfirmDevice, { requestId });
    const acknowledge = async (by: string | null, subject: string) => {
      const input = {
        subject,
        purpose: "检修",
        body: subject,
        audience: [{ groupId }],
        importance: "ORDINARY" as const,
        asksLaterJoiners: false,
      };
      const { publishNotice: notice } = await world.as(owner).do(PublishNotice, { input });
      const tap = { noticeId: notice.id, revisionId: notice.revision.id };
      const who = by ?? (await world.tokenOf(lin));
      await world.sendWith(who, AcknowledgeNotice, { input: tap });
    };
    await acknowledge(token, "停电");
    await acknowledge(null, "停水");
    world.clock.pass(7 * DAY - 1);
    await acknowledge(token, "停气");
    world.clock.pass(1);
    await acknowledge(token, "停工");

    const { myReceipts } = await world.as(lin).do(MyReceipts, {});
    expect(myReceipts.nodes.map(({ title, newDevice }) => [title, newDevice])).toEqual([
      ["停工", false],
      ["停气", true],
      ["停水", false],
      ["停电", true],
    ]);
    const kept = await world.rows(
      sql<{ payload: string }>`select payload from receipt order by id`,
    );
    expect(
      kept.map(({ payload }) => (JSON.parse(payload) as { newDevice: boolean }).newDevice),
    ).toEqual([true, false, true, false]);
  });

  it("ends one device, or all others, with their sessions; a stranger's is not found", async () => {
    const { lin, head, owner } = people;
    const { token } = await type(head, lin);
    const requestId = await askedOf(lin);
    await world.as(lin).do(ConfirmDevice, { requestId });
    await world.bind(lin);
    const [newest, theirs, oldest] = (await devicesOf(lin)).myDevices;
    expect([newest?.current, theirs?.current, oldest?.current].filter(Boolean)).toHaveLength(1);
    const current = [newest, theirs, oldest].find((one) => one?.current)!;
    const asked = (await devicesOf(lin)).myDevices.find(({ name }) => name === "微信 小米 14")!;

    const everything = await world.everything();
    for (const [who, id, code] of [
      [owner, asked.id, "NOT_FOUND"],
      [lin, owner.id, "NOT_FOUND"],
      [lin, current.id, "DEVICE_IN_USE"],
    ] as const)
      expect((await world.as(who).send(EndDevice, { id })).refusal).toBe(code);
    expect(await world.everything()).toEqual(everything);

    const before = await written();
    const { endDevice } = await world.as(lin).do(EndDevice, { id: asked.id });
    expect(endDevice).toHaveLength(2);
    expect((await world.sendWith(token, Me, {})).refusal).toBe("SESSION_ENDED");
    expect(await deeds(before)).toEqual(["account.unbound"]);
    expect((await world.as(lin).send(EndDevice, { id: asked.id })).refusal).toBe("NOT_FOUND");

    const { endOtherDevices } = await world.as(lin).do(EndOtherDevices, {});
    expect(endOtherDevices).toMatchObject([{ current: true }]);
    expect(await deeds(before + 1)).toEqual(["account.unbound"]);
    // With nothing left to end, it writes nothing.
    await world.as(lin).do(EndOtherDevices, {});
    expect(await written()).toBe(before + 2);
  });

  describe("over HTTP", () => {
    let door: Awaited<ReturnType<typeof openDoor>>;
    beforeEach(async () => (door = await openDoor(world)));
    afterEach(() => door.close());

    it("the last use is shown by day, noted once a day", async () => {
      const { lin } = people;
      const use = async () => {
        const headers = { ...(await door.headersOf(lin)), "content-type": "application/json" };
        const body = JSON.stringify({ query: MyDevices.text });
        const answer = await fetch(`${door.address}/graphql`, { method: "POST", headers, body });
        expect(answer.status).toBe(200);
      };
      const lastUse = async () => (await devicesOf(lin)).myDevices[0]?.lastUsedOn;
      expect(await lastUse()).toBeNull();
      await use();
      expect(await lastUse()).toBe("2026-11-19");
      const everything = await world.everything();
      world.clock.set("2026-11-19T23:59:59+08:00");
      await use();
      expect(await world.everything()).toEqual(everything);
      world.clock.set("2026-11-20T00:00:00+08:00");
      await use();
      expect(await lastUse()).toBe("2026-11-20");
    });
  });
});

describe("at the entrance", () => {
  let world: Entrance;
  beforeEach(async () => (world = await openEntrance({ now: NOW })));
  afterEach(() => world.close());

  const byWechat = async (openid: string) =>
    (await world.send(SignInWithWechat, { code: world.wechatCode(openid) })).data!.signInWithWechat;

  it("a new phone waits as the same WeChat account, and takes the old one's place once confirmed", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,");
    const old = await byWechat("old");
    const first = await world.send(BindInvitation, { code: await works.invite("1") }, old.token);
    const phone = await byWechat("new");
    const { data } = await world.send(
      BindInvitation,
      { code: await works.invite("1") },
      phone.token,
    );
    expect(data?.bindInvitation).toMatchObject({ person: null, waiting: { state: "WAITING" } });
    // Opened anew, WeChat gives the same account, which still waits.
    const again = await byWechat("new");
    expect(again.person).toBeNull();
    const still = await world.send(WaitingDevice, {}, again.token);
    expect(still.data?.waitingDevice?.state).toBe("WAITING");

    const mine = first.data!.bindInvitation.token;
    const asked = await world.send(MyDevices, {}, mine);
    const requestId = asked.data!.deviceRequests[0]!.id;
    const confirmed = await world.send(ConfirmDevice, { requestId }, mine);
    expect(confirmed.refusal).toBeNull();

    for (const token of [again.token, data!.bindInvitation.token])
      expect((await world.send(Departments, {}, token)).refusal).toBeNull();
    expect((await world.send(Departments, {}, mine)).refusal).toBe("SESSION_ENDED");
    expect((await byWechat("old")).person).toBeNull();
  });

  it("an account that waits for two people is bound to the first who confirms", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,", "2,莫,生产部,,,");
    const [lin, mo] = [await works.enter("1"), await works.enter("2")];
    const { token } = await byWechat("new");
    const one = await world.send(BindInvitation, { code: await works.invite("1") }, token);
    const both = one.data!.bindInvitation.token;
    await world.send(BindInvitation, { code: await works.invite("2") }, both);
    const confirm = async (as: string) => {
      const { data } = await world.send(MyDevices, {}, as);
      return world.send(ConfirmDevice, { requestId: data!.deviceRequests[0]!.id }, as);
    };

    expect((await confirm(lin)).refusal).toBeNull();
    expect((await confirm(mo)).refusal).toBe("ACCOUNT_BOUND_TO_ANOTHER_PERSON");
  });

  it("whoever runs the machine may agree where nobody else is, and says why", async () => {
    const works = await world.organisation("厂");
    await works.enter("ADMIN");
    const asked = await world.send(BindInvitation, { code: await works.invite("ADMIN") });
    expect(asked.data?.bindInvitation.waiting?.state).toBe("WAITING");

    const code = await works.invite("ADMIN", "唯一的管理员丢了手机");
    const { data } = await world.send(BindInvitation, { code });
    expect(data?.bindInvitation).toMatchObject({ waiting: null, person: { name: "管理员" } });
    const inbox = await world.send(Inbox, {}, data!.bindInvitation.token);
    expect(inbox.data?.inbox.nodes[0]?.body).toContain(
      "系统运维替你同意的，原因：唯一的管理员丢了手机",
    );
  });

  it("who has left needs no answer any more", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,", "2,莫,生产部,,,");
    await works.enter("1");
    const { data } = await world.send(BindInvitation, { code: await works.invite("1") });
    await works.importRoster(["2,莫,生产部,,,"]);

    const { token } = data!.bindInvitation;
    const asked = await world.send(WaitingDevice, {}, token);
    expect(asked.data?.waitingDevice?.state).toBe("WITHDRAWN");
  });

  it("who never asked waits for nothing", async () => {
    const { token } = await byWechat("lin");
    expect((await world.send(WaitingDevice, {}, token)).data?.waitingDevice).toBeNull();
    expect((await world.send(WaitingDevice, {})).data?.waitingDevice).toBeNull();
  });
});
