import { randomBytes } from "node:crypto";
import { foldText, LIMITS } from "@riqing/schema";
import { sha256 } from "../../journal/index.ts";

/** Digits and letters that are not taken for each other: no 0 and O, no 1 and I. 32, so 5 bits each. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

const CODE_HALF_LENGTH = LIMITS.invitationCodeLength / 2;

/** A new code as it is read out and typed: XXXXX-XXXXX, 50 bits. */
export function newCode(): string {
  const code = [...randomBytes(LIMITS.invitationCodeLength)]
    .map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length])
    .join("");
  return `${code.slice(0, CODE_HALF_LENGTH)}-${code.slice(CODE_HALF_LENGTH)}`;
}

/** What a code is known by in the database; null of a text that no code can be. */
export function codeHash(typed: string): string | null {
  // Far longer than any code with spaces: no typing mistake.
  if (typed.length > 100) return null;
  const code = foldText(typed).replaceAll("-", "").toUpperCase();
  const fits = code.length === LIMITS.invitationCodeLength;
  return fits && [...code].every((each) => CODE_ALPHABET.includes(each)) ? sha256(code) : null;
}
