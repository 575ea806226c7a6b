import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createConnection } from "mysql2/promise";
import { builtApi } from "../bench/built.mjs";

const { databaseUrl } = riqing;

const dataDir = mkdtempSync(join(tmpdir(), "riqing-race-"));
const name = `riqing_test_race_${process.env.JEST_WORKER_ID ?? "1"}`;

/** A database of this test's own: other processes write in it. */
async function emptyDatabase(): Promise<string | null> {
  if (!databaseUrl) return null;
  const connection = await createConnection({ uri: databaseUrl });
  await connection.query(`drop database if exists ${name}`);
  await connection.query(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  await connection.end();
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

beforeAll(() => builtApi(), 60_000);
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  if (!databaseUrl) return;
  const connection = await createConnection({ uri: databaseUrl });
  await connection.query(`drop database if exists ${name}`);
  await connection.end();
});

interface Raced {
  expected: Record<string, number>;
  before: Record<string, number>;
  after: Record<string, number>;
  woken: string | null;
}

/** Processes that close the same groups' days at once; see bench/closeout-race.mjs. */
async function raced(shape: Record<string, unknown>): Promise<Raced> {
  const script = fileURLToPath(new URL("../bench/closeout-racers.mjs", import.meta.url));
  const given = JSON.stringify({ url: await emptyDatabase(), dataDir, ...shape });
  const { stdout } = await promisify(execFile)(process.execPath, [script, given]);
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as Raced;
}

const shape = { groups: 12, days: 4, assignments: 5, kill: true, idleSeconds: 2 };

if (databaseUrl) {
  it("closes each day once, whoever is killed in the middle, or frozen and woken", async () => {
    const { expected, before, after, woken } = await raced({
      ...shape,
      processes: 4,
      freeze: true,
    });
    expect(before).toEqual(expected);
    // Its session was taken from it, so that it could not go on with what it had begun.
    expect(woken).toMatch(/database: (ECONNRESET|PROTOCOL_CONNECTION_LOST|EPIPE)|ECONNRESET|EPIPE/);
    expect(after).toEqual(expected);
  }, 90_000);
} else {
  it("closes each day once, though it is killed in the middle and started again", async () => {
    const { expected, after } = await raced({ ...shape, processes: 1, freeze: false });
    expect(after).toEqual(expected);
  }, 90_000);
}
