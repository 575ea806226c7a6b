import {
  type KeyObject,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
} from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ports } from "../kernel/ctx.ts";
import type { Log } from "./log.ts";

/**
 * The organisations' Ed25519 keys, each in `<dataDir>/keys/<organisationId>.pem`, readable by the
 * server's own user only. They sign receipts from the first day (Mission B4, S2). A key is made once
 * and never overwritten: what it signed must stay checkable.
 */
export function openKeys(dataDir: string, log: Log): Ports["keys"] {
  const folder = join(dataDir, "keys");
  const known = new Map<string, SigningKey>();

  /** The key with this public half; a file that was restored meanwhile is read again. */
  const keyFor = (organisationId: string, publicKey: string): KeyObject => {
    let key = known.get(organisationId);
    if (key?.publicKey !== publicKey) {
      known.set(organisationId, (key = read(folder, organisationId, log)));
    }
    if (key.publicKey === publicKey) return key.privateKey;
    const sentence = "keys/<id>.pem is not the organisation's key: restore it from a backup";
    log.error({ organisationId }, sentence);
    throw new Error(`${sentence} (${organisationId})`);
  };

  return {
    create(organisationId) {
      make(folder, organisationId);
      return read(folder, organisationId, log).publicKey;
    },
    sign: (organisationId, publicKey, text) =>
      sign(null, Buffer.from(text, "utf8"), keyFor(organisationId, publicKey)).toString("base64"),
    publicKeyOf: async (organisationId) => {
      try {
        return signingKey(await readFile(fileOf(folder, organisationId))).publicKey;
      } catch {
        return null;
      }
    },
  };
}

interface SigningKey {
  privateKey: KeyObject;
  /** SPKI, DER, base64: as the database has it. */
  publicKey: string;
}

function signingKey(pem: Buffer): SigningKey {
  const privateKey = createPrivateKey(pem);
  const publicHalf = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  return { privateKey, publicKey: publicHalf.toString("base64") };
}

/** A key, or the folder of them, that is there and cannot be read. */
export class KeyError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, thrown: unknown) {
    const reason = reasonOf(thrown);
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** Throws a `KeyError` for the first key in `<dataDir>/keys` that could sign nothing. */
export function refuseUnreadableKeys(dataDir: string): void {
  const folder = join(dataDir, "keys");
  let path = folder;
  try {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".pem"))) {
      path = join(folder, name);
      createPrivateKey(readFileSync(path));
    }
  } catch (thrown) {
    throw new KeyError(path, thrown);
  }
}

/** Where the id of the installation stands to which the keys belong. */
const markerOf = (dataDir: string) => join(dataDir, "keys", "installation");

/** What lies in `<dataDir>/keys`: how many keys, and of which installation, where that is known. */
export async function keyFolder(dataDir: string): Promise<{ keys: number; marker: string | null }> {
  const names = await readdir(join(dataDir, "keys")).catch(noneIfAbsent([]));
  const marker = await readFile(markerOf(dataDir), "utf8").catch(noneIfAbsent(null));
  return {
    keys: names.filter((name) => name.endsWith(".pem")).length,
    marker: marker?.trim() || null,
  };
}

const noneIfAbsent =
  <T>(none: T) =>
  (thrown: NodeJS.ErrnoException): T => {
    if (thrown.code !== "ENOENT") throw thrown;
    return none;
  };

/** Notes to which installation the keys belong. */
export function markKeyFolder(dataDir: string, installation: string): void {
  const folder = join(dataDir, "keys");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDurably(markerOf(dataDir), `${installation}\n`);
  settle(folder);
}

/** Never the message, which may repeat what is in the file. */
const reasonOf = (thrown: unknown): string => {
  const { code = "", syscall } = thrown as NodeJS.ErrnoException;
  return syscall === undefined ? "not a private key" : code;
};

/** An id becomes a part of a path only when it can be nothing else. */
function fileOf(folder: string, organisationId: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(organisationId)) {
    throw new Error("this is no organisation's id");
  }
  return join(folder, `${organisationId}.pem`);
}

/**
 * Makes the key, on the disk before anybody relies on it; one that exists already stays. A process that is
 * killed meanwhile leaves no half of a key under its name.
 */
function make(folder: string, organisationId: string): void {
  const path = fileOf(folder, organisationId);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(path)) return;
  const { privateKey } = generateKeyPairSync("ed25519");
  writeDurably(path, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  settle(folder);
}

function writeDurably(path: string, text: string): void {
  // A name of its own, because several processes may start at once, and one may have been killed here.
  const unfinished = `${path}.${randomUUID()}.part`;
  const file = openSync(unfinished, "wx", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** Makes sure that the names in a folder survive a loss of power. */
function settle(folder: string): void {
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Throws, and says in the log what to restore, when the organisation's key cannot be read. */
function read(folder: string, organisationId: string, log: Log): SigningKey {
  try {
    return signingKey(readFileSync(fileOf(folder, organisationId)));
  } catch (error) {
    const reason = reasonOf(error);
    log.error(
      { organisationId, reason },
      "the organisation's signing key is missing or unreadable: restore keys/<id>.pem from a backup",
    );
    throw new Error(`no signing key for organisation ${organisationId}: ${reason}`);
  }
}
