import {
  AcknowledgeNotice,
  ApproveRules,
  CloseDay,
  CompleteTask,
  DebtsOf,
  ExportObligations,
  Inbox,
  NudgeUnconfirmed,
  Obligations,
  OpenRules,
  PublishNotice,
  PublishRules,
  RecordLeave,
  SaveRulesDraft,
  SignRules,
} from "@riqing/schema";
import readXlsxFile from "read-excel-file/node";
import { newId } from "../src/kernel/column.ts";
import { insertNew, sql } from "../src/kernel/sql.ts";
import { Assignment, CarryOver } from "../src/modules/tasks/assignment/assignment.entity.ts";
import { Task } from "../src/modules/tasks/task/task.entity.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

async function notice(by: Planted, groupId: string, subject: string, dueAt: string | null) {
  const input = {
    subject,
    purpose: "有坠物风险",
    body: `${subject}，吊装走东通道。`,
    audience: [{ groupId }],
    importance: dueAt === null ? ("ORDINARY" as const) : ("IMPORTANT" as const),
    dueAt,
    asksLaterJoiners: false,
    evenIfSimilar: true,
  };
  return (await world.as(by).do(PublishNotice, { input })).publishNotice;
}

async function rules(by: Planted, groupId: string) {
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  const input = {
    title: "生产协调群群规",
    groupIds: [groupId],
    appliesToAll: false,
    clauses: [{ label: "第一条", text: "先结论后原因。".repeat(40), depth: 0, heading: false }],
    settings: [
      { key: "appealDays", label: "申诉", value: "7 个工作日内" },
      { key: "answerDays", label: "答复", value: "5 个工作日内" },
    ],
    statedChange: "首次发布",
    interpretingOffice: "生产部",
    effectiveOn: "2026-11-20",
    signByOn: "2026-11-26",
  };
  const { saveRulesDraft: version } = await world.as(by).do(SaveRulesDraft, { input });
  await world.as(office).do(ApproveRules, { versionId: version.id });
  const { publishRules } = await world.as(office).do(PublishRules, { versionId: version.id });
  return publishRules;
}

const at = (text: string) => Date.parse(text);

/** A task with an assignment, as assigning it leaves them. */
async function task(
  groupId: string,
  by: Planted,
  goal: string,
  assignments: { to: Planted; more?: Record<string, unknown> }[],
): Promise<string> {
  const id = newId();
  const ctx = await world.as(by).ctx();
  const organisation_id = by.organisationId;
  const due_at = at("2026-11-19T17:30:00+08:00");
  const asked_at = at("2026-11-19T09:00:00+08:00");
  await insertNew(ctx, Task, [
    {
      id,
      organisationId: organisation_id,
      groupId: groupId,
      kind: "TASK",
      state: "OPEN",
      assignerId: by.id,
      goal,
      requirements: goal,
      assignedAt: asked_at,
      originalDueAt: due_at,
      dueAt: due_at,
    },
  ]);
  for (const { to, more } of assignments) {
    await insertNew(ctx, Assignment, [
      {
        id: newId(),
        organisationId: organisation_id,
        taskId: id,
        groupId: groupId,
        personId: to.id,
        departmentId: to.departmentId,
        assignerId: by.id,
        role: "RESPONSIBLE",
        state: "CONFIRMED",
        live: 1,
        askedAt: asked_at,
        reachable: 1,
        confirmBy: at("2026-11-19T10:00:00+08:00"),
        confirmedAt: asked_at,
        confirmLate: 0,
        plannedAt: due_at,
        originalDueAt: due_at,
        dueAt: due_at,
        dayOn: "2026-11-19",
        doneLate: 0,
        carries: 0,
        ...more,
      },
    ]);
  }
  return id;
}

async function workshop() {
  const publisher = await world.person("冯玉梅");
  const owner = await world.person("郑国梁");
  const lin = await world.person("林晓燕", { phone: "13800000001" });
  const tang = await world.person("唐志强");
  const gao = await world.person("高春生", { bound: false });
  const { id: groupId } = await world.group("生产协调群", {
    owner,
    publishers: [publisher],
    members: [lin, tang, gao],
  });
  return { publisher, owner, lin, tang, gao, groupId };
}

const DUE = "2026-11-19T08:17:00.000Z";

/** The matrix as a table of words. */
async function table(by: Planted, groupId: string) {
  const { obligations } = await world.as(by).do(Obligations, { groupId });
  return {
    ...obligations,
    titles: obligations.columns.map(({ title }) => title),
    byName: Object.fromEntries(
      obligations.rows.map(({ person, debts, cells }) => [person.name, [debts, ...cells]]),
    ),
  };
}

describe("who owes what", () => {
  it("sets people against what is open, by the clock, the caller first, then the most debts", async () => {
    const { publisher, owner, lin, tang, groupId } = await workshop();
    const crane = await notice(publisher, groupId, "3 号行车停用", DUE);
    const drill = await notice(publisher, groupId, "消防演练名单", null);
    const version = await rules(owner, groupId);
    for (const who of [lin, tang]) {
      const read = { noticeId: crane.id, revisionId: crane.revision.id };
      await world.as(who).do(AcknowledgeNotice, { input: read });
    }
    await world
      .as(lin)
      .do(AcknowledgeNotice, { input: { noticeId: drill.id, revisionId: drill.revision.id } });
    await world.as(lin).do(OpenRules, { versionId: version.id, endReached: true });
    await world
      .as(lin)
      .do(SignRules, { input: { versionId: version.id, textHash: version.textHash } });
    const spares = await task(groupId, owner, "核对备件清单", [
      { to: tang },
      { to: lin, more: { state: "DONE", done_on: "2026-11-19", done_at: at(DUE) } },
    ]);

    const seen = await table(owner, groupId);
    expect(seen.titles).toEqual([
      "3 号行车停用",
      "核对备件清单",
      "今日清账",
      "生产协调群群规第 1 版",
      "消防演练名单",
    ]);
    expect(seen.columns.map(({ kind, id }) => [kind, id]).slice(0, 3)).toEqual([
      ["NOTICE", crane.id],
      ["TASK", spares],
      ["CLOSE_OUT", groupId],
    ]);
    const none = "NOT_ASKED";
    expect(seen.byName).toEqual({
      郑国梁: [3, "NEAR", none, none, "OPEN", "OPEN"],
      唐志强: [4, "DONE", "BEHIND", "BEHIND", "OPEN", "OPEN"],
      冯玉梅: [3, "NEAR", none, none, "OPEN", "OPEN"],
      高春生: [3, "UNREACHABLE", none, none, "UNREACHABLE", "UNREACHABLE"],
      林晓燕: [0, "DONE", "DONE", "DONE", "DONE", "DONE"],
    });
    expect(Object.keys(seen.byName)[0]).toBe("郑国梁");
    expect(Object.keys(seen.byName)[1]).toBe("唐志强");
    expect(seen).toMatchObject({ people: 5, indebted: 4, moreColumns: 0, hasMore: false });
    expect(seen.columns[0]).toMatchObject({
      asked: 5,
      missing: 3,
      nudgeable: 1,
      unreachable: 1,
      nudgeAgainAt: null,
    });
    expect(seen.rows[0]).toMatchObject({ own: true });
  });

  it("says what is over once it is, and leaves out what nobody owes any more", async () => {
    const { publisher, owner, lin, tang, gao, groupId } = await workshop();
    const crane = await notice(publisher, groupId, "3 号行车停用", DUE);
    world.clock.pass(60 * 60 * 1000);
    expect((await table(owner, groupId)).byName).toMatchObject({
      郑国梁: [1, "OVER"],
      高春生: [1, "UNREACHABLE"],
    });
    await world.bind(gao);
    for (const who of [publisher, owner, lin, tang, gao]) {
      const read = { noticeId: crane.id, revisionId: crane.revision.id };
      await world.as(who).do(AcknowledgeNotice, { input: read });
    }
    expect(await table(owner, groupId)).toMatchObject({ titles: [], indebted: 0, people: 5 });
  });

  it("counts what is settled today as through: done, carried over, or blocked", async () => {
    const { owner, lin, tang, groupId } = await workshop();
    await task(groupId, owner, "核对备件清单", [
      { to: tang },
      { to: lin, more: { blocked_on: "2026-11-19", blocked_at: at(DUE), waits_for: "等物料" } },
    ]);
    const carried = await task(groupId, owner, "更换油滤", [
      { to: owner, more: { day_on: "2026-11-20", carries: 1 } },
    ]);
    const ctx = await world.as(owner).ctx();
    const assignment = await world.rows(
      sql<{ id: string }>`select id from assignment where task_id = ${carried}`,
    );
    await insertNew(ctx, CarryOver, [
      {
        id: newId(),
        organisationId: owner.organisationId,
        assignmentId: assignment[0]!.id,
        taskId: carried,
        groupId: groupId,
        personId: owner.id,
        number: 1,
        fromOn: "2026-11-19",
        toOn: "2026-11-20",
        reason: "MATERIAL",
        at: at(DUE),
        live: 1,
      },
    ]);
    const { columns, rows } = await table(owner, groupId);
    const day = columns.findIndex(({ kind }) => kind === "CLOSE_OUT");
    expect(columns[day]).toMatchObject({ asked: 3, missing: 1 });
    const cells = Object.fromEntries(rows.map((one) => [one.person.name, one.cells[day]]));
    expect(cells).toMatchObject({ 唐志强: "BEHIND", 林晓燕: "DONE", 郑国梁: "DONE" });
  });

  it("asks collaborators for their word only, and says who is slow by their own", async () => {
    const { owner, lin, tang, gao, groupId } = await workshop();
    await task(groupId, owner, "核对备件清单", [
      { to: tang, more: { state: "ASKED", confirmed_at: null, planned_at: null } },
      { to: lin, more: { role: "COLLABORATOR" } },
      { to: gao, more: { role: "COLLABORATOR", state: "ASKED" } },
    ]);
    const { byName, titles } = await table(owner, groupId);
    expect(titles[0]).toBe("核对备件清单");
    expect(byName.唐志强![1]).toBe("BEHIND");
    expect(byName.林晓燕![1]).toBe("DONE");
    expect(byName.高春生![1]).toBe("UNREACHABLE");
  });

  it("leaves out who is on leave: they answer for nothing meanwhile", async () => {
    const { owner, lin, tang, groupId } = await workshop();
    await task(groupId, owner, "核对备件清单", [{ to: tang }, { to: lin }]);
    await rules(owner, groupId);
    const input = { fromOn: "2026-11-19", untilOn: "2026-11-20", reason: "看病" };
    await world.as(tang).do(RecordLeave, { input });
    const { rows, columns } = await table(owner, groupId);
    const away = rows.find(({ person }) => person.id === tang.id);
    expect(away).toMatchObject({ away: true, debts: 0, cells: ["EXEMPT", "EXEMPT", "EXEMPT"] });
    expect(columns.map(({ kind, asked, missing }) => [kind, asked, missing])).toEqual([
      ["TASK", 1, 1],
      ["CLOSE_OUT", 1, 1],
      ["RULES", 4, 4],
    ]);
  });

  it("lists all that one person owes, as many as the row says", async () => {
    const { publisher, owner, tang, groupId } = await workshop();
    await notice(publisher, groupId, "3 号行车停用", DUE);
    await rules(owner, groupId);
    await task(groupId, owner, "核对备件清单", [{ to: tang }]);
    const { rows } = (await world.as(owner).do(Obligations, { groupId })).obligations;
    const { debtsOf } = await world.as(owner).do(DebtsOf, { groupId, personId: tang.id });
    expect(debtsOf.map(({ kind, state }) => [kind, state])).toEqual([
      ["NOTICE", "NEAR"],
      ["TASK", "NEAR"],
      ["CLOSE_OUT", "NEAR"],
      ["RULES", "OPEN"],
    ]);
    expect(debtsOf[2]).toMatchObject({ dueAt: "2026-11-19T09:30:00.000Z", title: "今日清账" });
    expect(debtsOf[3]).toMatchObject({ dueOn: "2026-11-26", dueAt: null });
    expect(rows.find(({ person }) => person.id === tang.id)!.debts).toBe(4);
  });

  it("comes in pages, each person once, and can leave out who owes nothing", async () => {
    const { publisher, owner, lin, groupId } = await workshop();
    const crane = await notice(publisher, groupId, "3 号行车停用", DUE);
    await world
      .as(lin)
      .do(AcknowledgeNotice, { input: { noticeId: crane.id, revisionId: crane.revision.id } });
    const names: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { obligations }: { obligations: Page } = await world
        .as(owner)
        .do(Obligations, { groupId, first: 2, after });
      names.push(...obligations.rows.map(({ person }) => person.name));
      if (!obligations.hasMore) break;
      after = obligations.endCursor;
    }
    expect(names).toEqual(["郑国梁", "冯玉梅", "唐志强", "高春生", "林晓燕"]);
    const { obligations } = await world.as(owner).do(Obligations, { groupId, indebtedOnly: true });
    expect(obligations.rows.map(({ person }) => person.name)).not.toContain("林晓燕");
  });

  it("shows twelve things at most, and says how many more there are", async () => {
    const { publisher, owner, groupId } = await workshop();
    for (let i = 0; i < 14; i += 1) await notice(publisher, groupId, `第 ${i} 件事`, null);
    const { columns, moreColumns, rows } = await table(owner, groupId);
    expect([columns.length, moreColumns]).toEqual([12, 2]);
    expect(rows[0]).toMatchObject({ debts: 14 });
    expect(rows[0]!.cells).toHaveLength(12);
  });

  it("takes no cursor but its own", async () => {
    const { owner, groupId } = await workshop();
    const forged = Buffer.from(JSON.stringify(["x", "y", "z"])).toString("base64url");
    const refused = await world.as(owner).send(Obligations, { groupId, after: forged });
    expect(refused.refusal).toBe("BAD_INPUT");
  });

  it("goes out as a file with everybody and all that is open, and that is written down", async () => {
    const { publisher, owner, lin, tang, groupId } = await workshop();
    const crane = await notice(publisher, groupId, "=3 号行车停用", DUE);
    for (let i = 0; i < 12; i += 1) await notice(publisher, groupId, `第 ${i} 件事`, null);
    await rules(owner, groupId);
    await world
      .as(lin)
      .do(AcknowledgeNotice, { input: { noticeId: crane.id, revisionId: crane.revision.id } });
    const away = { fromOn: "2026-11-19", untilOn: "2026-11-20", reason: "看病" };
    await world.as(tang).do(RecordLeave, { input: away });
    const input = { groupId, format: "CSV" as const };
    const { exportObligations: csv } = await world.as(owner).do(ExportObligations, { input });
    expect(csv).toMatchObject({ fileName: "生产协调群-谁欠什么-2026-11-19.csv", rows: 5 });
    const text = Buffer.from(csv.base64, "base64").toString().trim();
    const [header, ...lines] = text.split("\r\n").map((line) => line.split(","));
    expect(header).toHaveLength(6 + 14);
    expect(header!.slice(0, 6)).toEqual(["工号", "姓名", "部门", "能否放进收件", "休假", "还欠"]);
    expect(header![6]).toBe('"\'=3 号行车停用（通知，2026-11-19 16:17 截止）"');
    expect(header![7]).toBe("生产协调群群规第 1 版（签署，2026-11-26 截止）");
    const byName = Object.fromEntries(lines.map((line) => [line[1], line.slice(3, 8)]));
    expect(byName).toMatchObject({
      郑国梁: ["能放进收件", "", "14", "快到期", "没到期"],
      高春生: ["从未绑定", "", "14", "送不到", "送不到"],
      林晓燕: ["能放进收件", "", "13", "办了", "没到期"],
      唐志强: ["能放进收件", "休假", "0", "休假", "休假"],
    });
    expect(lines[0]![1]).toBe("郑国梁");
    expect(await world.journal(groupId)).toContain("obligations.exported");

    const { exportObligations: xlsx } = await world
      .as(owner)
      .do(ExportObligations, { input: { ...input, format: "XLSX" } });
    const [sheet] = await readXlsxFile(Buffer.from(xlsx.base64, "base64"));
    expect(sheet!.data[1]!.slice(5, 7)).toEqual([14, "快到期"]);
    expect(sheet!.data[0]![6]).toBe("=3 号行车停用（通知，2026-11-19 16:17 截止）");
  });

  it("is for those who answer for the group", async () => {
    const { owner, tang, groupId } = await workshop();
    const other = await world.person("周明", { department: "物流部" });
    await world.group("物流群", { owner: other, department: "物流部" });
    const asked = { groupId, personId: tang.id };
    const input = { groupId, format: "CSV" as const };
    const before = await world.everything();
    expect((await world.as(tang).send(ExportObligations, { input })).refusal).toBe("NOT_ALLOWED");
    expect((await world.as(other).send(ExportObligations, { input })).refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
    expect((await world.as(tang).send(Obligations, { groupId })).refusal).toBe("NOT_ALLOWED");
    expect((await world.as(tang).send(DebtsOf, asked)).refusal).toBe("NOT_ALLOWED");
    expect((await world.as(other).send(Obligations, { groupId })).refusal).toBe("NOT_FOUND");
    expect((await world.as(other).send(DebtsOf, asked)).refusal).toBe("NOT_FOUND");
    const elsewhere = { groupId, personId: other.id };
    expect((await world.as(owner).send(DebtsOf, elsewhere)).refusal).toBe("NOT_FOUND");
  });
});

describe("nudging a column", () => {
  it("reminds only the people of the group, of a notice that went to two", async () => {
    const { publisher, owner, lin, tang, groupId } = await workshop();
    const far = await world.person("周明", { department: "物流部" });
    const { id: otherId } = await world.group("物流群", {
      owner: far,
      publishers: [publisher],
      department: "物流部",
    });
    const input = {
      subject: "停电",
      purpose: "检修",
      body: "今晚八点",
      audience: [{ groupId }, { groupId: otherId }],
      importance: "ORDINARY" as const,
      asksLaterJoiners: false,
    };
    const { publishNotice } = await world.as(publisher).do(PublishNotice, { input });
    const admin = await world.admin();
    const nudge = { noticeId: publishNotice.id, groupId };
    const { nudgeUnconfirmed } = await world.as(admin).do(NudgeUnconfirmed, { input: nudge });
    expect(nudgeUnconfirmed).toMatchObject({ nudged: 4, unreachable: 1 });
    expect((await world.as(far).do(Inbox, {})).inbox.nodes).not.toContainEqual(
      expect.objectContaining({ kind: "NOTICE_NUDGE" }),
    );
    for (const who of [owner, lin, tang]) {
      const [newest] = (await world.as(who).do(Inbox, {})).inbox.nodes;
      expect(newest).toMatchObject({ kind: "NOTICE_NUDGE" });
    }
  });

  it("reminds of a task, and of the close-out, once in four hours, and writes it down", async () => {
    const { owner, lin, tang, gao, groupId } = await workshop();
    const taskId = await task(groupId, owner, "核对备件清单", [
      { to: tang },
      { to: gao },
      { to: lin, more: { state: "DONE", done_on: "2026-11-19" } },
    ]);
    const first = await world.as(owner).do(NudgeUnconfirmed, { input: { taskId } });
    expect(first.nudgeUnconfirmed).toMatchObject({ nudged: 1, tooSoon: 0, unreachable: 1 });
    expect((await world.as(tang).do(Inbox, {})).inbox.nodes[0]).toMatchObject({
      kind: "TASK_NUDGE",
      title: "提醒你办：核对备件清单",
    });
    expect(await world.journal(taskId)).toEqual(["task.nudged"]);

    const before = await world.everything();
    const input = { closeOutGroupId: groupId };
    expect((await world.as(owner).send(NudgeUnconfirmed, { input })).refusal).toBe(
      "NUDGED_RECENTLY",
    );
    expect(await world.everything()).toEqual(before);
    world.clock.pass(4 * 60 * 60 * 1000);
    await world.as(owner).do(NudgeUnconfirmed, { input });
    expect((await world.as(tang).do(Inbox, {})).inbox.nodes[0]).toMatchObject({
      kind: "CLOSE_OUT_NUDGE",
      readAt: null,
    });

    // Settled in time, they hear nothing of the close; and are not asked for it any more.
    await world.as(tang).do(CompleteTask, { input: { taskId } });
    world.clock.pass(60_000);
    await world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
    const { nodes } = (await world.as(tang).do(Inbox, {})).inbox;
    expect(nodes.find(({ kind }) => kind === "CLOSE_OUT_NUDGE")?.readAt).not.toBeNull();
  });

  it("finds nobody where nobody owes, and is refused to members and strangers", async () => {
    const { owner, lin, tang, groupId } = await workshop();
    const taskId = await task(groupId, owner, "核对备件清单", [
      { to: lin, more: { state: "DONE", done_on: "2026-11-19" } },
    ]);
    const stranger = await world.person("外人", { organisation: "别家" });
    const ask = async (who: Planted, input: object) =>
      (await world.as(who).send(NudgeUnconfirmed, { input })).refusal;
    for (const input of [{ taskId }, { closeOutGroupId: groupId }]) {
      expect(await ask(owner, input)).toBe("NOBODY_TO_NUDGE");
      expect(await ask(tang, input)).toBe("NOT_ALLOWED");
      expect(await ask(stranger, input)).toBe("NOT_FOUND");
    }
    expect(await ask(owner, { taskId, closeOutGroupId: groupId })).toBe("BAD_INPUT");
  });
});

interface Page {
  rows: { person: { name: string } }[];
  endCursor: string | null;
  hasMore: boolean;
}
