import {
  AcceptStandIn,
  AcknowledgeNotice,
  AddMember,
  CancelLeave,
  DeclineStandIn,
  EndMembership,
  Inbox,
  Leaves,
  MyTodo,
  NoticeAudience,
  NoticeBoard,
  NoticeBoardPeople,
  NudgeUnconfirmed,
  PublishNotice,
  type PublishNoticeMutationVariables,
  RecordLeave,
  type RecordLeaveMutationVariables,
  ReviseNotice,
  StandIns,
} from "@riqing/schema";
import {
  awayAmong,
  awayOn,
  onLeaveChanged,
  standInOf,
  announceDueLeaves,
} from "../src/modules/leave/index.ts";
import { eachWorld, type Planted } from "./world.ts";

// A Thursday.
const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

type Request = Partial<RecordLeaveMutationVariables["input"]>;

const DAYS = { fromOn: "2026-11-23", untilOn: "2026-11-25", reason: "年假" };

const ask = (by: Planted, input: Request = {}) =>
  world.as(by).send(RecordLeave, { input: { ...DAYS, ...input } });

const record = async (by: Planted, input: Request = {}) =>
  (await world.as(by).do(RecordLeave, { input: { ...DAYS, ...input } })).recordLeave;

const titles = async (who: Planted) =>
  (await world.as(who).do(Inbox, {})).inbox.nodes
    .filter(({ kind }) => kind === "LEAVE")
    .map(({ title, body }) => `${title} ${body}`);

/** What the clock does when its time has come; answers how many leaves it told of. */
const tick = async () => announceDueLeaves(await world.system(), await world.organisation(), 50);

async function line() {
  const head = await world.person("王建国", { department: "生产部", role: "HEAD" });
  const inShop = { department: "生产部/总装车间" };
  const [lin, tang] = [await world.person("林晓燕", inShop), await world.person("唐志强", inShop)];
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  return { head, lin, tang, stranger };
}

describe("recording", () => {
  it("is everybody's own deed; the stand-in is asked and the nearest head told", async () => {
    const { head, lin, tang } = await line();
    const leave = await record(lin, { standInId: tang.id });

    expect(leave).toMatchObject({
      ...DAYS,
      person: { name: "林晓燕" },
      standIn: { name: "唐志强" },
      standInState: "ASKED",
      recordedBy: { name: "林晓燕" },
      cancelRefusal: null,
      acceptRefusal: "NOT_ALLOWED",
    });
    expect(await world.journal(leave.id)).toEqual(["leave.recorded"]);
    expect(await titles(tang)).toEqual(["林晓燕休假，想由你代办 11月23日到11月25日"]);
    expect(await titles(head)).toEqual(["林晓燕休假 11月23日到11月25日"]);
    expect(await titles(lin)).toEqual([]);
  });

  it("is done for others by a head above them, who may look back", async () => {
    const { head, lin } = await line();
    const leave = await record(head, { personId: lin.id, fromOn: "2026-11-18" });
    expect(leave).toMatchObject({ person: { name: "林晓燕" }, recordedBy: { name: "王建国" } });
    expect(await titles(lin)).toEqual(["王建国替你登记了休假 11月18日到11月25日"]);
    expect(await titles(head)).toEqual([]);
  });

  it.each<[string, (people: Awaited<ReturnType<typeof line>>) => [Planted, Request], string]>([
    ["for a colleague", ({ tang, lin }) => [tang, { personId: lin.id }], "NOT_FOUND"],
    ["for a stranger", ({ stranger, lin }) => [stranger, { personId: lin.id }], "NOT_FOUND"],
    ["of one's own past", ({ lin }) => [lin, { fromOn: "2026-11-18" }], "LEAVE_IN_THE_PAST"],
    ["that ends before it begins", ({ lin }) => [lin, { untilOn: "2026-11-22" }], "BAD_INPUT"],
    ["for more than a year", ({ lin }) => [lin, { untilOn: "2027-11-24" }], "BAD_INPUT"],
    [
      "two years ahead",
      ({ lin }) => [lin, { fromOn: "2028-11-23", untilOn: "2028-11-24" }],
      "BAD_INPUT",
    ],
    ["without a reason", ({ lin }) => [lin, { reason: " " }], "BAD_INPUT"],
    ["with oneself standing in", ({ lin }) => [lin, { standInId: lin.id }], "BAD_INPUT"],
    [
      "with a stranger standing in",
      ({ lin, stranger }) => [lin, { standInId: stranger.id }],
      "NOT_FOUND",
    ],
  ])("is refused %s, and writes nothing", async (_, given, refusal) => {
    const [by, input] = given(await line());
    await world.tokenOf(by);
    const before = await world.everything();
    expect((await ask(by, input)).refusal).toBe(refusal);
    expect(await world.everything()).toEqual(before);
  });

  it("of the same days twice is refused, and next to each other is not", async () => {
    const { lin } = await line();
    await record(lin);
    expect((await ask(lin, { fromOn: "2026-11-25", untilOn: "2026-11-30" })).refusal).toBe(
      "LEAVE_OVERLAPS",
    );
    await record(lin, { fromOn: "2026-11-26", untilOn: "2026-11-30" });
  });

  it("of the same days by two at once is one leave", async () => {
    const { head, lin } = await line();
    const answers = await Promise.all([ask(lin), ask(head, { personId: lin.id }), ask(lin)]);
    const refusals = answers.map(({ refusal }) => refusal ?? "recorded");
    expect(refusals.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "LEAVE_OVERLAPS",
      "LEAVE_OVERLAPS",
      "recorded",
    ]);
  });

  it("names nobody as the stand-in who is away, or who has left", async () => {
    const { lin, tang } = await line();
    await record(tang, { fromOn: "2026-11-25", untilOn: "2026-11-25" });
    expect((await ask(lin, { standInId: tang.id })).refusal).toBe("STAND_IN_AWAY");
  });

  it("names nobody as the stand-in whom the list does not offer", async () => {
    const { head, lin } = await line();
    const zhou = await world.person("周敏", { department: "物流部" });
    const before = await world.everything();
    expect((await ask(lin, { standInId: zhou.id })).refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
    // To a head, who may search the roster, the list offers everybody.
    await record(head, { personId: lin.id, standInId: zhou.id });
  });
});

describe("standing in", () => {
  it("begins when the stand-in has accepted, and not before", async () => {
    const { lin, tang } = await line();
    const { id: leaveId } = await record(lin, { standInId: tang.id });
    const ctx = await world.as(tang).ctx();
    const standIn = () => standInOf(ctx, lin.organisationId, [lin.id], "2026-11-24");
    expect(await standIn()).toEqual(new Map());

    const { acceptStandIn } = await world.as(tang).do(AcceptStandIn, { leaveId });
    expect(acceptStandIn).toMatchObject({
      standInState: "ACCEPTED",
      acceptRefusal: "STAND_IN_ANSWERED",
    });
    expect((await standIn()).get(lin.id)).toEqual({
      leaveId,
      standInId: tang.id,
      untilOn: "2026-11-25",
    });
    expect(await standInOf(ctx, lin.organisationId, [lin.id], "2026-11-26")).toEqual(new Map());
    expect(await titles(lin)).toEqual(["唐志强答应代办 11月23日到11月25日"]);

    // The same tap again, after a lost answer, answers the same; another answer is refused.
    await world.as(tang).do(AcceptStandIn, { leaveId });
    expect((await world.as(tang).send(DeclineStandIn, { leaveId })).refusal).toBe(
      "STAND_IN_ANSWERED",
    );
    expect(await world.journal(leaveId)).toEqual(["leave.recorded", "leave.stand_in_accepted"]);

    // Whoever falls ill themselves stands in for nobody that day.
    await record(tang, { fromOn: "2026-11-24", untilOn: "2026-11-24" });
    expect(await standIn()).toEqual(new Map());
    expect((await standInOf(ctx, lin.organisationId, [lin.id], "2026-11-23")).size).toBe(1);
  });

  it("is declined with a reason, which the person hears", async () => {
    const { lin, tang } = await line();
    const { id: leaveId } = await record(lin, { standInId: tang.id });
    const { declineStandIn } = await world
      .as(tang)
      .do(DeclineStandIn, { leaveId, reason: "那几天去外地验收" });
    expect(declineStandIn).toMatchObject({
      standInState: "DECLINED",
      standInReason: "那几天去外地验收",
    });
    expect(await titles(lin)).toEqual(["唐志强不能代办 那几天去外地验收"]);
    expect((await world.as(tang).send(AcceptStandIn, { leaveId })).refusal).toBe(
      "STAND_IN_ANSWERED",
    );
  });

  it("is nobody else's to answer; a stranger does not find it", async () => {
    const { head, lin, tang, stranger } = await line();
    const { id: leaveId } = await record(lin, { standInId: tang.id });
    const zhou = await world.person("周敏");
    const before = await world.everything();
    const refusals = [];
    for (const who of [lin, head, zhou, stranger]) {
      refusals.push((await world.as(who).send(AcceptStandIn, { leaveId })).refusal);
      refusals.push((await world.as(who).send(DeclineStandIn, { leaveId })).refusal);
    }
    const [no, none] = ["NOT_ALLOWED", "NOT_FOUND"];
    expect(refusals).toEqual([no, no, no, no, none, none, none, none]);
    expect(await world.everything()).toEqual(before);
  });

  it("is not accepted by whoever is away by then, nor once it is over or taken back", async () => {
    const { lin, tang } = await line();
    const first = await record(lin, { standInId: tang.id });
    await record(tang, { fromOn: "2026-11-23", untilOn: "2026-11-23" });
    const accept = async (leaveId: string) =>
      (await world.as(tang).send(AcceptStandIn, { leaveId })).refusal;
    expect(await accept(first.id)).toBe("STAND_IN_AWAY");
    await world.as(lin).do(CancelLeave, { id: first.id });
    expect(await accept(first.id)).toBe("LEAVE_CANCELLED");

    const second = await record(lin, {
      fromOn: "2026-11-20",
      untilOn: "2026-11-20",
      standInId: tang.id,
    });
    world.clock.set("2026-11-21T00:00:00+08:00");
    expect(await accept(second.id)).toBe("LEAVE_OVER");
  });
});

describe("cancelling", () => {
  it("takes it back before it begins; everybody concerned hears of it", async () => {
    const { head, lin, tang } = await line();
    const { id } = await record(lin, { standInId: tang.id });
    const { cancelLeave } = await world.as(lin).do(CancelLeave, { id });
    expect(cancelLeave).toMatchObject({ ...DAYS, cancelRefusal: "LEAVE_CANCELLED" });
    expect(cancelLeave.cancelledAt).not.toBeNull();
    const ctx = await world.as(lin).ctx();
    expect(await awayOn(ctx, lin.organisationId, "2026-11-24")).toEqual(new Set());
    for (const who of [head, tang]) {
      expect(await titles(who)).toContain("林晓燕的休假取消了 11月23日到11月25日");
    }
    expect((await world.as(lin).send(CancelLeave, { id })).refusal).toBe("LEAVE_CANCELLED");
    // The days are free again.
    await record(lin);
  });

  it("ends one that has begun with yesterday: who was away was away", async () => {
    const { lin } = await line();
    const { id } = await record(lin);
    world.clock.set("2026-11-25T09:00:00+08:00");
    const { cancelLeave } = await world.as(lin).do(CancelLeave, { id });
    expect(cancelLeave.untilOn).toBe("2026-11-24");
    const ctx = await world.as(lin).ctx();
    const away = async (day: string) =>
      (await awayAmong(ctx, lin.organisationId, [lin.id], day)).has(lin.id);
    expect([await away("2026-11-23"), await away("2026-11-24"), await away("2026-11-25")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is refused to colleagues and the stand-in, and once it is over, and writes nothing", async () => {
    const { lin, tang, head, stranger } = await line();
    const { id } = await record(lin, { standInId: tang.id });
    const zhou = await world.person("周敏");
    const before = await world.everything();
    const cancel = async (who: Planted) => (await world.as(who).send(CancelLeave, { id })).refusal;
    expect(await cancel(tang)).toBe("NOT_ALLOWED");
    expect(await cancel(zhou)).toBe("NOT_FOUND");
    expect(await cancel(stranger)).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
    world.clock.set("2026-11-26T00:00:00+08:00");
    expect(await cancel(lin)).toBe("LEAVE_OVER");
    expect(await cancel(head)).toBe("LEAVE_OVER");
  });
});

it("lists one's own with those one stands in for; and apart, those one answers for", async () => {
  const { head, lin, tang, stranger } = await line();
  const zhou = await world.person("周敏", { department: "物流部" });
  await record(lin, { standInId: tang.id });
  await record(zhou, { reason: "看病" });
  await record(head);
  const listed = async (who: Planted, mine: boolean) =>
    (await world.as(who).do(Leaves, { mine })).leaves.nodes.map(({ person }) => person.name);

  expect(await listed(lin, true)).toEqual(["林晓燕"]);
  expect(await listed(tang, true)).toEqual(["林晓燕"]);
  expect(await listed(tang, false)).toEqual([]);
  expect(await listed(head, true)).toEqual(["王建国"]);
  expect(await listed(head, false)).toEqual(["林晓燕"]);
  expect(await listed(await world.admin(), false)).toEqual(["王建国", "周敏", "林晓燕"]);
  expect(await listed(stranger, false)).toEqual([]);
});

it("offers colleagues nearby as stand-ins; who is away is marked for those who may know of it", async () => {
  const { head, lin, tang } = await line();
  await world.person("周敏", { department: "物流部" });
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  await record(tang, { fromOn: "2026-11-25", untilOn: "2026-11-25" });
  const days = { fromOn: DAYS.fromOn, untilOn: DAYS.untilOn };
  const offered = async (who: Planted, more: object = {}) =>
    (await world.as(who).do(StandIns, { ...days, ...more })).standIns.nodes.map(
      ({ person, away }) => `${person.name}${away ? " away" : ""}`,
    );
  expect(await offered(lin)).toEqual(["王建国", "唐志强"]);
  const others = { fromOn: "2026-11-26", untilOn: "2026-11-27" };
  expect(await offered(lin, others)).toEqual(["王建国", "唐志强"]);
  const ofLin = { personId: lin.id, search: "唐" };
  expect(await offered(head, ofLin)).toEqual(["唐志强 away"]);
  expect(await offered(head, { ...ofLin, ...others })).toEqual(["唐志强"]);
  expect(await offered(lin, { search: "国" })).toEqual(["王建国"]);
  expect(await offered(head, { personId: lin.id, search: "周" })).toEqual(["周敏"]);
  expect(await offered(office)).toEqual(["王建国", "林晓燕", "唐志强 away", "周敏"]);
  const asked = await world.as(tang).send(StandIns, { ...days, personId: lin.id });
  expect(asked.refusal).toBe("NOT_FOUND");
});

it("stands in the stand-in's to-do until it is answered", async () => {
  const { lin, tang } = await line();
  const { id } = await record(lin, { standInId: tang.id });
  const items = async () => (await world.as(tang).do(MyTodo, {})).myTodo.items;
  expect(await items()).toMatchObject([
    {
      id,
      kind: "STAND_IN",
      span: "WEEK",
      title: "林晓燕休假时由你代办",
      dueOn: DAYS.fromOn,
      overdue: false,
      leave: { person: { name: "林晓燕" }, acceptRefusal: null },
    },
  ]);
  world.clock.set("2026-11-24T09:00:00+08:00");
  expect(await items()).toMatchObject([{ span: "NOW", overdue: true }]);
  await world.as(tang).do(AcceptStandIn, { leaveId: id });
  expect(await items()).toEqual([]);
});

describe("the clock", () => {
  it("tells of each beginning and end once, however many processes look", async () => {
    const { lin, tang } = await line();
    const told: string[] = [];
    onLeaveChanged
      .subscribe(async (ctx, { personId }) => {
        if (!ctx.actor) told.push(personId);
      })
      .connect();
    await record(lin);
    await record(tang, { fromOn: "2026-11-19", untilOn: "2026-11-19" });
    expect(await tick()).toBe(0);
    world.clock.set("2026-11-23T00:00:00+08:00");
    const turned = await Promise.all([tick(), tick(), tick(), tick()]);
    expect(turned.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(told.toSorted()).toEqual([lin.id, tang.id].toSorted());
    expect(await tick()).toBe(0);
    world.clock.set("2026-11-25T23:59:59+08:00");
    expect(await tick()).toBe(0);
    world.clock.set("2026-11-26T00:00:00+08:00");
    expect(await tick()).toBe(1);
    expect(await tick()).toBe(0);
  });

  it("after an outage tells of a leave that came and went once", async () => {
    const { lin } = await line();
    await record(lin);
    world.clock.set("2026-12-24T09:00:00+08:00");
    expect([await tick(), await tick()]).toEqual([1, 0]);
  });
});

describe("what is asked of somebody who is away", () => {
  type Draft = Partial<PublishNoticeMutationVariables["input"]>;
  const TEXT = { subject: "3 号行车停用", purpose: "有坠物风险", body: "吊装走东通道。" };

  async function workshop() {
    const feng = await world.person("冯玉梅");
    const owner = await world.person("郑国梁");
    const [lin, tang] = [await world.person("林晓燕"), await world.person("唐志强")];
    const given = { owner, publishers: [feng], members: [lin, tang] };
    const { id: groupId } = await world.group("生产协调群", given);
    const publish = async (more: Draft = {}) => {
      const input = {
        ...TEXT,
        audience: [{ groupId }],
        importance: "ORDINARY" as const,
        asksLaterJoiners: true,
        evenIfSimilar: true,
        ...more,
      };
      return (await world.as(feng).do(PublishNotice, { input })).publishNotice;
    };
    const counts = async ({ id: noticeId }: { id: string }) =>
      (await world.as(owner).do(NoticeBoard, { noticeId })).noticeBoard.counts;
    const exempt = async ({ id: noticeId }: { id: string }) =>
      (
        await world.as(owner).do(NoticeBoardPeople, { noticeId, state: "EXEMPT" })
      ).noticeBoard.people.nodes.map(({ person }) => person.name);
    return { feng, owner, lin, tang, groupId, publish, counts, exempt };
  }

  const due = (dueAt: string) => ({ importance: "IMPORTANT" as const, dueAt });

  it("is exempt where the deadline's day is a day of leave: whatever came first", async () => {
    const { feng, owner, lin, groupId, publish, counts, exempt } = await workshop();
    const before = await publish(due("2026-11-23T17:00:00+08:00"));
    const leave = await record(lin);
    const after = await publish(due("2026-11-25T23:59:00+08:00"));
    const early = await publish(due("2026-11-20T17:00:00+08:00"));
    const late = await publish(due("2026-11-26T09:00:00+08:00"));

    // Before it is published, the publisher is told the same numbers.
    const told = async (dueAt: string) =>
      (await world.as(feng).do(NoticeAudience, { audience: [{ groupId }], dueAt })).noticeAudience;
    expect(await told("2026-11-23T17:00:00+08:00")).toMatchObject({ asked: 4, exempt: 1 });
    expect(await told("2026-11-20T17:00:00+08:00")).toMatchObject({ asked: 4, exempt: 0 });

    for (const notice of [before, after]) {
      expect(await exempt(notice)).toEqual(["林晓燕"]);
      expect(await counts(notice)).toMatchObject({ asked: 4, missing: 3, exempt: 1 });
    }
    for (const notice of [early, late]) expect(await exempt(notice)).toEqual([]);

    // Exempt people are not reminded, and it does not stand in their to-do.
    const nudged = { input: { noticeId: before.id, personIds: [lin.id] } };
    expect((await world.as(owner).send(NudgeUnconfirmed, nudged)).refusal).toBe("NOBODY_TO_NUDGE");
    const todo = (await world.as(lin).do(MyTodo, {})).myTodo.items.map(({ id }) => id);
    expect(todo.toSorted()).toEqual([early.id, late.id].toSorted());

    // After the day they are not late; but they may still answer, and are on time.
    world.clock.set("2026-11-24T09:00:00+08:00");
    const input = { noticeId: before.id, revisionId: before.revision.id };
    await world.as(lin).do(AcknowledgeNotice, { input });
    expect(await counts(before)).toMatchObject({ confirmed: 1, exempt: 0, late: 0 });

    // Coming back early: what was due while away stays excused, what is due now is asked again.
    world.clock.set("2026-11-25T08:00:00+08:00");
    await world.as(lin).do(CancelLeave, { id: leave.id });
    expect(await exempt(after)).toEqual([]);
    expect(await counts(after)).toMatchObject({ missing: 4, exempt: 0 });
  });

  it("is asked again when the leave is taken back before it began", async () => {
    const { lin, publish, counts } = await workshop();
    const notice = await publish(due("2026-11-24T17:00:00+08:00"));
    const { id } = await record(lin);
    expect(await counts(notice)).toMatchObject({ missing: 3, exempt: 1 });
    await world.as(lin).do(CancelLeave, { id });
    expect(await counts(notice)).toMatchObject({ missing: 4, exempt: 0 });
  });

  it("without a deadline they are exempt while they are away, and asked when they are back", async () => {
    const { lin, tang, publish, counts, exempt } = await workshop();
    const notice = await publish();
    await record(lin);
    await record(tang, { fromOn: "2026-11-19" });
    expect(await exempt(notice)).toEqual(["唐志强"]);
    world.clock.set("2026-11-23T08:00:00+08:00");
    await tick();
    expect(await counts(notice)).toMatchObject({ missing: 2, exempt: 2 });
    world.clock.set("2026-11-26T08:00:00+08:00");
    await tick();
    expect(await counts(notice)).toMatchObject({ missing: 4, exempt: 0 });
  });

  it("a moved deadline, a new text and joining later are judged anew", async () => {
    const { feng, lin, groupId, publish, exempt } = await workshop();
    const notice = await publish(due("2026-11-24T17:00:00+08:00"));
    await record(lin);
    const revise = (more: object) =>
      world
        .as(feng)
        .do(ReviseNotice, { input: { ...TEXT, noticeId: notice.id, changeNote: "改", ...more } });
    await revise({ dueAt: "2026-11-27T17:00:00+08:00" });
    expect(await exempt(notice)).toEqual([]);
    await revise({ dueAt: "2026-11-23T17:00:00+08:00" });
    expect(await exempt(notice)).toEqual(["林晓燕"]);
    await revise({ body: "吊装走西通道。", dueAt: "2026-11-27T17:00:00+08:00" });
    expect(await exempt(notice)).toEqual([]);
    await revise({ body: "吊装走南通道。", dueAt: "2026-11-25T17:00:00+08:00" });
    expect(await exempt(notice)).toEqual(["林晓燕"]);

    // Six days and some hours are left: whoever joins has as long, from now.
    const zhou = await world.person("周敏");
    await record(zhou, { fromOn: "2026-11-25", untilOn: "2026-11-25" });
    const admin = world.as(await world.admin());
    await admin.do(AddMember, { groupId, personId: zhou.id });
    expect((await exempt(notice)).toSorted()).toEqual(["周敏", "林晓燕"].toSorted());
    await admin.do(EndMembership, { groupId, personId: zhou.id, why: "DEPARTED" });
    expect(await exempt(notice)).toEqual(["林晓燕"]);
  });
});
