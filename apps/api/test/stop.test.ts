import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BindInvitation } from "@riqing/schema";
import Database from "better-sqlite3";
import { createConnection } from "mysql2/promise";
import { builtApi } from "../bench/built.mjs";
import { relayTo } from "../bench/faults/relay.mjs";
import { launch } from "../bench/faults/server.mjs";

const { databaseUrl } = riqing;

const dataDir = mkdtempSync(join(tmpdir(), "riqing-stop-"));
const name = `riqing_test_${process.env.RIQING_TEST_RUN}_stop_${process.env.JEST_WORKER_ID ?? "1"}`;

async function asOperator(statement: string): Promise<void> {
  const connection = await createConnection({ uri: databaseUrl! });
  await connection.query(statement);
  await connection.end();
}

beforeAll(() => builtApi(), 60_000);
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  if (databaseUrl) await asOperator(`drop database if exists ${name}`);
});

interface Freezable {
  url: string | null;
  freeze: () => void;
  end: () => void;
}

/** A database that can be frozen: by a lock embedded, by a silent connection on a server. */
async function freezable(): Promise<Freezable> {
  if (databaseUrl === null) {
    let lock: Database.Database | undefined;
    const freeze = () => {
      lock = new Database(join(dataDir, "riqing.db"));
      lock.exec("begin immediate");
    };
    return { url: null, freeze, end: () => lock?.close() };
  }
  await asOperator(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  const url = Object.assign(new URL(databaseUrl), { pathname: `/${name}` });
  const relay = await relayTo(url.href);
  return { url: relay.url, freeze: () => relay.silence(), end: () => relay.close() };
}

it("ends in its time before a frozen database, and says what was in flight", async () => {
  const { url, freeze, end } = await freezable();
  const server = launch({ url, dataDir }, { NODE_ENV: "production", RIQING_STOP_SECONDS: "2" });
  try {
    const port = await server.port;
    freeze();
    const body = JSON.stringify({ query: BindInvitation.text, variables: { code: "ABCD2345" } });
    const headers = { "content-type": "application/json" };
    const deed = fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers, body });
    const answered = deed.then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const since = performance.now();
    expect(await server.stop("SIGTERM")).toBe(15);
    expect(performance.now() - since).toBeLessThan(20_000);
    expect(await answered).toBe(false);
    const last = server.said.trim().split("\n").at(-1)!;
    expect(JSON.parse(last)).toMatchObject({
      level: "error",
      requests: [{ route: "/graphql", requestId: expect.any(String) as string }],
    });
  } finally {
    server.signal("SIGKILL");
    end();
  }
}, 60_000);
