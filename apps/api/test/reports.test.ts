import {
  EnterReceivedReport,
  MyReceipts,
  MyReports,
  ReportByCode,
  ReportForm,
  Reports,
  ReportSettings,
  SaveReportSettings,
} from "@riqing/schema";
import sharp from "sharp";
import { openDoor } from "./door.ts";
import { MONDAY, reportsIn } from "./reports-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: MONDAY });
const { logistics, file, filed, see, seen, queue, triage, accepted, asked, close, waits, refuses } =
  reportsIn(world);

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
