import {
  AcknowledgeNotice,
  AddMember,
  Boards,
  EndMembership,
  ExportBoard,
  Inbox,
  MyReceipts,
  MyTodo,
  Notice,
  NoticeBoard,
  NoticeBoardPeople,
  NudgeUnconfirmed,
  OpenNotice,
  PublishNotice,
  type PublishNoticeMutationVariables,
  ReadInbox,
  ReceiptDocument,
  RecordLeave,
  RecordTold,
  ReviseNotice,
  SignatureBoard,
  SignRules,
  UndoAcknowledgement,
  WithdrawNotice,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { draftOf, rulesIn, tapOn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

type Draft = PublishNoticeMutationVariables["input"];

const TEXT = { subject: "3 号行车停用", purpose: "有坠物风险", body: "吊装走东通道。" };

async function publish(by: Planted, groupId: string, more: Partial<Draft> = {}) {
  const input = {
    ...TEXT,
    audience: [{ groupId }],
    importance: "IMPORTANT" as const,
    dueAt: "2026-11-19T17:00:00+08:00",
    asksLaterJoiners: false,
    evenIfSimilar: true,
    ...more,
  };
  return (await world.as(by).do(PublishNotice, { input })).publishNotice;
}

type Published = Awaited<ReturnType<typeof publish>>;

async function workshop() {
  const feng = await world.person("冯玉梅");
  const owner = await world.person("郑国梁");
  const [lin, tang] = [await world.person("林晓燕"), await world.person("唐志强")];
  const given = { owner, publishers: [feng], members: [lin, tang] };
  const { id: groupId } = await world.group("生产协调群", given);
  const admin = await world.admin();
  const add = (who: Planted) => world.as(admin).do(AddMember, { groupId, personId: who.id });
  const end = (who: Planted) =>
    world.as(admin).do(EndMembership, { groupId, personId: who.id, why: "DEPARTED" });
  return { feng, owner, lin, tang, groupId, add, end };
}

const tap = (who: Planted, { id, revision }: Pick<Published, "id" | "revision">, more = {}) =>
  world
    .as(who)
    .send(AcknowledgeNotice, { input: { noticeId: id, revisionId: revision.id, ...more } });

const countsOf = async (who: Planted, noticeId: string) =>
  (await world.as(who).do(NoticeBoard, { noticeId })).noticeBoard.counts;

/** Those in a state, by name, with whether they are late and their deadline. */
async function standing(who: Planted, noticeId: string, state: "MISSING" | "CONFIRMED" | "EXEMPT") {
  const { noticeBoard } = await world.as(who).do(NoticeBoardPeople, { noticeId, state });
  const people = noticeBoard.people.nodes.map(
    ({ person, late, dueAt }) => [person.name, { late, dueAt }] as const,
  );
  return Object.fromEntries(people);
}

describe("populations", () => {
  it("whoever is on approved leave is exempt: not missing, not late, not nudged, not asked to do", async () => {
    const { feng, owner, lin, tang, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const input = { fromOn: "2026-11-19", untilOn: "2026-11-19", reason: "看病" };
    await world.as(lin).do(RecordLeave, { input });
    world.clock.set("2026-11-19T18:00:00+08:00");

    expect(await countsOf(owner, notice.id)).toMatchObject({ asked: 4, exempt: 1, missing: 3 });
    expect(await standing(owner, notice.id, "EXEMPT")).toMatchObject({ 林晓燕: { late: false } });
    expect(await standing(owner, notice.id, "MISSING")).toMatchObject({ 唐志强: { late: true } });
    expect((await world.as(owner).do(Boards, {})).boards.nodes[0]).toMatchObject({
      asked: 3,
      overdue: 3,
    });
    expect((await world.as(lin).do(MyTodo, {})).myTodo.items).toEqual([]);
    const nudged = { noticeId: notice.id, personIds: [lin.id] };
    expect((await world.as(owner).send(NudgeUnconfirmed, { input: nudged })).refusal).toBe(
      "NOBODY_TO_NUDGE",
    );

    // Moving the deadline makes nobody late who is excused; answering all the same is never late.
    const moved = { ...TEXT, noticeId: notice.id, dueAt: "2026-11-19T20:00:00+08:00" };
    await world.as(feng).do(ReviseNotice, { input: { ...moved, changeNote: "放宽" } });
    world.clock.set("2026-11-19T21:00:00+08:00");
    const again = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    await tap(lin, again);
    await tap(tang, again);
    expect(await standing(owner, notice.id, "CONFIRMED")).toMatchObject({
      林晓燕: { late: false },
      唐志强: { late: true },
    });
    expect(await countsOf(owner, notice.id)).toMatchObject({ exempt: 0, confirmed: 2, late: 1 });
  });

  it("whoever leaves drops out, confirmed or not; the record and their receipts keep them", async () => {
    const { feng, owner, lin, tang, groupId, end } = await workshop();
    const notice = await publish(feng, groupId);
    await tap(lin, notice);
    await end(lin);
    await end(tang);

    expect(await countsOf(owner, notice.id)).toMatchObject({
      frozen: 4,
      left: 2,
      asked: 2,
      confirmed: 0,
      missing: 2,
    });
    const { csv } = (await world.as(owner).do(ExportBoard, { input: { noticeId: notice.id } }))
      .exportBoard;
    expect(csv).not.toMatch(/林晓燕|唐志强/);
    const kept = await world.rows<{ personId: string }>(
      sql`select person_id as personId from acknowledgement where notice_id = ${notice.id}`,
    );
    expect(kept).toEqual([{ personId: lin.id }]);
    expect(await world.journal(notice.id)).toContain("notice.acknowledged");
    const { myReceipts } = await world.as(lin).do(MyReceipts, {});
    expect(myReceipts.nodes).toMatchObject([{ kind: "NOTICE_ACKNOWLEDGED", withdrawnAt: null }]);
    // Who is gone is not reminded, and taps no more.
    expect((await tap(tang, notice)).refusal).toBe("NOT_FOUND");
  });

  it.each([
    ["which asks later joiners", true],
    ["which does not", false],
  ])("coming back to a notice %s excuses what fell while away, not before", async (_, asks) => {
    const { feng, owner, lin, tang, groupId, add, end } = await workshop();
    const notice = await publish(feng, groupId, { asksLaterJoiners: asks });
    await end(lin);
    world.clock.set("2026-11-19T17:30:00+08:00");
    // 唐志强 let the deadline pass, and left after it.
    await end(tang);
    world.clock.set("2026-11-19T18:00:00+08:00");
    await add(lin);
    await add(tang);

    const missing = await standing(owner, notice.id, "MISSING");
    expect(missing.唐志强).toEqual({ late: true, dueAt: "2026-11-19T09:00:00.000Z" });
    // As long as all had: an hour and 18 minutes from now; or not asked again.
    const anew = { late: false, dueAt: "2026-11-19T11:18:00.000Z" };
    expect(missing.林晓燕).toEqual(asks ? anew : undefined);
    await tap(tang, notice);
    expect(await standing(owner, notice.id, "CONFIRMED")).toMatchObject({ 唐志强: { late: true } });
  });

  it("a deadline that moves while somebody is away is not held against them", async () => {
    const { feng, owner, lin, groupId, add, end } = await workshop();
    const notice = await publish(feng, groupId);
    await end(lin);
    world.clock.set("2026-11-19T17:30:00+08:00");
    const moved = { ...TEXT, noticeId: notice.id, dueAt: "2026-11-19T20:00:00+08:00" };
    await world.as(feng).do(ReviseNotice, { input: { ...moved, changeNote: "放宽" } });
    await add(lin);
    expect(await standing(owner, notice.id, "MISSING")).toMatchObject({
      林晓燕: { late: false, dueAt: "2026-11-19T12:00:00.000Z" },
      唐志强: { late: true, dueAt: "2026-11-19T12:00:00.000Z" },
    });
  });

  it("a later joiner's own deadline moves with the others', by as much", async () => {
    const { feng, owner, groupId, add } = await workshop();
    const notice = await publish(feng, groupId, { asksLaterJoiners: true });
    world.clock.set("2026-11-19T16:42:00+08:00");
    const he = await world.person("何雨桐");
    await add(he);
    expect(await standing(owner, notice.id, "MISSING")).toMatchObject({
      何雨桐: { dueAt: "2026-11-19T10:00:00.000Z" },
    });
    const moved = { ...TEXT, noticeId: notice.id, dueAt: "2026-11-19T17:30:00+08:00" };
    await world.as(feng).do(ReviseNotice, { input: { ...moved, changeNote: "放宽半小时" } });
    expect(await standing(owner, notice.id, "MISSING")).toMatchObject({
      林晓燕: { dueAt: "2026-11-19T09:30:00.000Z" },
      何雨桐: { dueAt: "2026-11-19T10:30:00.000Z" },
    });
    // Whoever joins after the move has as long as all have now.
    const mo = await world.person("莫师傅");
    await add(mo);
    expect(await standing(owner, notice.id, "MISSING")).toMatchObject({
      莫师傅: { dueAt: "2026-11-19T10:30:00.000Z" },
    });
  });

  it("a narrowed notice asks whom it names, and of later joiners those it would have named", async () => {
    const { feng, owner, lin, groupId, add } = await workshop();
    const assembly = await world.department("生产部/总装车间");
    const welder = await world.person("高春生", { department: "生产部/总装车间/焊接班" });
    await add(welder);
    const audience = [{ groupId, departmentIds: [assembly], personIds: [lin.id] }];
    const notice = await publish(feng, groupId, { audience, asksLaterJoiners: true });
    expect(Object.keys(await standing(owner, notice.id, "MISSING")).toSorted()).toEqual(
      ["林晓燕", "高春生"].toSorted(),
    );
    await add(await world.person("何雨桐"));
    await add(await world.person("莫师傅", { department: "生产部/总装车间" }));
    const asked = await standing(owner, notice.id, "MISSING");
    expect(asked).toHaveProperty("莫师傅");
    expect(asked).not.toHaveProperty("何雨桐");
    expect(await countsOf(owner, notice.id)).toMatchObject({ frozen: 2, joined: 1, asked: 3 });
  });

  it("unreachable is not slow: it has its own figure, and no moment of delivery", async () => {
    const { feng, owner, groupId, add } = await workshop();
    const gao = await world.person("高春生", { bound: false });
    await add(gao);
    const notice = await publish(feng, groupId);
    const of = { noticeId: notice.id, state: "MISSING" as const, reach: "NEVER_BOUND" as const };
    const seen = async () =>
      (await world.as(owner).do(NoticeBoardPeople, of)).noticeBoard.people.nodes;
    expect(await seen()).toMatchObject([{ reach: "NEVER_BOUND", deliveredAt: null }]);

    // Bound later, it is delivered from then on, not from when it was published.
    world.clock.set("2026-11-19T16:00:00+08:00");
    await world.bind(gao);
    expect(await seen()).toEqual([]);
    const bound = await world.as(owner).do(NoticeBoardPeople, { ...of, reach: null });
    const row = bound.noticeBoard.people.nodes.find(({ person }) => person.name === "高春生");
    expect(row).toMatchObject({ reach: "REACHABLE", deliveredAt: "2026-11-19T08:00:00.000Z" });
  });
});

describe("acknowledging", () => {
  it("delivered, opened, told and acknowledged are facts of their own", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const fact = async () => {
      const of = { noticeId: notice.id, state: "MISSING" as const };
      const { noticeBoard } = await world.as(owner).do(NoticeBoardPeople, of);
      return noticeBoard.people.nodes.find(({ person }) => person.name === "林晓燕");
    };
    const at = "2026-11-19T07:42:00.000Z";
    const unseen = { deliveredAt: at, openedAt: null, confirmedAt: null, toldAt: null };
    expect(await fact()).toMatchObject(unseen);
    const told = { noticeId: notice.id, personId: lin.id, how: "PHONE" as const };
    await world.as(owner).do(RecordTold, told);
    await world.as(owner).do(RecordTold, { ...told, how: "IN_PERSON" });
    expect(await fact()).toMatchObject({ ...unseen, toldAt: at, toldHow: "PHONE" });
    await world.as(lin).do(OpenNotice, { noticeId: notice.id, revisionId: notice.revision.id });
    expect(await fact()).toMatchObject({ openedAt: at, confirmedAt: null });
    expect(await world.journal(notice.id)).toEqual([
      "notice.published",
      "notice.told",
      "notice.opened",
    ]);
  });

  it("looking through the inbox acknowledges nothing", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await world.as(lin).do(ReadInbox, {});
    await world.as(lin).do(ReadInbox, {});
    const { inbox } = await world.as(lin).do(Inbox, {});
    expect(inbox.nodes.every(({ readAt }) => readAt !== null)).toBe(true);
    const seen = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    expect(seen).toMatchObject({ openedAt: null, myAcknowledgement: null });
    expect((await world.as(lin).do(MyTodo, {})).myTodo.total).toBe(1);
  });

  it("a tap sent again, long after and late by then, answers what the first one did", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const tapId = "0190a2b0-0000-7000-8000-00000000000a";
    const first = await tap(lin, notice, { tapId, feedback: "收到" });
    world.clock.set("2026-11-22T09:00:00+08:00");
    const again = await tap(lin, notice, { tapId, feedback: "收到" });
    expect(again.data?.acknowledgeNotice.myAcknowledgement).toEqual(
      first.data?.acknowledgeNotice.myAcknowledgement,
    );
    // Withdrawn since: the answer to a tap that had counted is not a refusal.
    await world.as(feng).do(WithdrawNotice, { noticeId: notice.id, reason: "发错群" });
    expect((await tap(lin, notice, { tapId })).refusal).toBeNull();
    expect((await world.as(lin).do(MyReceipts, {})).myReceipts.nodes).toHaveLength(1);
  });

  it.each([
    ["subject", { subject: "3 号、4 号行车停用" }],
    ["purpose", { purpose: "限位开关失灵" }],
    ["body", { body: "吊装走西通道。" }],
  ])(
    "another %s is another revision, which asks again; the old one stays as it was",
    async (_, more) => {
      const { feng, owner, lin, groupId } = await workshop();
      const notice = await publish(feng, groupId);
      await tap(lin, notice);
      const kept = () =>
        world.rows(sql`select * from notice_revision where id = ${notice.revision.id}`);
      const before = await kept();
      const input = { ...TEXT, ...more, noticeId: notice.id, dueAt: "2026-11-19T17:00:00+08:00" };
      const { reviseNotice: revised } = await world
        .as(feng)
        .do(ReviseNotice, { input: { ...input, changeNote: "更正" } });

      expect(revised.revision).toMatchObject({ number: 2, changeNote: "更正" });
      expect(revised.revision.textHash).not.toBe(notice.revision.textHash);
      expect(await kept()).toEqual(before);
      expect(await countsOf(owner, notice.id)).toMatchObject({
        confirmed: 0,
        missing: 4,
        opened: 0,
      });
      expect((await tap(lin, notice)).refusal).toBeNull();
      expect(await countsOf(owner, notice.id)).toMatchObject({ confirmed: 0 });
      expect((await tap(lin, revised)).refusal).toBeNull();
      expect(await countsOf(owner, notice.id)).toMatchObject({ confirmed: 1 });
    },
  );

  it("the old and the new deadline stay visible, and taking back works across the move", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await tap(lin, notice);
    const moved = { ...TEXT, noticeId: notice.id, dueAt: "2026-11-19T18:00:00+08:00" };
    const { reviseNotice } = await world
      .as(feng)
      .do(ReviseNotice, { input: { ...moved, changeNote: "放宽" } });
    expect(reviseNotice.revisions.map(({ dueAt }) => dueAt)).toEqual([
      "2026-11-19T09:00:00.000Z",
      "2026-11-19T10:00:00.000Z",
    ]);
    expect(await countsOf(owner, notice.id)).toMatchObject({ confirmed: 1 });

    world.clock.pass(5_000);
    const ids = { noticeId: notice.id, revisionId: reviseNotice.revision.id };
    expect((await world.as(lin).do(Notice, { id: notice.id })).notice.undoRefusal).toBeNull();
    await world.as(lin).do(UndoAcknowledgement, ids);
    await world.as(lin).do(UndoAcknowledgement, ids);
    expect(await countsOf(owner, notice.id)).toMatchObject({ confirmed: 0 });
    const withdrawn = (await world.journal(notice.id)).filter(
      (deed) => deed === "notice.acknowledgement_withdrawn",
    );
    expect(withdrawn).toHaveLength(1);
  });

  it("one person's word stops nobody else's reminder", async () => {
    const { feng, owner, lin, tang, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await tap(lin, notice);
    await world.as(owner).do(NudgeUnconfirmed, { input: { noticeId: notice.id } });
    const nudges = async (who: Planted) =>
      (await world.as(who).do(Inbox, {})).inbox.nodes.filter(({ kind }) => kind === "NOTICE_NUDGE");
    expect(await nudges(tang)).toHaveLength(1);
    expect(await nudges(lin)).toHaveLength(0);
  });

  it("what is done twice is refused without a trace: withdrawing, correcting", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const input = { ...TEXT, body: "吊装走西通道。", noticeId: notice.id, changeNote: "更正" };
    const correction = { input: { ...input, dueAt: "2026-11-19T17:00:00+08:00" } };
    await world.as(feng).do(ReviseNotice, correction);
    let before = await world.everything();
    expect((await world.as(feng).send(ReviseNotice, correction)).refusal).toBe("NOTICE_UNCHANGED");
    expect(await world.everything()).toEqual(before);

    const withdrawal = { noticeId: notice.id, reason: "发错群" };
    await world.as(feng).do(WithdrawNotice, withdrawal);
    before = await world.everything();
    expect((await world.as(feng).send(WithdrawNotice, withdrawal)).refusal).toBe(
      "NOTICE_WITHDRAWN",
    );
    expect((await world.as(feng).send(ReviseNotice, correction)).refusal).toBe("NOTICE_WITHDRAWN");
    expect(await world.everything()).toEqual(before);
    const { inbox } = await world.as(lin).do(Inbox, {});
    const kinds = inbox.nodes.map(({ kind }) => kind).filter((kind) => kind.startsWith("NOTICE"));
    expect(kinds).toEqual(["NOTICE_WITHDRAWN", "NOTICE_REVISED", "NOTICE_PUBLISHED"]);
  });
});

describe("time", () => {
  it.each([
    ["on time through the last millisecond of the day", "2026-11-26T23:59:59.999+08:00", false],
    ["late with the first of the next", "2026-11-27T00:00:00.000+08:00", true],
  ])("a day to sign by is the organisation's own: %s", async (_, at, late) => {
    const rules = rulesIn(world);
    const { office, owner, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    await rules.read(lin, version.id);
    world.clock.set(at);
    const { myTodo } = await world.as(lin).do(MyTodo, {});
    expect(myTodo.items[0]).toMatchObject({ dueOn: "2026-11-26", overdue: late });
    expect((await world.as(lin).do(SignRules, tapOn(version))).signRules.late).toBe(late);
    const { rulebookId } = version;
    const { signatureBoard } = await world.as(owner).do(SignatureBoard, { rulebookId });
    expect(signatureBoard.me).toMatchObject({ late });
  });

  it("what was done before midnight there counts for that day", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId, { dueAt: "2026-11-21T17:00:00+08:00" });
    world.clock.set("2026-11-19T23:59:59.999+08:00");
    await tap(lin, notice);
    const today = async () => (await world.as(lin).do(MyTodo, {})).myTodo;
    expect(await today()).toMatchObject({ today: "2026-11-19", acknowledgedToday: 1 });
    world.clock.set("2026-11-20T00:00:00.000+08:00");
    expect(await today()).toMatchObject({ today: "2026-11-20", acknowledgedToday: 0 });
  });
});

describe("law", () => {
  const script = new URL("../../../scripts/verify-receipt.mjs", import.meta.url).href;
  const verified = async (document: string) => {
    const { check } = (await import(script)) as {
      check: (document: string, given: object) => { payload: object };
    };
    return check(document, {}).payload;
  };

  it("a tap keeps roster identity, text hash and version, statement, UTC time and device", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.set("2026-11-19T17:00:00.001+08:00");
    const { data } = await tap(lin, notice, { device: "iPhone 15 · 微信 8.0" });
    const { receiptId } = data!.acknowledgeNotice.myAcknowledgement!;
    const { receipt } = await world.as(lin).do(ReceiptDocument, { id: receiptId });
    expect(await verified(receipt.document)).toMatchObject({
      kind: "NOTICE_ACKNOWLEDGED",
      organisation: { id: lin.organisationId, name: "江岳重工" },
      person: { id: lin.id, name: "林晓燕", staffNo: lin.staffNo },
      subject: {
        id: notice.id,
        title: TEXT.subject,
        versionId: notice.revision.id,
        versionLabel: "第 1 版",
      },
      statement: "已看过全文，按此执行。",
      textHash: notice.revision.textHash,
      at: "2026-11-19T09:00:00.001Z",
      late: true,
      device: "iPhone 15 · 微信 8.0",
    });
    const { payload } = JSON.parse(receipt.document) as { payload: { journalDigest: string } };
    const lines = await world.rows<{ deed: string }>(
      sql`select deed from journal_entry where digest = ${payload.journalDigest}`,
    );
    expect(lines).toEqual([{ deed: "notice.acknowledged" }]);
  });

  it("a tap that is taken back leaves its receipt, with when; given again, there are two", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await tap(lin, notice);
    world.clock.pass(3_000);
    const ids = { noticeId: notice.id, revisionId: notice.revision.id };
    await world.as(lin).do(UndoAcknowledgement, ids);
    const receipts = async () => (await world.as(lin).do(MyReceipts, {})).myReceipts.nodes;
    expect(await receipts()).toMatchObject([{ withdrawnAt: "2026-11-19T07:42:03.000Z" }]);
    world.clock.pass(3_000);
    await tap(lin, notice);
    expect(await receipts()).toMatchObject([
      { at: "2026-11-19T07:42:06.000Z", withdrawnAt: null },
      { at: "2026-11-19T07:42:00.000Z", withdrawnAt: "2026-11-19T07:42:03.000Z" },
    ]);
    const kept = await world.rows<{ n: number }>(sql`select count(*) as n from acknowledgement`);
    expect(Number(kept[0]?.n)).toBe(1);
  });

  it("names of who has not confirmed are not read by members on any way", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const seen = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    expect(seen.counts).toEqual({ asked: 4, confirmed: 0, exempt: 0, percent: 0 });
    expect(seen.seeBoardRefusal).toBe("NOT_ALLOWED");
    const of = { noticeId: notice.id, state: "MISSING" as const };
    for (const { refusal } of [
      await world.as(lin).send(NoticeBoardPeople, of),
      await world.as(lin).send(ExportBoard, { input: { noticeId: notice.id } }),
      await world.as(lin).send(RecordTold, { noticeId: notice.id, personId: lin.id, how: "PHONE" }),
    ]) {
      expect(refusal).toBe("NOT_ALLOWED");
    }
  });
});
