import * as contract from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { deleteOldReports } from "../src/modules/voices/index.ts";
import { at, company, jobs, MONDAY, openAll, type Phone, reportOf } from "./anonymous-world.ts";
import { fetchTokens } from "./token-phone.ts";
import { eachWorld } from "./world.ts";

/** A Wednesday morning, before the first hour for handing over. */
const world = eachWorld({ now: at("2026-11-18", "09:12") });

const send = <Data, Variables extends object>(
  document: contract.Document<Data, Variables>,
  variables: Variables,
) => world.sendWith(null, document, variables);

/** What the story does without a name must not be refused. */
async function done<Data, Variables extends object>(
  document: contract.Document<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, refusal, facts } = await send(document, variables);
  if (refusal) throw new Error(`${document.name}: ${refusal} ${JSON.stringify(facts)}`);
  return data!;
}

/** A company of seven, one of whom reports. */
async function reported(more: object = {}) {
  const all = await company(world, 7);
  const phone = all.phones.get(all.people[0]!.id)!;
  const { organisationId } = all;
  const { fileAnonymousReport: intake } = await done(
    contract.FileAnonymousReport,
    reportOf(phone, organisationId, more),
  );
  const read = async () =>
    (await done(contract.ReportByCode, { input: { organisationId, code: phone.code } }))
      .reportByCode;
  const say = (text: string) => ({
    input: { organisationId, code: phone.code, text, token: phone.tokens.shift()! },
  });
  const queue = async () =>
    (await world.as(all.office).do(contract.Reports, {})).reports.nodes.map(({ id }) => id);
  return { ...all, phone, intake, read, say, queue };
}

describe("a report without a name", () => {
  it("comes in on a day, is followed by its code, and reaches its handlers at the next set hour", async () => {
    const { organisationId, office, intake, read, queue } = await reported();
    expect(intake).toMatchObject({ receivedOn: "2026-11-18", firstWordDueOn: "2026-11-25" });
    expect(await read()).toMatchObject({ state: "RECEIVED", number: intake.number, words: [] });

    await jobs(world, organisationId);
    expect(await queue()).toEqual([]);
    expect(await world.as(office).titles("REPORT")).toEqual([]);
    world.clock.set(at("2026-11-18", "10:00"));
    await jobs(world, organisationId);
    await jobs(world, organisationId);
    expect(await queue()).toHaveLength(1);
    expect(await world.as(office).titles("REPORT")).toHaveLength(1);
  });

  it("is receipted: signed by the organisation, with a day and nobody, and known by the text that was sent", async () => {
    const { organisationId, people, intake } = await reported();
    const script = new URL("../../../scripts/verify-receipt.mjs", import.meta.url).href;
    const { check } = (await import(script)) as {
      check: (document: string, given: object) => { trusted: boolean; textMatches: boolean };
    };
    const key = (await world.ports.keys.publicKeyOf(organisationId))!;
    const document = `{"payload":${intake.payload},"signature":"${intake.signature}"}`;
    const { number } = intake;
    const text = (said: string) => JSON.stringify({ number, kind: "LEAK", text: said });
    const sent = "图纸被发到外面的供应商群，看得见图号。";
    expect(check(document, { key, text: text(sent) })).toMatchObject({
      trusted: true,
      textMatches: true,
    });
    expect(check(document, { key, text: text(`${sent}！`) }).textMatches).toBe(false);
    expect(JSON.parse(intake.payload)).toEqual({
      v: 1,
      kind: "ANONYMOUS_REPORT_RECEIVED",
      organisation: { id: organisationId, name: "江岳重工" },
      subject: { title: `举报 ${number}` },
      statement: "收到一件匿名举报，只写日期，不写是谁",
      receivedOn: "2026-11-18",
      textHash: expect.any(String),
    });
    for (const { id, name } of people) {
      expect(intake.payload).not.toContain(id);
      expect(intake.payload).not.toContain(name);
    }
    // Nothing of it is kept: what is answered again is signed anew.
    const kept = JSON.stringify(await world.rows(sql`select * from receipt`));
    expect(kept).not.toContain(number);
  });

  it("says which notice it comes from, where its reporter lets it", async () => {
    const originId = "0198e9a0-0000-7000-8000-000000000001";
    const { organisationId, office, queue } = await reported({ originKind: "NOTICE", originId });
    world.clock.set(at("2026-11-18", "10:00"));
    await jobs(world, organisationId);
    const { report } = await world.as(office).do(contract.Report, { id: (await queue())[0]! });
    expect(report).toMatchObject({ originKind: "NOTICE", originId, enteredBy: null });
  });

  it("may be a suggestion: answered, and followed by its code, with nothing left of whose it is", async () => {
    const text = "工具柜按工位编号，就不用找扳手";
    const { organisationId, office, people, read, queue } = await reported({
      kind: "SUGGESTION",
      text,
    });
    expect(await queue()).toEqual([]);
    world.clock.set(at("2026-11-18", "10:00"));
    await jobs(world, organisationId);
    const [reportId] = await queue();
    await world.as(office).do(contract.CloseReport, {
      input: { reportId: reportId!, outcome: "CONFIRMED", text: "下周一起编号" },
    });
    expect(await read()).toMatchObject({
      kind: "SUGGESTION",
      text,
      outcome: "CONFIRMED",
      outcomeText: "下周一起编号",
    });
    // It is in nobody's list of suggestions and in no number of them.
    expect(await world.rows(sql`select id from suggestion`)).toEqual([]);
    const kept = JSON.stringify(
      await world.rows(sql`select * from report where organisation_id = ${organisationId}`),
    );
    for (const { id } of people) expect(kept).not.toContain(id);
  });

  it("is told within a minute where it is a danger, by choice", async () => {
    const { organisationId, queue } = await reported({ urgent: true, kind: "SAFETY" });
    await jobs(world, organisationId);
    expect(await queue()).toHaveLength(1);
  });

  it("is the same report when it is sent again after a lost answer, and costs one token", async () => {
    const all = await company(world, 7);
    const phone = all.phones.get(all.people[0]!.id)!;
    const sent = reportOf(phone, all.organisationId);
    const first = await done(contract.FileAnonymousReport, sent);
    const before = await world.everything();
    expect(await done(contract.FileAnonymousReport, sent)).toEqual(first);
    expect(await world.everything()).toEqual(before);
    expect(await world.rows(sql`select id from spent_token`)).toHaveLength(1);
  });

  it("is dated the next workday on a day off, and waits for it", async () => {
    const all = await company(world, 7);
    world.clock.set(at("2026-11-21", "11:00"));
    await openAll(world, all.people);
    const phone = all.phones.get(all.people[0]!.id)!;
    const { fileAnonymousReport } = await done(
      contract.FileAnonymousReport,
      reportOf(phone, all.organisationId),
    );
    expect(fileAnonymousReport.receivedOn).toBe("2026-11-23");
    await jobs(world, all.organisationId);
    const waits = sql`select id from report where handed_over = 0`;
    expect(await world.rows(waits)).toHaveLength(1);
    world.clock.set(at("2026-11-23", "10:01"));
    await jobs(world, all.organisationId);
    expect(await world.rows(waits)).toEqual([]);
  });

  it.each<[string, string, (phone: Phone, all: Awaited<ReturnType<typeof company>>) => object]>([
    [
      "a forged token",
      "TOKEN_NOT_VALID",
      ({ tokens }) => ({
        token: { input: tokens[1]!.input, output: tokens[2]!.output },
      }),
    ],
    ["no code", "BAD_INPUT", () => ({ code: "KEIN CODE" })],
    ["no text", "BAD_INPUT", () => ({ text: " " })],
    [
      "a stranger's group",
      "NOT_FOUND",
      () => ({ groupId: "0198e9a0-0000-7000-8000-000000000000" }),
    ],
    [
      "somebody who is not there",
      "NOT_FOUND",
      () => ({ namedIds: ["0198e9a0-0000-7000-8000-000000000000"] }),
    ],
    [
      "three of seven named",
      "TOO_FEW_TO_BE_ANONYMOUS",
      (_, { people }) => ({
        namedIds: people.slice(1, 4).map(({ id }) => id),
      }),
    ],
    [
      "another organisation's id",
      "NOT_FOUND",
      () => ({
        organisationId: "0198e9a0-0000-7000-8000-000000000000",
      }),
    ],
  ])("is refused with %s, and writes nothing", async (_, refusal, change) => {
    const all = await company(world, 7);
    const phone = all.phones.get(all.people[0]!.id)!;
    const more = change(phone, all);
    const before = await world.everything();
    const answer = await send(
      contract.FileAnonymousReport,
      reportOf(phone, all.organisationId, more),
    );
    expect(answer.refusal).toBe(refusal);
    expect(await world.everything()).toEqual(before);
  });

  it("is refused with a session, and with a token that was spent", async () => {
    const { organisationId, people, phone, say } = await reported();
    const fresh = { ...phone, code: "0000 0000 0000 0001" };
    const spent = say("我再补一句");
    await done(contract.AnswerByCode, spent);
    const before = await world.everything();
    const withSession = await world
      .as(people[0]!)
      .send(contract.FileAnonymousReport, reportOf(fresh, organisationId));
    expect(withSession.refusal).toBe("SESSION_NOT_WANTED");
    const again = await send(
      contract.FileAnonymousReport,
      reportOf({ ...fresh, tokens: [spent.input.token] }, organisationId),
    );
    expect(again.refusal).toBe("TOKEN_NOT_VALID");
    expect(await world.everything()).toEqual(before);
  });

  it("never reaches whom it names", async () => {
    const { organisationId, office, admin, people, phones } = await company(world, 8);
    const named = { namedIds: [office.id] };
    const phone = phones.get(people[0]!.id)!;
    await done(contract.FileAnonymousReport, reportOf(phone, organisationId, named));
    world.clock.set(at("2026-11-18", "10:01"));
    await jobs(world, organisationId);
    expect((await world.as(office).do(contract.Reports, {})).reports.nodes).toEqual([]);
    expect((await world.as(admin).do(contract.Reports, {})).reports.nodes).toHaveLength(1);
  });
});

describe("by code", () => {
  it("answers a wrong code, another organisation's and none alike, in a fixed time", async () => {
    const { organisationId, phone } = await reported();
    const stranger = await world.organisation("别家");
    const ask = async (input: { organisationId: string; code: string }) => {
      const begun = performance.now();
      const { refusal } = await send(contract.ReportByCode, { input });
      return { refusal, slots: Math.round((performance.now() - begun) / 300) };
    };
    const asked = [
      { organisationId, code: "0000 0000 0000 0000" },
      { organisationId: stranger, code: phone.code },
      { organisationId, code: "?" },
    ];
    for (const input of asked) {
      const { refusal, slots } = await ask(input);
      expect(refusal).toBe("NOT_FOUND");
      expect(slots).toBeGreaterThanOrEqual(1);
    }
  });

  it("answers the code of a report that was deleted as one that never was", async () => {
    const { organisationId, office, phone, queue } = await reported();
    world.clock.set(at("2026-11-18", "10:01"));
    await jobs(world, organisationId);
    const reportId = (await queue())[0]!;
    const input = { reportId, decision: "CLOSE" as const, outcome: "NOT_CONFIRMED" as const };
    await world
      .as(office)
      .do(contract.TriageReport, { input: { ...input, text: "看过，没有这回事。" } });
    world.clock.set(at("2027-11-20", "10:01"));
    await deleteOldReports(await world.system(organisationId));
    expect(await world.rows(sql`select id from report`)).toEqual([]);
    const asked = { organisationId, code: phone.code };
    expect((await send(contract.ReportByCode, { input: asked })).refusal).toBe("NOT_FOUND");
  });

  it("lets codes be guessed a few at a time, whoever asks, and refuses what would wait too long", async () => {
    const { organisationId, read } = await reported();
    const begun = performance.now();
    const guesses = Array.from({ length: 40 }, (_, at) => {
      const code = `0000 0000 0000 00${String(at).padStart(2, "0")}`;
      return send(contract.ReportByCode, { input: { organisationId, code } });
    });
    const refusals = (await Promise.all(guesses)).map(({ refusal }) => refusal);
    const looked = refusals.filter((refusal) => refusal === "NOT_FOUND").length;
    expect(refusals.filter((refusal) => refusal === "TOO_MANY_REQUESTS")).toHaveLength(40 - looked);
    // Four in each step of 300 ms.
    expect(looked).toBeLessThanOrEqual(24);
    expect(performance.now() - begun).toBeGreaterThan((looked / 4) * 290);
    expect((await read()).state).toBe("RECEIVED");
  });

  it("opens a closed report once more, for somebody else, from the next hour on", async () => {
    const { organisationId, office, admin, phone, read, say, queue } = await reported();
    const close = async (by: typeof office) => {
      const [reportId] = (await world.as(by).do(contract.Reports, {})).reports.nodes;
      const input = { reportId: reportId!.id, outcome: "NOT_CONFIRMED" as const };
      await world.as(by).do(contract.CloseReport, { input: { ...input, text: "没有查实。" } });
    };
    world.clock.set(at("2026-11-18", "10:01"));
    await jobs(world, organisationId);
    const early = { ...say("还在发"), token: phone.tokens[0]! };
    const before = await world.everything();
    const open = await send(contract.ReopenByCode, { input: { ...early.input } });
    expect(open.refusal).toBe("REPORT_OPEN");
    expect(await world.everything()).toEqual(before);

    await close(office);
    expect(await read()).toMatchObject({
      state: "CLOSED",
      outcome: "NOT_CONFIRMED",
      outcomeText: "没有查实。",
      reopenRefusal: null,
    });
    phone.tokens.push(early.input.token);
    await done(contract.ReopenByCode, say("还在发"));
    expect((await read()).reopenRefusal).toBe("REPORT_REOPENED");
    world.clock.set(at("2026-11-18", "16:00"));
    await jobs(world, organisationId);
    expect(await read()).toMatchObject({ state: "RECEIVED", outcome: null });
    expect(await queue()).toEqual([]);
    await close(admin);
    expect(await read()).toMatchObject({ state: "CLOSED", reopenRefusal: "REPORT_REOPENED" });
    const again = await send(contract.ReopenByCode, say("又来了"));
    expect(again.refusal).toBe("REPORT_REOPENED");
  });

  it("takes answers, which wait for the hour, and shows questions and the outcome", async () => {
    const { organisationId, office, read, say, queue } = await reported();
    world.clock.set(at("2026-11-18", "10:01"));
    await jobs(world, organisationId);
    const [reportId] = await queue();
    const input = { reportId: reportId!, decision: "ACCEPT" as const };
    await world.as(office).do(contract.TriageReport, { input });
    await world
      .as(office)
      .do(contract.AskReporter, { reportId: reportId!, text: "哪个供应商群？" });
    expect((await read()).words).toMatchObject([{ side: "HANDLER", text: "哪个供应商群？" }]);

    await done(contract.AnswerByCode, say("群名里有“外协”两个字"));
    expect((await read()).words.at(-1)).toMatchObject({ side: "REPORTER", waits: true });
    const said = async () =>
      (await world.as(office).do(contract.Report, { id: reportId! })).report.messages.length;
    expect(await said()).toBe(1);
    world.clock.set(at("2026-11-18", "16:00"));
    await jobs(world, organisationId);
    expect(await said()).toBe(2);
    expect((await read()).words.at(-1)).toMatchObject({ side: "REPORTER", waits: false });
  });

  it("is the same answer when it is sent again after a lost reply, also once it is handed over", async () => {
    const { organisationId, read, say } = await reported();
    const texts = async () => (await read()).words.map(({ text }) => text);
    const lost = say("群名里有“外协”两个字");
    await done(contract.AnswerByCode, lost);
    const before = await world.everything();
    const again = await done(contract.AnswerByCode, lost);
    expect(again.answerByCode.words).toHaveLength(1);
    expect(await world.everything()).toEqual(before);
    world.clock.set(at("2026-11-18", "10:00"));
    await jobs(world, organisationId);
    await done(contract.AnswerByCode, lost);
    expect(await texts()).toEqual([lost.input.text]);
    // Another text is another answer, and this token is spent.
    const other = { input: { ...lost.input, text: "还有一个群" } };
    expect((await send(contract.AnswerByCode, other)).refusal).toBe("TOKEN_NOT_VALID");
    // The id of an answer leads to no token in the database.
    const spent = await world.rows<{ id: string }>(sql`select id from spent_token`);
    const said = await world.rows<{ id: string }>(sql`select id from report_message`);
    expect(spent.map(({ id }) => id)).not.toContain(said[0]!.id);
  });

  it("refuses more than a few words between two hours", async () => {
    const { people, phone, say } = await reported();
    for (let i = 0; i < contract.LIMITS.anonymousWords; i += 1) {
      if (phone.tokens.length < 2)
        phone.tokens.push(...(await fetchTokens(world, people[i % 2]!, MONDAY)));
      await done(contract.AnswerByCode, say(`第 ${i} 句`));
    }
    const before = await world.everything();
    expect((await send(contract.AnswerByCode, say("再一句"))).refusal).toBe("SAID_TOO_OFTEN");
    expect(await world.everything()).toEqual(before);
  });

  it("adds a name, by whoever has the code and a session", async () => {
    const { people, phone, read } = await reported();
    const by = world.as(people[0]!);
    expect((await send(contract.AddNameByCode, { code: phone.code })).refusal).toBe(
      "SIGN_IN_FIRST",
    );
    expect((await by.send(contract.AddNameByCode, { code: "0000 0000 0000 0000" })).refusal).toBe(
      "NOT_FOUND",
    );
    await by.do(contract.AddNameByCode, { code: phone.code });
    expect(await world.journal()).toContain("report.name_added");
    expect((await read()).named).toBe(true);
    const other = await world.as(people[1]!).send(contract.AddNameByCode, { code: phone.code });
    expect(other.refusal).toBe("NOT_FOUND");
  });
});

describe("the end of the day", () => {
  it("writes one line that commits to what came in, and none on a day without", async () => {
    const { organisationId } = await reported();
    const lines = async () =>
      (await world.journal()).filter((deed) => deed === "reports.received").length;
    await jobs(world, organisationId);
    expect(await lines()).toBe(0);
    world.clock.set(at("2026-11-19", "00:01"));
    await jobs(world, organisationId);
    await jobs(world, organisationId);
    expect(await lines()).toBe(1);
    world.clock.set(at("2026-11-20", "00:01"));
    await jobs(world, organisationId);
    expect(await lines()).toBe(1);
  });
});
