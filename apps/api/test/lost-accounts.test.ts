import {
  AgreeToDevice,
  BindInvitation,
  ConfirmDevice,
  Inbox,
  IssueInvitation,
  IssueInvitations,
  LostAccount,
  LostAccounts,
  MakeLossCode,
  Me,
  MyData,
  MyDevices,
  MyLostAccounts,
  MyTodo,
  RecoverAccount,
  ReportLostAccount,
  ReportLostByCode,
  VoiceFigures,
} from "@riqing/schema";
import { openSession } from "../src/modules/people/index.ts";
import { raiseLostAccounts } from "../src/modules/voices/index.ts";
import { openWorld, type Planted, type World } from "./world.ts";

const NOW = "2026-11-19T15:59:00+08:00";
const LOST = "2026-11-19T04:40:00.000Z";

type Name = "su" | "lin" | "owner" | "groupAdmin" | "head" | "office" | "admin" | "stranger";

let world: World;
let people: Record<Name, Planted>;
let groupId: string;
beforeEach(async () => {
  world = await openWorld({ now: NOW });
  const department = "生产部/总装车间";
  people = {
    su: await world.person("苏婉清", { department }),
    lin: await world.person("林晓燕", { department }),
    owner: await world.person("罗群主", { department }),
    groupAdmin: await world.person("郑管理", { department }),
    head: await world.person("何主任", { department: "生产部", role: "HEAD" }),
    office: await world.person("督导", { department: "总经办", role: "OFFICE" }),
    admin: await world.admin(),
    stranger: await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" }),
  };
  const { owner, groupAdmin, su, lin } = people;
  ({ id: groupId } = await world.group("总装群", {
    owner,
    admins: [groupAdmin],
    members: [su, lin],
  }));
});
afterEach(() => world.close());

const byColleague = (personId: string) => ({
  input: {
    personId,
    kind: "PHONE_LOST" as const,
    source: "CALL" as const,
    words: "在食堂丢的手机",
    lostAt: LOST,
  },
});
const own = { input: { kind: "STOLEN" as const, lostAt: LOST } };

const report = async (by: Planted, of: Planted) =>
  (await world.as(by).do(ReportLostAccount, byColleague(of.id))).reportLostAccount;
const check = (by: Planted, id: string, more: { falseReport?: boolean; words?: string } = {}) =>
  world.as(by).send(RecoverAccount, { input: { id, words: "当面核对工号", ...more } });
const type = async (code: string, device = "微信 小米 14") =>
  (await world.sendWith(null, BindInvitation, { code, device })).data!.bindInvitation;
/** Whether what they were signed in with still works. */
const refusalOf = async (token: string) => (await world.sendWith(token, Me, {})).refusal;

describe("a colleague reports", () => {
  it("ends every session at once, and tells the admins of the groups and the owner of the account", async () => {
    const { su, lin, owner, groupAdmin, office } = people;
    const phone = await world.tokenOf(su);
    await world.bind(su);
    const computer = await world.tokenOf(su);
    expect([await refusalOf(phone), await refusalOf(computer)]).toEqual([null, null]);

    const from = (await world.journal()).length;
    const loss = await report(lin, su);
    expect(loss).toMatchObject({
      state: "OPEN",
      reporter: "COLLEAGUE",
      lostAt: LOST,
      told: 2,
      checksNeeded: 2,
      reportedBy: { name: "林晓燕" },
      recoverRefusal: "REPORTED_BY_YOU",
      endedDevices: ["没说是什么设备", "没说是什么设备"],
    });
    expect([await refusalOf(phone), await refusalOf(computer)]).toEqual([
      "SESSION_ENDED",
      "SESSION_ENDED",
    ]);
    for (const one of [owner, groupAdmin])
      expect(await world.as(one).titles("ACCOUNT_LOST")).toEqual(["苏婉清的账号挂失了"]);
    expect(await world.as(office).titles("ACCOUNT_LOST")).toEqual([]);
    expect((await world.journal()).slice(from)).toEqual([
      "account.unbound",
      "account.unbound",
      "account.reported_lost",
    ]);
    const { nodes } = (await world.as(office).do(LostAccounts, { open: true })).lostAccounts;
    expect(nodes).toMatchObject([{ id: loss.id, reportedBy: { name: "林晓燕" }, atOffice: false }]);
    // The same report once more is the same report, and counts for nothing.
    const rows = await world.everything();
    expect((await report(lin, su)).id).toBe(loss.id);
    expect(await world.everything()).toEqual(rows);
  });

  it("needs two people who make sure, neither of them the reporter, and the owner signs in anew", async () => {
    const { su, lin, owner, groupAdmin, head, office, admin } = people;
    const { id } = await report(lin, su);
    expect((await world.as(office).send(IssueInvitation, { personId: su.id })).refusal).toBe(
      "ACCOUNT_LOST",
    );
    const batch = await world.as(office).do(IssueInvitations, { input: { personIds: [su.id] } });
    expect(batch.issueInvitations).toMatchObject({
      invitations: [],
      leftOut: [{ refusal: "ACCOUNT_LOST" }],
    });

    const first = await check(groupAdmin, id);
    expect(first.data!.recoverAccount).toMatchObject({
      invitation: null,
      lostAccount: { state: "OPEN", checks: [{ by: { name: "郑管理" } }] },
    });
    expect(await world.as(owner).titles("ACCOUNT_LOST")).toContain("苏婉清的账号：已有一人核对");
    // Twice the same person is one person.
    expect((await check(groupAdmin, id)).data!.recoverAccount.invitation).toBeNull();
    // Two have made sure; who may invite nobody still gets no code.
    const second = (await check(owner, id)).data!.recoverAccount;
    expect(second).toMatchObject({ invitation: null, lostAccount: { state: "OPEN" } });

    const third = (await check(head, id)).data!.recoverAccount;
    expect(third.lostAccount.state).toBe("INVITED");
    const signedIn = await type(third.invitation!.code);
    // Nobody has to consent: no other device is left.
    expect(signedIn).toMatchObject({ waiting: null, person: { name: "苏婉清" } });
    expect(await refusalOf(signedIn.token)).toBeNull();
    const mine = await world.sendWith(signedIn.token, MyLostAccounts, {});
    expect(mine.data!.myLostAccounts.nodes).toMatchObject([
      { id, state: "RECOVERED", reportedBy: { name: "林晓燕" }, falseReport: false },
    ]);
    const { data: held } = await world.sendWith(signedIn.token, MyData, {});
    expect(JSON.parse(held!.myData.content)).toMatchObject({
      账号挂失: [{ kind: "PHONE_LOST", state: "RECOVERED" }],
    });
    const inbox = await world.sendWith(signedIn.token, Inbox, {});
    expect(inbox.data!.inbox.nodes.map(({ title }) => title)).toContain("林晓燕替你挂失了账号");
    expect(await world.as(owner).titles("ACCOUNT_RECOVERED")).toEqual(["苏婉清的账号找回了"]);
    expect(await world.journal(id)).toEqual([
      "account.reported_lost",
      ...Array.from({ length: 4 }, () => "account.owner_checked"),
      "account.recovered",
    ]);
    expect((await check(admin, id)).refusal).toBe("LOSS_OVER");
    // From now on an invitation is an invitation again.
    await world.as(office).do(IssueInvitation, { personId: su.id });
  });

  it("may be an administrator, who then lets nobody in", async () => {
    const { su, lin, head, office, admin } = people;
    const { id } = await report(office, su);
    const rows = await world.everything();
    expect((await check(office, id)).refusal).toBe("REPORTED_BY_YOU");
    expect((await check(lin, id)).refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(rows);
    await check(head, id);
    expect((await check(admin, id)).data!.recoverAccount.invitation).not.toBeNull();
  });

  it("takes nothing that was tapped on the lost device, also once that is bound again", async () => {
    const { su, lin, owner } = people;
    const token = await world.tokenOf(su);
    await report(lin, su);
    const late = await world.sendWith(token, MakeLossCode, {});
    expect(late.refusal).toBe("SESSION_ENDED");
    const again = (await type(await world.invitation(su))).token;
    const rows = await world.everything();
    const kept = await world.sendWith(again, MakeLossCode, {}, { "x-riqing-tapped-under": token });
    expect(kept.refusal).toBe("TAPPED_WHILE_LOST");
    expect(await world.everything()).toEqual(rows);
    // A session that has ended in another way is no reason, nor is a token that nobody had.
    for (const under of [await world.tokenOf(owner), "none"]) {
      const headers = { "x-riqing-tapped-under": under };
      expect((await world.sendWith(again, MakeLossCode, {}, headers)).refusal).toBeNull();
    }
  });

  it("by mistake: it costs one new sign-in, and everybody sees who it was", async () => {
    const { su, lin, head, office } = people;
    const { id } = await report(lin, su);
    await check(head, id, { falseReport: true, words: "本人说没丢" });
    const { invitation } = (await check(office, id)).data!.recoverAccount;
    const { token } = await type(invitation!.code);
    const mine = await world.sendWith(token, MyLostAccounts, {});
    const seen = { falseReport: true, reportedBy: { name: "林晓燕" } };
    expect(mine.data!.myLostAccounts.nodes).toMatchObject([seen]);
    const { nodes } = (await world.as(office).do(LostAccounts, {})).lostAccounts;
    expect(nodes).toMatchObject([seen]);
  });

  it("at most three colleagues a day, and nobody whose account is reported already", async () => {
    const { su, lin, owner, head, office, admin } = people;
    await report(lin, su);
    await report(lin, owner);
    await report(lin, head);
    const rows = await world.everything();
    const fourth = await world.as(lin).send(ReportLostAccount, byColleague(office.id));
    expect([fourth.refusal, fourth.facts.limit]).toEqual(["SAID_TOO_OFTEN", 3]);
    expect((await world.as(admin).send(ReportLostAccount, byColleague(su.id))).refusal).toBe(
      "ACCOUNT_LOST_ALREADY",
    );
    expect(await world.everything()).toEqual(rows);
    world.clock.set("2026-11-20T09:00:00+08:00");
    const next = await world.as(lin).send(ReportLostAccount, byColleague(office.id));
    expect(next.refusal).toBeNull();
  });

  it("twice at the same moment: one report stands, and each session ends once", async () => {
    const { su, lin, office } = people;
    await world.bind(su);
    const answers = await Promise.all(
      [lin, office, lin, office].map((by) =>
        world.as(by).send(ReportLostAccount, byColleague(su.id)),
      ),
    );
    const refusals = answers.map(({ refusal }) => refusal);
    expect(refusals.filter((one) => one === "ACCOUNT_LOST_ALREADY")).toHaveLength(2);
    const { nodes } = (await world.as(office).do(LostAccounts, {})).lostAccounts;
    expect(nodes).toHaveLength(1);
    expect((await world.journal()).filter((deed) => deed === "account.reported_lost")).toHaveLength(
      1,
    );
  });

  it("ends invitations and devices that wait, too", async () => {
    const { su, lin, head, office, admin } = people;
    const { issueInvitation } = await world.as(head).do(IssueInvitation, { personId: su.id });
    await type(issueInvitation.code);
    const { issueInvitation: open } = await world
      .as(admin)
      .do(IssueInvitation, { personId: su.id });
    await report(lin, su);
    const late = await world.sendWith(null, BindInvitation, { code: open.code });
    expect(late.refusal).toBe("INVITATION_NOT_VALID");
    const { nodes } = (await world.as(office).do(Inbox, {})).inbox;
    expect(nodes.filter((one) => one.kind === "DEVICE_REQUESTED" && !one.readAt)).toEqual([]);
  });

  it("is refused without saying how they know, and for times that cannot be", async () => {
    const { su, lin, stranger } = people;
    const rows = await world.everything();
    const given = byColleague(su.id).input;
    for (const wrong of [
      { source: null },
      { words: "长".repeat(201) },
      { lostAt: "2026-11-19T08:00:00.000Z" },
      { lostAt: "2026-10-19T08:00:00.000Z" },
    ]) {
      const answer = await world.as(lin).send(ReportLostAccount, { input: { ...given, ...wrong } });
      expect(answer.refusal).toBe("BAD_INPUT");
    }
    const far = await world.as(stranger).send(ReportLostAccount, byColleague(su.id));
    expect(far.refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(rows);
  });
});

describe("its owner reports", () => {
  it("on another device, which they keep: one person makes sure, and a new device needs their consent", async () => {
    const { su, head, owner } = people;
    const phone = await world.tokenOf(su);
    await world.bind(su);
    const { reportLostAccount: loss } = await world.as(su).do(ReportLostAccount, own);
    expect(loss).toMatchObject({ reporter: "OWNER", checksNeeded: 1, recoverRefusal: null });
    expect(loss.endedDevices).toHaveLength(1);
    expect(await refusalOf(phone)).toBe("SESSION_ENDED");
    expect((await world.as(su).do(MyDevices, {})).myDevices).toHaveLength(1);
    expect(await world.as(owner).titles("ACCOUNT_LOST")).toEqual(["苏婉清的账号挂失了"]);
    expect(await world.as(su).titles("OWN_ACCOUNT_LOST")).toEqual([]);

    const { invitation } = (await check(head, loss.id)).data!.recoverAccount;
    const { waiting } = await type(invitation!.code);
    expect(waiting).not.toBeNull();
    const { myDevices } = await world.as(su).do(MyDevices, {});
    expect(myDevices).toHaveLength(1);
    const { deviceRequests } = await world.as(su).do(MyDevices, {});
    await world.as(su).do(ConfirmDevice, { requestId: deviceRequests[0]!.id });
    const { lostAccount } = await world.as(su).do(LostAccount, { id: loss.id });
    expect(lostAccount.state).toBe("RECOVERED");
  });

  it("and whoever else holds a session of the same account is out, too", async () => {
    const { su } = people;
    const { accountId } = (await world.as(su).ctx()).actor;
    const someone = { organisationId: su.organisationId, personId: su.id };
    const other = await openSession(await world.contextWith(null), accountId, someone, null);
    expect(await refusalOf(other.token)).toBeNull();
    await world.as(su).do(ReportLostAccount, own);
    expect(await refusalOf(other.token)).toBe("SESSION_ENDED");
    expect(await refusalOf(await world.tokenOf(su))).toBeNull();
  });

  it("and has what they need on the device that they kept", async () => {
    const { su } = people;
    const { reportLostAccount: loss } = await world.as(su).do(ReportLostAccount, own);
    const { data } = await check(su, loss.id, { words: "手机找到了" });
    expect(data!.recoverAccount).toMatchObject({
      invitation: null,
      lostAccount: { state: "RECOVERED", recoverRefusal: "LOSS_OVER" },
    });
  });

  it("but a colleague's report ends that device, too, and keeps the earlier time", async () => {
    const { su, lin, head, office } = people;
    const { reportLostAccount: first } = await world.as(su).do(ReportLostAccount, own);
    const kept = await world.tokenOf(su);
    world.clock.set("2026-11-19T17:00:00+08:00");
    const { reportLostAccount: second } = await world.as(lin).do(ReportLostAccount, {
      input: { ...byColleague(su.id).input, lostAt: "2026-11-19T08:30:00.000Z" },
    });
    expect(second).toMatchObject({ lostAt: LOST, checksNeeded: 2 });
    expect(await refusalOf(kept)).toBe("SESSION_ENDED");
    expect((await world.as(office).do(LostAccount, { id: first.id })).lostAccount.state).toBe(
      "REPLACED",
    );
    expect((await check(head, first.id)).refusal).toBe("LOSS_OVER");
  });
});

describe("by code", () => {
  it("ends everything from anywhere, once; the code opens nothing and takes two people to recover", async () => {
    const { su, head, office, owner } = people;
    const { makeLossCode: old } = await world.as(su).do(MakeLossCode, {});
    const { makeLossCode: made } = await world.as(su).do(MakeLossCode, {});
    const phone = await world.tokenOf(su);
    const wrong = await world.sendWith(null, ReportLostByCode, { code: old.code });
    expect(wrong.refusal).toBe("LOSS_CODE_NOT_VALID");
    expect(await refusalOf(phone)).toBeNull();

    const { data } = await world.sendWith(null, ReportLostByCode, {
      code: made.code.toLowerCase(),
      lostAt: LOST,
    });
    expect(data!.reportLostByCode).toEqual({ ended: 1, checksNeeded: 2 });
    expect(await refusalOf(phone)).toBe("SESSION_ENDED");
    expect((await world.sendWith(null, ReportLostByCode, { code: made.code })).refusal).toBe(
      "LOSS_CODE_NOT_VALID",
    );
    const { nodes } = (await world.as(owner).do(LostAccounts, {})).lostAccounts;
    expect(nodes).toMatchObject([
      { reporter: "CODE", reportedBy: null, checksNeeded: 2, lostAt: LOST },
    ]);
    const { id } = nodes[0]!;
    expect((await check(head, id)).data!.recoverAccount.invitation).toBeNull();
    expect((await check(office, id)).data!.recoverAccount.invitation).not.toBeNull();
  });

  it("cannot be guessed: who types wrong ones waits", async () => {
    await world.as(people.su).do(MakeLossCode, {});
    const token = await world.tokenOf(people.lin);
    const guess = () => world.sendWith(token, ReportLostByCode, { code: "AAAAA-AAAAA" });
    for (let n = 0; n < 10; n += 1) expect((await guess()).refusal).toBe("LOSS_CODE_NOT_VALID");
    expect((await guess()).refusal).toBe("TOO_MANY_ATTEMPTS");
  });
});

it("stands in 待办 of whoever may make sure of the owner, until they have", async () => {
  const { su, lin, owner, head } = people;
  const todo = async (who: Planted) =>
    (await world.as(who).do(MyTodo, {})).myTodo.items
      .filter(({ kind }) => kind === "LOST_ACCOUNT")
      .map(({ title }) => title);
  const { id } = await report(lin, su);
  for (const one of [owner, head]) expect(await todo(one)).toEqual(["苏婉清的账号挂失了"]);
  expect(await todo(lin)).toEqual([]);
  await check(owner, id);
  expect(await todo(owner)).toEqual([]);
  expect(await todo(head)).toEqual(["苏婉清的账号挂失了"]);
  await check(head, id);
  expect(await todo(head)).toEqual([]);
});

it("goes to the office when nobody has recovered it in seven days, once", async () => {
  const { su, lin, office, admin } = people;
  const { id } = await report(lin, su);
  const raise = async () => raiseLostAccounts(await world.system(), su.organisationId, 50);
  const due = "2026-11-26T15:59:00+08:00";
  world.clock.set("2026-11-26T15:58:59.999+08:00");
  expect(await raise()).toBe(0);
  expect((await world.as(office).do(LostAccounts, { atOffice: true })).lostAccounts.nodes).toEqual(
    [],
  );
  world.clock.set(due);
  expect(
    await Promise.all([raise(), raise()]).then((all) => all.toSorted((a, b) => a - b)),
  ).toEqual([0, 1]);
  for (const one of [office, admin])
    expect(await world.as(one).titles("ACCOUNT_LOST")).toContain("苏婉清的账号挂失 7 天还没找回");
  const { nodes } = (await world.as(office).do(LostAccounts, { atOffice: true })).lostAccounts;
  expect(nodes).toMatchObject([{ id, atOffice: true }]);
});

it("shows everybody those for whom they answer, and page by page", async () => {
  const { su, lin, owner, head, office, stranger } = people;
  await report(lin, su);
  world.clock.set("2026-11-19T16:10:00+08:00");
  await report(lin, owner);
  const names = async (of: Planted, more = {}) =>
    (await world.as(of).do(LostAccounts, more)).lostAccounts.nodes.map(({ person }) => person.name);
  expect(await names(office)).toEqual(["罗群主", "苏婉清"]);
  expect(await names(head)).toEqual(["罗群主", "苏婉清"]);
  expect(await names(people.groupAdmin)).toEqual(["罗群主", "苏婉清"]);
  expect(await names(lin)).toEqual([]);
  expect(await names(stranger)).toEqual([]);
  // As numbers on the boards, of the same ones; whoever answers for nobody is told of none.
  const figures = async (of: Planted, groupId: string | null = null) => {
    const { lostAccounts, lostAtOffice } = (await world.as(of).do(VoiceFigures, { groupId }))
      .voiceFigures;
    return [lostAccounts, lostAtOffice];
  };
  for (const one of [office, head, people.groupAdmin]) expect(await figures(one)).toEqual([2, 0]);
  expect(await figures(people.groupAdmin, groupId)).toEqual([2, 0]);
  expect([await figures(lin), await figures(stranger)]).toEqual([
    [null, null],
    [0, 0],
  ]);
  world.clock.set("2026-11-26T16:05:00+08:00");
  expect(await figures(office)).toEqual([2, 1]);
  const first = (await world.as(office).do(LostAccounts, { first: 1 })).lostAccounts;
  expect(first.hasMore).toBe(true);
  expect(await names(office, { first: 1, after: first.endCursor })).toEqual(["苏婉清"]);
});

it("leaves the agreement of decision 33 as it was for whoever has lost nothing", async () => {
  const { su, head, office } = people;
  const { issueInvitation } = await world.as(head).do(IssueInvitation, { personId: su.id });
  await type(issueInvitation.code);
  const { deviceRequests } = await world.as(office).do(MyDevices, {});
  const agreed = { requestId: deviceRequests[0]!.id, reason: "换手机" };
  const { agreeToDevice } = await world.as(office).do(AgreeToDevice, agreed);
  expect(agreeToDevice.state).toBe("BOUND");
});
