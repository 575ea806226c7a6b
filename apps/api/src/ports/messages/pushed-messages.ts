import { createDecipheriv, createHash, timingSafeEqual } from "node:crypto";
import type { PushedMessages } from "../../kernel/message-ports.ts";

interface Receiver {
  appId: string;
  token: string;
  /** The console's EncodingAESKey: 43 characters. */
  aesKey: string;
}

/** Messages are padded to blocks of this size, not to the cipher's own. */
const BLOCK_BYTES = 32;
const RANDOM_BYTES = 16;

/** Reads what WeChat pushes to the server, in its encrypted mode: only who knows both words can have sent it. */
export function openPushedMessages({ appId, token, aesKey }: Receiver): PushedMessages {
  const key = Buffer.from(`${aesKey}=`, "base64");
  const isSigned = (signature: unknown, ...parts: unknown[]): boolean =>
    typeof signature === "string" &&
    parts.every((part) => typeof part === "string") &&
    isSame(signature, sha1([token, ...(parts as string[])].toSorted().join("")));

  return {
    verify({ signature, timestamp, nonce, echostr }) {
      return isSigned(signature, timestamp, nonce) && typeof echostr === "string" ? echostr : null;
    },
    open({ msg_signature: signature, timestamp, nonce }, body) {
      const encrypted = encryptedIn(body);
      if (encrypted === null || !isSigned(signature, timestamp, nonce, encrypted)) return null;
      const opened = decrypt(key, encrypted);
      return opened?.receiver === appId ? opened.message : null;
    },
  };
}

/** The JSON mode of the console; a large body was refused before. */
function encryptedIn(body: string): string | null {
  try {
    const { Encrypt } = JSON.parse(body) as { Encrypt?: unknown };
    return typeof Encrypt === "string" ? Encrypt : null;
  } catch {
    return null;
  }
}

/** Sixteen bytes of chance, the length, the message, and whom it is for. */
export function decrypt(
  key: Buffer,
  encrypted: string,
): { message: string; receiver: string } | null {
  try {
    const decipher = createDecipheriv("aes-256-cbc", key, key.subarray(0, 16));
    decipher.setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(encrypted, "base64"), decipher.final()]);
    const padding = padded.at(-1) ?? 0;
    if (padding < 1 || padding > BLOCK_BYTES) return null;
    const plain = padded.subarray(RANDOM_BYTES, padded.byteLength - padding);
    const length = plain.readUInt32BE(0);
    if (4 + length > plain.byteLength) return null;
    return {
      message: plain.subarray(4, 4 + length).toString("utf8"),
      receiver: plain.subarray(4 + length).toString("utf8"),
    };
  } catch {
    return null;
  }
}

const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
};
