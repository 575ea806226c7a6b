import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { AcknowledgeNotice } from "@riqing/schema";
import { createConnection } from "mysql2/promise";
import { builtApi, main } from "../bench/built.mjs";
import { openDatabase, type Orm } from "../src/database/database.ts";
import { rows, sql } from "../src/kernel/sql.ts";
import { ENTITIES } from "../src/modules.ts";

const { databaseUrl } = riqing;

const PEOPLE = 100;
const NOTICES = 20;
const ALL = PEOPLE * NOTICES;
const AT_ONCE = 32;

interface Crowd {
  tokens: string[];
  people: string[];
  notices: { id: string; revisionId: string }[];
}
interface Tap {
  personId: string;
  token: string;
  noticeId: string;
  revisionId: string;
}
interface Answered extends Tap {
  receiptId: string;
}

const dataDir = mkdtempSync(join(tmpdir(), "riqing-kill-"));
const url = databaseUrl && namedDatabase(databaseUrl);
let server: { process: ChildProcess; address: string } | null = null;
let orm: Orm;

/** A database of this test's own: the process that is killed must be the only one that writes. */
function namedDatabase(at: string): string {
  const named = new URL(at);
  named.pathname = `/riqing_test_kill_${process.env.JEST_WORKER_ID ?? "1"}`;
  return named.href;
}

async function emptyDatabase(): Promise<void> {
  if (!url || !databaseUrl) return;
  const name = new URL(url).pathname.slice(1);
  const connection = await createConnection({ uri: databaseUrl });
  await connection.query(`drop database if exists ${name}`);
  await connection.query(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  await connection.end();
}

beforeAll(async () => {
  await builtApi();
  await emptyDatabase();
}, 60_000);

afterAll(async () => {
  server?.process.kill("SIGKILL");
  await orm?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function plantedCrowd(): Promise<Crowd> {
  const script = fileURLToPath(new URL("../bench/plant.mjs", import.meta.url));
  const size = { url, dataDir, people: PEOPLE, notices: NOTICES };
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(size)], {
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout) as Crowd;
}

/** Starts the product as an operator would, on a port that is free. */
function started(): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      NODE_ENV: "test",
      PORT: "0",
      RIQING_DEMO: "0",
      RIQING_DATA_DIR: dataDir,
      ...(url ? { DATABASE_URL: url } : {}),
    },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve({ process: child, address });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`the server left with ${code}: ${said}`)));
  });
}

/** The receipt of a tap; null when no answer came. */
async function tap(address: string, { token, noticeId, revisionId }: Tap): Promise<string | null> {
  const variables = { input: { noticeId, revisionId } };
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: AcknowledgeNotice.text, variables }),
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as {
    data?: { acknowledgeNotice: { myAcknowledgement: { receiptId: string } | null } };
    errors?: unknown;
  } | null;
  if (answer?.errors) throw new Error(JSON.stringify(answer.errors));
  return answer?.data?.acknowledgeNotice.myAcknowledgement?.receiptId ?? null;
}

/** Sends taps, `AT_ONCE` at a time; `heard` is told of each answer, and says whether to go on. */
async function storm(address: string, taps: Tap[], heard: (answered: Answered) => boolean) {
  const waiting = [...taps];
  let going = true;
  const sender = async () => {
    for (let next = waiting.pop(); next && going; next = waiting.pop()) {
      const receiptId = await tap(address, next);
      if (receiptId) going = heard({ ...next, receiptId }) && going;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

const numberOf = async (from: ReturnType<typeof sql>): Promise<number> => {
  const [counted] = await rows(
    { em: orm.em.fork() },
    sql<{ n: number }>`select count(*) as n from ${from}`,
  );
  return Number(counted?.n);
};

/** How many acknowledgements there are, with their lines of the journal and their receipts. */
const written = async () => ({
  acknowledgements: await numberOf(sql`acknowledgement`),
  people: await numberOf(sql`(select distinct revision_id, person_id from acknowledgement) k`),
  journal: await numberOf(sql`journal_entry where deed = 'notice.acknowledged'`),
  receipts: await numberOf(sql`receipt where kind = 'NOTICE_ACKNOWLEDGED'`),
  answered: await numberOf(sql`asked where answered_at is not null`),
});

const allOf = (n: number) => ({
  acknowledgements: n,
  people: n,
  journal: n,
  receipts: n,
  answered: n,
});

it("loses nothing that was acknowledged when it is killed in the middle, and doubles nothing", async () => {
  const { tokens, people, notices } = await plantedCrowd();
  const taps = notices.flatMap(({ id, revisionId }) =>
    tokens.map((token, i) => ({ personId: people[i]!, token, noticeId: id, revisionId })),
  );
  const answered: Answered[] = [];
  const deathAfter = Math.round(ALL * (0.15 + Math.random() * 0.6));

  server = await started();
  const first = server.process;
  const gone = new Promise((resolve) => first.once("exit", (_, signal) => resolve(signal)));
  await storm(server.address, taps, (one) => {
    answered.push(one);
    if (answered.length === deathAfter) first.kill("SIGKILL");
    return answered.length < deathAfter || first.exitCode === null;
  });
  expect(await gone).toBe("SIGKILL");
  expect(answered.length).toBeGreaterThanOrEqual(deathAfter);
  expect(answered.length).toBeLessThan(ALL);

  server = await started();
  orm = await openDatabase({ url, dataDir }, ENTITIES);
  const kept = await rows(
    { em: orm.em.fork() },
    sql<{ receiptId: string; personId: string; noticeId: string; payload: string }>`
      select k.receipt_id as receiptId, k.person_id as personId, k.notice_id as noticeId, c.payload
      from acknowledgement k join receipt c on c.id = k.receipt_id`,
  );
  const lines = await rows(
    { em: orm.em.fork() },
    sql<{ digest: string }>`select digest from journal_entry where deed = 'notice.acknowledged'`,
  );
  const digests = new Set(lines.map(({ digest }) => digest));
  const byReceipt = new Map(kept.map((one) => [one.receiptId, one]));
  const lost = answered.filter(({ receiptId, personId, noticeId }) => {
    const one = byReceipt.get(receiptId);
    const { journalDigest } = JSON.parse(one?.payload ?? "{}") as { journalDigest?: string };
    return (
      one?.personId !== personId || one.noticeId !== noticeId || !digests.has(journalDigest ?? "")
    );
  });
  expect(lost).toEqual([]);
  // What was under way may have been written without being answered; never half, never twice.
  expect(kept.length).toBeGreaterThanOrEqual(answered.length);
  expect(kept.length).toBeLessThanOrEqual(answered.length + AT_ONCE);
  expect(await written()).toEqual(allOf(kept.length));

  const again: Answered[] = [];
  await storm(server.address, taps, (one) => again.push(one) > 0);
  expect(again).toHaveLength(ALL);
  expect(await written()).toEqual(allOf(ALL));
  const before = new Map(answered.map((one) => [`${one.noticeId} ${one.personId}`, one.receiptId]));
  const changed = again.filter(({ noticeId, personId, receiptId }) => {
    const receipt = before.get(`${noticeId} ${personId}`);
    return receipt !== undefined && receipt !== receiptId;
  });
  expect(changed).toEqual([]);
}, 120_000);
