import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import { openDatabase, type Orm } from "../src/database/database.ts";
import { openMessageServer, type ReceivedCall } from "../src/demo/message-server.ts";
import { rows, sql } from "../src/kernel/sql.ts";
import { ENTITIES } from "../src/modules.ts";
import { openTokenProcess } from "./token-processes.ts";

const { databaseUrl } = riqing;
const PROCESSES = 4;
const app = { appId: "wx1", secret: "SECRET-of-the-app" };
const LEASE_OVER = { aheadMs: 11_000 };

let dataDir: string;
let orm: Orm;
let server: Awaited<ReturnType<typeof openMessageServer>>;
let instead: ((call: ReceivedCall, response: ServerResponse) => unknown) | null;
let processes: ReturnType<typeof openTokenProcess>[];

/** A database of this test's own, which several processes share. */
async function ownDatabase(): Promise<string | null> {
  if (databaseUrl === null) return null;
  const url = new URL(databaseUrl);
  const run = process.env.RIQING_TEST_RUN ?? "0";
  const name = `riqing_test_${run}_token_${process.env.JEST_WORKER_ID ?? "1"}`;
  url.pathname = `/${name}`;
  const connection = await createConnection({ uri: databaseUrl });
  await connection.query(`drop database if exists ${name}`);
  await connection.query(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  await connection.end();
  return url.href;
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "riqing-token-"));
  const url = await ownDatabase();
  orm = await openDatabase({ url, dataDir }, ENTITIES);
  server = await openMessageServer({
    ...app,
    templates: [],
    instead: (call, response) => instead?.(call, response),
  });
  const given = { url, dataDir, apiUrl: server.url, ...app };
  processes = Array.from({ length: PROCESSES }, () => openTokenProcess(given));
}, 60_000);

afterAll(async () => {
  for (const one of processes) one.signal("SIGKILL");
  server.close();
  await orm.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const fetches = () => server.received.length;
const expire = () =>
  rows({ em: orm.em.fork() }, sql`update access_token set expires_at = 0, lease_until = 0`);

/** The next fetch is answered with this token when it is let go; the others as they come. */
function holdOneFetch(token: string) {
  let arrive = () => undefined as void;
  let letGo = () => undefined as void;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const released = new Promise<void>((resolve) => (letGo = resolve));
  instead = (_, response) => {
    instead = null;
    arrive();
    void released.then(() => {
      response.writeHead(200);
      response.end(JSON.stringify({ access_token: token, expires_in: 7_200 }));
    });
    return "HANDLED";
  };
  return { arrived, letGo };
}

it("is fetched once, kept and refetched once, whichever of the processes asks, is frozen or is killed", async () => {
  const all = async (order: object = {}, some = processes) =>
    new Set((await Promise.all(some.map((one) => one.ask({ times: 3, ...order })))).flat());

  // One flight, however many processes ask at once, and none for the token that is kept.
  const first = await all();
  expect([first, fetches()]).toEqual([new Set(server.tokens.slice(-1)), 1]);
  await all();
  expect(fetches()).toBe(1);

  // 40001 with the token that all have used: one refetch, and all have the new one.
  const [refused = null] = first;
  server.expireTokens();
  const second = await all({ refused });
  expect([second, fetches()]).toEqual([new Set(server.tokens.slice(-1)), 2]);
  expect(second).not.toEqual(first);
  // Whoever hears of the old one's refusal later finds the new one.
  expect([await all({ refused }), fetches()]).toEqual([second, 2]);

  // Frozen while it fetches, woken after another has fetched: the older answer replaces nothing.
  await expire();
  server.expireTokens();
  const held = holdOneFetch("OLD-TOKEN-0123456789");
  const [frozen, killed, ...others] = processes as [
    (typeof processes)[0],
    (typeof processes)[0],
    ...typeof processes,
  ];
  const older = frozen.ask();
  // Where this test fails before it is awaited, it must not fail another one.
  older.catch(() => undefined);
  await held.arrived;
  frozen.signal("SIGSTOP");
  const third = await all(LEASE_OVER, [killed, ...others]);
  expect([third, fetches()]).toEqual([new Set(server.tokens.slice(-1)), 4]);
  held.letGo();
  frozen.signal("SIGCONT");
  expect(await older).toEqual(["OLD-TOKEN-0123456789"]);
  expect([await all(LEASE_OVER), fetches()]).toEqual([third, 4]);

  // Killed while it fetches: once its lease is over, one of the others fetches.
  await expire();
  server.expireTokens();
  const lost = holdOneFetch("LOST-TOKEN-0123456789");
  void killed.ask().catch(() => undefined);
  await lost.arrived;
  killed.signal("SIGKILL");
  const fourth = await all(LEASE_OVER, [frozen, ...others]);
  expect([fourth, fetches()]).toEqual([new Set(server.tokens.slice(-1)), 6]);
  lost.letGo();
}, 60_000);
