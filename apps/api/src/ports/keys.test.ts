import { createPublicKey, randomUUID, verify } from "node:crypto";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKeys, refuseUnreadableKeys } from "./keys.ts";
import { openLog } from "./log.ts";

const lines: string[] = [];
const log = openLog("info", { write: (line) => void lines.push(line) });
const ours = randomUUID();
let dataDir: string;

beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), "riqing-keys-"))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const isSignedBy = (publicKey: string, text: string, signature: string) => {
  const key = createPublicKey({
    key: Buffer.from(publicKey, "base64"),
    format: "der",
    type: "spki",
  });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, "base64"));
};

it("makes a key that signs, and that only the server's user may read", () => {
  const keys = openKeys(dataDir, log);
  const publicKey = keys.create(ours);

  expect(isSignedBy(publicKey, "我已阅读", keys.sign(ours, publicKey, "我已阅读"))).toBe(true);
  expect(isSignedBy(publicKey, "我未阅读", keys.sign(ours, publicKey, "我已阅读"))).toBe(false);
  expect(statSync(join(dataDir, "keys", `${ours}.pem`)).mode & 0o777).toBe(0o600);
});

it("signs with the same key after a restart", () => {
  const publicKey = openKeys(dataDir, log).create(ours);

  expect(isSignedBy(publicKey, "x", openKeys(dataDir, log).sign(ours, publicKey, "x"))).toBe(true);
});

it("never overwrites a key", () => {
  const publicKey = openKeys(dataDir, log).create(ours);
  const before = readFileSync(join(dataDir, "keys", `${ours}.pem`), "utf8");

  expect(openKeys(dataDir, log).create(ours)).toBe(publicKey);
  expect(readFileSync(join(dataDir, "keys", `${ours}.pem`), "utf8")).toBe(before);
});

it("gives each organisation its own", () => {
  const keys = openKeys(dataDir, log);

  expect(keys.create(ours)).not.toBe(keys.create(randomUUID()));
});

it("does not sign without the key, and tells the operator which one is gone", () => {
  const publicKey = openKeys(dataDir, log).create(ours);
  unlinkSync(join(dataDir, "keys", `${ours}.pem`));

  expect(() => openKeys(dataDir, log).sign(ours, publicKey, "x")).toThrow("no signing key");
  expect(lines.at(-1)).toContain(ours);
});

it("signs nothing with another key than the organisation's, and goes on once that is back", async () => {
  const keys = openKeys(dataDir, log);
  const publicKey = keys.create(ours);
  const path = join(dataDir, "keys", `${ours}.pem`);
  const right = readFileSync(path);
  const theirs = randomUUID();
  const other = keys.create(theirs);
  copyFileSync(join(dataDir, "keys", `${theirs}.pem`), path);

  const restarted = openKeys(dataDir, log);
  expect(await restarted.publicKeyOf(ours)).toBe(other);
  expect(() => restarted.sign(ours, publicKey, "x")).toThrow("not the organisation's key");
  expect(lines.at(-1)).toContain(ours);

  writeFileSync(path, right);
  expect(isSignedBy(publicKey, "x", restarted.sign(ours, publicKey, "x"))).toBe(true);
  expect(await restarted.publicKeyOf(randomUUID())).toBeNull();
});

it.each(["../../etc/passwd", "", "ORG", `${randomUUID()}/x`])("takes %j for no id", (id) => {
  expect(() => openKeys(dataDir, log).create(id)).toThrow("no organisation's id");
});

it("refuses to begin with a key that could sign nothing; half a key that was being made is none", () => {
  expect(() => refuseUnreadableKeys(dataDir)).not.toThrow();
  openKeys(dataDir, log).create(ours);
  const folder = join(dataDir, "keys");
  writeFileSync(join(folder, `${randomUUID()}.pem.part`), "-----BEGIN PRIVATE");
  expect(() => refuseUnreadableKeys(dataDir)).not.toThrow();
  writeFileSync(join(folder, `${ours}.pem`), "-----BEGIN PRIVATE");
  expect(() => refuseUnreadableKeys(dataDir)).toThrow(`${ours}.pem: not a private key`);
});
