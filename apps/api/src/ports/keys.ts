import {
  type KeyObject,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
} from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
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
  const known = new Map<string, KeyObject>();

  const keyOf = (organisationId: string): KeyObject => {
    let key = known.get(organisationId);
    if (!key) known.set(organisationId, (key = read(folder, organisationId, log)));
    return key;
  };

  return {
    create(organisationId) {
      make(folder, organisationId);
      const key = createPublicKey(keyOf(organisationId));
      return key.export({ type: "spki", format: "der" }).toString("base64");
    },
    sign: (organisationId, text) =>
      sign(null, Buffer.from(text, "utf8"), keyOf(organisationId)).toString("base64"),
  };
}

/** An id becomes a part of a path only when it can be nothing else. */
function fileOf(folder: string, organisationId: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(organisationId)) {
    throw new Error("this is no organisation's id");
  }
  return join(folder, `${organisationId}.pem`);
}

/** Makes the key, on the disk before anybody relies on it; one that exists already stays. */
function make(folder: string, organisationId: string): void {
  const path = fileOf(folder, organisationId);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ed25519");
  let file: number;
  try {
    file = openSync(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return;
    throw error;
  }
  try {
    writeSync(file, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Throws, and says in the log what to restore, when the organisation's key cannot be read. */
function read(folder: string, organisationId: string, log: Log): KeyObject {
  try {
    return createPrivateKey(readFileSync(fileOf(folder, organisationId)));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "not a private key";
    log.error(
      { organisationId, reason },
      "the organisation's signing key is missing or unreadable: restore keys/<id>.pem from a backup",
    );
    throw new Error(`no signing key for organisation ${organisationId}: ${reason}`);
  }
}
