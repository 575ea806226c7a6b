import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as contract from "@riqing/schema";
import sharp from "sharp";
import { isSqlite, sql } from "../src/kernel/sql.ts";
import { openLog } from "../src/ports/log.ts";
import { schema } from "../src/schema.ts";
import { buildServer, type Server } from "../src/server.ts";
import { attack, type Evidence, filesIn, seize } from "./adversary.ts";
import { at, company, jobs, MONDAY, openAll, type Phone, reportOf } from "./anonymous-world.ts";
import { openWorld, type Planted, type World } from "./world.ts";

const MEMBERS = 50;
/** One pixel, as a PNG with a comment that a camera could have written. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let world: World;
let server: Server;
let everybody: Planted[];
let reporter: Planted;
let phone: Phone;
let evidence: Evidence;
const logs: string[] = [];
const bodies: string[] = [];

/** How long the last answer took, in milliseconds. */
let took = 0;

/**
 * Through the real door, so that what it logs is seen. A busy machine says at once that it is overloaded, whatever was
 * asked; it is asked again then, as the app does.
 */
async function post(
  document: { name: string; text: string },
  variables: object,
  token: string | null,
): Promise<Record<string, unknown>> {
  const payload = { query: document.text, operationName: document.name, variables };
  if (token === null) bodies.push(JSON.stringify(payload));
  const begun = performance.now();
  const answer = await server.app.inject({
    method: "POST",
    url: "/graphql",
    headers: {
      "x-riqing-client": token === null ? "without-name" : "h5/0.1.0",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    payload,
  });
  took = performance.now() - begun;
  if (answer.statusCode === 503) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return post(document, variables, token);
  }
  const body = answer.json<{ data?: Record<string, unknown>; errors?: unknown }>();
  if (body.errors) throw new Error(`${document.name}: ${JSON.stringify(body.errors)}`);
  return body.data!;
}

const asPost = async (who: Planted, document: { name: string; text: string }, variables: object) =>
  post(document, variables, await world.tokenOf(who));

/** What colleagues do with files meanwhile. */
async function uploadBy(who: Planted): Promise<void> {
  const form = new FormData();
  form.set("purpose", "TASK");
  form.set("file", new Blob([PICTURE], { type: "image/png" }), "点检.png");
  const request = new Request("http://localhost/files", { method: "POST", body: form });
  const answer = await server.app.inject({
    method: "POST",
    url: "/files",
    headers: {
      "content-type": request.headers.get("content-type")!,
      authorization: `Bearer ${await world.tokenOf(who)}`,
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  if (answer.statusCode !== 201) throw new Error(`the file was refused: ${answer.body}`);
}

async function sendPicture(fields: Record<string, string>, bytes = PICTURE): Promise<number> {
  return (await sendFile(fields, bytes)).statusCode;
}

async function sendFile(fields: Record<string, string>, bytes: Uint8Array) {
  bodies.push(JSON.stringify(fields));
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([Buffer.from(bytes)], { type: "image/png" }), "picture");
  const request = new Request("http://localhost/anonymous-pictures", {
    method: "POST",
    body: form,
  });
  const answer = await server.app.inject({
    method: "POST",
    url: "/anonymous-pictures",
    headers: { "content-type": request.headers.get("content-type")! },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return answer;
}

/**
 * Fifty members live a week: all fetch tokens, tap and read; one of them reports on a quiet Saturday, answers a
 * question on Monday, and sends a picture.
 */
beforeAll(async () => {
  world = await openWorld({ now: at(MONDAY, "07:40") });
  const log = openLog("info", { write: (line) => void logs.push(line) });
  const { orm, clock, ports } = world;
  server = await buildServer({ orm, clock, ports, schema, log });
  const all = await company(world, MEMBERS);
  everybody = all.people;
  reporter = everybody[17]!;
  const group = await world.group("总装群", { members: everybody.slice(0, 20) });
  const { organisationId, office } = all;
  phone = all.phones.get(reporter.id)!;

  for (const [i, one] of everybody.entries()) {
    world.clock.set(at("2026-11-18", `08:${String(i).padStart(2, "0")}`));
    await asPost(one, contract.Inbox, {});
  }
  // The Saturday: three people look in, and the reporter is one of them.
  world.clock.set(at("2026-11-21", "11:05"));
  await openAll(world, everybody.slice(10, 20));
  for (const one of [everybody[11]!, reporter, everybody[13]!]) {
    await asPost(one, contract.MyGroups, {});
    world.clock.pass(40_000);
  }
  await uploadBy(everybody[3]!);
  const begun = Date.now();
  await post(contract.AnonymityFigure, { organisationId }, null);
  await post(contract.FileAnonymousReport, reportOf(phone, organisationId), null);
  const fields = { organisationId, code: phone.code };
  const sent = await sendPicture({ ...fields, ...phone.tokens.shift()! });
  if (sent !== 200) throw new Error(`the picture was refused: ${sent}`);
  const spans: [number, number][] = [[begun, Date.now()]];
  await jobs(world, organisationId);
  world.clock.set(at("2026-11-22", "00:02"));
  await jobs(world, organisationId);

  world.clock.set(at("2026-11-23", "10:00"));
  await jobs(world, organisationId);
  const { reports } = await world.as(office).do(contract.Reports, {});
  const reportId = reports.nodes[0]!.id;
  const input = { reportId, decision: "ACCEPT" as const };
  await world.as(office).do(contract.TriageReport, { input });
  await world.as(office).do(contract.AskReporter, { reportId, text: "哪个群？" });
  world.clock.set(at("2026-11-23", "13:31"));
  await openAll(world, everybody);
  await asPost(reporter, contract.Inbox, {});
  await post(contract.ReportByCode, { input: fields }, null);
  const token = phone.tokens.shift()!;
  await post(contract.AnswerByCode, { input: { ...fields, text: "外协群", token } }, null);
  await asPost(everybody[2]!, contract.GroupPage, { id: group.id });
  world.clock.set(at("2026-11-23", "16:00"));
  await jobs(world, organisationId);
  world.clock.set(at("2026-11-24", "00:01"));
  await jobs(world, organisationId);

  evidence = await seize(world, { logs, spans, bodies, week: MONDAY, organisationId });
});

afterAll(async () => {
  await server.app.close();
  await world.close();
});

const candidates = () => attack(evidence, everybody);

it("leaves everybody who fetched tokens a candidate, for whoever holds database, logs, keys and bodies", () => {
  const { candidates: left, finds } = candidates();
  expect(finds).toEqual([]);
  expect(left.size).toBe(MEMBERS);
});

it("keeps what was handed over, and one line a day", async () => {
  const kept = evidence.tables.get("report")!;
  expect(kept).toMatchObject([{ received_on: "2026-11-23", reporter_id: null, received_at: null }]);
  expect(evidence.tables.get("anonymous_picture")).toHaveLength(1);
  expect(evidence.tables.get("spent_token")).toHaveLength(3);
  const lines = evidence.tables
    .get("journal_entry")!
    .filter(({ deed }) => deed === "reports.received");
  expect(lines).toHaveLength(1);
});

it("logs the requests that say who asks, and none of those that do not", () => {
  const said = logs.filter((line) => line.includes('"operationName"'));
  expect(said.some((line) => line.includes("Inbox"))).toBe(true);
  expect(logs.filter((line) => line.includes("anonymous-pictures"))).toEqual([]);
  // Fifty-four who say who they are, and no line more.
  expect(logs.filter((line) => line.includes('"route":"/graphql"'))).toHaveLength(MEMBERS + 5);
});

/** The same week, with something put back that would lead to the reporter: each is to be found. */
const change = (table: string, columns: object, which: (row: object) => boolean = () => true) => {
  const tables = new Map(evidence.tables);
  const rows = tables.get(table) ?? [];
  tables.set(
    table,
    rows.map((row) => (which(row) ? { ...row, ...columns } : row)),
  );
  return { ...evidence, tables };
};

const withFile = (name: string, changedAt: number): Evidence => ({
  ...evidence,
  files: [...evidence.files, { name, changedAt }],
});

/** As the kernel's ids, which sort by the time they were made. */
const idAt = (ms: number): string => {
  const hex = ms.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

describe("the adversary finds it, when it is put back:", () => {
  const reportedAt = Date.parse(at("2026-11-21", "11:05")) + 60_000;
  const picture = PICTURE.toString("base64");
  const ownRow = (table: string): Record<string, unknown> =>
    evidence.tables.get(table)!.find(({ person_id: id }) => id === reporter.id)!;

  it.each<[string, () => Evidence]>([
    ["a session", () => change("report", { place: ownRow("session").id })],
    ["a fine time", () => change("report", { received_at: reportedAt })],
    ["an id that sorts by time", () => change("spent_token", { id: idAt(reportedAt) })],
    ["a reused id", () => change("report", { id: ownRow("issued_batch").id })],
    ["an uploader", () => change("anonymous_picture", { uploader_id: reporter.id })],
    [
      "a hash",
      () => {
        const hash = createHash("sha256").update(PICTURE).digest("hex");
        const next = change("anonymous_picture", { picture });
        next.tables.set("stored_file", [
          { id: "f", uploaded_by_id: reporter.id, content_hash: hash },
        ]);
        return next;
      },
    ],
    [
      "the batch in which a token was issued",
      () => change("spent_token", { request_hash: ownRow("issued_batch").request_hash }),
    ],
    [
      "a key of one's own",
      () => ({
        ...evidence,
        secrets: [...evidence.secrets, ...evidence.secrets],
      }),
    ],
    ["rows in the order of writing", () => ({ ...evidence, numbered: new Set(["report"]) })],
    ["a line in the log", () => ({ ...evidence, logs: ['{"operationName":"ReportByCode"}'] })],
    [
      "a file that was left",
      () => {
        const left = join(world.folder, "files/incoming/1.jpg");
        writeFileSync(left, PICTURE);
        const files = filesIn(world.folder);
        rmSync(left);
        return { ...evidence, files };
      },
    ],
    [
      "a file that is called as its row",
      () => {
        const [{ id }] = evidence.tables.get("anonymous_picture") as [{ id: string }];
        return withFile(`files/kept/${id}.small`, 0);
      },
    ],
    [
      "a folder that was changed when it was sent",
      () => withFile("files/incoming", evidence.spans[0]![1]),
    ],
    ["a person in a body", () => ({ ...evidence, bodies: [`{"x":"${reporter.id}"}`] })],
  ])("%s", (_, sabotaged) => {
    const { candidates: left, finds } = attack(sabotaged(), everybody);
    expect(finds).not.toEqual([]);
    expect(left.size).toBeLessThan(MEMBERS);
  });
});

it("has looked through the files of the server, among them those of colleagues", () => {
  const [kept] = evidence.tables.get("stored_file") as [{ storage_key: string }];
  const names = evidence.files.map(({ name }) => name);
  expect(names.some((name) => name.includes(kept.storage_key))).toBe(true);
});

it("has rows without numbers, where the database would number them", () => {
  if (!isSqlite({ em: world.orm.em })) return;
  for (const table of ["report", "reported_person", "anonymous_word", "spent_token"])
    expect(evidence.numbered.has(table)).toBe(false);
  expect(evidence.numbered.has("inbox_item")).toBe(true);
});

it("answers each request in a whole number of steps of time", async () => {
  await post(contract.AnonymityFigure, { organisationId: evidence.organisationId }, null);
  expect(took).toBeGreaterThan(290);
  await world.rows(sql`select 1 as one`);
});

describe("a picture is refused, writes nothing and costs no token, where it is", () => {
  const moving = () =>
    sharp(Buffer.alloc(4 * 8 * 3).fill(255, 48), {
      raw: { width: 4, height: 8, channels: 3, pageHeight: 4 },
    })
      .gif({ delay: [100, 100] })
      .toBuffer();

  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ["a document", () => Buffer.from("%PDF-1.7\n1 0 obj\n<< /Author (成员18) >>\nendobj")],
    ["a video", () => Buffer.from("AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDE=", "base64")],
    ["one that moves", moving],
    ["none", () => Buffer.from("成员18")],
  ])("%s", async (_, make) => {
    const { organisationId } = evidence;
    const before = await world.everything();
    const fields = { organisationId, code: phone.code, ...phone.tokens[0]! };
    const answer = await sendFile(fields, await make());
    expect(answer.json()).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^FILE_/) } }],
    });
    expect(await world.everything()).toEqual(before);
  });
});

it("a picture that is sent again because its answer was lost is there once; another needs another token", async () => {
  const { organisationId } = evidence;
  const fields = { organisationId, code: phone.code, ...phone.tokens[0]! };
  const pictures = async () => (await world.rows(sql`select id from anonymous_picture`)).length;
  const before = await pictures();
  expect(await sendPicture({ ...fields, sending: "a" })).toBe(200);
  expect(await sendPicture({ ...fields, sending: "a" })).toBe(200);
  expect(await pictures()).toBe(before + 1);
  const other = await sendFile({ ...fields, sending: "b" }, PICTURE);
  expect(other.json()).toMatchObject({ errors: [{ extensions: { code: "TOKEN_NOT_VALID" } }] });
  expect(await pictures()).toBe(before + 1);
});
