import {
  AnswerReport,
  ForwardReport,
  NoteReport,
  RecordLeave,
  ReopenReport,
  StepAside,
  JoinReports,
} from "@riqing/schema";
import { attendReports } from "../src/modules/voices/index.ts";
import { MONDAY, reportsIn } from "./reports-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: MONDAY });
const { logistics, filed, see, seen, queue, triage, accepted, asked, close, waits, refuses } =
  reportsIn(world);

const CLOSING = { outcome: "CONFIRMED", text: "属实。" } as const;

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
