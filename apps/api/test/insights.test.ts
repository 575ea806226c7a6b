import {
  AcknowledgeNotice,
  ExportBoard,
  ExportResponseTimes,
  InsightScopes,
  MyResponseTimes,
  Notice,
  NoticeBoardPeople,
  OpenNotice,
  PublishNotice,
  ResponseFacts,
  ResponseParts,
  ResponseTimes,
  type ResponseTimesInput,
  ReviseNotice,
  UndoAcknowledgement,
  WithdrawNotice,
} from "@riqing/schema";
import readXlsxFile from "read-excel-file/node";
import { sql } from "../src/kernel/sql.ts";
import { eachWorld, type Planted } from "./world.ts";

// A Thursday; the hours as shipped: 08:30 to 12:00, 13:30 to 17:30.
const world = eachWorld({ now: "2026-11-19T09:00:00+08:00" });

const TEXT = { subject: "3 号行车停用", purpose: "有坠物风险", body: "吊装走东通道。" };

async function publish(by: Planted, groupId: string, more: object = {}) {
  const input = {
    ...TEXT,
    audience: [{ groupId }],
    importance: "IMPORTANT" as const,
    dueAt: "2026-11-19T07:00:00.000Z",
    asksLaterJoiners: false,
    ...more,
  };
  return (await world.as(by).do(PublishNotice, { input })).publishNotice;
}

async function workshop() {
  const feng = await world.person("冯玉梅", { department: "安全环保部" });
  const owner = await world.person("郑国梁", { department: "生产部" });
  const leader = await world.person("苏婉清", { department: "生产部" });
  const lin = await world.person("林晓燕", { department: "生产部/总装车间" });
  const tang = await world.person("唐志强", { department: "生产部/总装车间" });
  const gao = await world.person("高春生", { department: "物流部", bound: false });
  const given = { owner, leaders: [leader], publishers: [feng], members: [lin, tang, gao] };
  const { id: groupId } = await world.group("生产协调群", given);
  return { feng, owner, leader, lin, tang, gao, groupId };
}

const acknowledge = (who: Planted, notice: { id: string; revision: { id: string } }) =>
  world.as(who).do(AcknowledgeNotice, {
    input: { noticeId: notice.id, revisionId: notice.revision.id },
  });

const timesOf = async (who: Planted, input: ResponseTimesInput = {}) =>
  (await world.as(who).do(ResponseTimes, { input })).responseTimes;

const partsOf = async (who: Planted, input: ResponseTimesInput = {}) =>
  (await world.as(who).do(ResponseParts, { input })).responseParts.nodes;

const mine = async (who: Planted, basis: "WORKING" | "WALL" = "WORKING") =>
  (await world.as(who).do(MyResponseTimes, { basis })).myResponseTimes;

describe("one's own figures", () => {
  it("are in working minutes, with lunch and night left out, and by the clock beside them", async () => {
    const { feng, lin, groupId } = await workshop();
    world.clock.set("2026-11-19T11:50:00+08:00");
    const first = await publish(feng, groupId, { dueAt: "2026-11-20T09:00:00.000Z" });
    world.clock.set("2026-11-19T13:40:59+08:00");
    await acknowledge(lin, first);
    world.clock.set("2026-11-19T17:00:00+08:00");
    const second = await publish(feng, groupId, {
      subject: "消防演练",
      dueAt: "2026-11-20T09:00:00.000Z",
    });
    world.clock.set("2026-11-20T08:45:00+08:00");
    await acknowledge(lin, second);

    expect((await mine(lin)).toConfirm).toEqual({ n: 2, median: 20, p90: 45 });
    expect((await mine(lin, "WALL")).toConfirm).toEqual({ n: 2, median: 110, p90: 945 });
    expect((await mine(lin)).confirmedOnTime).toEqual({ n: 2, hits: 2 });
  });

  it("follow an answer that is taken back, and one that is given anew", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.pass(10 * 60_000);
    await acknowledge(lin, notice);
    expect((await mine(lin)).toConfirm).toMatchObject({ n: 1, median: 10 });
    await world
      .as(lin)
      .do(UndoAcknowledgement, { noticeId: notice.id, revisionId: notice.revision.id });
    expect((await mine(lin)).toConfirm).toEqual({ n: 0, median: null, p90: null });
    world.clock.pass(5 * 60_000);
    await acknowledge(lin, notice);
    expect((await mine(lin)).toConfirm).toMatchObject({ n: 1, median: 15 });
  });

  it("keep what was answered to a text that was corrected, and begin anew with the new one", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.pass(10 * 60_000);
    await acknowledge(lin, notice);
    world.clock.pass(20 * 60_000);
    const { reviseNotice: revised } = await world.as(feng).do(ReviseNotice, {
      input: {
        noticeId: notice.id,
        ...TEXT,
        body: "吊装走西通道。",
        changeNote: "改道",
        dueAt: "2026-11-19T07:00:00.000Z",
      },
    });
    world.clock.pass(7 * 60_000);
    await acknowledge(lin, revised);
    expect((await mine(lin)).toConfirm).toEqual({ n: 2, median: 7, p90: 10 });
    // Whoever had not answered the first is asked once, not twice.
    const facts = await world.rows(
      sql<{ person: string }>`select person_id as person from response_fact`,
    );
    expect(facts.filter(({ person }) => person === owner.id)).toHaveLength(1);
  });

  it("say how it was in the weeks before, and week by week", async () => {
    const { feng, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.pass(30 * 60_000);
    await acknowledge(lin, notice);
    world.clock.set("2026-12-22T09:00:00+08:00");
    // Their sessions have ended long since.
    await world.bind(feng);
    await world.bind(lin);
    const later = await publish(feng, groupId, {
      subject: "年终盘点",
      dueAt: "2026-12-22T07:00:00.000Z",
    });
    world.clock.pass(12 * 60_000);
    await acknowledge(lin, later);
    const figures = await mine(lin);
    expect(figures).toMatchObject({ from: "2026-11-30", until: "2026-12-22" });
    expect(figures.toConfirm).toMatchObject({ n: 1, median: 12 });
    expect(figures.before).toMatchObject({ n: 1, median: 30 });
    expect(figures.trend.map(({ week, toConfirm }) => [week, toConfirm.median])).toEqual([
      ["2026-11-02", null],
      ["2026-11-09", null],
      ["2026-11-16", 30],
      ["2026-11-23", null],
      ["2026-11-30", null],
      ["2026-12-07", null],
      ["2026-12-14", null],
      ["2026-12-21", 12],
    ]);
  });
});

describe("a leader's figures", () => {
  it("leave out whom no message reached, and say how many", async () => {
    const { feng, owner, lin, tang, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    for (const [minutes, who] of [
      [10, lin],
      [30, tang],
    ] as const) {
      world.clock.pass(minutes * 60_000);
      await acknowledge(who, notice);
    }
    const times = await timesOf(owner);
    expect(times).toMatchObject({ scope: "GROUP", scopeName: "生产协调群", excluded: 1 });
    expect(times.toConfirm).toEqual({ n: 2, median: 10, p90: 40 });
    expect(times.confirmedOnTime).toEqual({ n: 2, hits: 2 });
  });

  it("split the time by stage: seen late is not confirmed late", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.pass(25 * 60_000);
    await world.as(lin).do(OpenNotice, { noticeId: notice.id, revisionId: notice.revision.id });
    world.clock.pass(4 * 60_000);
    await acknowledge(lin, notice);
    const { stages } = await timesOf(owner);
    expect(stages.map(({ stage, spread }) => [stage, spread.n, spread.median])).toEqual([
      ["DELIVERED", 5, 0],
      ["OPENED", 1, 25],
      ["CONFIRMED", 1, 4],
      ["PLANNED", 0, null],
      ["DONE", 0, null],
    ]);
  });

  it("leave the night to the message that waited in it, not to whoever read it in the morning", async () => {
    const { feng, owner, leader, lin, tang, groupId } = await workshop();
    world.clock.set("2026-11-19T23:00:00+08:00");
    const dueAt = "2026-11-21T09:00:00.000Z";
    const notice = await publish(feng, groupId, { dueAt });
    const open = (who: Planted) =>
      world.as(who).do(OpenNotice, { noticeId: notice.id, revisionId: notice.revision.id });
    const stages = async () =>
      (await timesOf(owner, { basis: "WALL" })).stages
        .slice(0, 2)
        .map(({ spread }) => [spread.n, spread.median, spread.p90]);
    // Board, notice and response times name one instant: the end of the quiet hours.
    const onBoard = async () => {
      const of = { noticeId: notice.id, state: "MISSING" as const };
      const { nodes } = (await world.as(owner).do(NoticeBoardPeople, of)).noticeBoard.people;
      return new Map(nodes.map(({ person, deliveredAt }) => [person.name, deliveredAt]));
    };
    const end = "2026-11-19T23:00:00.000Z";
    expect((await onBoard()).get("林晓燕")).toBe(end);
    expect((await world.as(lin).do(Notice, { id: notice.id })).notice.deliveredAt).toBe(end);
    // It stands in lists at once: who looks there has it, before any message.
    world.clock.pass(10 * 60_000);
    await open(leader);
    const seen = "2026-11-19T15:10:00.000Z";
    expect((await world.as(leader).do(Notice, { id: notice.id })).notice.deliveredAt).toBe(seen);
    expect(await stages()).toEqual([
      [5, 480, 480],
      [1, 0, 0],
    ]);
    world.clock.set("2026-11-20T07:20:00+08:00");
    await open(lin);
    world.clock.set("2026-11-20T07:40:00+08:00");
    await open(tang);
    expect(await stages()).toEqual([
      [5, 480, 480],
      [3, 20, 40],
    ]);

    // What is urgent waits for nobody; corrected at night, it is asked and held anew.
    world.clock.set("2026-11-20T23:00:00+08:00");
    const later = { dueAt: "2026-11-23T09:00:00.000Z" };
    await publish(feng, groupId, { ...later, importance: "URGENT", subject: "氨气泄漏" });
    const text = { ...TEXT, ...later, body: "吊装走西通道。", changeNote: "改道" };
    await world.as(feng).do(ReviseNotice, { input: { noticeId: notice.id, ...text } });
    await timesOf(owner);
    const facts = await world.rows(
      sql<{ subjectId: string; publishedAt: number; deliveredAt: number }>`select
        subject_id as subjectId, published_at as publishedAt, delivered_at as deliveredAt
        from response_fact where person_id = ${tang.id} order by published_at, subject_id`,
    );
    const minutes = facts.map(({ subjectId, publishedAt, deliveredAt }) => [
      subjectId === notice.id,
      (Number(deliveredAt) - Number(publishedAt)) / 60_000,
    ]);
    expect(new Map(minutes as [boolean, number][])).toEqual(
      new Map([
        [false, 0],
        [true, 480],
      ]),
    );
    expect(minutes).toHaveLength(2);
  });

  it("count an open answer as missed from the day after its deadline, unless it was withdrawn", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.pass(60_000);
    await acknowledge(lin, notice);
    world.clock.set("2026-11-19T23:00:00+08:00");
    expect((await timesOf(owner)).confirmedOnTime).toEqual({ n: 1, hits: 1 });
    world.clock.set("2026-11-20T00:00:00+08:00");
    expect((await timesOf(owner)).confirmedOnTime).toEqual({ n: 5, hits: 1 });
    await world.as(feng).do(WithdrawNotice, { noticeId: notice.id, reason: "发错了" });
    expect((await timesOf(owner)).confirmedOnTime).toEqual({ n: 1, hits: 1 });
  });

  it("show who publishes late, and who leaves no time", async () => {
    const { feng, owner, groupId } = await workshop();
    await publish(feng, groupId);
    world.clock.set("2026-11-19T14:20:00+08:00");
    await publish(feng, groupId, { subject: "马上开会" });
    world.clock.set("2026-11-19T18:30:00+08:00");
    await publish(feng, groupId, { subject: "夜里停电", dueAt: "2026-11-20T09:00:00.000Z" });
    const times = await timesOf(owner);
    expect(times.latePublished).toEqual({ n: 15, hits: 5 });
    expect(times.shortDeadlines).toEqual({ n: 15, hits: 5 });
    const parts = await partsOf(owner, { by: "ASSIGNER" });
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({
      name: "冯玉梅",
      latePublished: { n: 15, hits: 5 },
      ranked: false,
    });
  });

  it("rank nothing under five, and people not at all; one's own is one's own", async () => {
    const { feng, owner, leader, lin, tang, groupId } = await workshop();
    for (const subject of ["一", "二", "三"]) {
      const notice = await publish(feng, groupId, { subject: `第${subject}号通知` });
      for (const who of [lin, tang, owner]) {
        world.clock.pass(5 * 60_000);
        await acknowledge(who, notice);
      }
    }
    const admin = await world.admin();
    const parts = await partsOf(admin, { scope: "ORGANISATION" });
    expect(parts.map(({ name, ranked, toConfirm }) => [name, ranked, toConfirm.n])).toEqual([
      ["总装车间", true, 6],
      ["生产部", false, 3],
      ["安全环保部", false, 0],
    ]);
    expect(parts[1]!.toConfirm).toEqual({ n: 3, median: null, p90: null });

    const people = await partsOf(owner, { by: "PERSON" });
    expect(people.map(({ name }) => name)).toEqual([
      "冯玉梅",
      "林晓燕",
      "苏婉清",
      "唐志强",
      "郑国梁",
    ]);
    expect(people.map(({ toConfirm }) => toConfirm.median)).toEqual([null, null, null, null, 15]);
    const seen = await partsOf(leader, { by: "PERSON" });
    expect(seen.every(({ toConfirm }) => toConfirm.median === null)).toBe(true);
  });

  it("lead to the answers behind a number", async () => {
    const { feng, owner, lin, tang, groupId } = await workshop();
    const first = await publish(feng, groupId);
    world.clock.pass(5 * 60_000);
    await acknowledge(lin, first);
    world.clock.set("2026-11-19T14:00:00+08:00");
    const second = await publish(feng, groupId, {
      subject: "消防演练",
      dueAt: "2026-11-19T08:00:00.000Z",
    });
    world.clock.pass(3 * 60 * 60_000);
    await acknowledge(lin, second);
    const input = { by: "PERSON" as const };
    const { responseFacts: of } = await world
      .as(owner)
      .do(ResponseFacts, { input, partId: lin.id, first: 1 });
    expect(of.nodes).toEqual([
      expect.objectContaining({
        title: "消防演练",
        noticeId: second.id,
        toConfirm: 180,
        late: true,
        person: expect.objectContaining({ name: "林晓燕" }),
      }),
    ]);
    const next = await world
      .as(owner)
      .do(ResponseFacts, { input, partId: lin.id, first: 1, after: of.endCursor });
    expect(next.responseFacts).toMatchObject({
      nodes: [{ noticeId: first.id, toConfirm: 5, late: false }],
      hasMore: false,
    });
    const { responseFacts: atTwo } = await world
      .as(owner)
      .do(ResponseFacts, { weekday: 4, hour: 14 });
    expect(atTwo.nodes.map(({ noticeId }) => noticeId)).toEqual(Array(5).fill(second.id));
    // A member's own, and nobody else's.
    const own = await world.as(lin).do(ResponseFacts, { input, partId: lin.id });
    expect(own.responseFacts.nodes).toHaveLength(2);
    expect((await world.as(lin).send(ResponseFacts, { input, partId: tang.id })).refusal).toBe(
      "NOT_ALLOWED",
    );
  });

  it("go out as a file, in the format that is asked for, and are written down", async () => {
    const { feng, owner, lin, tang, groupId } = await workshop();
    const notice = await publish(feng, groupId);
    world.clock.pass(12 * 60_000);
    for (const who of [lin, tang, owner]) await acknowledge(who, notice);
    const input = { scope: "GROUP" as const, scopeId: groupId, by: "DEPARTMENT" as const };
    const { exportResponseTimes: csv } = await world
      .as(owner)
      .do(ExportResponseTimes, { input, format: "CSV" });
    expect(csv.fileName).toBe("生产协调群-响应用时-上班时间-2026-10-26至2026-11-19.csv");
    const lines = Buffer.from(csv.base64, "base64").toString().trim().split("\r\n");
    expect(lines.slice(1)).toEqual([
      "合计,3,12,12,3,3,0,,,0,0,0,0,5,",
      "总装车间,2,,,2,2,0,,,0,0,0,0,2,不足 5 条，不排名",
      "生产部,1,,,1,1,0,,,0,0,0,0,2,不足 5 条，不排名",
      "安全环保部,0,,,0,0,0,,,0,0,0,0,1,不足 5 条，不排名",
    ]);
    const { exportResponseTimes: xlsx } = await world
      .as(owner)
      .do(ExportResponseTimes, { input, format: "XLSX" });
    const [sheet] = await readXlsxFile(Buffer.from(xlsx.base64, "base64"));
    expect(sheet!.data[1]!.slice(0, 4)).toEqual(["合计", 3, 12, 12]);
    expect(await world.journal(groupId)).toContain("response_times.exported");

    const { exportBoard: board } = await world
      .as(owner)
      .do(ExportBoard, { input: { noticeId: notice.id, format: "XLSX" } });
    expect(board).toMatchObject({ csv: "", rows: 6 });
    const [people] = await readXlsxFile(Buffer.from(board.file!.base64, "base64"));
    expect(people!.data).toHaveLength(7);

    const before = await world.everything();
    const refused = await world.as(lin).send(ExportResponseTimes, { input, format: "XLSX" });
    expect(refused.refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(before);
  });

  it("are for whoever answers for the people: as owner, head or office", async () => {
    const { owner, lin, groupId } = await workshop();
    const head = await world.person("沈立功", { department: "生产部", role: "HEAD" });
    const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
    const names = async (who: Planted) =>
      (await world.as(who).do(InsightScopes, {})).insightScopes.map(({ name }) => name);
    expect(await names(lin)).toEqual([]);
    expect(await names(owner)).toEqual(["生产协调群"]);
    expect(await names(head)).toEqual(["生产部", "总装车间", "生产协调群"]);
    expect((await names(office))[0]).toBe("江岳重工");
    expect((await world.as(lin).send(ResponseTimes, {})).refusal).toBe("NOT_ALLOWED");
    const other = await world.department("物流部");
    const asked = (input: ResponseTimesInput) => world.as(head).send(ResponseTimes, { input });
    expect((await asked({ scope: "DEPARTMENT", scopeId: other })).refusal).toBe("NOT_ALLOWED");
    expect((await asked({ scope: "ORGANISATION" })).refusal).toBe("NOT_ALLOWED");
    expect((await asked({ scope: "GROUP", scopeId: groupId })).refusal).toBeNull();
    const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
    const theirs = { scope: "DEPARTMENT" as const, scopeId: other };
    expect((await world.as(stranger).send(ResponseTimes, { input: theirs })).refusal).toBe(
      "NOT_FOUND",
    );
  });
});
