import { copyFileSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { refuseForeignWal, WalError, walBelongs, type WalFacts } from "./wal.ts";

let folder: string;
let file: string;
let database: Database.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "riqing-wal-"));
  file = join(folder, "live.db");
  database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.exec("create table t (id integer primary key, text text)");
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** Commits `count` transactions; SQLite checkpoints by itself in between. */
const write = (count: number) => {
  const insert = database.prepare("insert into t (text) values (?)");
  for (let i = 0; i < count; i += 1) insert.run("x".repeat(300));
};

/** A database file beside the WAL as both are now, as a process that is killed now leaves them. */
function killed(from = file): string {
  const copy = join(folder, "killed.db");
  copyFileSync(from, copy);
  copyFileSync(`${file}-wal`, `${copy}-wal`);
  return copy;
}

it("takes what a killed process has left, whenever it was killed", async () => {
  for (let i = 0; i < 30; i += 1) {
    write(97);
    await expect(refuseForeignWal(killed())).resolves.toBeUndefined();
  }
});

it("refuses the WAL of now beside a backup of before, whatever their times say", async () => {
  write(500);
  const backup = join(folder, "backup.db");
  await database.backup(backup);
  write(2_500);
  const restored = killed(backup);
  await expect(refuseForeignWal(restored)).rejects.toThrow(WalError);
  utimesSync(restored, 0, 0);
  await expect(refuseForeignWal(restored)).rejects.toThrow(`${restored}-wal`);
});

it("has nothing against a database without a WAL, or none at all", async () => {
  const backup = join(folder, "backup.db");
  await database.backup(backup);
  await expect(refuseForeignWal(backup)).resolves.toBeUndefined();
  await expect(refuseForeignWal(join(folder, "nothing.db"))).resolves.toBeUndefined();
});

const usual: WalFacts = {
  database: { pageSize: 4096, pages: 10, filePages: 10, changeCounter: 7, changedAtMs: 1_000 },
  wal: {
    pageSize: 4096,
    pages: 12,
    changeCounters: [8, 8],
    written: new Set([1, 11, 12]),
    changedAtMs: 2_000,
  },
};

it.each<[string, boolean, Partial<WalFacts["database"]>, Partial<WalFacts["wal"]>]>([
  ["the usual", true, {}, {}],
  ["a checkpoint that copied the first page", true, { changeCounter: 8 }, {}],
  ["a checkpoint right after the commit", true, { changedAtMs: 3_000 }, {}],
  ["nothing but changed rows", true, {}, { pages: 10, changeCounters: [], written: new Set([5]) }],
  ["another size of pages", false, { pageSize: 8192 }, {}],
  ["pages that nobody has", false, { filePages: 9 }, {}],
  ["more pages than after the last commit", false, { filePages: 13 }, {}],
  ["an older first page", false, { changeCounter: 6 }, {}],
  ["a younger first page", false, { changeCounter: 9 }, {}],
  ["a file that was put there later", false, { changedAtMs: 200_000 }, {}],
  [
    "another number of pages",
    false,
    { pages: 11 },
    { pages: 10, changeCounters: [], written: new Set([5]) },
  ],
])("%s: %s", (_, belongs, database, wal) => {
  const facts = {
    database: { ...usual.database, ...database },
    wal: { ...usual.wal, ...wal },
  };
  expect(walBelongs(facts)).toBe(belongs);
});
