import {
  AcknowledgeNotice,
  Inbox,
  PublishNotice,
  ReviseNotice,
  SetDigest,
  SetReminders,
  WithdrawNotice,
} from "@riqing/schema";
import { eachDeliveryWorld } from "./delivery-world.ts";

const { world, runJobs, sent, workshop, noticeFor, until } = eachDeliveryWorld({
  now: "2026-11-19T15:42:00+08:00",
});

describe("reminders", () => {
  it("come before the deadline, at it and after it, each once, to who has not answered", async () => {
    const { feng, members, groupId } = await workshop(2);
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    world.server.received.length = 0;
    const input = { noticeId: notice.id, revisionId: notice.revision.id };
    await world.as(members[0]!).do(AcknowledgeNotice, { input });

    const titles: string[] = [];
    for (const at of [
      "20T13:59",
      "20T14:00",
      "20T15:59",
      "20T16:00",
      "21T15:59",
      "21T16:00",
      "22T16:00",
    ]) {
      until(`2026-11-${at}:00+08:00`);
      world.server.received.length = 0;
      await runJobs();
      await runJobs();
      for (const { to, title } of sent())
        titles.push(`${at} ${to === `o-${members[1]!.staffNo}`} ${title}`);
    }
    expect(titles).toEqual([
      "20T14:00 true 快到时间了：3 号行车停用",
      "20T16:00 true 已到时间，还没办：3 号行车停用",
      "21T16:00 true 已到时间，还没办：3 号行车停用",
    ]);
  });

  it("after an outage are one, which says how things stand", async () => {
    const { feng, groupId } = await workshop(1);
    await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    world.server.received.length = 0;
    until("2026-11-21T17:00:00+08:00");
    await runJobs();

    expect(sent().map(({ title }) => title)).toEqual(["已到时间，还没办：3 号行车停用"]);
  });

  it("move with the deadline, and end with the notice", async () => {
    const { feng, groupId } = await workshop(1);
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    const { subject, purpose, body } = noticeFor(groupId).input;
    const moved = { noticeId: notice.id, subject, purpose, body, changeNote: "延一天" };
    await world
      .as(feng)
      .do(ReviseNotice, { input: { ...moved, dueAt: "2026-11-21T16:00:00+08:00" } });
    world.server.received.length = 0;
    until("2026-11-20T16:30:00+08:00");
    await runJobs();
    expect(sent()).toEqual([]);
    until("2026-11-21T14:00:00+08:00");
    await runJobs();
    expect(sent()).toHaveLength(1);

    await world.as(feng).do(WithdrawNotice, { noticeId: notice.id, reason: "不停了" });
    await runJobs();
    world.server.received.length = 0;
    until("2026-11-22T18:00:00+08:00");
    await runJobs();
    expect(sent()).toEqual([]);
  });

  it("are fewer for who wants fewer, but the one at the deadline comes", async () => {
    const { feng, members, groupId } = await workshop(1);
    const chosen = { ordinary: "EACH" as const, steps: "DEADLINE" as const };
    await world.as(members[0]!).do(SetReminders, chosen);
    await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    world.server.received.length = 0;
    for (const at of ["20T14:00", "20T16:00", "21T16:00"]) {
      until(`2026-11-${at}:00+08:00`);
      await runJobs();
    }
    expect(sent()).toHaveLength(1);
  });
});

describe("a daily digest", () => {
  const ordinary = { importance: "ORDINARY", dueAt: null };

  it("holds ordinary notices until the hour, and lets important ones through", async () => {
    const { feng, members, groupId } = await workshop(1);
    await world.as(members[0]!).do(SetDigest, { at: "17:00" });
    for (const subject of ["停水", "停电"])
      await world.as(feng).do(PublishNotice, noticeFor(groupId, { ...ordinary, subject }));
    await world.as(feng).do(PublishNotice, noticeFor(groupId, { subject: "要紧的事" }));
    await runJobs();
    expect(sent().map(({ title }) => title)).toEqual(["新通知：要紧的事"]);

    world.server.received.length = 0;
    until("2026-11-19T17:00:00+08:00");
    await runJobs();
    expect(sent().map(({ title }) => title)).toEqual(["你有 2 件事要看"]);
  });

  it("is one a day, however many processes send and wherever the hour is moved to", async () => {
    const { feng, members, groupId } = await workshop(1);
    await world.as(members[0]!).do(SetDigest, { at: "16:00" });
    await world.as(feng).do(PublishNotice, noticeFor(groupId, { ...ordinary, subject: "停水" }));
    until("2026-11-19T16:00:00+08:00");
    await Promise.all([runJobs(), runJobs(), runJobs()]);
    expect(sent()).toHaveLength(1);

    await world.as(feng).do(PublishNotice, noticeFor(groupId, { ...ordinary, subject: "停电" }));
    await world.as(members[0]!).do(SetDigest, { at: "18:00" });
    until("2026-11-19T18:00:00+08:00");
    await Promise.all([runJobs(), runJobs(), runJobs()]);
    expect(sent()).toHaveLength(1);
    until("2026-11-20T18:00:00+08:00");
    await Promise.all([runJobs(), runJobs(), runJobs()]);
    expect(sent()).toHaveLength(2);
  });

  it("can be turned off, and takes no hour of the night", async () => {
    const { feng, members, groupId } = await workshop(1);
    const who = world.as(members[0]!);
    expect((await who.send(SetDigest, { at: "23:00" })).refusal).toBe("BAD_INPUT");
    expect((await who.send(SetDigest, { at: "7 Uhr" })).refusal).toBe("BAD_INPUT");
    await who.do(SetDigest, { at: "17:00" });
    await world.as(feng).do(PublishNotice, noticeFor(groupId, { ...ordinary, subject: "停水" }));
    await runJobs();
    expect(sent()).toEqual([]);
    await who.do(SetDigest, {});
    await runJobs();
    expect(sent()).toHaveLength(1);
  });
});

it("who answers for others is told once a day who is behind, if they want it; names stay inside", async () => {
  const { feng, owner, members, groupId } = await workshop(2);
  const { accountId } = await world.bindWechat(owner);
  await world.grant(owner, accountId, "NOTICE", 5);
  const due = { dueAt: "2026-11-19T16:30:00+08:00" };
  await world.as(feng).do(PublishNotice, noticeFor(groupId, due));
  await world.as(owner).do(SetDigest, { behind: true });
  await world.as(members[0]!).do(SetDigest, { behind: true });
  until("2026-11-19T16:31:00+08:00");
  await runJobs();
  until("2026-11-19T17:00:00+08:00");
  world.server.received.length = 0;
  await Promise.all([runJobs(), runJobs(), runJobs()]);
  await runJobs();

  const told = sent().filter(({ title }) => title.startsWith("有 "));
  expect(told).toEqual([
    { to: `o-${owner.staffNo}`, page: "pages/inbox/index", title: "有 3 人过了时间还没办" },
  ]);
  expect(JSON.stringify(world.sends())).not.toContain(members[0]!.name);
  expect(await world.as(members[0]!).titles("BEHIND")).toEqual([]);
  const { inbox } = await world.as(owner).do(Inbox, {});
  const [message] = inbox.nodes.filter(({ kind }) => kind === "BEHIND");
  expect(message!.body).toContain(`${members[0]!.name} 1 件`);
});
