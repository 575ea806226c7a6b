import "../../polyfill/text-encoder";
import { ed25519 } from "@noble/curves/ed25519.js";

/** Why a receipt does not hold. */
export type CheckFault = "NOT_A_RECEIPT" | "KEY" | "OTHER_KEY" | "CHANGED";

export interface Checked {
  payload: Record<string, unknown>;
  publicKey: string;
  /** The key is the one that was given beside the receipt, not only the receipt's own. */
  trusted: boolean;
}

class Broken extends Error {
  readonly fault: CheckFault;
  constructor(fault: CheckFault) {
    super(fault);
    this.fault = fault;
  }
}

/** RFC 8785, for what a receipt consists of; numbers are whole. As `scripts/verify-receipt.mjs` does it. */
function canonical(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0))
    return String(value);
  if (typeof value !== "object") throw new Broken("NOT_A_RECEIPT");
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields).sort();
  return `{${keys.map((key) => `${canonical(key)}:${canonical(fields[key])}`).join(",")}}`;
}

const countKeys = (value: unknown): number => {
  if (value === null || typeof value !== "object") return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + countKeys(each), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
};

/** A key said twice is in the text, but not in the value. */
function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Broken("NOT_A_RECEIPT");
  }
  const colons = text.replace(/"(?:[^"\\]|\\.)*"/g, "").split(":").length - 1;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || colons !== countKeys(value)) throw new Broken("NOT_A_RECEIPT");
  return value as Record<string, unknown>;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Only one spelling of the same bytes counts. WeChat has no `atob`. */
function bytesOf(base64: unknown, fault: CheckFault): Uint8Array {
  const text = String(base64);
  const digits = text.replace(/=+$/, "");
  const padded = digits + "=".repeat((4 - (digits.length % 4)) % 4);
  if (digits === "" || padded !== text) throw new Broken(fault);
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) throw new Broken(fault);
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  if (held !== 0) throw new Broken(fault);
  return Uint8Array.from(bytes);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What every Ed25519 key begins with in SPKI, DER. */
const prefix = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

function keyOf(base64: string): Uint8Array {
  const der = bytesOf(base64, "KEY");
  if (der.length !== 44 || prefix.some((byte, i) => der[i] !== byte)) throw new Broken("KEY");
  const key = der.slice(prefix.length);
  try {
    // Under a point of small order one signature fits many texts.
    if (ed25519.Point.fromBytes(key, false).isSmallOrder()) throw new Broken("KEY");
  } catch {
    throw new Broken("KEY");
  }
  return key;
}

/**
 * Whether a receipt holds: the organisation's Ed25519 signature over the canonical JSON of its payload.
 * Asks nobody, so it works without a network, and for whoever does not trust the server. `given`: the
 * organisation's key from elsewhere; anybody can sign a receipt with a key of their own.
 */
export function checkReceipt(document: string, given = ""): Checked | CheckFault {
  try {
    const { payload, signature, publicKey, ...rest } = parse(
      document.replace(/^\uFEFF/, "").trim(),
    );
    const isPayload = typeof payload === "object" && payload !== null && !Array.isArray(payload);
    if (!isPayload || Object.keys(rest).length > 0) throw new Broken("NOT_A_RECEIPT");
    const own = typeof publicKey === "string" ? publicKey : given.trim();
    const key = keyOf(own);
    if (given.trim() !== "" && given.trim() !== own) throw new Broken("OTHER_KEY");
    const signed = bytesOf(signature, "CHANGED");
    if (signed.length !== 64 || !ed25519.verify(signed, utf8(canonical(payload)), key)) {
      throw new Broken("CHANGED");
    }
    return {
      payload: payload as Record<string, unknown>,
      publicKey: own,
      trusted: given.trim() !== "",
    };
  } catch (error) {
    // A lone surrogate, or a signature that is no point: nothing that we have signed.
    return error instanceof Broken ? error.fault : "CHANGED";
  }
}
