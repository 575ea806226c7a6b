import {
  AcknowledgeNotice,
  AddMember,
  CloseReport,
  FileReport,
  NoticeBoardPeople,
  NudgeUnconfirmed,
  PublishNotice,
  Reachability,
  RecordLeave,
  Resend,
  ReviseNotice,
  StartMediation,
  Undeliverable,
  UndeliverableCounts,
  WithdrawNotice,
} from "@riqing/schema";
import { HOUR, MINUTE } from "../src/kernel/clock.ts";
import { sql } from "../src/kernel/sql.ts";
import { eachDeliveryWorld } from "./delivery-world.ts";
import type { Planted } from "./world.ts";

const { world, runJobs, sent, workshop, noticeFor, until } = eachDeliveryWorld({
  now: "2026-11-19T15:42:00+08:00",
});

describe("a notice", () => {
  it("leaves by WeChat, opens itself, and the board says when", async () => {
    const { feng, owner, members, groupId } = await workshop(2);
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
    world.clock.pass(MINUTE);
    await runJobs();
    await runJobs();

    const [one, two] = members as [Planted, Planted];
    expect(
      sent()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([one, two].map(({ staffNo }) => `o-${staffNo}`).toSorted());
    expect(sent()[0]).toMatchObject({
      page: `pages/notice/index?id=${notice.id}`,
      title: "新通知：3 号行车停用",
    });
    const asked = { noticeId: notice.id, state: "MISSING" as const };
    const { noticeBoard } = await world.as(owner).do(NoticeBoardPeople, asked);
    const rows = new Map(
      noticeBoard.people.nodes.map(({ person, delivery, deliveredAt }) => [
        person.name,
        { truth: delivery?.truth, at: delivery?.at, why: delivery?.why, deliveredAt },
      ]),
    );
    const at = "2026-11-19T07:43:00.000Z";
    expect(rows.get(one.name)).toEqual({ truth: "DELIVERED", at, why: null, deliveredAt: at });
    // Bound by a browser alone, so WeChat cannot reach them; that is said, and is not slowness.
    const other = { truth: "UNREACHABLE", at: null, why: "NOT_BOUND", deliveredAt: null };
    expect(rows.get(owner.name)).toEqual(other);
  });

  it("is not sent to whoever has answered between asking and sending", async () => {
    const { feng, members, groupId } = await workshop(2);
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
    const input = { noticeId: notice.id, revisionId: notice.revision.id };
    await world.as(members[0]!).do(AcknowledgeNotice, { input });
    await runJobs();

    expect(sent().map(({ to }) => to)).toEqual([`o-${members[1]!.staffNo}`]);
  });

  it("waits for the end of quiet hours; corrected and withdrawn in the night, it leaves one line", async () => {
    const { feng, members, groupId } = await workshop(1);
    until("2026-11-19T23:10:00+08:00");
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    expect(sent()).toEqual([]);

    const { input } = noticeFor(groupId, { body: "吊装走西通道" });
    const { subject, purpose, body, dueAt } = input;
    const corrected = {
      noticeId: notice.id,
      subject,
      purpose,
      body,
      dueAt,
      changeNote: "改了通道",
    };
    await world.as(feng).do(ReviseNotice, { input: corrected });
    await world.as(feng).do(WithdrawNotice, { noticeId: notice.id, reason: "不停了" });
    until("2026-11-20T06:59:59+08:00");
    await runJobs();
    expect(sent()).toEqual([]);
    until("2026-11-20T07:00:00+08:00");
    await runJobs();

    expect(sent()).toEqual([
      {
        to: `o-${members[0]!.staffNo}`,
        page: `pages/notice/index?id=${notice.id}`,
        title: "通知已撤回：3 号行车停用",
      },
    ]);
  });

  it("that is urgent passes quiet hours, and that it did is recorded", async () => {
    const { feng, groupId } = await workshop(1);
    until("2026-11-19T23:10:00+08:00");
    await world.as(feng).do(PublishNotice, noticeFor(groupId, { importance: "URGENT" }));
    await runJobs();

    expect(sent()).toHaveLength(1);
    const broke = await world.rows<{ n: number }>(
      sql`select count(*) as n from delivery where state = 'SENT' and broke_quiet = 1`,
    );
    expect(Number(broke[0]!.n)).toBe(1);
  });

  it("with others that waited is one message, which leads to the inbox", async () => {
    const { feng, members, groupId } = await workshop(1);
    until("2026-11-19T23:10:00+08:00");
    for (const subject of ["停水", "停电", "停气"])
      await world.as(feng).do(PublishNotice, noticeFor(groupId, { subject }));
    until("2026-11-20T07:00:00+08:00");
    await runJobs();

    const to = `o-${members[0]!.staffNo}`;
    expect(sent()).toEqual([{ to, page: "pages/inbox/index", title: "你有 3 件事要看" }]);
  });

  it("asks nobody who is away", async () => {
    const { feng, members, groupId } = await workshop(2);
    const away = members[0]!;
    const days = { fromOn: "2026-11-19", untilOn: "2026-11-21", reason: "事假" };
    await world.as(away).do(RecordLeave, { input: days });
    await runJobs();
    world.server.received.length = 0;
    await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();

    expect(sent().map(({ to }) => to)).toEqual([`o-${members[1]!.staffNo}`]);
  });
});

describe("what cannot be sent", () => {
  it("is listed for the administrator, and one tap tries again", async () => {
    const { feng, members, groupId } = await workshop(2);
    world.answer((call) => {
      if (!call.path.endsWith("/subscribe/send")) return undefined;
      return { errcode: 47003, errmsg: "argument invalid! data.thing1.value" };
    });
    await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    const admin = world.as(await world.admin());
    const { undeliverable } = await admin.do(Undeliverable, {});
    const listed = undeliverable.nodes.filter(({ reason }) => reason === "CHANNEL_FAILED");
    expect(new Set(listed.map(({ person }) => person?.name))).toEqual(
      new Set(members.map(({ name }) => name)),
    );
    expect(listed[0]!.detail).toContain("thing1");
    const { undeliverableCounts } = await admin.do(UndeliverableCounts, {});
    expect(undeliverableCounts).toContainEqual({ reason: "CHANNEL_FAILED", count: 2 });
    expect((await world.as(feng).send(Undeliverable, {})).refusal).toBe("NOT_ALLOWED");
    expect((await world.as(feng).send(Resend, {})).refusal).toBe("NOT_ALLOWED");

    world.answer(null);
    world.server.received.length = 0;
    expect((await admin.do(Resend, { ids: listed.map(({ id }) => id) })).resend).toBe(2);
    await runJobs();
    expect(sent()).toHaveLength(2);
    const left = (await admin.do(Undeliverable, {})).undeliverable.nodes;
    expect(left.filter(({ reason }) => reason === "CHANNEL_FAILED")).toEqual([]);
    expect(await world.journal()).toContain("reach.resent");
  });

  it("is not listed where it is of a report: whoever looks after the channels may be named in it", async () => {
    await workshop(1);
    const admin = await world.admin();
    const office = await world.person("督导", { role: "OFFICE", department: "总经办" });
    const reporter = await world.person("石磊");
    const counts = async () =>
      (await world.as(admin).do(UndeliverableCounts, {})).undeliverableCounts;
    const before = await counts();
    const input = { kind: "OTHER" as const, text: "他半夜在群里发图。", namedIds: [admin.id] };
    const { fileReport } = await world.as(reporter).do(FileReport, { input });
    const failed = sql<{ n: number }>`select count(*) as n from delivery
      where undeliverable = 1 and recipient_id in (${office.id}, ${reporter.id})`;
    const isHidden = async (of: number) => {
      await runJobs();
      expect(Number((await world.rows(failed))[0]!.n)).toBe(of);
      const { undeliverable } = await world.as(admin).do(Undeliverable, {});
      const listed = undeliverable.nodes.map(({ person }) => person?.id);
      for (const one of [office, reporter]) expect(listed).not.toContain(one.id);
      expect(await counts()).toEqual(before);
      return listed.length;
    };
    await isHidden(1);
    await world.as(office).do(CloseReport, {
      input: { reportId: fileReport.id, outcome: "CONFIRMED", text: "属实。" },
    });
    const listed = await isHidden(2);
    // They are tried again with all others, and not counted.
    expect((await world.as(admin).do(Resend, {})).resend).toBe(listed);
    expect(Number((await world.rows(failed))[0]!.n)).toBe(0);
  });

  it("is not listed where it is of a mediation, of which nobody else knows", async () => {
    await workshop(1);
    const admin = await world.admin();
    const [luo, tang, mediator] = [
      await world.person("罗海峰"),
      await world.person("汤玉兰"),
      await world.person("何雨桐"),
    ];
    const { id: groupId } = await world.group("东通道群", { members: [luo, tang, mediator] });
    const failed = sql`select id from delivery where undeliverable = 1 and recipient_id = ${mediator.id}`;
    const counts = async () => {
      await runJobs();
      const { undeliverable } = await world.as(admin).do(Undeliverable, {});
      const listed = undeliverable.nodes.filter(({ person }) => person?.id === mediator.id);
      return [(await world.rows(failed)).length, listed.length];
    };
    // That they were added to the group did not reach them, and is listed.
    expect(await counts()).toEqual([1, 1]);
    await world.as(luo).do(StartMediation, {
      input: {
        groupId,
        partyIds: [luo.id, tang.id],
        title: "东通道先装车还是先吊装",
        text: "上周三次堵在东通道",
        mediatorId: mediator.id,
      },
    });
    expect(await counts()).toEqual([2, 1]);
  });

  it("because WeChat is busy is tried again later, and holds up nobody", async () => {
    const { feng, members, groupId } = await workshop(2);
    const unlucky = `o-${members[0]!.staffNo}`;
    world.answer((call) => {
      if ((call.body as { touser?: string } | null)?.touser !== unlucky) return undefined;
      return { errcode: -1, errmsg: "system error" };
    });
    await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    expect(sent().map(({ to }) => to)).toContain(`o-${members[1]!.staffNo}`);

    world.answer(null);
    world.server.received.length = 0;
    await runJobs();
    expect(sent()).toEqual([]);
    world.clock.pass(31_000);
    await runJobs();
    expect(sent().map(({ to }) => to)).toEqual([unlucky]);
  });

  it("is known before publishing: how many can be reached, why not, and to owners who", async () => {
    const { feng, owner, groupId } = await workshop(2);
    const never = await world.person("从未绑定", { bound: false });
    await world.as(await world.admin()).do(AddMember, { groupId, personId: never.id });
    const audience = [{ groupId }];
    const { reachability } = await world.as(feng).do(Reachability, { audience });
    const gaps = Object.fromEntries(reachability.gaps.map(({ why, count }) => [why, count]));
    expect(reachability).toMatchObject({ asked: 5, reachable: 2 });
    expect(gaps).toEqual({ NEVER_BOUND: 1, NOT_BOUND: 2 });
    expect(reachability.gaps.flatMap(({ people }) => people)).toEqual([]);
    expect((await world.as(owner).send(Reachability, { audience })).refusal).toBe(
      "NOT_A_PUBLISHER",
    );
  });
});

it("a nudge goes through the channel, too, and the text for the chat names whom none reaches", async () => {
  const { feng, owner, members, groupId } = await workshop(1);
  const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
  await runJobs();
  world.server.received.length = 0;
  world.clock.pass(HOUR);
  await world.as(owner).do(NudgeUnconfirmed, { input: { noticeId: notice.id } });
  await runJobs();
  expect(sent()).toEqual([
    {
      to: `o-${members[0]!.staffNo}`,
      page: `pages/notice/index?id=${notice.id}`,
      title: "提醒你确认：3 号行车停用",
    },
  ]);
});

it("no more than twelve messages a day leave for one person; the rest waits for the morning, and that is said", async () => {
  const { feng, owner, groupId, members } = await workshop(1);
  const [one] = members as [Planted];
  const { accountId } = await world.bindWechat(one, "o-second");
  await world.grant(one, accountId, "NOTICE", 20);
  // What the workshop began with has left on the day before.
  until("2026-11-20T09:00:00+08:00");
  const due = { dueAt: "2026-11-30T16:00:00+08:00" };
  let last = "";
  for (let i = 1; i <= 14; i += 1) {
    const given = noticeFor(groupId, { ...due, subject: `第 ${i} 件事` });
    last = (await world.as(feng).do(PublishNotice, given)).publishNotice.id;
    await runJobs();
    world.clock.pass(MINUTE);
  }
  expect(sent()).toHaveLength(12);
  const of = { noticeId: last, state: "MISSING" as const, reach: "REACHABLE" as const };
  const { noticeBoard } = await world.as(owner).do(NoticeBoardPeople, of);
  const why = noticeBoard.people.nodes.map(({ delivery }) => [delivery?.truth, delivery?.why]);
  expect(why).toEqual([["WAITING", "DAILY_CAP"]]);

  world.server.received.length = 0;
  until("2026-11-21T08:00:00+08:00");
  await runJobs();
  expect(sent().map(({ title }) => title)).toEqual(["你有 2 件事要看"]);
});
