import {
  AcknowledgeNotice,
  Boards,
  ExportBoard,
  Inbox,
  Me,
  MyTodo,
  NoticeBoard,
  NudgeUnconfirmed,
  OpenNotice,
  PublishNotice,
  ReadInbox,
} from "@riqing/schema";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

const TEXT = { subject: "3 号行车停用", purpose: "有坠物风险", body: "吊装走东通道。" };

async function asked(by: Planted, groupId: string, more: object = {}) {
  const input = {
    ...TEXT,
    audience: [{ groupId }],
    importance: "IMPORTANT" as const,
    dueAt: "2026-11-19T08:17:00.000Z",
    asksLaterJoiners: false,
    ...more,
  };
  return (await world.as(by).do(PublishNotice, { input })).publishNotice;
}

async function workshop() {
  const feng = await world.person("冯玉梅");
  const owner = await world.person("郑国梁");
  const admin = await world.person("苏婉清");
  const lin = await world.person("=林晓燕");
  const tang = await world.person("唐志强");
  const gao = await world.person("高春生", { bound: false });
  const given = { owner, admins: [admin], publishers: [feng], members: [lin, tang, gao] };
  const { id: groupId } = await world.group("生产协调群", given);
  return { feng, owner, admin, lin, tang, gao, groupId };
}

describe("nudging", () => {
  it("reaches those who are missing and can be reached, once in four hours by whomever", async () => {
    const { feng, owner, admin, lin, groupId } = await workshop();
    const notice = await asked(feng, groupId);
    const input = { noticeId: notice.id };
    await world
      .as(lin)
      .do(AcknowledgeNotice, { input: { ...input, revisionId: notice.revision.id } });

    const first = (await world.as(owner).do(NudgeUnconfirmed, { input })).nudgeUnconfirmed;
    // 冯玉梅, 苏婉清, 唐志强; not 林晓燕 who has answered, 高春生 whom nothing reaches, nor the owner.
    expect(first).toEqual({
      nudged: 3,
      tooSoon: 0,
      unreachable: 1,
      nudgeAgainAt: "2026-11-19T11:42:00.000Z",
    });

    world.clock.pass(4 * 60 * 60 * 1000 - 1);
    const again = await world.as(owner).send(NudgeUnconfirmed, { input });
    expect(again.refusal).toBe("NUDGED_RECENTLY");
    const byAdmin = (await world.as(admin).do(NudgeUnconfirmed, { input })).nudgeUnconfirmed;
    expect(byAdmin).toMatchObject({ nudged: 1, tooSoon: 2 });

    world.clock.pass(1);
    const later = (await world.as(owner).do(NudgeUnconfirmed, { input })).nudgeUnconfirmed;
    expect(later).toMatchObject({ nudged: 3, tooSoon: 0 });
  });

  it("counts other subjects too: a person is nagged once, not once a notice", async () => {
    const { feng, owner, groupId } = await workshop();
    const first = await asked(feng, groupId);
    const second = await asked(feng, groupId, { subject: "消防演练名单" });
    await world.as(owner).do(NudgeUnconfirmed, { input: { noticeId: first.id } });
    const { refusal } = await world
      .as(owner)
      .send(NudgeUnconfirmed, { input: { noticeId: second.id } });
    expect(refusal).toBe("NUDGED_RECENTLY");
  });

  it("reaches each person once when two nudge at the same moment", async () => {
    const { feng, owner, admin, tang, groupId } = await workshop();
    const { id: noticeId } = await asked(feng, groupId);
    await Promise.all(
      [owner, admin, owner, admin].map((by) =>
        world.as(by).send(NudgeUnconfirmed, { input: { noticeId } }),
      ),
    );
    const { inbox } = await world.as(tang).do(Inbox, {});
    expect(inbox.nodes.filter((item) => item.kind === "NOTICE_NUDGE")).toHaveLength(1);
  });

  it("lands in the person's inbox, is written down, and never again once they have answered", async () => {
    const { feng, owner, tang, groupId } = await workshop();
    const notice = await asked(feng, groupId);
    await world
      .as(owner)
      .do(NudgeUnconfirmed, { input: { noticeId: notice.id, personIds: [tang.id] } });

    const { inbox } = await world.as(tang).do(Inbox, {});
    expect(inbox.nodes[0]).toMatchObject({
      kind: "NOTICE_NUDGE",
      noticeId: notice.id,
      readAt: null,
    });
    expect((await world.as(tang).do(Me, {})).me.unreadCount).toBeGreaterThan(0);
    expect(await world.journal(notice.id)).toEqual(["notice.published", "notice.nudged"]);

    await world
      .as(tang)
      .do(AcknowledgeNotice, { input: { noticeId: notice.id, revisionId: notice.revision.id } });
    world.clock.pass(5 * 60 * 60 * 1000);
    const input = { noticeId: notice.id, personIds: [tang.id] };
    expect((await world.as(owner).send(NudgeUnconfirmed, { input })).refusal).toBe(
      "NOBODY_TO_NUDGE",
    );
  });

  it("stays unread when it came after what was on screen", async () => {
    const { feng, tang, groupId } = await workshop();
    await asked(feng, groupId);
    const [newest] = (await world.as(tang).do(Inbox, {})).inbox.nodes;
    await asked(feng, groupId, { subject: "消防演练名单" });
    await world.as(tang).do(ReadInbox, { upTo: newest!.id });
    expect((await world.as(tang).do(Me, {})).me.unreadCount).toBe(1);
    await world.as(tang).do(ReadInbox, {});
    expect((await world.as(tang).do(Me, {})).me.unreadCount).toBe(0);
  });

  it("is refused to members, who see numbers only, and writes nothing", async () => {
    const { feng, lin, groupId } = await workshop();
    const { id: noticeId } = await asked(feng, groupId);
    const before = await world.everything();
    expect((await world.as(lin).send(NudgeUnconfirmed, { input: { noticeId } })).refusal).toBe(
      "NOT_ALLOWED",
    );
    expect((await world.as(lin).send(ExportBoard, { input: { noticeId } })).refusal).toBe(
      "NOT_ALLOWED",
    );
    expect(await world.everything()).toEqual(before);
    expect((await world.as(lin).do(Boards, {})).boards.nodes).toEqual([]);
  });
});

describe("the list of boards", () => {
  it("shows how far each is, the newest first, in pages", async () => {
    const { feng, owner, tang, groupId } = await workshop();
    const older = await asked(feng, groupId);
    world.clock.set("2026-11-19T16:30:00+08:00");
    const newer = await asked(feng, groupId, {
      subject: "消防演练名单",
      dueAt: "2026-11-20T08:00:00.000Z",
    });
    await world
      .as(tang)
      .do(AcknowledgeNotice, { input: { noticeId: older.id, revisionId: older.revision.id } });

    const { boards: first } = await world.as(owner).do(Boards, { first: 1 });
    expect(first.nodes).toEqual([
      expect.objectContaining({ id: newer.id, kind: "NOTICE", asked: 6, confirmed: 0, overdue: 0 }),
    ]);
    const { boards: second } = await world
      .as(owner)
      .do(Boards, { first: 1, after: first.endCursor });
    expect(second.nodes).toEqual([
      expect.objectContaining({
        id: older.id,
        asked: 6,
        confirmed: 1,
        overdue: 5,
        groupNames: ["生产协调群"],
      }),
    ]);
    expect(second.hasMore).toBe(false);
  });
});

describe("exporting", () => {
  it("gives a file that no spreadsheet takes for formulas, and writes that it was taken", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const notice = await asked(feng, groupId);
    await world.as(lin).do(AcknowledgeNotice, {
      input: { noticeId: notice.id, revisionId: notice.revision.id, feedback: "=HYPERLINK(1)" },
    });
    const { exportBoard: file } = await world
      .as(owner)
      .do(ExportBoard, { input: { noticeId: notice.id } });

    expect(file.rows).toBe(6);
    expect(file.fileName).toMatch(/^3-号行车停用-确认情况-2026-11-19\.csv$/);
    expect(file.csv.startsWith("\uFEFF工号,姓名,部门,状态")).toBe(true);
    expect(file.csv).toContain("'=林晓燕");
    expect(file.csv).toContain("'=HYPERLINK(1)");
    expect(file.csv).toContain("从未绑定");
    expect(await world.journal(notice.id)).toContain("board.exported");
  });
});

describe("what needs me", () => {
  it("stands by the clock, and is gone when it is done", async () => {
    const { feng, lin, groupId } = await workshop();
    const urgent = await asked(feng, groupId, {
      importance: "URGENT",
      subject: "立刻停机",
      dueAt: "2026-11-19T15:00:00.000Z",
    });
    const soon = await asked(feng, groupId);
    const tonight = await asked(feng, groupId, {
      subject: "晚上停电",
      dueAt: "2026-11-19T14:00:00.000Z",
    });
    const friday = await asked(feng, groupId, {
      subject: "周五演练",
      dueAt: "2026-11-20T08:00:00.000Z",
    });
    const plain = await asked(feng, groupId, {
      subject: "食堂菜单",
      importance: "ORDINARY",
      dueAt: null,
    });

    const { myTodo } = await world.as(lin).do(MyTodo, {});
    expect(myTodo.items.map((item) => [item.id, item.span])).toEqual([
      [soon.id, "NOW"],
      [urgent.id, "NOW"],
      [tonight.id, "TODAY"],
      [friday.id, "WEEK"],
      [plain.id, "LATER"],
    ]);
    await world
      .as(lin)
      .do(AcknowledgeNotice, { input: { noticeId: soon.id, revisionId: soon.revision.id } });
    await world.as(lin).do(OpenNotice, { noticeId: plain.id, revisionId: plain.revision.id });
    const { myTodo: after } = await world.as(lin).do(MyTodo, {});
    expect(after.items.map(({ id }) => id)).toEqual([urgent.id, tonight.id, friday.id]);
    expect(after).toMatchObject({
      total: 3,
      acknowledgedToday: 1,
      signedToday: 0,
      today: "2026-11-19",
    });
  });
});

describe("two groups", () => {
  it("ask, count and nudge a person once, and their owners see their own people", async () => {
    const { feng, owner, tang, groupId } = await workshop();
    const other = await world.person("祁连生");
    const outsider = await world.person("何雨桐");
    const second = await world.group("物流群", {
      owner: other,
      publishers: [feng],
      members: [tang, outsider],
    });
    const notice = await asked(feng, groupId, { audience: [{ groupId }, { groupId: second.id }] });

    expect(notice.counts.asked).toBe(8);
    const boardOf = async (who: Planted) =>
      (await world.as(who).do(NoticeBoard, { noticeId: notice.id })).noticeBoard.counts.asked;
    expect(await boardOf(owner)).toBe(6);
    expect(await boardOf(other)).toBe(4);
    expect(await boardOf(await world.admin())).toBe(8);
    // The list says what the board says.
    const listed = async (who: Planted) =>
      (await world.as(who).do(Boards, {})).boards.nodes[0]?.asked;
    expect([await listed(owner), await listed(other)]).toEqual([6, 4]);

    await world.as(owner).do(NudgeUnconfirmed, { input: { noticeId: notice.id } });
    const nudged = (await world.as(other).do(NudgeUnconfirmed, { input: { noticeId: notice.id } }))
      .nudgeUnconfirmed;
    expect(nudged).toMatchObject({ nudged: 1, tooSoon: 2 });
  });
});
