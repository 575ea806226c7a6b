import { foldText, LIMITS } from "@riqing/schema";
import { SIGN_IN } from "../../words/sign-in";

const half = LIMITS.invitationCodeLength / 2;
/** Digits and letters that are taken for each other are in no code. */
const never = /[01IO]/g;

/** What was typed, without spaces and hyphens, in capitals. Full-width letters are letters. */
const plain = (typed: string): string =>
  foldText(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");

/** As it is read out: XXXXX-XXXXX. */
export function shaped(typed: string): string {
  const code = plain(typed);
  return code.length > half ? `${code.slice(0, half)}-${code.slice(half)}` : code;
}

/** Why this cannot be a code, in words; null: it can. Said before the server counts it as wrong. */
export function whyNotCode(typed: string): string | null {
  const code = plain(typed);
  const strange = [...new Set(code.match(never) ?? [])];
  if (strange.length > 0) return SIGN_IN.notInCodes(strange.join("、"));
  const over = code.length - LIMITS.invitationCodeLength;
  if (over > 0) return SIGN_IN.tooMany(over);
  return over < 0 ? SIGN_IN.missing(-over) : null;
}
