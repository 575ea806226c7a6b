import * as contract from "@riqing/schema";
import sharp from "sharp";
import { sql } from "../src/kernel/sql.ts";
import { addPictureByCode, deleteOldReports } from "../src/modules/voices/index.ts";
import { at, company, jobs, MONDAY, openAll, type Phone, reportOf } from "./anonymous-world.ts";
import { fetchTokens } from "./token-phone.ts";
import { eachWorld, type Planted } from "./world.ts";

/** A Wednesday morning, before the first hour for handing over. */
const DAY = "2026-11-18";
const world = eachWorld({ now: at(DAY, "09:12") });

async function done<Data, Variables extends object>(
  document: contract.Document<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, refusal, facts } = await world.sendWith(null, document, variables);
  if (refusal) throw new Error(`${document.name}: ${refusal} ${JSON.stringify(facts)}`);
  return data!;
}

/** A company of seven; each of `senders` reports something. */
async function reported(senders = 1, more: object = {}) {
  const all = await company(world, 7);
  const phones = all.people.slice(0, senders).map(({ id }) => all.phones.get(id)!);
  const { organisationId } = all;
  for (const phone of phones)
    await done(contract.FileAnonymousReport, reportOf(phone, organisationId, more));
  const until = async (day: string, time: string) => {
    world.clock.set(at(day, time));
    await jobs(world, organisationId);
  };
  const read = async ({ code }: Phone) =>
    (await done(contract.ReportByCode, { input: { organisationId, code } })).reportByCode;
  const say = ({ code, tokens }: Phone, text: string) => ({
    input: { organisationId, code, text, token: tokens.shift()! },
  });
  const queue = async (by: Planted = all.office) =>
    (await world.as(by).do(contract.Reports, {})).reports.nodes.map(({ id }) => id);
  const close = (reportId: string, by: Planted = all.office) =>
    world.as(by).do(contract.CloseReport, {
      input: { reportId, outcome: "NOT_CONFIRMED", text: "没有查实。" },
    });
  const picture = async ({ code, tokens }: Phone) => {
    const channels = { width: 8, height: 8, channels: 3, background: "#804020" } as const;
    const bytes = await sharp({ create: channels }).png().toBuffer();
    const token = tokens.shift()!;
    const ctx = await world.contextWith(null);
    await addPictureByCode(ctx, { organisationId, code, token, sending: null }, bytes);
  };
  const seen = async (id: string, by: Planted = all.office) =>
    (await world.as(by).do(contract.ReportPictures, { id })).report;
  return { ...all, sent: phones, until, read, say, queue, close, picture, seen };
}

describe("a picture that is sent by code", () => {
  it("is seen at the next hour for handing over, and not the moment it comes", async () => {
    const { sent, until, queue, picture, seen, read, office } = await reported();
    const [phone] = sent as [Phone];
    await picture(phone);
    await until(DAY, "10:00");
    const [id] = (await queue()) as [string];
    expect((await seen(id)).pictures).toHaveLength(1);
    expect(await world.as(office).titles("REPORT")).toHaveLength(1);

    world.clock.set(at(DAY, "11:23"));
    await picture(phone);
    expect((await seen(id)).pictures).toHaveLength(1);
    expect((await read(phone)).pictures).toBe(2);
    await until(DAY, "15:59");
    expect((await seen(id)).pictures).toHaveLength(1);
    await until(DAY, "16:00");
    expect((await seen(id)).pictures).toHaveLength(2);
    expect(await world.as(office).titles("REPORT_SAID")).toHaveLength(1);
  });

  it("comes with a danger that was sent at once", async () => {
    const { sent, until, queue, picture, seen } = await reported(1, { urgent: true });
    await picture(sent[0]!);
    await until(DAY, "09:20");
    const [id] = (await queue()) as [string];
    expect((await seen(id)).pictures).toHaveLength(1);
  });

  it("keeps a closed report until somebody has looked at it", async () => {
    const { sent, until, queue, close, picture, office } = await reported();
    await until(DAY, "10:00");
    const [id] = (await queue()) as [string];
    await close(id);
    await picture(sent[0]!);
    await until(DAY, "16:00");
    world.clock.set(at("2028-02-01", "09:00"));
    const left = async () => world.rows(sql`select id from report where id = ${id}`);
    await deleteOldReports(await world.system());
    expect(await left()).toHaveLength(1);
    await world.bind(office);
    await world.as(office).do(contract.NoteReport, { reportId: id, text: "图看过了，同前。" });
    await deleteOldReports(await world.system());
    expect(await left()).toEqual([]);
  });
});

describe("that it is not solved", () => {
  it("holds up nobody else's reports where nobody else could handle it", async () => {
    const { sent, until, queue, close, say, read, admin } = await reported(2);
    await until(DAY, "10:00");
    const [id] = (await queue()) as [string];
    await close(id);
    // Between the two hours, the only other one who could handle it goes.
    const [first] = await Promise.all(
      sent.map(async (phone) => ((await read(phone)).state === "CLOSED" ? phone : null)),
    ).then((found) => found.filter((phone) => phone !== null));
    await done(contract.ReopenByCode, say(first!, "还在发"));
    await world.rows(sql`update person set departed_at = 1 where id = ${admin.id}`).catch(() => []);
    const other = sent.find((phone) => phone !== first)!;
    await done(contract.AnswerByCode, say(other, "我再补一句"));
    await until(DAY, "16:00");
    expect(await read(first!)).toMatchObject({ state: "RECEIVED" });
    expect((await read(other)).words).toMatchObject([{ text: "我再补一句", waits: false }]);
  });

  it("is said once, by code and by name together", async () => {
    const { sent, people, until, queue, close, say, read, admin } = await reported();
    const [phone] = sent as [Phone];
    await until(DAY, "10:00");
    const [id] = (await queue()) as [string];
    await close(id);
    await done(contract.ReopenByCode, say(phone, "还在发"));
    await world.as(people[0]!).do(contract.AddNameByCode, { code: phone.code });
    await world.as(people[0]!).do(contract.ReopenReport, { reportId: id, reason: "还在" });
    await close(id, admin);
    await until(DAY, "16:00");
    expect((await read(phone)).state).toBe("CLOSED");
  });
});

describe("the hours for handing over", () => {
  it("are not moved while the day goes on: what came between two minutes would be seen", async () => {
    const { admin, phones, people, organisationId, until, queue } = await reported();
    await until(DAY, "10:00");
    const save = (handOver: number[]) =>
      world.as(admin).send(contract.SaveReportSettings, { input: { handOver } });
    for (const close of [
      [600, 602],
      [600, 839],
      [0, 720],
      [600, 1_439],
    ])
      expect((await save(close)).refusal).toBe("BAD_INPUT");
    expect((await save([360, 605])).refusal).toBeNull();
    const phone = phones.get(people[3]!.id)!;
    await done(contract.FileAnonymousReport, reportOf(phone, organisationId));
    await until(DAY, "10:06");
    expect(await queue()).toHaveLength(1);
    await until(DAY, "16:00");
    expect(await queue()).toHaveLength(2);
    await until("2026-11-19", "10:05");
    const [day] = await world.rows<{ handovers: unknown }>(
      sql`select handovers from anonymous_day where day = '2026-11-19'`,
    );
    expect(Number(day!.handovers)).toBe(2);
  });
});

describe("among how many one is hidden", () => {
  it("counts whoever both holds tokens and has opened the app: nobody else could have sent it", async () => {
    const { organisationId, people } = await company(world, 6);
    const late: Planted[] = [];
    for (let i = 1; i <= 6; i += 1) late.push(await world.person(`新人${i}`));
    world.clock.set(at("2026-11-19", "09:00"));
    // Six hold tokens, and seven have opened it: one person is both.
    await openAll(world, [...late, people[0]!]);
    const { anonymityFigure } = await done(contract.AnonymityFigure, { organisationId });
    expect(Math.min(anonymityFigure.holders, anonymityFigure.active)).toBe(1);
    const tokens = await fetchTokens(world, late[0]!, MONDAY);
    const phone = { tokens, code: "0000 0000 0000 0001" };
    const { refusal } = await world.sendWith(
      null,
      contract.FileAnonymousReport,
      reportOf(phone, organisationId),
    );
    expect(refusal).toBe("TOO_FEW_TO_BE_ANONYMOUS");
  });
});
