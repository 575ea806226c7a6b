import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { EnvError } from "../env.ts";
import { removeDemoData } from "./fresh.ts";

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), "fresh-"))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const env = () => ({
  dataDir,
  databaseUrl: null,
  demo: null,
  wechat: null,
  host: "127.0.0.1",
});

const file = () => join(dataDir, "riqing.db");

function database(...organisations: (number | null)[]): Database.Database {
  const opened = new Database(file());
  opened.pragma("journal_mode = WAL");
  opened.exec("create table organisation (id text, is_demo integer)");
  for (const isDemo of organisations)
    opened.prepare("insert into organisation values ('a', ?)").run(isDemo);
  return opened;
}

it.each<[string, (number | null)[], boolean]>([
  ["a demo organisation is deleted", [1], true],
  ["several, too", [1, 1], true],
  ["nothing at all, too", [], true],
  ["a real organisation is kept", [0], false],
  ["a real one beside a demo is kept", [1, 0], false],
  ["one of which nobody knows is kept", [null], false],
])("%s", (_, organisations, gone) => {
  database(...organisations).close();
  if (gone) removeDemoData(env());
  else expect(() => removeDemoData(env())).toThrow(EnvError);
  expect(existsSync(file())).toBe(!gone);
});

it("what another process has open is kept, and so is what is not ours", () => {
  const other = database(1);
  other.prepare("select count(*) from organisation").get();
  expect(() => removeDemoData(env())).toThrow("locked");
  other.close();
  expect(existsSync(file())).toBe(true);
  removeDemoData(env());
  const foreign = new Database(file());
  foreign.exec("create table anything (id text)");
  foreign.close();
  expect(() => removeDemoData(env())).toThrow(EnvError);
  expect(existsSync(file())).toBe(true);
});

it.each([
  ["a database server", { databaseUrl: "mysql://127.0.0.1/riqing" }],
  ["the demo off", { demo: false }],
  ["an address that others reach", { host: "0.0.0.0" }],
])("with %s nothing is deleted", (_, more) => {
  database(1).close();
  expect(() => removeDemoData({ ...env(), ...more })).toThrow(EnvError);
  expect(existsSync(file())).toBe(true);
});

it("an empty folder is fresh already", () => expect(() => removeDemoData(env())).not.toThrow());
