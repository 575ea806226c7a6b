import {
  AnswerReport,
  EnterReceivedReport,
  ForwardReport,
  Incident,
  MakeCaseOfReport,
  MakeIncidentOfReport,
  MyReceipts,
  MyReports,
  NoteReport,
  RecordLeave,
  ReopenReport,
  ReportByCode,
  ReportForm,
  Reports,
  ReportSettings,
  SaveReportSettings,
  StepAside,
  JoinReports,
  Case,
} from "@riqing/schema";
import sharp from "sharp";
import { sql } from "../src/kernel/sql.ts";
import { attendReports, deleteOldReports } from "../src/modules/voices/index.ts";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { openDoor } from "./door.ts";
import { MONDAY, reportsIn } from "./reports-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: MONDAY });
const story = reportsIn(world);
const { logistics, file, filed, see, seen, queue, triage, accepted, asked, close, waits } = story;

const CLOSING = { outcome: "CONFIRMED", text: "属实。" } as const;

/** Refused, it writes nothing. */
async function refuses(work: () => Promise<{ refusal: string | null }>): Promise<string | null> {
  // The first time opens the caller's session.
  await work();
  const before = JSON.stringify(await world.everything());
  const { refusal } = await work();
  expect(JSON.stringify(await world.everything()) === before).toBe(true);
  return refusal;
}

describe("a report by name", () => {
  it("is kept with whom it names, is receipted, and waits for whoever receives it", async () => {
    const { shi, lu, tian, ma, groupId } = await logistics();
    const report = await filed(shi, { kind: "LEAK", groupId, namedIds: [lu.id] });
    expect(report).toMatchObject({
      title: "半夜在群里连发二十张图",
      kind: "LEAK",
      source: "NAMED",
      state: "RECEIVED",
      mine: true,
      receivedOn: "2026-11-16",
      dueOn: "2026-11-23",
      groupName: "物流调度群",
      receiver: "OFFICE",
      named: [{ name: "卢长河" }],
    });
    expect(report.number).toMatch(/^JB-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await world.journal(report.id)).toEqual(["report.filed"]);
    const { myReceipts } = await world.as(shi).do(MyReceipts, {});
    expect(myReceipts.nodes.map(({ title }) => title)).toEqual([`举报 ${report.number}`]);
    for (const one of [tian, ma]) {
      expect((await queue(one)).ids).toEqual([report.id]);
      expect(await waits(one)).toEqual(["你有一件事要看 2026-11-23"]);
      expect(await world.as(one).titles("REPORT")).toEqual(["你有一件事要看"]);
    }
    const { reports } = await world.as(shi).do(MyReports, {});
    expect(reports.nodes.map(({ number }) => number)).toEqual([report.number]);
  });

  it("sent twice by one tap is one report", async () => {
    const { shi } = await logistics();
    const [one, two] = [await filed(shi, { tapId: "tap" }), await filed(shi, { tapId: "tap" })];
    expect(two.id).toBe(one.id);
    const answers = await Promise.all([1, 2, 3].map(() => filed(shi, { tapId: "at once" })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it("says before it is sent who receives it, and that somebody is passed over", async () => {
    const { shi, owner, tian, groupId } = await logistics();
    const form = async (input: object) =>
      (await world.as(shi).do(ReportForm, { input: { kind: "OUTSIDER", ...input } })).reportForm;
    expect(await form({ groupId })).toMatchObject({ receiver: "GROUP_MANAGERS", avoids: false });
    const avoiding = await form({ groupId, namedIds: [owner.id] });
    expect(avoiding).toMatchObject({ receiver: "HEAD", avoids: true });
    expect(avoiding.handlers.map(({ name }) => name)).toEqual(["郭明远"]);
    expect((await form({ kind: "LEAK", namedIds: [tian.id] })).receiver).toBe("ORGANISATION_ADMIN");
  });

  it("is refused where nobody is left, and goes to the appointed person once there is one", async () => {
    const { admin, shi, lu, tian, ma } = await logistics();
    const namedIds = [tian.id, ma.id, admin.id];
    expect(await refuses(() => file(shi, { namedIds }))).toBe("REPORT_WITHOUT_RECEIVER");
    await world.as(admin).do(SaveReportSettings, { input: { appointedId: lu.id } });
    const report = await filed(shi, { namedIds });
    expect(report.receiver).toBe("APPOINTED");
    expect((await queue(lu)).ids).toEqual([report.id]);
    expect(await refuses(() => file(shi, { namedIds: [...namedIds, lu.id] }))).toBe(
      "REPORT_WITHOUT_RECEIVER",
    );
  });

  it("refuses what is no report, and finds no stranger", async () => {
    const { shi, owner } = await logistics();
    const stranger = await world.person("外人", { organisation: "别的公司" });
    const other = await world.group("别的群");
    for (const input of [{ text: "" }, { namedIds: [shi.id] }, { place: "远".repeat(41) }])
      expect(await refuses(() => file(shi, input))).toBe("BAD_INPUT");
    for (const input of [{ namedIds: [stranger.id] }, { groupId: other.id }])
      expect(await refuses(() => file(shi, input))).toBe("NOT_FOUND");
    const { id } = await filed(shi);
    for (const one of [owner, stranger]) expect((await seen(one, id)).refusal).toBe("NOT_FOUND");
  });

  it("keeps its evidence for its reporter and whoever handles it", async () => {
    const { shi, tian, owner, groupId } = await logistics();
    const door = await openDoor(world);
    try {
      const bytes = await sharp({
        create: { width: 90, height: 90, channels: 3, background: "#c33" },
      })
        .jpeg()
        .toBuffer();
      const { id } = await door.upload(shi, { name: "截图.jpg", purpose: "REPORT", bytes });
      const report = await filed(shi, { groupId, namedIds: [owner.id], fileIds: [id] });
      expect((await see(tian, report.id)).files.map((one) => one.id)).toEqual([id]);
      const status = async (who: Planted) => (await door.download(who, id)).status;
      expect([await status(shi), await status(tian), await status(owner)]).toEqual([200, 200, 404]);
    } finally {
      await door.close();
    }
  });
});

describe("whoever is named", () => {
  /** All that somebody can be told by the product, as they see it. */
  async function allOf(who: Planted) {
    const contract = await import("@riqing/schema");
    const by = world.as(who);
    return JSON.stringify([
      await by.send(contract.MyTodo, {}),
      await by.send(contract.Inbox, {}),
      await by.send(Reports, {}),
      await by.send(MyReports, {}),
      await by.send(contract.MyReceipts, {}),
      await by.send(contract.MyData, {}),
      await by.send(contract.Cases, {}),
      await by.send(contract.MyGroups, {}),
      await by.send(ReportSettings, {}),
      await by.send(ReportForm, { input: { kind: "OUTSIDER" } }),
    ]);
  }

  it("and who would decide for them see nothing of it: not it, nor a count, nor a message", async () => {
    const { shi, owner, helper, head, tian, groupId } = await logistics();
    const before = [await allOf(owner), await allOf(helper)];
    const { id } = await filed(shi, { kind: "OUTSIDER", groupId, namedIds: [owner.id] });
    expect([await allOf(owner), await allOf(helper)]).toEqual(before);
    for (const one of [owner, helper]) expect((await seen(one, id)).refusal).toBe("NOT_FOUND");
    expect((await queue(head)).ids).toEqual([id]);
    expect((await see(head, id)).notSeenBy.map(({ name }) => name).toSorted()).toEqual(
      ["彭世杰", "罗海峰"].toSorted(),
    );
    // Also once it has been handled to its end.
    await accepted(head, id);
    await close(head, id);
    expect([await allOf(owner), await allOf(helper)]).toEqual(before);
    expect((await seen(tian, id)).refusal).toBe("NOT_FOUND");
  });

  it("and made its handler by a role gained later, does not find it either", async () => {
    const { shi, lu, tian, groupId } = await logistics();
    const { id } = await filed(shi, { groupId, namedIds: [lu.id] });
    await world.grant(lu, "OFFICE", lu.organisationId);
    expect((await seen(lu, id)).refusal).toBe("NOT_FOUND");
    // They sit in the same office now, and would decide for them.
    expect((await seen(tian, id)).refusal).toBe("NOT_FOUND");
  });

  it("is counted nowhere: each handler's figures are of what they handle alone", async () => {
    const { shi, lu, tian, head, admin, owner, groupId } = await logistics();
    await filed(shi, { groupId });
    await filed(shi, { groupId, namedIds: [tian.id] });
    await filed(lu, { kind: "OUTSIDER", groupId, namedIds: [owner.id] });
    const figures = await Promise.all(
      [tian, admin, head, owner, shi].map(async (one) => (await queue(one)).counts.received),
    );
    expect(figures).toEqual([1, 1, 1, 0, 0]);
  });

  it("may report, and never handles what they report", async () => {
    const { tian, ma } = await logistics();
    const { id, handleRefusal } = await filed(tian);
    expect(handleRefusal).toBe("NOT_ALLOWED");
    expect(await refuses(() => triage(tian, id))).toBe("NOT_ALLOWED");
    expect((await queue(tian)).ids).toEqual([]);
    expect((await queue(ma)).ids).toEqual([id]);
  });
});

describe("handling", () => {
  it("takes it on, asks, notes and ends it; its reporter sees all but the notes", async () => {
    const { shi, tian, ma } = await logistics();
    const { id } = await filed(shi);
    const taken = await accepted(tian, id);
    expect(taken).toMatchObject({ state: "INVESTIGATING", dueOn: "2027-02-16" });
    await asked(tian, id);
    expect(await waits(shi)).toEqual(["你有一件事要看"]);
    await world.as(shi).do(AnswerReport, { reportId: id, text: "10 月底" });
    expect(await waits(shi)).toEqual([]);
    await world.as(tian).do(NoteReport, { reportId: id, text: "已向群主要名单" });
    expect(await refuses(() => close(ma, id))).toBe("REPORT_TAKEN");
    expect((await close(tian, id)).refusal).toBeNull();
    const own = await see(shi, id);
    expect(own).toMatchObject({
      state: "CLOSED",
      outcome: "CONFIRMED",
      outcomeText: "属实，两人已移出。谢谢你说出来。",
      closedOn: "2026-11-16",
      notes: [],
      caseId: null,
      askRefusal: "NOT_ALLOWED",
    });
    expect(
      own.messages.map(({ side, text, saidOn, by }) => [side, text, saidOn, by?.name]),
    ).toEqual([
      ["HANDLER", "大概哪天进的群？", "2026-11-16", "田桂兰"],
      ["REPORTER", "10 月底", "2026-11-16", undefined],
    ]);
    expect((await see(tian, id)).notes.map(({ text }) => text)).toEqual(["已向群主要名单"]);
    expect(await world.journal(id)).toEqual([
      "report.filed",
      "report.accepted",
      "report.asked",
      "report.answered",
      "report.noted",
      "report.closed",
    ]);
    expect(await world.as(shi).titles("REPORT_DONE")).toEqual(["你说的事有结果了"]);
    expect(await refuses(() => close(tian, id))).toBe("REPORT_CLOSED");
    // A closed report still takes words.
    await world.as(shi).do(AnswerReport, { reportId: id, text: "还有一件" });
    await asked(tian, id, "收到");
  });

  it("is moved to another receiver, or forwarded to a department, and still avoids whom it names", async () => {
    const { shi, tian, ma, owner, helper, head, groupId } = await logistics();
    const { id } = await filed(shi, { groupId });
    expect(await refuses(() => triage(tian, id, { decision: "MOVE" }))).toBe("BAD_INPUT");
    await triage(tian, id, { decision: "MOVE", receiver: "GROUP_MANAGERS" });
    expect((await seen(tian, id)).refusal).toBe("NOT_FOUND");
    expect((await queue(owner)).ids).toEqual([id]);
    expect(await world.as(helper).titles("REPORT")).toEqual(["你有一件事要看"]);

    const named = await filed(shi, { namedIds: [head.id] });
    const boss = await world.person("程国栋", { role: "HEAD", department: "生产部" });
    const forward = (departmentId: string) =>
      world.as(ma).send(ForwardReport, { reportId: named.id, departmentId });
    expect(await refuses(() => forward("none"))).toBe("NOT_FOUND");
    expect((await forward(boss.departmentId)).refusal).toBeNull();
    expect((await queue(boss)).ids).toEqual([named.id]);
    // A department whose head it names: the next above is the office again.
    const other = await filed(shi, { namedIds: [head.id] });
    await world
      .as(ma)
      .do(ForwardReport, { reportId: other.id, departmentId: head.departmentId })
      .catch(() => null);
    expect((await queue(head)).ids).toEqual([]);
    expect((await queue(tian)).ids).toContain(other.id);
  });

  it("is joined with another one: each reporter sees the outcome, and whom either names is avoided", async () => {
    const { shi, lu, owner, helper, head, tian, groupId } = await logistics();
    const main = await filed(shi, { kind: "OUTSIDER", groupId, namedIds: [owner.id] });
    const twin = await filed(lu, { kind: "OUTSIDER", groupId, namedIds: [owner.id, helper.id] });
    expect((await see(head, main.id)).alike.map(({ id }) => id)).toEqual([twin.id]);
    const join = (reportId: string, withId: string) =>
      world.as(head).send(JoinReports, { reportId, withId });
    expect(await refuses(() => join(main.id, main.id))).toBe("BAD_INPUT");
    expect((await join(twin.id, main.id)).refusal).toBeNull();
    expect((await see(head, main.id)).named.map(({ name }) => name).toSorted()).toEqual(
      ["彭世杰", "罗海峰"].toSorted(),
    );
    expect((await see(lu, twin.id)).state).toBe("RECEIVED");
    await accepted(head, main.id);
    await close(head, main.id, CLOSING);
    for (const [who, id] of [
      [shi, main.id],
      [lu, twin.id],
    ] as const) {
      expect(await see(who, id)).toMatchObject({ state: "CLOSED", outcomeText: CLOSING.text });
      expect(await world.as(who).titles("REPORT_DONE")).toEqual(["你说的事有结果了"]);
    }
    expect((await seen(lu, main.id)).refusal).toBe("NOT_FOUND");
    expect((await seen(tian, main.id)).refusal).toBe("NOT_FOUND");
  });

  it("goes on without whoever steps aside, is away or departs, at once; its days stay", async () => {
    const { shi, tian, ma, admin } = await logistics();
    const { id } = await filed(shi);
    await accepted(tian, id);
    expect(await waits(ma)).toEqual([]);
    const leave = { fromOn: "2026-11-16", untilOn: "2026-11-17", reason: "年假" };
    await world.as(tian).do(RecordLeave, { input: { ...leave, personId: tian.id } as never });
    expect((await seen(tian, id)).refusal).toBe("NOT_FOUND");
    expect(await waits(ma)).toEqual(["你有一件事要看 2027-02-16"]);
    world.clock.set("2026-11-18T09:00:00+08:00");
    expect((await see(tian, id)).takenBy?.name).toBe("田桂兰");
    await world.as(tian).do(StepAside, { reportId: id });
    expect((await seen(tian, id)).refusal).toBe("NOT_FOUND");
    await world.as(ma).do(StepAside, { reportId: id });
    expect((await queue(admin)).ids).toEqual([id]);
    const last = () => world.as(admin).send(StepAside, { reportId: id });
    expect(await refuses(last)).toBe("REPORT_WITHOUT_RECEIVER");
  });

  it("goes up when nobody answers, and again after as long, and its reporter is told", async () => {
    const { shi, owner, head, tian, groupId } = await logistics();
    const { id } = await filed(shi, { kind: "OUTSIDER", groupId });
    const attend = async () => attendReports(await world.system());
    expect(await attend()).toBe(0);
    world.clock.set("2026-11-23T23:59:59.999+08:00");
    expect((await queue(owner)).ids).toEqual([id]);
    world.clock.set("2026-11-24T00:00:00+08:00");
    expect([(await queue(owner)).ids, (await queue(head)).ids]).toEqual([[], [id]]);
    // Not at night.
    world.clock.set("2026-11-24T09:00:00+08:00");
    expect(await attend()).toBe(1);
    expect(await attend()).toBe(0);
    expect(await world.as(head).titles("REPORT")).toEqual(["你有一件事要看"]);
    expect(await world.as(shi).titles("REPORT")).toEqual(["你有一件事要看"]);
    world.clock.set("2026-12-01T09:00:00+08:00");
    expect([(await queue(head)).ids, (await queue(tian)).ids]).toEqual([[], [id]]);
    // Whoever takes it on then keeps it.
    await accepted(tian, id);
    expect([(await queue(owner)).ids, (await queue(tian)).ids]).toEqual([[], [id]]);
  });

  it("is opened once more when it is not solved, for somebody else", async () => {
    const { shi, tian, ma } = await logistics();
    const { id } = await filed(shi);
    const again = (by: Planted) =>
      world.as(by).send(ReopenReport, { reportId: id, reason: "还在" });
    expect(await refuses(() => again(shi))).toBe("REPORT_OPEN");
    await close(tian, id);
    expect(await refuses(() => again(ma))).toBe("NOT_ALLOWED");
    expect((await again(shi)).data!.reopenReport).toMatchObject({
      state: "RECEIVED",
      outcome: null,
      reopenReason: "还在",
    });
    expect((await seen(tian, id)).refusal).toBe("NOT_FOUND");
    await accepted(ma, id);
    await close(ma, id);
    expect(await refuses(() => again(shi))).toBe("REPORT_REOPENED");
    expect(await world.journal(id)).toContain("report.reopened");
  });
});

describe("settings", () => {
  it("are the administrator's, and say who receives what by when", async () => {
    const { admin, shi, tian, owner, groupId } = await logistics();
    const save = (by: Planted, input: object) => world.as(by).send(SaveReportSettings, { input });
    expect(await refuses(() => save(tian, { firstWordDays: 2 }))).toBe("NOT_ALLOWED");
    for (const input of [
      { firstWordDays: 6 },
      { answerMonths: 4 },
      { handOver: [600] },
      { handOver: [960, 600] },
      { receivers: [{ kind: "LEAK", receiver: "APPOINTED" }] },
    ])
      expect(await refuses(() => save(admin, input))).toBe("BAD_INPUT");
    expect(await refuses(() => save(admin, { appointedId: "none" }))).toBe("NOT_FOUND");
    const { data } = await save(admin, {
      firstWordDays: 2,
      receivers: [{ kind: "VIOLATION", receiver: "GROUP_MANAGERS" }],
    });
    expect(data!.saveReportSettings).toMatchObject({ firstWordDays: 2, answerMonths: 3 });
    expect(await world.journal(admin.organisationId)).toContain("reports.set");
    const report = await filed(shi, { kind: "VIOLATION", groupId });
    expect(report).toMatchObject({ receiver: "GROUP_MANAGERS", dueOn: "2026-11-18" });
    expect((await queue(owner)).ids).toEqual([report.id]);
  });
});

describe("what was received by telephone or in person", () => {
  const code = "0123 4567 89AB CDEF";
  const enter = (by: Planted, more: object = {}) =>
    world.as(by).send(EnterReceivedReport, {
      input: { kind: "OTHER", text: "他说半夜在群里发图。", code, ...more },
    });
  const byCode = (organisationId: string, typed: string) =>
    world.sendWith(null, ReportByCode, { input: { organisationId, code: typed } });

  it("is entered by who could receive it, decided by others, and followed by the code", async () => {
    const { tian, ma, shi, groupId } = await logistics();
    const { data } = await enter(tian, { groupId });
    const { number, firstWordDueOn } = data!.enterReceivedReport;
    expect(firstWordDueOn).toBe("2026-11-23");
    const [id] = (await queue(ma)).ids;
    expect(await see(ma, id!)).toMatchObject({
      number,
      source: "RECEIVED",
      receivedAt: null,
      reporter: null,
      enteredBy: { name: "田桂兰" },
    });
    expect((await seen(tian, id!)).refusal).toBe("NOT_FOUND");
    expect(await world.journal(id!)).toEqual(["report.entered"]);
    await accepted(ma, id!);
    await asked(ma, id!);
    const followed = await byCode(shi.organisationId, code);
    expect(followed.data!.reportByCode).toMatchObject({
      number,
      state: "INVESTIGATING",
      words: [{ side: "HANDLER" }],
    });
  });

  it("with the same code is the same report, for whoever entered it; and not found by others", async () => {
    const { tian, ma } = await logistics();
    const first = (await enter(tian)).data!.enterReceivedReport;
    const before = JSON.stringify(await world.everything());
    expect((await enter(tian)).data!.enterReceivedReport).toEqual(first);
    expect(JSON.stringify(await world.everything()) === before).toBe(true);
    expect(await refuses(() => enter(ma))).toBe("NOT_FOUND");
  });

  it("is refused to whoever could receive none, and where it says nothing or names all", async () => {
    const { admin, shi, tian, ma } = await logistics();
    expect(await refuses(() => enter(shi))).toBe("NOT_ALLOWED");
    for (const input of [{ code: "?" }, { text: "" }, { namedIds: [tian.id] }])
      expect(await refuses(() => enter(tian, input))).toBe("BAD_INPUT");
    expect(await refuses(() => enter(tian, { namedIds: [ma.id, admin.id] }))).toBe(
      "REPORT_WITHOUT_RECEIVER",
    );
  });
});

describe("an incident", () => {
  it("is made of a risk once, in the words that are left, and does not know of the report", async () => {
    const { shi, tian, ma, owner, groupId } = await logistics();
    const { id } = await filed(shi, {
      kind: "SAFETY",
      groupId,
      text: "吊装没拉警戒线，我看见的。",
    });
    const make = (by: Planted, more: object = {}) =>
      world.as(by).send(MakeIncidentOfReport, {
        input: { reportId: id, groupId, text: "吊装没拉警戒线，██。", ...more },
      });
    expect(await refuses(() => make(shi))).toBe("NOT_ALLOWED");
    expect(await refuses(() => make(tian, { text: "" }))).toBe("BAD_INPUT");
    await accepted(tian, id);
    expect(await refuses(() => make(ma))).toBe("REPORT_TAKEN");
    const { incidentId } = (await make(tian)).data!.makeIncidentOfReport;
    expect(await refuses(() => make(tian))).toBe("REPORT_HAS_INCIDENT");
    const { incident } = await world.as(owner).do(Incident, { id: incidentId! });
    const shown = JSON.stringify(incident);
    expect(shown).toContain("吊装没拉警戒线，██。");
    for (const secret of ["我看见的", shi.name, shi.id, id]) expect(shown).not.toContain(secret);
    expect((await see(shi, id)).incidentId).toBeNull();
    expect(await world.journal(id)).toContain("report.made_incident");
  });
});

describe("when its time is over", () => {
  const at = (day: string) => world.clock.set(`${day}T09:00:00+08:00`);
  const remove = async (by: Planted) => deleteOldReports(await world.system(by.organisationId));
  const there = async (id: string) =>
    (await world.rows(sql`select id from report where id = ${id}`)).length === 1;
  async function ended(by: Planted, handler: Planted) {
    const { id } = await filed(by);
    await accepted(handler, id);
    await close(handler, id);
    return id;
  }

  it("a closed report is there on its last day, and gone with all its parts the day after", async () => {
    const { shi, tian } = await logistics();
    const id = await ended(shi, tian);
    await world.as(tian).do(NoteReport, { reportId: id, text: "问过群主" });
    at("2027-11-16");
    expect(await remove(shi)).toBe(0);
    expect(await there(id)).toBe(true);
    at("2027-11-17");
    expect(await remove(shi)).toBe(1);
    expect(await remove(shi)).toBe(0);
    expect(await there(id)).toBe(false);
    for (const part of ["report_message", "report_note", "report_recusal", "reported_person"])
      expect(
        await world.rows(sql`select id from ${sql.table(part)} where report_id = ${id}`),
      ).toEqual([]);
    expect(await world.journal(id)).toContain("report.deleted");
  });

  it("its evidence is gone, too", async () => {
    const { shi, tian } = await logistics();
    const door = await openDoor(world);
    try {
      const bytes = await sharp({
        create: { width: 9, height: 9, channels: 3, background: "#c33" },
      })
        .jpeg()
        .toBuffer();
      const { id: fileId } = await door.upload(shi, { name: "截图.jpg", purpose: "REPORT", bytes });
      const { id } = await filed(shi, { fileIds: [fileId] });
      await close(tian, id);
      at("2027-11-17");
      expect(await remove(shi)).toBe(1);
      const gone = sql`select id from stored_file where id = ${fileId} and removed_at is not null`;
      expect(await world.rows(gone)).toHaveLength(1);
    } finally {
      await door.close();
    }
  });

  it("a word of either side begins the time anew, and what nobody has read stays", async () => {
    const { shi, tian } = await logistics();
    const id = await ended(shi, tian);
    at("2026-11-20");
    await world.as(shi).do(AnswerReport, { reportId: id, text: "还有一件" });
    at("2029-11-16");
    expect(await remove(shi)).toBe(0);
    at("2026-11-23");
    await asked(tian, id, "收到");
    at("2027-11-23");
    expect(await remove(shi)).toBe(0);
    at("2027-11-24");
    expect(await remove(shi)).toBe(1);
  });

  it("an open one is never deleted, and the organisation sets the months", async () => {
    const { admin, shi, tian } = await logistics();
    await filed(shi);
    const id = await ended(shi, tian);
    await world.as(admin).do(SaveReportSettings, { input: { keepMonths: 6 } });
    at("2027-05-16");
    expect(await remove(shi)).toBe(0);
    at("2027-05-17");
    expect(await remove(shi)).toBe(1);
    expect(await there(id)).toBe(false);
    at("2037-05-17");
    expect(await remove(shi)).toBe(0);
  });
});

describe("races", () => {
  it("two handlers who take it on at once: one has it, the other is told", async () => {
    const { shi, tian, ma } = await logistics();
    const { id } = await filed(shi);
    const answers = await Promise.all([triage(tian, id), triage(ma, id)]);
    expect(new Set(answers.map(({ refusal }) => refusal))).toEqual(new Set([null, "REPORT_TAKEN"]));
    expect((await world.journal(id)).filter((deed) => deed === "report.accepted")).toHaveLength(1);
  });

  it("joined while the other is closed: its reporter has an outcome, or it is open", async () => {
    const { shi, lu, tian } = await logistics();
    const [main, twin] = [await filed(shi), await filed(lu)];
    const [joined] = await Promise.all([
      world.as(tian).send(JoinReports, { reportId: twin.id, withId: main.id }),
      close(tian, main.id, CLOSING),
    ]);
    const own = await see(lu, twin.id);
    if (joined.refusal === null) expect(own).toMatchObject({ outcomeText: CLOSING.text });
    else expect([joined.refusal, own.state]).toEqual(["REPORT_CLOSED", "RECEIVED"]);
  });

  it("joined with each other at once: one stands", async () => {
    const { shi, lu, tian } = await logistics();
    const [one, two] = [await filed(shi), await filed(lu)];
    const join = (reportId: string, withId: string) =>
      world.as(tian).send(JoinReports, { reportId, withId });
    const answers = await Promise.all([join(one.id, two.id), join(two.id, one.id)]);
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
  });
});

describe("a case of discipline", () => {
  const before = eachWorld({ now: BEFORE_MONDAY });
  const discipline = disciplineIn(before);
  const reports = reportsIn(before);

  it("is made of it with one deed, holds what the handler left, and does not know of it", async () => {
    const company = await discipline.workshop();
    const { office, welder, driver, groupId, clauseKey } = company;
    const text = "卢长河在群里发团购广告，我和他一个班。";
    const { id } = await reports.filed(welder, { groupId, namedIds: [driver.id], text });
    await reports.accepted(office, id);
    const input = {
      reportId: id,
      groupId,
      personId: driver.id,
      kindKey: "advertising",
      clauseKey,
      happenedAt: "2026-11-16T08:30:00+08:00",
      whatHappened: "在群里发团购广告，██。",
    };
    const { makeCaseOfReport } = await before.as(office).do(MakeCaseOfReport, { input });
    const caseId = makeCaseOfReport.caseId!;
    const asSubject = (await before.as(driver).do(Case, { id: caseId })).case;
    expect(asSubject.whatHappened).toBe(input.whatHappened);
    const told = JSON.stringify([asSubject, await before.as(driver).titles()]);
    for (const secret of [welder.name, welder.id, id, makeCaseOfReport.number, "一个班"])
      expect(told).not.toContain(secret);
    expect((await before.as(office).send(MakeCaseOfReport, { input })).refusal).toBe(
      "REPORT_HAS_CASE",
    );
    expect((await reports.see(welder, id)).caseId).toBeNull();
    expect(await before.journal(id)).toContain("report.made_case");
    // Its reporter does not decide it, whatever they become.
    await before.grant(welder, "OFFICE", welder.organisationId);
    const warn = { measure: "WARN" } as const;
    expect((await discipline.decide(welder, caseId, warn)).refusal).toBe("CASE_CONFLICTED");
  });
});
