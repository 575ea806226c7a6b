import {
  AddMember,
  Assignees,
  Boards,
  CloseDay,
  CloseOuts,
  ConfirmTask,
  GroupMembers,
  Inbox,
  MyGroups,
  MyReceipts,
  NoticeBoardPeople,
  Notices,
  Obligations,
  People,
  PublishNotice,
  AcknowledgeNotice,
  NoticeBoard,
  SetRole,
  StandIns,
  Tasks,
  WithdrawNotice,
} from "@riqing/schema";
import { fillPersonKeys } from "../src/modules/people/index.ts";
import { taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

/** A notice to the whole group. */
const notice = (groupId: string, subject: string) => ({
  subject,
  purpose: "演练",
  body: subject,
  audience: [{ groupId }],
  importance: "IMPORTANT" as const,
  dueAt: "2026-11-20T09:00:00.000Z",
  asksLaterJoiners: false,
  evenIfSimilar: true,
});

describe("people are found by pinyin", () => {
  it.each([
    ["linxiaoyan", "in full"],
    ["Lin Xiaoyan", "as it is written abroad"],
    ["lxy", "by initials"],
    ["linxy", "by the surname and initials"],
    ["ＬＸＹ", "in full width"],
    ["晓燕", "by a part of the name"],
  ])("%s, %s", async (search) => {
    const { leader, owner, groupId } = await taskforce(world);
    await world.person("李新宇", { department: "总经办", organisation: "别的公司" });
    const names = (nodes: { person: { name: string } }[]) => nodes.map(({ person }) => person.name);
    const by = world.as(owner);
    const { people } = await by.do(People, { search });
    expect(people.nodes.map(({ name }) => name)).toEqual(["林晓燕"]);
    const { group } = await by.do(GroupMembers, { id: groupId, search });
    expect(names(group.members.nodes)).toEqual(["林晓燕"]);
    const { assignees } = await world.as(leader).do(Assignees, { groupId, text: search });
    expect(names(assignees.nodes)).toEqual(["林晓燕"]);
    const days = { fromOn: "2026-11-20", untilOn: "2026-11-20" };
    const { standIns } = await world.as(leader).do(StandIns, { ...days, search });
    expect(names(standIns.nodes)).toEqual(["林晓燕"]);
    await by.do(SetRole, { groupId, personId: owner.id, role: "PUBLISHER", held: true });
    const input = notice(groupId, "停电检修");
    const { publishNotice } = await by.do(PublishNotice, { input });
    const { obligations } = await by.do(Obligations, { groupId, search });
    expect(names(obligations.rows)).toEqual(["林晓燕"]);
    // The columns count everybody all the same.
    expect(obligations.columns[0]!.missing).toBe(5);
    const asked = { noticeId: publishNotice.id, state: "MISSING" as const, search };
    const { noticeBoard } = await by.do(NoticeBoardPeople, asked);
    expect(names(noticeBoard.people.nodes)).toEqual(["林晓燕"]);
  });

  it("also those whom an earlier version wrote, once the server has started", async () => {
    const { owner } = await taskforce(world);
    const search = "hyt";
    const found = async () =>
      (await world.as(owner).do(People, { search })).people.nodes.map(({ name }) => name);
    const em = world.orm.em.fork();
    await em.execute("update person set name_key = null, search_key = lower(staff_no)");
    expect(await found()).toEqual([]);
    const ctx = await world.system();
    expect(await fillPersonKeys(ctx)).toBe(6);
    expect(await found()).toEqual(["何雨桐"]);
    expect(await fillPersonKeys(ctx)).toBe(0);
  });
});

describe("lists are searched and filtered", () => {
  it("notices, by subject, publisher and what is still asked; the messages and receipts of them", async () => {
    const { owner, he, groupId } = await taskforce(world);
    await world
      .as(owner)
      .do(SetRole, { groupId, personId: owner.id, role: "PUBLISHER", held: true });
    const publish = async (subject: string) =>
      (await world.as(owner).do(PublishNotice, { input: notice(groupId, subject) })).publishNotice;
    const crane = await publish("3 号行车停用");
    const power = await publish("周六停电 ABC");
    const heat = await publish("高温停工");
    const reader = world.as(he);
    const subjects = async (asked: object) =>
      (await reader.do(Notices, asked)).notices.nodes.map(({ subject }) => subject);
    expect(await subjects({ search: "3号行车" })).toEqual(["3 号行车停用"]);
    expect(await subjects({ search: "ａｂｃ" })).toEqual(["周六停电 ABC"]);
    expect(await subjects({ search: "lxy" })).toHaveLength(3);
    expect(await subjects({ search: "%" })).toEqual([]);
    expect(await subjects({ search: "停", first: 2 })).toEqual(["高温停工", "周六停电 ABC"]);
    const tap = { noticeId: power.id, revisionId: power.revision.id };
    await reader.do(AcknowledgeNotice, { input: tap });
    await world.as(owner).do(WithdrawNotice, { noticeId: heat.id, reason: "不热了" });
    expect(await subjects({ filter: "TO_ACKNOWLEDGE" })).toEqual([crane.subject]);
    expect(await subjects({ filter: "WITHDRAWN" })).toEqual([heat.subject]);
    expect(await subjects({ filter: "PUBLISHED_BY_ME" })).toEqual([]);
    const mine = await world.as(owner).do(Notices, { filter: "PUBLISHED_BY_ME", search: "行车" });
    expect(mine.notices.nodes).toHaveLength(1);

    const boards = async (search: string) =>
      (await world.as(owner).do(Boards, { search })).boards.nodes.map(({ title }) => title);
    expect(await boards("行车")).toEqual([crane.subject]);
    expect(await boards("没有的")).toEqual([]);

    const messages = async (asked: object) =>
      (await reader.do(Inbox, asked)).inbox.nodes.map(({ title }) => title);
    expect(await messages({ search: "3号行车" })).toEqual(["新通知：3 号行车停用"]);
    expect(await messages({ unread: true, search: "停" })).toEqual([
      "通知已撤回：高温停工",
      "新通知：3 号行车停用",
    ]);
    const receipts = async (asked: object) =>
      (await reader.do(MyReceipts, asked)).myReceipts.nodes.map(({ title }) => title);
    expect(await receipts({ search: "abc" })).toEqual([power.subject]);
    expect(await receipts({ search: "行车" })).toEqual([]);
    expect(await receipts({ kind: "RULES_SIGNED" })).toEqual([]);
    const { refusal } = await reader.send(Notices, { search: "字".repeat(41) });
    expect(refusal).toBe("BAD_INPUT");
  });

  it("tasks, by what they are, by whom and until when", async () => {
    const { leader, he, tang, owner, groupId, assign } = await taskforce(world);
    const tomorrow = "2026-11-20T17:30:00+08:00";
    await assign({ goal: "盘点备件", dueAt: "2026-11-19T16:00:00+08:00" });
    await assign({ goal: "清洗滤网", responsibleIds: [tang.id], dueAt: tomorrow });
    const goals = async (who: Planted, asked: object) =>
      (await world.as(who).do(Tasks, { view: "ASSIGNED_BY_ME", ...asked })).tasks.nodes.map(
        ({ goal }) => goal,
      );
    expect(await goals(leader, { search: "备件" })).toEqual(["盘点备件"]);
    expect(await goals(leader, { search: "tzq" })).toEqual(["清洗滤网"]);
    expect(await goals(leader, { personId: he.id })).toEqual(["盘点备件"]);
    expect(await goals(he, { view: "MINE", search: "fengyumei" })).toEqual(["盘点备件"]);
    expect(await goals(owner, { view: "GROUP", groupId, search: "fym" })).toHaveLength(2);
    // A stranger to it finds nothing by its words.
    expect(await goals(tang, { view: "MINE", search: "备件" })).toEqual([]);
    expect(await goals(leader, { due: "TODAY" })).toEqual(["盘点备件"]);
    expect(await goals(leader, { due: "AHEAD" })).toEqual(["清洗滤网"]);
    world.clock.set("2026-11-19T16:30:00+08:00");
    expect(await goals(leader, { due: "OVER" })).toEqual(["盘点备件"]);
    expect(await goals(he, { view: "MINE", due: "OVER" })).toEqual(["盘点备件"]);
    expect(await goals(leader, { due: "TODAY" })).toEqual([]);
  });

  it("groups by name, members by role, and closed days by what was in them", async () => {
    const { owner, leader, he, groupId, assign } = await taskforce(world);
    const groups = async (search: string) =>
      (await world.as(owner).do(MyGroups, { search })).myGroups.nodes.map(({ name }) => name);
    expect(await groups("总装")).toEqual(["总装群"]);
    expect(await groups("安全")).toEqual([]);
    const { group } = await world.as(he).do(GroupMembers, { id: groupId, role: "LEADER" });
    expect(group.members.nodes.map(({ person }) => person.name)).toEqual(["冯玉梅"]);

    const task = await assign({ goal: "盘点备件", dueAt: "2026-11-19T17:00:00+08:00" });
    const confirm = { taskId: task.id, method: "SELF" as const };
    await world.as(he).do(ConfirmTask, {
      input: { ...confirm, plannedAt: "2026-11-19T17:00:00+08:00" },
    });
    world.clock.set("2026-11-19T17:31:00+08:00");
    await world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
    const days = async (who: Planted, asked: object) =>
      (await world.as(who).do(CloseOuts, { groupId, ...asked })).closeOuts.nodes.length;
    expect(await days(leader, { search: "备件" })).toBe(1);
    expect(await days(leader, { search: "hyt" })).toBe(1);
    expect(await days(leader, { search: "tzq" })).toBe(0);
    expect(await days(leader, { outcome: "OPEN" })).toBe(1);
    expect(await days(leader, { outcome: "CARRIED" })).toBe(0);
    // What somebody sees no names of is not found by names either.
    const member = await world.person("邓丽娟");
    await world.as(await world.admin()).do(AddMember, { groupId, personId: member.id });
    expect(await days(member, {})).toBe(1);
    expect(await days(member, { search: "备件" })).toBe(0);
  });
});

describe("two people of one name", () => {
  it("are told apart by their department, or by their number where that is one, too", async () => {
    const { owner, groupId } = await taskforce(world);
    const by = world.as(owner);
    const names = async (search: string) =>
      (await by.do(People, { search })).people.nodes.map(({ name }) => name);
    const first = await world.person("王伟", { department: "设备部", bound: false });
    expect(await names("王伟")).toEqual(["王伟"]);
    await world.person("王 伟", { department: "采购部" });
    expect(await names("王伟")).toEqual(["王伟（设备部）", "王 伟（采购部）"]);
    const third = await world.person("王伟", { department: "设备部", bound: false });
    expect(await names("wangwei")).toEqual([
      `王伟（${first.staffNo}）`,
      "王 伟（采购部）",
      `王伟（${third.staffNo}）`,
    ]);
    // Of another organisation, nobody is the same.
    await world.person("何雨桐", { organisation: "别的公司" });
    expect(await names("hyt")).toEqual(["何雨桐"]);

    // What is pasted into the chat calls them so, too.
    for (const { id: personId } of [first, third])
      await world.as(await world.admin()).do(AddMember, { groupId, personId });
    await by.do(SetRole, { groupId, personId: owner.id, role: "PUBLISHER", held: true });
    const input = notice(groupId, "停电检修");
    const { publishNotice } = await by.do(PublishNotice, { input });
    const { noticeBoard } = await by.do(NoticeBoard, { noticeId: publishNotice.id });
    expect(noticeBoard.pasteText).toContain(`@设备部-王伟（${first.staffNo}）`);
    expect(noticeBoard.pasteText).toContain(`@设备部-王伟（${third.staffNo}）`);
    // Gone, they are no longer mistaken for one another; who is gone still is told from who is there.
    const em = world.orm.em.fork();
    await em.execute("update person set departed_at = 1 where id in (?, ?)", [first.id, third.id]);
    expect(await names("王伟")).toEqual(["王 伟"]);
  });
});
