import {
  AcknowledgeNotice,
  AddMember,
  Boards,
  CloseDay,
  CorrectCloseOut,
  type Document,
  EndMembership,
  Inbox,
  IssueInvitation,
  Notice,
  NoticeBoard,
  NoticeBoardPeople,
  NudgeUnconfirmed,
  PublishNotice,
  type PublishNoticeMutationVariables,
  RecordTold,
  ReportProgress,
  RequestNewDeadline,
  Rules,
  SaveRulesDraft,
  SetRole,
  SignatureBoardPeople,
  TaskPage,
} from "@riqing/schema";
import { forUpdate, rows, run, sql } from "../src/kernel/sql.ts";
import { inTransaction } from "../src/kernel/transaction.ts";
import { endAllMemberships } from "../src/modules/groups/membership.service.ts";
import { hashOf } from "../src/modules/journal/index.ts";
import { addTaskEvents as sayLines } from "../src/modules/tasks/task/task-event.service.ts";
import { CLAUSES, draftOf, rulesIn } from "./rules-world.ts";
import { at, taskforce } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

type Draft = PublishNoticeMutationVariables["input"];

const NOTICE = {
  importance: "ORDINARY" as const,
  subject: "3 号行车停用",
  purpose: "有坠物风险",
  body: "吊装走东通道。",
  asksLaterJoiners: false,
};

async function publish(by: Planted, groupIds: string[], more: Partial<Draft> = {}) {
  const input = { ...NOTICE, audience: groupIds.map((groupId) => ({ groupId })), ...more };
  return (await world.as(by).do(PublishNotice, { input })).publishNotice;
}

/** Two groups with one publisher; 唐志强 is in both, 林晓燕 and 何雨桐 in one each. */
async function neighbours() {
  const feng = await world.person("冯玉梅");
  const [lin, tang, he] = [
    await world.person("林晓燕"),
    await world.person("唐志强"),
    await world.person("何雨桐", { phone: "13800000007" }),
  ];
  const [owner, other] = [await world.person("郑国梁"), await world.person("祁连生")];
  const first = await world.group("生产协调群", {
    owner,
    publishers: [feng],
    members: [lin, tang],
  });
  const second = await world.group("物流群", {
    owner: other,
    publishers: [feng],
    members: [tang, he],
  });
  return { feng, lin, tang, he, owner, other, first: first.id, second: second.id };
}

/** A question of nobody's page. */
const question = (text: string): Document<Record<string, unknown>, Record<string, unknown>> => ({
  name: "Question",
  text,
});

const GROUP = `id name purpose memberCount owner { name } admins { name } publishers { name }
  members(first: 50) { nodes { displayName person { name } } }`;

describe("what a group's own door denies", () => {
  it("is not read through the notices, rules and lists of another", async () => {
    const { feng, lin, owner, first, second } = await neighbours();
    const notice = await publish(feng, [first, second]);
    const rules = rulesIn(world);
    const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
    const version = await rules.publish(office, draftOf(first, { groupIds: [first, second] }));

    const asked = question(`query Question($notice: ID!, $rulebook: ID!, $version: ID!) {
      notice(id: $notice) { groups { ${GROUP} } }
      notices { nodes { groups { ${GROUP} } } }
      rules(rulebookId: $rulebook) { groups { ${GROUP} } draft { id } }
      rulesVersion(id: $version) { rulebook { groups { ${GROUP} } } }
      myTodo { items { groupNames notice { groups { ${GROUP} } } rules { rulebook { groups { ${GROUP} } } } } }
      boards { nodes { groupNames } }
    }`);
    const ids = { notice: notice.id, rulebook: version.rulebookId, version: version.id };
    for (const who of [lin, owner]) {
      const seen = JSON.stringify(await world.as(who).do(asked, ids));
      expect(seen).toContain("生产协调群");
      for (const theirs of ["物流群", "何雨桐", "祁连生"]) expect(seen).not.toContain(theirs);
    }
    const all = JSON.stringify(await world.as(office).do(asked, ids));
    for (const theirs of ["生产协调群", "物流群", "何雨桐"]) expect(all).toContain(theirs);
  });

  it("is not reached by naming its people on a board that is shared", async () => {
    const { feng, owner, other, lin, he, first, second } = await neighbours();
    const { id: noticeId } = await publish(feng, [first, second]);
    const before = await world.everything();
    const told = (by: Planted, { id: personId }: Planted) =>
      world.as(by).send(RecordTold, { noticeId, personId, how: "PHONE" });

    expect((await told(owner, he)).refusal).toBe("NOT_FOUND");
    const only = { input: { noticeId, personIds: [he.id] } };
    expect((await world.as(owner).send(NudgeUnconfirmed, only)).refusal).toBe("NOBODY_TO_NUDGE");
    expect(await world.everything()).toEqual(before);
    expect((await told(owner, lin)).refusal).toBeNull();
    expect((await told(other, he)).refusal).toBeNull();
  });

  it("stays with the group when somebody has left it, though they are asked through another", async () => {
    const { feng, owner, other, tang, first, second } = await neighbours();
    const { id: noticeId } = await publish(feng, [first, second]);
    const boardOf = async (who: Planted) =>
      (await world.as(who).do(NoticeBoard, { noticeId })).noticeBoard.counts;
    expect(await boardOf(owner)).toMatchObject({ frozen: 4, left: 0, asked: 4, missing: 4 });
    const end = { groupId: first, personId: tang.id, why: "DEPARTED" as const };
    await world.as(await world.admin()).do(EndMembership, end);

    expect(await boardOf(owner)).toMatchObject({ frozen: 4, left: 1, asked: 3, missing: 3 });
    expect(await boardOf(other)).toMatchObject({ frozen: 4, left: 0, asked: 4, missing: 4 });
    expect(await boardOf(await world.admin())).toMatchObject({ frozen: 6, left: 0, asked: 6 });
    const { noticeBoard } = await world
      .as(owner)
      .do(NoticeBoardPeople, { noticeId, state: "MISSING" });
    expect(noticeBoard.people.nodes.map((one) => one.person.name)).not.toContain("唐志强");
    const { boards } = await world.as(owner).do(Boards, {});
    expect(boards.nodes[0]).toMatchObject({ asked: 3 });
  });
});

describe("what is sent in", () => {
  const LONG = "x".repeat(10_000);
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");

  it("may be no id at all, or far too long: it is not found", async () => {
    const { feng, owner, first } = await neighbours();
    const { id: noticeId } = await publish(feng, [first]);
    for (const id of [LONG, "", "%", "'; --", "\u0000", "𠮷"]) {
      expect((await world.as(owner).send(Notice, { id })).refusal).toBe("NOT_FOUND");
      const of = { noticeId, state: "MISSING" as const, departmentId: id };
      const { data, refusal } = await world.as(owner).send(NoticeBoardPeople, of);
      if (id !== "") expect([refusal, data]).toEqual(["NOT_FOUND", null]);
    }
  });

  it("is no department of others: boards are narrowed by the organisation's own only", async () => {
    const { feng, owner, first } = await neighbours();
    const { id: noticeId } = await publish(feng, [first]);
    const theirs = await world.department("生产部", "别家");
    const of = { noticeId, state: "MISSING" as const, departmentId: theirs };
    expect((await world.as(owner).send(NoticeBoardPeople, of)).refusal).toBe("NOT_FOUND");
  });

  it.each([
    ["nonsense", ["x", "y"]],
    ["no number", ["", ""]],
    ["a number beyond all", ["1e999", "z"]],
  ])(
    "may be a cursor with %s in it, which is nobody's fault but the caller's",
    async (_, parts) => {
      const { feng, owner, first } = await neighbours();
      const { id: noticeId } = await publish(feng, [first]);
      const of = { noticeId, state: "MISSING" as const, after: cursor(...parts) };
      const answered = [null, "BAD_INPUT"];
      expect(answered).toContain((await world.as(owner).send(NoticeBoardPeople, of)).refusal);
      const rules = rulesIn(world);
      const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
      const { rulebookId } = await rules.publish(office, draftOf(first));
      const signers = { rulebookId, states: ["UNSIGNED" as const], after: cursor(...parts, "z") };
      expect(answered).toContain(
        (await world.as(owner).send(SignatureBoardPeople, signers)).refusal,
      );
    },
  );

  it("may be lists without end: they are refused, or read as what they say", async () => {
    const { feng, owner, first } = await neighbours();
    const { id: noticeId } = await publish(feng, [first]);
    const personIds = Array.from({ length: 40_000 }, (_, i) => `p${i}`);
    const nudged = await world.as(owner).send(NudgeUnconfirmed, { input: { noticeId, personIds } });
    expect(nudged.refusal).toBe("BAD_INPUT");
    const departmentIds = personIds;
    const input = { ...NOTICE, subject: "别的", audience: [{ groupId: first, departmentIds }] };
    expect((await world.as(feng).send(PublishNotice, { input })).refusal).toBe("BAD_INPUT");

    const rules = rulesIn(world);
    const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
    const { rulebookId } = await rules.publish(office, draftOf(first));
    const states = Array.from({ length: 5_000 }, () => "UNSIGNED" as const);
    const { signatureBoard } = await world
      .as(owner)
      .do(SignatureBoardPeople, { rulebookId, states });
    expect(signatureBoard.people.nodes).toHaveLength(4);
  });

  it("names a tap by at most 36 characters, so that no database cuts the name short", async () => {
    const { feng, lin, first } = await neighbours();
    const before = await world.everything();
    const input = { ...NOTICE, audience: [{ groupId: first }], tapId: "t".repeat(37) };
    expect((await world.as(feng).send(PublishNotice, { input })).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);

    const notice = await publish(feng, [first]);
    const tap = { noticeId: notice.id, revisionId: notice.revision.id, tapId: "t".repeat(37) };
    expect((await world.as(lin).send(AcknowledgeNotice, { input: tap })).refusal).toBe("BAD_INPUT");
  });

  it("may be half a character: what is kept is what is hashed, and what is shown", async () => {
    const { feng, lin, first } = await neighbours();
    const notice = await publish(feng, [first], { body: "走东通道\ud83d。👷𠮷" });
    const { revision } = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    const { body, purpose, subject } = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    expect(body).toBe("走东通道。👷𠮷");
    expect(revision.textHash).toBe(hashOf({ subject, purpose, body }));
  });

  it("asks for rules by a day that is near enough to be counted from", async () => {
    const { owner, first } = await neighbours();
    for (const day of ["2027-11-20", "9999-12-31"]) {
      const input = draftOf(first, { signByOn: day, effectiveOn: day });
      const { refusal, facts } = await world.as(owner).send(SaveRulesDraft, { input });
      expect([refusal, facts.fields]).toEqual([
        "BAD_INPUT",
        [
          { path: "effectiveOn", reason: "NOT_VALID", limit: 365 },
          { path: "signByOn", reason: "NOT_VALID", limit: 365 },
        ],
      ]);
    }
    const input = draftOf(first, { signByOn: "2027-11-19", clauses: CLAUSES });
    expect((await world.as(owner).send(SaveRulesDraft, { input })).refusal).toBeNull();
  });
});

describe("at the same moment", () => {
  it("one tap that is sent five times publishes once, and answers each alike", async () => {
    const { feng, lin, first } = await neighbours();
    const input = {
      ...NOTICE,
      audience: [{ groupId: first }],
      tapId: "0190a2b0-0000-7000-8000-000000000009",
    };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => world.as(feng).send(PublishNotice, { input })),
    );
    expect(answers.map(({ refusal }) => refusal)).toEqual([null, null, null, null, null]);
    expect(new Set(answers.map(({ data }) => data?.publishNotice.id)).size).toBe(1);
    const { inbox } = await world.as(lin).do(Inbox, {});
    expect(inbox.nodes.filter(({ kind }) => kind === "NOTICE_PUBLISHED")).toHaveLength(1);
    expect((await world.journal()).filter((deed) => deed === "notice.published")).toHaveLength(1);
  });

  it("two who publish the same are told of each other", async () => {
    const { feng, lin, owner, first } = await neighbours();
    const second = { groupId: first, personId: lin.id, role: "PUBLISHER" as const, held: true };
    await world.as(owner).do(SetRole, second);
    const input = { ...NOTICE, audience: [{ groupId: first }] };
    const answers = await Promise.all(
      [feng, lin].map((by) => world.as(by).send(PublishNotice, { input })),
    );
    const refusals = answers.map(({ refusal }) => refusal);
    expect(refusals).toContain(null);
    expect(refusals).toContain("NOTICE_SIMILAR_EXISTS");
  });

  it("whoever confirms while a nudge is on its way is not reminded", async () => {
    const { feng, owner, lin, tang, first } = await neighbours();
    const { id: noticeId } = await publish(feng, [first]);
    const context = await world.system();
    let nudged: Promise<unknown> | undefined;
    // As a tap does it: the notice is locked, the answer written, and the commit still to come.
    await inTransaction(context, async (context) => {
      await rows(context, sql`select id from notice where id = ${noticeId} ${forUpdate(context)}`);
      await run(
        context,
        sql`update asked set answered_at = ${context.now.getTime()} where person_id = ${lin.id}`,
      );
      nudged = world.as(owner).do(NudgeUnconfirmed, { input: { noticeId } });
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await nudged;
    const nudges = async (who: Planted) =>
      (await world.as(who).do(Inbox, {})).inbox.nodes.filter(({ kind }) => kind === "NOTICE_NUDGE");
    expect(await nudges(lin)).toHaveLength(0);
    expect(await nudges(tang)).toHaveLength(1);
  });

  it("whoever departs while something is published is not asked for ever", async () => {
    const { feng, lin, first } = await neighbours();
    const context = await world.system();
    let published: Promise<{ id: string }> | undefined;
    await inTransaction(context, async (context) => {
      await endAllMemberships(context, lin.organisationId, [lin.id]);
      published = publish(feng, [first]);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    const { id: noticeId } = await published!;
    const { noticeBoard } = await world.as(await world.admin()).do(NoticeBoard, { noticeId });
    expect(noticeBoard.counts).toMatchObject({ asked: 3, missing: 3 });
  });
});

describe("power", () => {
  it("is not gained by inviting oneself as somebody who governs all", async () => {
    const head = await world.person("部门负责人", { department: "总经办", role: "HEAD" });
    const clerk = await world.person("文员", { department: "总经办" });
    const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
    const admin = await world.admin();
    const invite = (by: Planted, { id: personId }: Planted) =>
      world.as(by).send(IssueInvitation, { personId });

    const before = await world.everything();
    expect((await invite(head, admin)).refusal).toBe("NOT_ALLOWED");
    expect((await invite(head, office)).refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(before);
    expect((await invite(head, clerk)).refusal).toBeNull();
    expect((await invite(office, admin)).refusal).toBeNull();
  });

  it("that is passed on is written down of both, and both are told", async () => {
    const { lin, owner, first } = await neighbours();
    const pass = { groupId: first, personId: lin.id, role: "OWNER" as const, held: true };
    await world.as(owner).do(SetRole, pass);
    expect(await world.journal(lin.id)).toContain("role.given");
    expect(await world.journal(owner.id)).toContain("role.taken");
    const { inbox } = await world.as(owner).do(Inbox, {});
    expect(inbox.nodes[0]).toMatchObject({
      kind: "ROLE_CHANGED",
      title: "「生产协调群」不再由你做群主",
    });
  });
});

it("an outsider reads nothing through a rulebook they may not know of", async () => {
  const { owner, first, other } = await neighbours();
  const rules = rulesIn(world);
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const { rulebookId } = await rules.publish(office, draftOf(first));
  await rules.save(owner, {
    ...draftOf(first, { statedChange: "改" }),
    rulebookId,
    clauses: CLAUSES.toReversed(),
  });
  expect((await world.as(other).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
  const lin = await world.person("莫师傅");
  await world.as(owner).do(AddMember, { groupId: first, personId: lin.id });
  expect((await world.as(lin).do(Rules, { rulebookId })).rules.draft).toBeNull();
  expect((await world.as(owner).do(Rules, { rulebookId })).rules.draft).not.toBeNull();
  const written = await world.rows<{ n: number }>(sql`select count(*) as n from rules_version`);
  expect(Number(written[0]?.n)).toBe(2);
});

describe("talking without end", () => {
  const told = async (who: Planted) =>
    (await world.as(who).do(Inbox, {})).inbox.nodes.filter(({ kind }) => kind === "TASK_CHANGED");

  it("of a task fills neither inboxes nor the day, and hides nobody's part in it", async () => {
    const { he, leader, owner, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const say = (kind: "HELP" | "OBSTACLE" | "PROGRESS", i: number) =>
      world.as(he).send(ReportProgress, {
        input: { taskId, kind, text: `第 ${i} 次`, tapId: `tap-${kind}-${i}` },
      });
    for (let i = 0; i < 10; i += 1) {
      for (const kind of ["HELP", "OBSTACLE", "PROGRESS"] as const)
        expect((await say(kind, i)).refusal).toBeNull();
    }
    // A call for help and an obstacle: one message each, with its lines on the task's page.
    expect(await told(leader)).toHaveLength(2);
    expect(await told(owner)).toHaveLength(1);
    const before = await world.everything();
    expect((await say("HELP", 10)).refusal).toBe("SAID_TOO_OFTEN");
    expect(await world.everything()).toEqual(before);
    // What came already answers as it did.
    expect((await say("HELP", 9)).refusal).toBeNull();
    world.clock.set("2026-11-20T09:00:00+08:00");
    expect((await say("HELP", 11)).refusal).toBeNull();
    expect(await told(leader)).toHaveLength(3);

    const lines = Array.from({ length: 230 }, (_, i) => ({
      kind: "PROGRESS" as const,
      text: `${i}`,
    }));
    await sayLines(await world.system(), he.organisationId, he.id, taskId, lines);
    const { events } = (await world.as(leader).do(TaskPage, { id: taskId })).task;
    expect(events).toHaveLength(201);
    expect([events[0]?.kind, events.at(-1)?.text]).toEqual(["ASSIGNED", "229"]);
  });

  it("for a later deadline is heard five times a day", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const wish = (hour: number) =>
      world.as(he).send(RequestNewDeadline, { taskId, wantedAt: at(`23 ${hour}:00`) });
    for (const hour of [10, 11, 12, 13, 14]) expect((await wish(hour)).refusal).toBeNull();
    const before = await world.everything();
    expect((await wish(15)).refusal).toBe("SAID_TOO_OFTEN");
    expect((await wish(14)).refusal).toBeNull();
    expect(await world.everything()).toEqual(before);
    expect(await told(leader)).toHaveLength(5);
  });

  it("about a closed day is written down twenty times a day", async () => {
    const { owner, groupId, assign } = await taskforce(world);
    await assign();
    world.clock.set("2026-11-19T17:30:00+08:00");
    const { closeDay } = await world.as(owner).do(CloseDay, { groupId, day: "2026-11-19" });
    const correct = (who: Planted, i: number) =>
      world.as(who).send(CorrectCloseOut, {
        input: { closeOutId: closeDay.id, text: `第 ${i} 次`, fileIds: [] },
      });
    for (let i = 0; i < 20; i += 1) expect((await correct(owner, i)).refusal).toBeNull();
    const before = await world.everything();
    expect((await correct(owner, 20)).refusal).toBe("SAID_TOO_OFTEN");
    expect(await world.everything()).toEqual(before);
    world.clock.set("2026-11-20T00:00:00+08:00");
    expect((await correct(owner, 21)).refusal).toBeNull();
  });
});
