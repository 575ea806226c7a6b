import { fstatSync, write, writeSync } from "node:fs";
import type { DestinationStream } from "pino";
import { systemClock } from "../kernel/clock.ts";

/** Writes text as far as it can; answers what went wrong, and how many bytes were written before that. */
export interface Outlet {
  write(bytes: Buffer, done: (error: Error | null, written: number) => void): void;
  /** The same before the process ends: at once or not at all. */
  writeSync(bytes: Buffer): void;
}

const LIMITS = {
  /** Bytes of lines that may wait; further ones are dropped. */
  waitingBytes: 1_000_000,
  /** Milliseconds until the next attempt after one that failed. */
  retryMs: 1_000,
};

/**
 * Where the log goes. Neither a full disk nor a pipe that nobody reads may stop the service: lines wait in
 * memory until they are written, and further ones are dropped and counted. The count is the first that is
 * written when the outlet takes anything again.
 */
export function logOutput(
  outlet: Outlet,
  limits = LIMITS,
): DestinationStream & { flushSync(): void } {
  let waiting: string[] = [];
  let waitingBytes = 0;
  let dropped = 0;
  let isWriting = false;
  let isInsideLine = false;

  /** All that waits, after the count of what was dropped. */
  const take = () => {
    const said = dropped;
    const notice = said === 0 ? "" : noticeOf(said, isInsideLine);
    const bytes = Buffer.from(notice + waiting.join(""));
    [waiting, waitingBytes, dropped] = [[], 0, 0];
    return { bytes, said, noticeBytes: Buffer.byteLength(notice) };
  };

  const writeOn = (): void => {
    if (isWriting || (waiting.length === 0 && dropped === 0)) return;
    isWriting = true;
    const { bytes, said, noticeBytes } = take();
    outlet.write(bytes, (error, written) => {
      if (written > 0) isInsideLine = bytes[written - 1] !== NEWLINE;
      if (!error) {
        isWriting = false;
        writeOn();
        return;
      }
      const isSaid = written >= noticeBytes;
      dropped += linesIn(bytes.subarray(isSaid ? written : noticeBytes)) + (isSaid ? 0 : said);
      const again = () => {
        isWriting = false;
        writeOn();
      };
      setTimeout(again, limits.retryMs).unref();
    });
  };

  return {
    write(line) {
      const bytes = Buffer.byteLength(line);
      if (waitingBytes + bytes > limits.waitingBytes) dropped += 1;
      else {
        waiting.push(line);
        waitingBytes += bytes;
      }
      writeOn();
    },
    flushSync() {
      if (waiting.length > 0 || dropped > 0) outlet.writeSync(take().bytes);
    },
  };
}

const NEWLINE = "\n".charCodeAt(0);

const linesIn = (bytes: Buffer): number =>
  bytes.reduce((count, byte) => count + (byte === NEWLINE ? 1 : 0), 0);

function noticeOf(dropped: number, isInsideLine: boolean): string {
  const facts = { level: "warn", time: systemClock.now().toISOString(), dropped };
  return `${isInsideLine ? "\n" : ""}${JSON.stringify({ ...facts, msg: "log lines were dropped" })}\n`;
}

/**
 * The standard output. A write to a full pipe keeps a thread of the process, which could then not even end;
 * Node writes to pipes and sockets without waiting. A file is written beside the requests.
 */
export function standardOutput(): Outlet {
  survivesOutput();
  const target = fstatSync(1);
  return target.isFIFO() || target.isSocket() ? pipe : file;
}

const file: Outlet = {
  write: (bytes, done) => writeFrom(bytes, 0, done),
  writeSync(bytes) {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
    } catch {
      // Nobody is left to be told.
    }
  },
};

function writeFrom(bytes: Buffer, at: number, done: Parameters<Outlet["write"]>[1]): void {
  write(1, bytes, at, (error, written) => {
    if (error) return done(error, at);
    if (at + written < bytes.length) return writeFrom(bytes, at + written, done);
    return done(null, bytes.length);
  });
}

const pipe: Outlet = {
  write: (bytes, done) =>
    void process.stdout.write(bytes, (error) => done(error ?? null, error ? 0 : bytes.length)),
  writeSync: (bytes) => void process.stdout.write(bytes),
};

/** What is printed beside the log, here or by Node itself, must not end the process either. */
function survivesOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
