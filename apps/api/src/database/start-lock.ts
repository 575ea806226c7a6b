import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { type Kysely, sql } from "kysely";
import { startWords } from "../words/start.zh-cn.ts";

/** Milliseconds after which a process stops waiting for another that prepares the database. */
const MAX_WAIT_MS = 10 * 60_000;
const RETRY_PAUSE_MS = 200;

/** Where a start says what it does. */
export type Tell = (sentence: string) => void;

/** Another process has been preparing the database for longer than anybody waits. */
export class StartLockError extends Error {}

/**
 * Lets one process at a time work on the embedded database's file; answers how to let go. The lock is one
 * of the operating system's on a file of its own, so that it ends with the process, however that ends.
 */
export async function lockFolder(dataDir: string, tell: Tell): Promise<() => void> {
  const database = new Database(join(dataDir, "start.lock"), { timeout: 0 });
  await untilTrue(tell, async () => {
    try {
      database.exec("begin exclusive");
      return true;
    } catch (thrown) {
      if ((thrown as { code?: string }).code !== "SQLITE_BUSY") throw thrown;
      return false;
    }
  });
  return () => void database.close();
}

/** As `lockFolder`, for a database on a server: the lock ends with the session that holds it. */
export async function withServerLock<T>(
  database: Kysely<unknown>,
  tell: Tell,
  work: () => Promise<T>,
): Promise<T> {
  return await database.connection().execute(async (session) => {
    // A name has at most 64 characters, and is the server's, not the database's.
    const name = sql`concat('riqing ', sha1(database()))`;
    await untilTrue(tell, async () => {
      const { rows } = await sql<{ got: unknown }>`select get_lock(${name}, 0) as got`.execute(
        session,
      );
      return Number(rows[0]?.got) === 1;
    });
    try {
      return await work();
    } finally {
      await sql`select release_lock(${name})`.execute(session);
    }
  });
}

/**
 * Runs a first piece of work again while another process writes to the embedded database for long, as one does
 * that plants the demo.
 */
export async function whenFree<T>(tell: Tell, work: () => Promise<T>): Promise<T> {
  let done: { result: T } | undefined;
  await untilTrue(tell, async () => {
    try {
      done = { result: await work() };
    } catch (thrown) {
      if (!isBusy(thrown)) throw thrown;
    }
    return done !== undefined;
  });
  return done!.result;
}

const isBusy = (thrown: unknown): boolean => {
  const { code, cause } = thrown as { code?: string; cause?: unknown };
  return code === "SQLITE_BUSY" || (cause instanceof Error && isBusy(cause));
};

async function untilTrue(tell: Tell, attempt: () => Promise<boolean>): Promise<void> {
  const last = performance.now() + MAX_WAIT_MS;
  let told = false;
  while (!(await attempt())) {
    if (performance.now() > last) throw new StartLockError();
    if (!told) tell(startWords.waiting);
    told = true;
    await sleep(RETRY_PAUSE_MS);
  }
}
