import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { createConnection } from "mysql2/promise";
import { checkAtStart, type Result } from "../src/checks/index.ts";
import { runCommand } from "../src/commands/admin-command.ts";
import { doctor } from "../src/commands/doctor.ts";
import { openDatabase, type Orm } from "../src/database/database.ts";
import { NewerDatabaseError } from "../src/database/migrate.ts";
import { WalError } from "../src/database/wal.ts";
import { readEnv } from "../src/env.ts";
import { type Clock, DAY, systemClock } from "../src/kernel/clock.ts";
import { newId } from "../src/kernel/column.ts";
import { insertNew, rows, run, sql } from "../src/kernel/sql.ts";
import { ENTITIES } from "../src/modules.ts";
import { StoredFile } from "../src/modules/files/file.entity.ts";
import { openDiskStore } from "../src/ports/files/disk.ts";
import { openKeys } from "../src/ports/keys.ts";
import { openLog } from "../src/ports/log.ts";
import { openMessages } from "../src/ports/messages/open.ts";
import { schema } from "../src/schema.ts";
import { buildServer } from "../src/server.ts";
import type { CheckError } from "../src/start-error.ts";
import { openWorld } from "./world.ts";

const { databaseUrl } = riqing;
const name = `riqing_test_${process.env.RIQING_TEST_RUN ?? "0"}_doctor_${process.env.JEST_WORKER_ID ?? "1"}`;
const isOnServer = databaseUrl !== null;

/** Settings are the test server's own. */
const OF_SERVER = /^(database-|sql-mode|packet|durability|idle-sessions|disk)/;

let dataDir: string;
let url: string | null;
let orm: Orm;
let ids: string[];
const silent = openLog("silent");

async function asOperator(statement: string): Promise<void> {
  const connection = await createConnection({ uri: databaseUrl! });
  await connection.query(statement);
  await connection.end();
}

async function emptyDatabase(): Promise<string | null> {
  if (!databaseUrl) return null;
  await asOperator(`drop database if exists ${name}`);
  await asOperator(`create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  return Object.assign(new URL(databaseUrl), { pathname: `/${name}` }).href;
}

const portsOf = (folder = dataDir) => ({
  wechat: null,
  keys: openKeys(folder, silent),
  files: openDiskStore(folder),
  ...openMessages(readEnv({ RIQING_DATA_DIR: folder })),
  demo: false,
});
const place = (of: Orm = orm, clock: Clock = systemClock) => ({
  orm: of,
  clock,
  ports: portsOf(),
  dataDir,
});
const em = () => ({ em: orm.em.fork() });

/** An installation with two organisations and a file of the first one. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "riqing-doctor-"));
  url = await emptyDatabase();
  orm = await openDatabase({ url, dataDir }, ENTITIES);
  await checkAtStart(place(), null);
  const out = { info: () => undefined, error: (text: string) => console.error(text) };
  for (const [i, of] of ["厂", "商行"].entries())
    await runCommand(
      ["create-organisation", of, "--admin", "沈", "--staff-no", `A${i}`],
      place(),
      out,
    );
  ids = (await rows<{ id: string }>(em(), sql`select id from organisation order by id`)).map(
    ({ id }) => id,
  );
  const [organisationId] = ids as [string];
  const storageKey = `${organisationId}/ab/${newId()}`;
  writeFileSync(join(dataDir, "picture"), "png");
  await place().ports.files.keep(storageKey, join(dataDir, "picture"), "image/png");
  const [id, now] = [newId(), Date.now()];
  await insertNew(em(), StoredFile, [
    {
      id,
      organisationId,
      uploadedById: id,
      purpose: "NOTICE" as never,
      subjectId: id,
      name: "图.png",
      mediaType: "image/png",
      bytes: 3,
      sha256: "",
      storageKey,
      uploadedAt: now,
      attachedAt: now,
    },
  ]);
}, 60_000);
afterAll(async () => {
  await orm.close();
  rmSync(dataDir, { recursive: true, force: true });
  if (isOnServer) await asOperator(`drop database if exists ${name}`);
});

/** What the console lists, without what is well and what is the test server's own. */
async function examined(clock?: Clock) {
  const said: string[] = [];
  const out = {
    info: (text: string) => void said.push(text),
    error: (text: string) => void said.push(text),
  };
  const env = { databaseUrl: url, dataDir, port: 0, host: "" };
  const { end } = await doctor(["--json"], env, portsOf(), out, clock);
  await end();
  const { checks } = JSON.parse(said.join("\n")) as { ok: boolean; checks: Result[] };
  return checks.filter(({ check, level }) => level !== "ok" && !OF_SERVER.test(check));
}

const failing = async (clock?: Clock) =>
  (await examined(clock)).map(({ check, level }) => `${check} ${level}`);

/** With what code a start is refused; null where it goes on. */
const refusedAtStart = (of: Orm = orm) =>
  checkAtStart(place(of), null).then(
    () => null,
    (thrown: CheckError) => thrown.kind,
  );

async function ready(clock: Clock = systemClock) {
  const { app, apollo } = await buildServer({ ...place(orm, clock), schema, log: silent });
  const answer = await app.inject("/readyz");
  expect((await app.inject("/livez")).statusCode).toBe(200);
  await app.close();
  await apollo.stop();
  const { problems = [] } = answer.json<{ problems?: Result[] }>();
  const named = problems.filter(({ check }) => check !== "disk").map(({ check }) => check);
  return [answer.statusCode, ...named];
}

const keyOf = (id: string) => join(dataDir, "keys", `${id}.pem`);

/** The story with a file or folder moved away, which is put back. */
async function without<T>(path: string, story: () => Promise<T>): Promise<T> {
  renameSync(path, `${path}.away`);
  try {
    return await story();
  } finally {
    rmSync(path, { recursive: true, force: true });
    renameSync(`${path}.away`, path);
  }
}

it("finds nothing in what belongs together, and says so", async () => {
  expect(await examined()).toEqual([]);
  expect(await refusedAtStart()).toBeNull();
  expect(await ready()).toEqual([200]);
  const said: string[] = [];
  const out = { info: (text: string) => void said.push(text), error: () => undefined };
  const env = { databaseUrl: url, dataDir, port: 0, host: "" };
  await (await doctor([], env, portsOf(), out)).end();
  expect(said).toContain("正常  密钥与单位是否相符（keys）");
});

it("another organisation's key: no start, not ready, and what to do", async () => {
  const [first, second] = ids as [string, string];
  await without(keyOf(first), async () => {
    copyFileSync(keyOf(second), keyOf(first));
    const [found] = await examined();
    expect(found).toMatchObject({ check: "keys", level: "fail" });
    expect(found!.found).toContain(first);
    expect(found!.todo).toContain("备份");
    expect(await refusedAtStart()).toBe("belonging");
    expect(await ready()).toEqual([503, "keys"]);
  });
});

it("one key of several missing: the others are served; none there: nobody is", async () => {
  await without(keyOf(ids[0]!), async () => {
    expect(await failing()).toEqual(["keys-missing fail"]);
    expect(await refusedAtStart()).toBeNull();
    expect(await ready()).toEqual([200, "keys-missing"]);
  });
  await without(join(dataDir, "keys"), async () => {
    mkdirSync(join(dataDir, "keys"), { mode: 0o700 });
    expect(await failing()).toEqual(["installation warn", "keys fail", "keys-missing fail"]);
    expect(await refusedAtStart()).toBe("belonging");
    expect(await ready()).toEqual([503, "installation", "keys"]);
  });
});

it("keys or files of another installation: no start", async () => {
  const marker = join(dataDir, "keys/installation");
  await without(marker, async () => {
    writeFileSync(marker, `${newId()}\n`);
    expect(await failing()).toEqual(["installation fail", "store fail"]);
    expect(await refusedAtStart()).toBe("belonging");
    expect(await ready()).toEqual([503, "installation"]);
  });
  const [kept] = readdirSync(join(dataDir, "files/kept")).filter((each) => each.startsWith("0000"));
  const stored = join(dataDir, "files/kept", kept!);
  await without(stored, async () => {
    writeFileSync(stored, newId());
    expect(await failing()).toEqual(["store fail"]);
    expect(await refusedAtStart()).toBe("belonging");
  });
});

it("an empty database beside keys in use: no start, and nothing is written", async () => {
  const world = await openWorld({ now: "2026-11-30T10:00:00+08:00" });
  expect(await refusedAtStart(world.orm)).toBe("belonging");
  const ctx = { em: world.orm.em.fork() };
  expect(await rows(ctx, sql`select id from installation`)).toEqual([]);
  await world.close();
});

it("what an older version has left is marked, and a backup from before takes the mark of its keys", async () => {
  const read = () => readFileSync(join(dataDir, "keys/installation"), "utf8").trim();
  const inDatabase = async () =>
    (await rows<{ id: string }>(em(), sql`select id from installation`)).map(({ id }) => id);
  const before = read();
  expect(await inDatabase()).toEqual([before]);
  await run(em(), sql`delete from installation`);
  expect(await failing()).toEqual(["installation warn"]);
  expect(await refusedAtStart()).toBeNull();
  expect(await inDatabase()).toEqual([before]);

  rmSync(join(dataDir, "keys/installation"));
  expect(await failing()).toEqual(["installation warn"]);
  await Promise.all([checkAtStart(place(), null), checkAtStart(place(), null)]);
  expect(read()).toBe(before);
});

it("files that are not there: said, and the start goes on", async () => {
  await without(join(dataDir, "files/kept", ids[0]!), async () => {
    const [found] = await examined();
    expect(found).toMatchObject({ check: "files", level: "warn" });
    expect(found!.found).toContain("抽查 1 个文件，有 1 个不在");
    expect(await refusedAtStart()).toBeNull();
  });
});

it("tables that are not there: no start, and not ready without those it needs", async () => {
  const rename = (from: string, to: string) =>
    run(em(), sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`);
  await rename("notice", "notice_away");
  try {
    expect(await failing()).toEqual(["tables fail"]);
    expect(await refusedAtStart()).toBe("database");
  } finally {
    await rename("notice_away", "notice");
  }
  await rename("organisation", "organisation_away");
  try {
    expect((await failing())[0]).toBe("database fail");
    expect(await ready()).toEqual([503, "database"]);
  } finally {
    await rename("organisation_away", "organisation");
  }
});

it("a database of a newer version is not opened, one of an older is told of", async () => {
  const target = { url, dataDir };
  await run(em(), sql`insert into migration (name) values ('Migration29991231000000')`);
  try {
    expect(await failing()).toContain("schema fail");
    await expect(openDatabase(target, ENTITIES)).rejects.toThrow(NewerDatabaseError);
  } finally {
    await run(em(), sql`delete from migration where name = 'Migration29991231000000'`);
  }
  const noted = await rows<{ name: string }>(em(), sql`select name from migration`);
  await run(em(), sql`delete from migration`);
  try {
    expect(await failing()).toContain("schema warn");
  } finally {
    for (const each of noted)
      await run(em(), sql`insert into migration (name) values (${each.name})`);
  }
});

it("a clock that is thirty days ahead of the database's: said, and not ready", async () => {
  const ahead = { now: () => new Date(Date.now() + 30 * DAY) };
  // The embedded database has no clock of its own.
  expect(await failing(ahead)).toEqual(isOnServer ? ["clock fail"] : []);
  expect(await ready(ahead)).toEqual(isOnServer ? [503, "clock"] : [200]);
});

it("a WAL of another database is not opened", async () => {
  if (isOnServer) return;
  const folder = mkdtempSync(join(tmpdir(), "riqing-doctor-wal-"));
  const file = join(folder, "riqing.db");
  const ours = new Database(join(dataDir, "riqing.db"));
  ours.pragma("wal_checkpoint(truncate)");
  ours.close();
  copyFileSync(join(dataDir, "riqing.db"), file);
  const live = new Database(join(folder, "live.db"));
  try {
    live.pragma("journal_mode = WAL");
    live.exec("create table t (x); insert into t values (1)");
    copyFileSync(join(folder, "live.db-wal"), `${file}-wal`);
    const before = readFileSync(file);
    const said: string[] = [];
    const out = { info: (text: string) => void said.push(text), error: () => undefined };
    const env = { databaseUrl: null, dataDir: folder, port: 0, host: "" };
    const { code } = await doctor(["--json"], env, portsOf(folder), out);
    expect(code).toBe(1);
    const { checks } = JSON.parse(said.join("")) as { checks: Result[] };
    const levels = Object.fromEntries(checks.map(({ check, level }) => [check, level]));
    expect(levels).toMatchObject({ wal: "fail", database: "skipped", keys: "skipped" });
    await expect(openDatabase({ url: null, dataDir: folder }, ENTITIES)).rejects.toThrow(WalError);
    expect(readFileSync(file)).toEqual(before);
  } finally {
    live.close();
    rmSync(folder, { recursive: true });
  }
});

it("a database that is not there is one line; the rest of the machine is looked at all the same", async () => {
  const nowhere = { databaseUrl: "mysql://root@127.0.0.1:1/riqing", dataDir, port: 0, host: "" };
  const said: string[] = [];
  const out = { info: (text: string) => void said.push(text), error: () => undefined };
  const { code } = await doctor([], nowhere, portsOf(), out);
  expect(code).toBe(1);
  expect(said.join("\n")).toContain("正常  密钥文件（key-files）");
  expect(said.join("\n")).toMatch(/故障 {2}数据库能否读取（database）\n.*ECONNREFUSED/);
  expect(said.at(-1)).toContain("1 项故障");
  expect((await doctor(["--all"], nowhere, portsOf(), out)).code).toBe(2);
  const absent = { databaseUrl: null, dataDir: join(dataDir, "files"), port: 0, host: "" };
  const { code: none } = await doctor([], absent, portsOf(join(dataDir, "files")), out);
  expect([none, readdirSync(join(dataDir, "files")).includes("riqing.db")]).toEqual([1, false]);
});
