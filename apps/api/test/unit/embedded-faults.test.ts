import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { connect, type Orm } from "../../src/database/database.ts";
import { rows, run, sql } from "../../src/kernel/sql.ts";
import { ENTITIES } from "../../src/modules.ts";

let folder: string;
let orm: Orm;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "riqing-embedded-"));
  orm = await connect({ url: null, dataDir: folder }, ENTITIES);
  await run(outside(), sql`create table line (text text not null)`);
});
afterEach(async () => {
  await orm.close();
  rmSync(folder, { recursive: true, force: true });
});

const outside = () => ({ em: orm.em.fork() });

/** Writes a line in a transaction of its own, as a deed does. */
const write = (text: string): Promise<unknown> =>
  orm.em.fork().transactional((em) => run({ em }, sql`insert into line (text) values (${text})`));

const lines = async (): Promise<string[]> =>
  (await rows<{ text: string }>(outside(), sql`select text from line`)).map(({ text }) => text);

/** What it failed with; null where it did not. */
const codeOf = (deed: Promise<unknown>): Promise<string | null> =>
  deed.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  );

it("goes on after a begin that failed because another process had the lock for too long", async () => {
  const lock = await held();
  const failed = codeOf(write("refused"));
  // Nobody else waits meanwhile.
  const since = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(performance.now() - since).toBeLessThan(1_000);
  expect(await failed).toBe("SQLITE_BUSY");
  await lock.end();
  await write("kept");
  expect(await lines()).toEqual(["kept"]);
});

it("waits for a lock that another process holds for a while", async () => {
  const lock = await held();
  const ended = new Promise((resolve) => setTimeout(resolve, 500)).then(lock.end);
  await Promise.all([write("a"), run(outside(), sql`insert into line (text) values ('b')`)]);
  expect((await lines()).toSorted()).toEqual(["a", "b"]);
  await ended;
});

it("goes on after a write that found the disk full, and keeps nothing of its transaction", async () => {
  await run(outside(), sql`pragma max_page_count = 3`);
  const failed = orm.em.fork().transactional(async (em) => {
    await run({ em }, sql`insert into line (text) values ('before')`);
    const full = run({ em }, sql`insert into line (text) values (${"x".repeat(100_000)})`);
    await full.catch(() => undefined);
    await run({ em }, sql`insert into line (text) values ('after')`);
  });
  expect(await codeOf(failed)).not.toBeNull();
  await run(outside(), sql`pragma max_page_count = 1000`);
  await write("kept");
  expect(await lines()).toEqual(["kept"]);
});

it("goes on after a commit that failed and left its transaction open", async () => {
  await run(outside(), sql`create table child (of text references line (text))`);
  await run(outside(), sql`create unique index line_text on line (text)`);
  const failed = orm.em.fork().transactional(async (em) => {
    await run({ em }, sql`pragma defer_foreign_keys = on`);
    await run({ em }, sql`insert into child (of) values ('nobody')`);
  });
  expect(await codeOf(failed)).toMatch(/^SQLITE_CONSTRAINT/);
  await write("kept");
  expect(await lines()).toEqual(["kept"]);
});

it("goes on after a commit that found the disk full and ended its transaction", async () => {
  const script = fileURLToPath(new URL("embedded-full-disk.ts", import.meta.url));
  const setup = fileURLToPath(new URL("../setup/typescript.js", import.meta.url));
  // Files of at most 300 blocks of 512 or 1,024 bytes. Writing beyond is an error, not a signal.
  const limited = `trap "" XFSZ; ulimit -f 300; exec "$0" --import "$1" "$2" "$3"`;
  const given = ["-c", limited, process.execPath, setup, script, folder];
  const { stdout } = await promisify(execFile)("sh", given);
  expect(JSON.parse(stdout)).toEqual({
    failed: expect.stringMatching(/^SQLITE_(FULL|IOERR)/) as string,
    kept: 1,
  });
});

/** Another process that holds the write lock until it is told to end. */
async function held(): Promise<{ end: () => Promise<unknown> }> {
  const script = `
    const database = require("better-sqlite3")(process.argv[1]);
    database.exec("begin immediate");
    console.log("held");
    process.stdin.on("end", () => database.exec("rollback")).resume();`;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const child = spawn(process.execPath, ["-e", script, join(folder, "riqing.db")], { cwd });
  const over = once(child, "exit");
  await once(child.stdout, "data");
  return {
    end: () => {
      child.stdin.end();
      return over;
    },
  };
}
