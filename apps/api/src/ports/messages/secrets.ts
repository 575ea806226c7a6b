import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  randomUUID,
} from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Secrets } from "../../kernel/message-ports.ts";

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Where the key lies that opens the secrets in the database; it is backed up with the signing keys. */
export const masterKeyFile = (dataDir: string): string => join(dataDir, "keys", "master.key");

/**
 * AES-256-GCM with `keys/master.key`, which is made when it is first needed and never replaced: what it has
 * sealed must stay readable. Whoever has only the database, or only a copy of it, opens nothing.
 */
export function openSecrets(dataDir: string): Secrets {
  let known: Buffer | null = null;
  const keyOf = (purpose: string): Buffer => {
    known ??= readMasterKey(dataDir) ?? makeMasterKey(dataDir);
    return Buffer.from(hkdfSync("sha256", known, "riqing", purpose, KEY_BYTES));
  };
  return {
    seal(purpose, text) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", keyOf(purpose), iv);
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url")}`;
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ""), "base64url");
      const iv = bytes.subarray(0, IV_BYTES);
      const decipher = createDecipheriv("aes-256-gcm", keyOf(purpose), iv);
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    },
    digest: (purpose, text) =>
      createHmac("sha256", keyOf(`digest of ${purpose}`))
        .update(text)
        .digest("hex"),
  };
}

/** The key; null where there is none yet. Throws, without its text, where it could open nothing. */
export function readMasterKey(dataDir: string): Buffer | null {
  let text: string;
  try {
    text = readFileSync(masterKeyFile(dataDir), "utf8");
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw thrown;
  }
  const key = Buffer.from(text.trim(), "base64");
  if (key.byteLength !== KEY_BYTES) throw new Error("keys/master.key is not a key of 32 bytes");
  return key;
}

/** Processes that start together make one: the name is taken once, by a file that is complete. */
function makeMasterKey(dataDir: string): Buffer {
  const folder = join(dataDir, "keys");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = masterKeyFile(dataDir);
  const unfinished = `${path}.${randomUUID()}.part`;
  const file = openSync(unfinished, "wx", 0o600);
  try {
    writeSync(file, `${randomBytes(KEY_BYTES).toString("base64")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(unfinished, path);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EEXIST") throw thrown;
  } finally {
    unlinkSync(unfinished);
  }
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  return readMasterKey(dataDir)!;
}
