import {
  AcknowledgeNotice,
  AddMember,
  AskDepartment,
  CancelLeave,
  CompleteTask,
  DAILY_MEASURES,
  DeclineStandIn,
  DiscardFile,
  EndMembership,
  Inbox,
  IssueInvitation,
  Me,
  OpenNotice,
  OpenTask,
  PublishNotice,
  ReadInbox,
  RecordLeave,
  ReviseNotice,
  SetRole,
  UndoAcknowledgement,
  WithdrawNotice,
  CancelTask,
} from "@riqing/schema";
import { newId } from "../src/kernel/column.ts";
import { insertNew } from "../src/kernel/sql.ts";
import { DailyUse } from "../src/modules/reach/daily-use.entity.ts";
import { openDoor } from "./door.ts";
import { taskforce, THURSDAY } from "./tasks-world.ts";
import { openWorld, type Answer, type Planted, type World } from "./world.ts";

let world: World;
beforeEach(async () => (world = await openWorld({ now: THURSDAY })));
afterEach(() => world.close());

const unread = async (who: Planted) => (await world.as(who).do(Me, {})).me!.unreadCount;
const inbox = async (who: Planted) => (await world.as(who).do(Inbox, {})).inbox.nodes;

/** Does something until it is refused; answers how often it went through. */
async function untilRefused(again: (round: number) => Promise<Answer<unknown>>): Promise<number> {
  for (let round = 0; round < 100; round += 1) {
    const before = await world.everything();
    const { refusal, facts } = await again(round);
    if (refusal === null) continue;
    expect(refusal).toBe("SAID_TOO_OFTEN");
    expect(facts).toMatchObject({ limit: round });
    expect(await world.everything()).toEqual(before);
    return round;
  }
  return Infinity;
}

describe("what one person does to others has a daily measure", () => {
  it("of leaves that name a stand-in, recorded and taken back again", async () => {
    const { he, tang } = await taskforce(world);
    const days = { fromOn: "2026-11-23", untilOn: "2026-11-24", reason: "年假" };
    const cycle = async () => {
      const answer = await world
        .as(he)
        .send(RecordLeave, { input: { ...days, standInId: tang.id } });
      const id = answer.data?.recordLeave.id;
      if (id) await world.as(he).do(CancelLeave, { id });
      return answer;
    };
    expect(await untilRefused(cycle)).toBe(DAILY_MEASURES.LEAVE.each);
    // The next day is another one.
    world.clock.set("2026-11-20T09:00:00+08:00");
    expect((await cycle()).refusal).toBeNull();
  });

  it("of questions to one head, and to all", async () => {
    const { he, zheng, groupId } = await taskforce(world);
    const other = await world.person("钱红", { department: "采购部", role: "HEAD" });
    const third = await world.person("马军", { department: "物流部", role: "HEAD" });
    const ask = (departmentId: string) => (round: number) =>
      world
        .as(he)
        .send(AskDepartment, { input: { groupId, departmentId, question: `第 ${round} 问` } });
    expect(await untilRefused(ask(zheng.departmentId))).toBe(DAILY_MEASURES.QUESTION.each);
    expect(await untilRefused(ask(other.departmentId))).toBe(DAILY_MEASURES.QUESTION.each);
    const { refusal, facts } = await ask(third.departmentId)(0);
    expect([refusal, facts.limit]).toEqual(["SAID_TOO_OFTEN", DAILY_MEASURES.QUESTION.all]);
  });

  it("of invitations for one person", async () => {
    const { he, zheng } = await taskforce(world);
    const invite = () => world.as(zheng).send(IssueInvitation, { personId: he.id });
    expect(await untilRefused(invite)).toBe(DAILY_MEASURES.INVITATION.each);
    const admin = await world.admin();
    // What one person has done is not counted against another.
    await world.as(admin).do(IssueInvitation, { personId: he.id });
  });

  it("of taking somebody out and in again, and of roles given and taken", async () => {
    const { he, owner, groupId } = await taskforce(world);
    const one = { groupId, personId: he.id };
    const move = (round: number) =>
      round % 2 === 0
        ? world.as(owner).send(EndMembership, { ...one, why: "DEPARTED" })
        : world.as(owner).send(AddMember, one);
    expect(await untilRefused(move)).toBe(DAILY_MEASURES.MEMBERSHIP.each);
    const turn = (round: number) =>
      world.as(owner).send(SetRole, { ...one, role: "LEADER", held: round % 2 === 0 });
    expect(await untilRefused(turn)).toBe(DAILY_MEASURES.ROLE.each);
  });

  it("of answers with feedback that are taken back, and of revisions", async () => {
    const { he, owner, groupId } = await taskforce(world);
    const { publishNotice } = await publish(owner, groupId);
    const tap = { noticeId: publishNotice.id, revisionId: publishNotice.revision.id };
    const cycle = async (round: number) => {
      await world
        .as(he)
        .do(AcknowledgeNotice, { input: { ...tap, feedback: `${round}`, tapId: `t${round}` } });
      return world.as(he).send(UndoAcknowledgement, tap);
    };
    let undone = 0;
    while (undone < 100 && (await cycle(undone)).refusal === null) undone += 1;
    expect(undone).toBe(DAILY_MEASURES.UNDO.each);
    const revise = (round: number) => {
      const text = { ...TEXT, body: `今晚 ${round} 点`, changeNote: "改时间" };
      return world.as(owner).send(ReviseNotice, { input: { noticeId: tap.noticeId, ...text } });
    };
    expect(await untilRefused(revise)).toBe(DAILY_MEASURES.REVISION.each);
  });

  it("of uploads, discarded ones included, with a sentence for the screen", async () => {
    const { he } = await taskforce(world);
    const door = await openDoor(world);
    const file = { name: "a.txt", type: "text/plain", bytes: "盘点\n" };
    const { id } = await door.upload(he, file);
    await world.as(he).do(DiscardFile, { id });
    const { all } = DAILY_MEASURES.UPLOAD;
    const filled = { deed: "UPLOAD" as const, subject: "", onDay: "2026-11-19", n: all };
    const { organisationId } = he;
    const tang = await world.person("唐二");
    await insertNew(await world.system(), DailyUse, [
      { id: newId(), organisationId, personId: tang.id, ...filled },
    ]);
    await expect(door.upload(tang, file)).rejects.toThrow("SAID_TOO_OFTEN");
    await door.upload(he, file);
    await door.close();
  });
});

const TEXT = { subject: "停电", purpose: "检修", body: "今晚八点" };

async function publish(owner: Planted, groupId: string) {
  const role = { groupId, personId: owner.id, role: "PUBLISHER" as const, held: true };
  await world.as(owner).do(SetRole, role);
  const input = { audience: [{ groupId }], importance: "ORDINARY" as const, ...TEXT };
  return world.as(owner).do(PublishNotice, { input: { ...input, asksLaterJoiners: false } });
}

describe("messages about one thing", () => {
  it("replace each other; opening and answering it settles them, and withdrawing for everybody", async () => {
    const { he, tang, owner, groupId } = await taskforce(world);
    await world.as(he).do(ReadInbox, {});
    await world.as(tang).do(ReadInbox, {});
    const { publishNotice } = await publish(owner, groupId);
    expect(await unread(he)).toBe(1);
    const noticeId = publishNotice.id;
    const revised = { noticeId, ...TEXT, body: "今晚九点", changeNote: "改时间" };
    const { reviseNotice } = await world.as(owner).do(ReviseNotice, { input: revised });
    expect(await unread(he)).toBe(1);
    expect((await inbox(he)).slice(0, 2)).toMatchObject([
      { kind: "NOTICE_REVISED", readAt: null },
      { kind: "NOTICE_PUBLISHED", readAt: expect.any(String) as string },
    ]);
    const revisionId = reviseNotice.revision.id;
    await world.as(he).do(OpenNotice, { noticeId, revisionId });
    expect([await unread(he), await unread(tang)]).toEqual([0, 1]);
    // Answered from elsewhere, without opening it.
    await world.as(tang).do(AcknowledgeNotice, { input: { noticeId, revisionId } });
    expect(await unread(tang)).toBe(0);
    // The word that it is withdrawn is the one that stands.
    await world.as(owner).do(WithdrawNotice, { noticeId, reason: "不停了" });
    expect([await unread(he), await unread(tang)]).toEqual([1, 1]);
    expect((await inbox(he))[0]?.kind).toBe("NOTICE_WITHDRAWN");
  });

  it("of a task are settled by opening it, by a deed on it, and by its end", async () => {
    const { he, tang, leader, assign } = await taskforce(world);
    for (const one of [he, tang, leader]) await world.as(one).do(ReadInbox, {});
    const { id } = await assign({ responsibleIds: [he.id, tang.id] });
    expect([await unread(he), await unread(tang)]).toEqual([1, 1]);
    await world.as(he).do(OpenTask, { id });
    await world.as(tang).do(CompleteTask, { input: { taskId: id } });
    expect([await unread(he), await unread(tang)]).toEqual([0, 0]);
    await world.as(he).do(CompleteTask, { input: { taskId: id } });
    // Two results of one task are one thing to look at.
    expect(await unread(leader)).toBe(1);
    await world.as(leader).do(OpenTask, { id });
    expect(await unread(leader)).toBe(0);
    const other = await assign();
    expect(await unread(he)).toBe(1);
    await world.as(leader).do(CancelTask, { taskId: other.id, reason: "不用了" });
    expect(await unread(he)).toBe(1);
    expect((await inbox(he))[0]?.kind).toBe("TASK_CHANGED");
  });

  it("of a leave are settled by answering it, and by taking it back", async () => {
    const { he, tang } = await taskforce(world);
    const days = { fromOn: "2026-11-23", untilOn: "2026-11-24", reason: "年假" };
    const record = async (more: object = {}) =>
      (await world.as(he).do(RecordLeave, { input: { ...days, standInId: tang.id, ...more } }))
        .recordLeave.id;
    for (const one of [he, tang]) await world.as(one).do(ReadInbox, {});
    const first = await record();
    expect(await unread(tang)).toBe(1);
    await world.as(tang).do(DeclineStandIn, { leaveId: first });
    expect([await unread(he), await unread(tang)]).toEqual([1, 0]);
    const second = await record({ fromOn: "2026-12-01", untilOn: "2026-12-02" });
    await world.as(he).do(CancelLeave, { id: second });
    expect(await unread(tang)).toBe(1);
    expect((await inbox(tang))[0]?.title).toContain("取消");
  });

  it("that quiet hours held do not arrive once they are settled", async () => {
    const { he, leader, assign } = await taskforce(world);
    for (const one of [he, leader]) await world.as(one).do(ReadInbox, {});
    world.clock.set("2026-11-19T22:30:00+08:00");
    const [first, second] = [await assign(), await assign({ goal: "第二件" })];
    await world.as(leader).do(CancelTask, { taskId: first.id, reason: "不用了" });
    await world.as(he).do(OpenTask, { id: second.id });
    world.clock.set("2026-11-20T07:30:00+08:00");
    expect(await unread(he)).toBe(1);
    // One message of three is left, so that it stands for itself.
    expect((await inbox(he))[0]).toMatchObject({ kind: "TASK_CHANGED", readAt: null });
  });
});
