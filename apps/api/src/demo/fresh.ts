import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { demoIsOn, type Env, EnvError } from "../env.ts";
import { demoWords } from "../words/demo.zh-cn.ts";

/** The files of the embedded database, the main one last, so that an interrupted deletion is repeated. */
const FILES = ["riqing.db-shm", "riqing.db-wal", "riqing.db"];

/**
 * `pnpm start --fresh`: deletes the embedded database, so that the demo is planted anew. Only where the
 * demo is on, there is no database server, no other process has the file open, and every organisation in
 * it is a demo organisation; otherwise it refuses with an `EnvError` and deletes nothing. Keys and
 * uploaded files stay.
 */
export function removeDemoData(
  env: Pick<Env, "dataDir" | "databaseUrl" | "demo" | "wechat" | "host">,
): void {
  if (env.databaseUrl !== null || !demoIsOn(env)) throw new EnvError(demoWords.freshOnlyDemo);
  const file = join(env.dataDir, "riqing.db");
  if (!existsSync(file)) return;
  const database = new Database(file, { fileMustExist: true });
  try {
    // Refused while any other process has the file open, and kept until the files are gone.
    database.pragma("busy_timeout = 0");
    database.pragma("locking_mode = EXCLUSIVE");
    database.exec("begin exclusive");
    if (!holdsOnlyDemo(database)) throw new EnvError(demoWords.freshRefused(env.dataDir));
    database.exec("rollback");
    // An open file cannot be deleted there.
    if (process.platform === "win32") database.close();
    for (const name of FILES) rmSync(join(env.dataDir, name), { force: true });
  } finally {
    database.close();
  }
}

/** A database that nobody can read as ours holds what we do not know, and is kept. */
function holdsOnlyDemo(database: Database.Database): boolean {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  if (tables.length === 0) return true;
  if (!tables.some((one) => (one as { name: string }).name === "organisation")) return false;
  const real = database
    .prepare("select count(*) as n from organisation where is_demo is null or is_demo <> 1")
    .get() as { n: number };
  return real.n === 0;
}
