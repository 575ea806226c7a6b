import {
  AcknowledgeNotice,
  Notice,
  NoticeAudience,
  NoticeBoard,
  NoticeBoardPeople,
  NoticeFeedback,
  Notices,
  OpenNotice,
  PublishNotice,
  type PublishNoticeMutationVariables,
  ReviseNotice,
  UndoAcknowledgement,
  WithdrawNotice,
  AddMember,
  EndMembership,
} from "@riqing/schema";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

const NOTICE = {
  importance: "IMPORTANT" as const,
  subject: "3 号行车停用，吊装走东通道",
  purpose: "限位开关失灵，检修期间有坠物风险。",
  body: "即时起至明天 12:00，3 号行车停用并挂牌。\n要临时加吊，先打值班电话。",
  dueAt: "2026-11-19T08:17:00.000Z",
  asksLaterJoiners: false,
};

type Draft = Partial<PublishNoticeMutationVariables["input"]>;

async function publish(publisher: Planted, groupId: string, more: Draft = {}) {
  const input = { ...NOTICE, audience: [{ groupId }], ...more };
  return (await world.as(publisher).do(PublishNotice, { input })).publishNotice;
}

/** A group with a publisher, an owner, and two members. */
async function workshop() {
  const [feng, lin, tang] = await Promise.all([
    world.person("冯玉梅", { department: "安全环保部", phone: "13800000001" }),
    world.person("林晓燕"),
    world.person("唐志强", { department: "生产部/总装车间" }),
  ]);
  const owner = await world.person("郑国梁");
  const group = await world.group("生产协调群", {
    owner,
    publishers: [feng],
    members: [lin, tang],
  });
  return { feng, lin, tang, owner, groupId: group.id };
}

const tap = (noticeId: string, revisionId: string, more: object = {}) => ({
  input: { noticeId, revisionId, ...more },
});

describe("publishing", () => {
  it("counts beforehand whom it will ask: each once, those without a device apart", async () => {
    const { feng, lin, tang, owner, groupId } = await workshop();
    const given = { owner, publishers: [feng], members: [lin, await world.person("何雨桐")] };
    const { id: other } = await world.group("设备保障群", given);
    const count = async (audience: PublishNoticeMutationVariables["input"]["audience"]) =>
      (await world.as(feng).do(NoticeAudience, { audience })).noticeAudience;
    const both = [{ groupId }, { groupId: other }];
    const told = await count(both);
    const { counts } = await publish(feng, groupId, { audience: both });
    expect(told.asked).toBe(counts.asked);
    expect(told).toMatchObject({ asked: 5, exempt: 0 });
    const { noticeAudience } = await world
      .as(feng)
      .do(NoticeAudience, { audience: [{ groupId, personIds: [tang.id] }] });
    expect(noticeAudience.asked).toBe(1);
    expect((await world.as(lin).send(NoticeAudience, { audience: both })).refusal).toBe(
      "NOT_A_PUBLISHER",
    );
    const twice = { audience: [{ groupId }, { groupId }] };
    expect((await world.as(feng).send(NoticeAudience, twice)).refusal).toBe("BAD_INPUT");
  });

  it("asks everybody in the group, each by name, and is written down", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);

    expect(notice.counts).toEqual({ asked: 4, confirmed: 0, exempt: 0, percent: 0 });
    expect(await world.journal(notice.id)).toEqual(["notice.published"]);
    const seen = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    expect(seen).toMatchObject({
      subject: NOTICE.subject,
      acknowledgeRefusal: null,
      contactPhone: "13800000001",
      deliveredAt: "2026-11-19T07:42:00.000Z",
      openedAt: null,
    });
  });

  it("is for designated publishers only: not for the owner, who writes nothing", async () => {
    const { owner, groupId } = await workshop();
    const before = await world.everything();

    const input = { ...NOTICE, audience: [{ groupId }] };
    const { refusal } = await world.as(owner).send(PublishNotice, { input });

    expect(refusal).toBe("NOT_A_PUBLISHER");
    expect(await world.everything()).toEqual(before);
  });

  it("says what is wrong with each field, and writes nothing", async () => {
    const { feng, groupId } = await workshop();
    const before = await world.everything();

    const input = {
      ...NOTICE,
      audience: [{ groupId }],
      subject: " ",
      body: "",
      dueAt: "2026-11-19T07:00:00.000Z",
    };
    const { refusal, facts } = await world.as(feng).send(PublishNotice, { input });

    expect(refusal).toBe("BAD_INPUT");
    expect(facts.fields).toEqual([
      { path: "subject", reason: "REQUIRED" },
      { path: "body", reason: "REQUIRED" },
      { path: "dueAt", reason: "NOT_VALID" },
    ]);
    expect(await world.everything()).toEqual(before);
  });

  it("does not find a stranger's group", async () => {
    const { feng } = await workshop();
    const theirs = await world.group("别家的群", { organisation: "别家" });

    const input = { ...NOTICE, audience: [{ groupId: theirs.id }] };
    expect((await world.as(feng).send(PublishNotice, { input })).refusal).toBe("NOT_FOUND");
  });

  it("points out one like it, and goes ahead when it is meant", async () => {
    const { feng, groupId } = await workshop();
    const first = await publish(feng, groupId);

    const input = { ...NOTICE, subject: "3号行车停用，吊装走东通道！", audience: [{ groupId }] };
    const { refusal, facts } = await world.as(feng).send(PublishNotice, { input });
    expect(refusal).toBe("NOTICE_SIMILAR_EXISTS");
    expect(facts).toMatchObject({ noticeId: first.id, subject: NOTICE.subject });

    const again = await publish(feng, groupId, { ...input, evenIfSimilar: true });
    expect(again.id).not.toBe(first.id);
  });

  it("happens once for a tap that is sent twice", async () => {
    const { feng, groupId } = await workshop();
    const tapId = "0190a2b0-0000-7000-8000-000000000001";
    const first = await publish(feng, groupId, { tapId });
    const second = await publish(feng, groupId, { tapId });
    expect(second.id).toBe(first.id);
  });
});

describe("acknowledging", () => {
  it("takes one tap, is on time up to the deadline's own instant, and leaves a receipt", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.set(NOTICE.dueAt);

    const { acknowledgeNotice: after } = await world
      .as(lin)
      .do(
        AcknowledgeNotice,
        tap(notice.id, notice.revision.id, { feedback: "东通道 16:00 有车要卸" }),
      );

    expect(after.myAcknowledgement).toMatchObject({
      late: false,
      feedback: "东通道 16:00 有车要卸",
      feedbackKind: "REMARK",
      acknowledgedAt: NOTICE.dueAt,
    });
    expect(after.acknowledgeRefusal).toBe("NOTICE_ALREADY_ACKNOWLEDGED");
    const seen = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    expect(seen.counts.confirmed).toBe(1);
    expect(await world.journal(notice.id)).toEqual(["notice.published", "notice.acknowledged"]);
  });

  it("is late one millisecond after the deadline", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.set("2026-11-19T08:17:00.001Z");
    const { acknowledgeNotice: after } = await world
      .as(lin)
      .do(AcknowledgeNotice, tap(notice.id, notice.revision.id));
    expect(after.myAcknowledgement?.late).toBe(true);
  });

  it("is one row for twenty replays of a tap, and answers each alike", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const tapId = "0190a2b0-0000-7000-8000-000000000002";

    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.as(lin).send(AcknowledgeNotice, tap(notice.id, notice.revision.id, { tapId })),
      ),
    );

    const given = answers.map(({ data }) => data?.acknowledgeNotice.myAcknowledgement);
    expect(new Set(given.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(given[0]).not.toBeNull();
    expect(
      (await world.journal(notice.id)).filter((deed) => deed === "notice.acknowledged"),
    ).toHaveLength(1);
  });

  it("is not done by opening, however often", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    for (let i = 0; i < 5; i += 1) {
      world.clock.pass(1000);
      await world.as(lin).do(OpenNotice, { noticeId: notice.id, revisionId: notice.revision.id });
    }
    const seen = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    expect(seen.openedAt).toBe("2026-11-19T07:42:01.000Z");
    expect(seen.myAcknowledgement).toBeNull();
    expect(await world.journal(notice.id)).toEqual(["notice.published", "notice.opened"]);
  });

  it("is not for somebody who was not asked, nor for a stranger", async () => {
    const { feng, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const colleague = await world.person("何雨桐");
    const stranger = await world.person("外人", { organisation: "别家" });
    const before = await world.everything();

    for (const who of [colleague, stranger]) {
      const { refusal } = await world
        .as(who)
        .send(AcknowledgeNotice, tap(notice.id, notice.revision.id));
      expect(refusal).toBe("NOT_FOUND");
      expect((await world.as(who).send(Notice, { id: notice.id })).refusal).toBe("NOT_FOUND");
    }
    expect(await world.everything()).toEqual(before);
  });

  it("brings what was said beside it to the publisher, and to no other member", async () => {
    const { feng, lin, tang, owner, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const said = { feedbackKind: "QUESTION", feedback: "东通道几点封？" };
    await world.as(lin).do(AcknowledgeNotice, tap(notice.id, notice.revision.id, said));
    await world.as(tang).do(AcknowledgeNotice, tap(notice.id, notice.revision.id));

    const { notice: read } = await world.as(feng).do(NoticeFeedback, { id: notice.id });
    expect(read.feedback.nodes).toEqual([
      expect.objectContaining({
        kind: "QUESTION",
        text: "东通道几点封？",
        at: "2026-11-19T07:42:00.000Z",
      }),
    ]);
    expect(read.feedback.nodes[0]?.person.name).toBe("林晓燕");
    for (const who of [tang, owner]) {
      expect((await world.as(who).send(NoticeFeedback, { id: notice.id })).refusal).toBe(
        "NOT_A_PUBLISHER",
      );
    }
    const seen = await world.as(feng).do(Notice, { id: notice.id });
    expect([seen.notice.feedbackRefusal, seen.notice.seeBoardRefusal]).toEqual([
      null,
      "NOT_ALLOWED",
    ]);
  });

  it("can be taken back for fifteen seconds, and given again", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const ids = { noticeId: notice.id, revisionId: notice.revision.id };
    const tapId = "0190a2b0-0000-7000-8000-000000000003";
    await world.as(lin).do(AcknowledgeNotice, tap(notice.id, notice.revision.id, { tapId }));
    world.clock.pass(15_000);
    const { undoAcknowledgement: back } = await world.as(lin).do(UndoAcknowledgement, ids);
    expect(back.myAcknowledgement).toBeNull();
    expect(back.counts.confirmed).toBe(0);

    // The first tap, sent again by a client that never heard the answer, changes nothing.
    const replay = await world
      .as(lin)
      .do(AcknowledgeNotice, tap(notice.id, notice.revision.id, { tapId }));
    expect(replay.acknowledgeNotice.myAcknowledgement).toBeNull();

    await world.as(lin).do(AcknowledgeNotice, tap(notice.id, notice.revision.id));
    world.clock.pass(15_001);
    expect((await world.as(lin).send(UndoAcknowledgement, ids)).refusal).toBe("UNDO_TOO_LATE");
    expect(await world.journal(notice.id)).toEqual([
      "notice.published",
      "notice.acknowledged",
      "notice.acknowledgement_withdrawn",
      "notice.acknowledged",
    ]);
  });
});

describe("correcting", () => {
  const text = { subject: NOTICE.subject, purpose: NOTICE.purpose, body: "改为走西通道。" };

  it("asks everybody again; a tap on the old text is refused and told of the new one", async () => {
    const { feng, lin, tang, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await world.as(lin).do(AcknowledgeNotice, tap(notice.id, notice.revision.id));
    const input = { noticeId: notice.id, ...text, dueAt: NOTICE.dueAt, changeNote: "通道改了" };
    const { reviseNotice: revised } = await world.as(feng).do(ReviseNotice, { input });

    expect(revised.revision.number).toBe(2);
    const { notice: mine } = await world.as(lin).do(Notice, { id: notice.id });
    expect(mine).toMatchObject({
      myAcknowledgement: null,
      earlierAcknowledgement: { revisionNumber: 1 },
    });
    expect(revised.revisions.map((one) => one.body)).toEqual([NOTICE.body, text.body]);
    expect(revised.counts.confirmed).toBe(0);
    const stale = await world.as(tang).send(AcknowledgeNotice, tap(notice.id, notice.revision.id));
    expect(stale.refusal).toBe("NOTICE_REVISED");
    expect(stale.facts).toMatchObject({ revisionId: revised.revision.id, revisionNumber: 2 });
    expect(
      (await world.as(lin).do(Notice, { id: notice.id })).notice.acknowledgeRefusal,
    ).toBeNull();
  });

  it("moves a deadline without asking again, and without forgiving who was late by then", async () => {
    const { feng, lin, tang, owner, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await world.as(lin).do(AcknowledgeNotice, tap(notice.id, notice.revision.id));
    world.clock.set("2026-11-19T16:18:00+08:00");
    const dueAt = "2026-11-19T10:00:00.000Z";
    const input = {
      ...text,
      body: NOTICE.body,
      noticeId: notice.id,
      dueAt,
      changeNote: "放宽到 18 点",
    };
    const { reviseNotice: moved } = await world.as(feng).do(ReviseNotice, { input });

    expect(moved.counts.confirmed).toBe(1);
    expect(moved).toMatchObject({ originalDueAt: NOTICE.dueAt });
    await world.as(tang).do(AcknowledgeNotice, tap(notice.id, moved.revision.id));
    const seen = (await world.as(tang).do(Notice, { id: notice.id })).notice;
    expect(seen.dueAt).toBe(dueAt);
    const { noticeBoard } = await world
      .as(owner)
      .do(NoticeBoardPeople, { noticeId: notice.id, state: "CONFIRMED" });
    const late = noticeBoard.people.nodes.map((one) => [one.person.name, one.late]);
    expect(Object.fromEntries(late)).toEqual({ 林晓燕: false, 唐志强: true });
  });

  it("is refused when nothing changes, and to whoever does not publish", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    const before = await world.everything();
    const same = {
      ...text,
      body: NOTICE.body,
      noticeId: notice.id,
      dueAt: NOTICE.dueAt,
      changeNote: "无",
    };
    expect((await world.as(feng).send(ReviseNotice, { input: same })).refusal).toBe(
      "NOTICE_UNCHANGED",
    );
    expect((await world.as(lin).send(ReviseNotice, { input: same })).refusal).toBe(
      "NOT_A_PUBLISHER",
    );
    expect(await world.everything()).toEqual(before);
  });

  it("ends with withdrawal, which is recorded with its reason and asks nobody any more", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await world.as(feng).do(WithdrawNotice, { noticeId: notice.id, reason: "发错群" });
    const { refusal } = await world
      .as(lin)
      .send(AcknowledgeNotice, tap(notice.id, notice.revision.id));
    expect(refusal).toBe("NOTICE_WITHDRAWN");
    const { notices } = await world.as(lin).do(Notices, { groupId });
    expect(notices.nodes[0]).toMatchObject({
      state: "WITHDRAWN",
      acknowledgeRefusal: "NOTICE_WITHDRAWN",
    });
    expect(await world.journal(notice.id)).toEqual(["notice.published", "notice.withdrawn"]);
  });
});

describe("the board", () => {
  it("shows the owner who is missing, their own row first, and members numbers only", async () => {
    const { feng, lin, owner, groupId } = await workshop();
    const unbound = await world.person("高春生", { bound: false });
    const admin = await world.admin();
    await world.as(admin).do(AddMember, { groupId, personId: unbound.id });
    const notice = await publish(feng, groupId);
    await world.as(lin).do(AcknowledgeNotice, tap(notice.id, notice.revision.id));

    const { noticeBoard: board } = await world.as(owner).do(NoticeBoard, { noticeId: notice.id });
    expect(board.counts).toMatchObject({
      asked: 5,
      frozen: 5,
      joined: 0,
      left: 0,
      confirmed: 1,
      missing: 4,
      reachable: 3,
      unreachable: 1,
      percent: 20,
    });
    expect(board.me).toMatchObject({ isMe: true, person: { name: "郑国梁" } });
    expect(board.nudgeable).toBe(2);
    expect(board.pasteText).toContain("@生产部-高春生");
    const { noticeBoard: list } = await world
      .as(owner)
      .do(NoticeBoardPeople, { noticeId: notice.id, state: "MISSING", first: 2 });
    expect(list.people.nodes[0]).toMatchObject({ isMe: true });
    const rest = await world.as(owner).do(NoticeBoardPeople, {
      noticeId: notice.id,
      state: "MISSING",
      first: 2,
      after: list.people.endCursor,
    });
    const names = [...list.people.nodes, ...rest.noticeBoard.people.nodes].map(
      (one) => one.person.name,
    );
    expect(names.toSorted()).toEqual(["冯玉梅", "唐志强", "郑国梁", "高春生"].toSorted());
    expect(rest.noticeBoard.people.hasMore).toBe(false);

    expect((await world.as(lin).send(NoticeBoard, { noticeId: notice.id })).refusal).toBe(
      "NOT_ALLOWED",
    );
  });

  it("drops who leaves from the figures, keeps them in the record, and takes them back", async () => {
    const { feng, lin, owner, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    await world.as(lin).do(AcknowledgeNotice, tap(notice.id, notice.revision.id));
    const admin = await world.admin();
    await world.as(admin).do(EndMembership, { groupId, personId: lin.id, why: "DEPARTED" });
    const counts = async () =>
      (await world.as(owner).do(NoticeBoard, { noticeId: notice.id })).noticeBoard.counts;
    expect(await counts()).toMatchObject({ asked: 3, frozen: 4, left: 1, confirmed: 0 });
    await world.as(admin).do(AddMember, { groupId, personId: lin.id });
    expect(await counts()).toMatchObject({ asked: 4, frozen: 4, left: 0, joined: 0, confirmed: 1 });
  });

  it("asks a later joiner only where the notice says so, with a deadline as long as the first", async () => {
    const { feng, groupId } = await workshop();
    const quiet = await publish(feng, groupId);
    const asking = await publish(feng, groupId, { asksLaterJoiners: true, evenIfSimilar: true });
    world.clock.set("2026-11-20T09:00:00+08:00");
    const he = await world.person("何雨桐");
    await world.as(await world.admin()).do(AddMember, { groupId, personId: he.id });
    const seen = async (id: string) => (await world.as(he).do(Notice, { id })).notice;
    expect((await seen(quiet.id)).acknowledgeRefusal).toBe("NOTICE_NOT_FOR_YOU");
    expect(await seen(asking.id)).toMatchObject({
      acknowledgeRefusal: null,
      dueAt: "2026-11-20T01:35:00.000Z",
    });
    expect((await seen(asking.id)).counts.asked).toBe(5);
  });
});
