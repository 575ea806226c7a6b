/** What is looked at on this machine, without the database. */
import { createPrivateKey } from "node:crypto";
import { constants } from "node:fs";
import { access, readdir, readFile, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { fileOf } from "../database/database.ts";
import { refuseForeignWal, WalError } from "../database/wal.ts";
import { checkWords as words } from "../words/checks.zh-cn.ts";
import { type Check, codeOf, fail, type Finding, warn } from "./check.ts";

const WARN_BYTES = 1_000_000_000;
const FAIL_BYTES = 100_000_000;
const FAIL_FREE_NAMES = 1_000;

export const folder: Check = {
  name: "folder",
  needs: ["folder"],
  start: "log",
  ready: null,
  async run({ dataDir, ports }) {
    const folders = [dataDir, join(dataDir, "keys"), ports.files.incoming];
    const shut: string[] = [];
    for (const each of folders) {
      const thrown = await access(each, constants.W_OK | constants.X_OK).catch((e: unknown) => e);
      // `keys` is made with the first key.
      if (thrown && codeOf(thrown) !== "ENOENT") shut.push(each);
      if (thrown && each === dataDir && codeOf(thrown) === "ENOENT") shut.push(each);
    }
    return shut.length > 0 ? fail(words.notWritable(shut.join("、"))) : null;
  },
};

export const disk: Check = {
  name: "disk",
  needs: ["folder"],
  start: "log",
  ready: { unready: false, everyMs: 30_000 },
  async run({ dataDir }) {
    const { bavail, bsize, files, ffree } = await statfs(dataDir);
    return spaceFinding(bavail * bsize, files > 0 ? ffree : null);
  },
};

/** `freeNames` is null where the file system does not count them. */
export function spaceFinding(freeBytes: number, freeNames: number | null): Finding {
  if (freeBytes < FAIL_BYTES) return fail(words.diskFull(freeBytes));
  if (freeNames !== null && freeNames < FAIL_FREE_NAMES) return fail(words.inodesFull(freeNames));
  return freeBytes < WARN_BYTES ? warn(words.diskFull(freeBytes)) : null;
}

export const keyFiles: Check = {
  name: "key-files",
  needs: ["folder"],
  start: "log",
  ready: null,
  async run({ dataDir }) {
    const keys = join(dataDir, "keys");
    const names = await readdir(keys).catch((thrown: unknown) => {
      if (codeOf(thrown) === "ENOENT") return null;
      throw thrown;
    });
    if (names === null) return null;
    const open: string[] = [];
    if ((await stat(keys)).mode & 0o077) open.push("keys");
    for (const name of names.filter((each) => each.endsWith(".pem"))) {
      const path = join(keys, name);
      try {
        createPrivateKey(await readFile(path));
      } catch (thrown) {
        const { syscall } = thrown as NodeJS.ErrnoException;
        const reason = syscall === undefined ? "not a private key" : codeOf(thrown);
        return fail(words.keyUnreadable(`keys/${name}`, reason));
      }
      if ((await stat(path)).mode & 0o077) open.push(`keys/${name}`);
    }
    return open.length > 0 ? warn(words.keysOpen(open.slice(0, 3).join("、"))) : null;
  },
};

/** At start `openDatabase` refuses it, before anything is opened. */
export const wal: Check = {
  name: "wal",
  needs: ["folder"],
  start: null,
  ready: null,
  async run({ dataDir }) {
    try {
      await refuseForeignWal(fileOf(dataDir));
      return null;
    } catch (thrown) {
      if (!(thrown instanceof WalError)) throw thrown;
      return fail(words.walForeign);
    }
  },
};
