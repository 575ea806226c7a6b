import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A `-wal` file lies beside a database file that it was not written for. */
export class WalError extends Error {}

/** What of the two files tells whether they belong together. */
export interface WalFacts {
  database: {
    pageSize: number;
    /** By its header; and by the length of the file. */
    pages: number;
    filePages: number;
    changeCounter: number;
    changedAtMs: number;
  };
  wal: {
    pageSize: number;
    /** Of the database, after the last commit. */
    pages: number;
    /** Of the first page, each time it was written; it is, where the database has grown. */
    changeCounters: number[];
    /** Which pages are in it. */
    written: ReadonlySet<number>;
    changedAtMs: number;
  };
}

/**
 * SQLite writes the database file only while it is checkpointing, right after a commit to the WAL. A file that
 * is younger than its WAL was put there later.
 */
const MAX_CHECKPOINT_MS = 60_000;

const MAX_LOOKS = 4;
const PAUSE_MS = 100;

/**
 * Whether committed pages of a WAL may be put into this database file. SQLite does so at the next opening
 * without asking, and the result is damaged where the file was restored from a backup meanwhile. A file of
 * ours never shrinks, so what is not in it must be in the WAL.
 */
export function walBelongs({ database, wal }: WalFacts): boolean {
  if (wal.pageSize !== database.pageSize || wal.pages < database.filePages) return false;
  for (let page = database.filePages + 1; page <= wal.pages; page += 1)
    if (!wal.written.has(page)) return false;
  if (database.changedAtMs > wal.changedAtMs + MAX_CHECKPOINT_MS) return false;
  const [first, last] = [wal.changeCounters[0], wal.changeCounters.at(-1)];
  if (first === undefined || last === undefined) return wal.pages === database.pages;
  return database.changeCounter >= first - 1 && database.changeCounter <= last;
}

/**
 * Throws a `WalError` where the embedded database in `file` has a WAL of another one beside it. Does not open the
 * database. Another process may be writing both files, so that what does not fit is looked at again.
 */
export async function refuseForeignWal(file: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const facts = walFacts(file);
    if (!facts || walBelongs(facts)) return;
    if (attempt === MAX_LOOKS) throw new WalError(`${file}-wal`);
    await sleep(PAUSE_MS);
  }
}

/** Null where there is nothing that SQLite would put into the file. */
function walFacts(file: string): WalFacts | null {
  if (!existsSync(file) || !existsSync(`${file}-wal`)) return null;
  const [database, wal] = [openSync(file, "r"), openSync(`${file}-wal`, "r")];
  try {
    const header = bytesOf(database, 0, 100);
    const written = header && committedPages(wal);
    if (!header || !written) return null;
    const { size, mtimeMs } = fstatSync(database);
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    return {
      database: {
        pageSize,
        pages: header.readUInt32BE(28),
        filePages: Math.floor(size / pageSize),
        changeCounter: header.readUInt32BE(24),
        changedAtMs: mtimeMs,
      },
      wal: { ...written, changedAtMs: fstatSync(wal).mtimeMs },
    };
  } finally {
    closeSync(database);
    closeSync(wal);
  }
}

/** See "The Write-Ahead Log" in https://sqlite.org/fileformat2.html; null where nothing is committed. */
function committedPages(wal: number): Omit<WalFacts["wal"], "changedAtMs"> | null {
  const header = bytesOf(wal, 0, 32);
  // eslint-disable-next-line no-bitwise
  if (!header || (header.readUInt32BE(0) & ~1) >>> 0 !== 0x37_7f_06_82) return null;
  const pageSize = header.readUInt32BE(8);
  const salts = header.subarray(16, 24);
  const committed = {
    pageSize,
    pages: 0,
    changeCounters: [] as number[],
    written: new Set<number>(),
  };
  let pending: { page: number; counter: number | null }[] = [];
  for (let at = 32; ; at += 24 + pageSize) {
    const frame = bytesOf(wal, at, 24);
    // Behind the frames of now lie those of before the last checkpoint, with other salts.
    if (!frame || !frame.subarray(8, 16).equals(salts)) break;
    const page = frame.readUInt32BE(0);
    const counter = page === 1 ? bytesOf(wal, at + 24, 100)?.readUInt32BE(24) : undefined;
    pending.push({ page, counter: counter ?? null });
    const pages = frame.readUInt32BE(4);
    if (pages === 0) continue;
    committed.pages = pages;
    for (const each of pending) {
      committed.written.add(each.page);
      if (each.counter !== null) committed.changeCounters.push(each.counter);
    }
    pending = [];
  }
  return committed.pages === 0 ? null : committed;
}

function bytesOf(file: number, at: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, at) === length ? bytes : null;
}
