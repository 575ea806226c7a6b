import { createHash, randomBytes } from "node:crypto";
import canonicalize from "canonicalize";

/** The one spelling of a value as JSON (RFC 8785), so that equal values have equal hashes. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("a value without a JSON form cannot be hashed");
  return text;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** SHA-256 of a value's canonical form: the `textHash` that a signature or a tap names. */
export const hashOf = (value: unknown): string => sha256(canonical(value));

/** Makes the hash of guessable content unguessable. */
export const newSalt = (): string => randomBytes(16).toString("hex");
