import {
  AcknowledgeNotice,
  NoticeBoard,
  PublishNotice,
  ReviseNotice,
  UndoAcknowledgement,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

const TEXT = { subject: "3 号行车停用", purpose: "有坠物风险", body: "吊装走东通道。" };

async function twenty() {
  const feng = await world.person("冯玉梅");
  const members: Planted[] = [];
  for (let i = 0; i < 20; i += 1) members.push(await world.person(`成员${i}`));
  const { id: groupId, owner } = await world.group("生产协调群", { publishers: [feng], members });
  const input = {
    ...TEXT,
    audience: [{ groupId }],
    importance: "ORDINARY" as const,
    asksLaterJoiners: false,
  };
  const { publishNotice: notice } = await world.as(feng).do(PublishNotice, { input });
  return { feng, members, owner, notice };
}

it("twenty people who tap at once are twenty rows, each with one line and one receipt", async () => {
  const { members, owner, notice } = await twenty();
  const input = { noticeId: notice.id, revisionId: notice.revision.id };
  const answers = await Promise.all(
    members.map((who) => world.as(who).do(AcknowledgeNotice, { input })),
  );

  const receipts = answers.map(
    ({ acknowledgeNotice }) => acknowledgeNotice.myAcknowledgement?.receiptId,
  );
  expect(new Set(receipts).size).toBe(20);
  const { noticeBoard } = await world.as(owner).do(NoticeBoard, { noticeId: notice.id });
  expect(noticeBoard.counts.confirmed).toBe(20);
  const lines = (await world.journal(notice.id)).filter((deed) => deed === "notice.acknowledged");
  expect(lines).toHaveLength(20);
  const kept = await world.rows<{ n: number }>(sql`select count(*) as n from receipt`);
  expect(Number(kept[0]?.n)).toBe(20);
});

it("a correction between taps: whoever was before it is asked again, whoever came after is told", async () => {
  const { feng, members, owner, notice } = await twenty();
  const input = { noticeId: notice.id, revisionId: notice.revision.id };
  const correction = {
    ...TEXT,
    noticeId: notice.id,
    body: "吊装走西通道。",
    changeNote: "通道改了",
  };

  const taps = members.map((who) => world.as(who).send(AcknowledgeNotice, { input }));
  const revised = world.as(feng).do(ReviseNotice, { input: correction });
  const answers = await Promise.all(taps);
  const { reviseNotice } = await revised;

  for (const { refusal } of answers) expect([null, "NOTICE_REVISED"]).toContain(refusal);
  const { noticeBoard } = await world.as(owner).do(NoticeBoard, { noticeId: notice.id });
  expect(noticeBoard.counts.confirmed).toBe(0);
  const kept = await world.rows<{ n: number }>(
    sql`select count(*) as n from acknowledgement where revision_id = ${notice.revision.id}`,
  );
  expect(Number(kept[0]?.n)).toBe(answers.filter(({ refusal }) => refusal === null).length);
  expect(reviseNotice.revision.number).toBe(2);
});

it("a tap and its undo, many times at once, end in one of the two, and the board agrees", async () => {
  const { members, owner, notice } = await twenty();
  const who = world.as(members[0]!);
  const ids = { noticeId: notice.id, revisionId: notice.revision.id };
  await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      i % 2 === 0
        ? who.send(AcknowledgeNotice, { input: ids })
        : who.send(UndoAcknowledgement, ids),
    ),
  );
  const rows = await world.rows<{ withdrawnAt: number | null }>(
    sql`select withdrawn_at as withdrawnAt from acknowledgement where person_id = ${members[0]!.id}`,
  );
  expect(rows).toHaveLength(1);
  const { noticeBoard } = await world.as(owner).do(NoticeBoard, { noticeId: notice.id });
  expect(noticeBoard.counts.confirmed).toBe(rows[0]!.withdrawnAt === null ? 1 : 0);
});
