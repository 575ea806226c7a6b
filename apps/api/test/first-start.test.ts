import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createConnection } from "mysql2/promise";
import { builtApi } from "../bench/built.mjs";
import { readDemoFiles } from "../src/demo/story.ts";

const { databaseUrl } = riqing;

const dataDir = mkdtempSync(join(tmpdir(), "riqing-first-start-"));
const name = `riqing_test_${process.env.RIQING_TEST_RUN}_start_${process.env.JEST_WORKER_ID ?? "1"}`;

async function asOperator(statement: string): Promise<void> {
  const connection = await createConnection({ uri: databaseUrl! });
  await connection.query(statement);
  await connection.end();
}

/** A database of this test's own, in which the killed processes are the only ones. */
async function emptyDatabase(): Promise<string | null> {
  if (!databaseUrl) return null;
  await asOperator(`drop database if exists ${name}`);
  await asOperator(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

beforeAll(() => builtApi(), 60_000);
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  if (databaseUrl) await asOperator(`drop database if exists ${name}`);
});

interface Started {
  answered: number[];
  difference: string;
  organisations: number;
  people: number;
  groups: number;
}

it("a first start that was killed again and again is completed, by three that start at once", async () => {
  const script = fileURLToPath(new URL("../bench/faults/first-start.mjs", import.meta.url));
  const place = { url: await emptyDatabase(), dataDir };
  // On a server the demo takes long; there `bench faults` kills it, too.
  const demo = place.url === null;
  const given = JSON.stringify({ place, kills: 3, processes: 3, latestMs: 2_500, demo });
  const { stdout } = await promisify(execFile)(process.execPath, [script, given]);
  const { answered, ...rest } = JSON.parse(stdout) as Started;
  const { story } = readDemoFiles();
  const shown = demo ? story.enterAs.length : 0;
  expect(answered).toEqual([shown, shown, shown]);
  const there = demo ? { organisations: 1, people: 60, groups: 4 } : { organisations: 0 };
  expect(rest).toMatchObject({ difference: "", ...there });
}, 180_000);
