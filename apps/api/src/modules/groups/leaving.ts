import { enumOf } from "../../kernel/enum.ts";
import type { Fields } from "../../kernel/input.ts";
import { words } from "../../words/zh-cn.ts";

/**
 * Why a membership ends by somebody else's hand: a closed list. Nobody is removed for what they did but by a case,
 * in which they are heard and can appeal (Mission D5).
 */
export const LeavingReason = enumOf("LEFT", "DEPARTED", "ADDED_BY_MISTAKE", "INACTIVE");
export type LeavingReason = keyof typeof LeavingReason;

/** What is sent in: one of the list, or, from a program of the time before there was one, a text. */
interface SentReason {
  why?: LeavingReason | null;
  reason?: string | null;
}

/** The reason as it is kept, and as the person reads it. */
interface Leaving {
  /** Null where it is not valid: then nothing ends. */
  why: LeavingReason | null;
  kept: string;
  told: string;
}

/** Reads it; a text is taken where it says exactly what one of the list says, and is not valid otherwise. */
export function leavingOf(fields: Fields, { why, reason }: SentReason): Leaving {
  const written = (Object.keys(LeavingReason) as LeavingReason[]).find(
    (one) => words.group.leaving[one].kept === reason?.trim(),
  );
  const known = why ?? written;
  if (known) return { why: known, ...words.group.leaving[known] };
  fields.expect("why", false, reason?.trim() ? "NOT_VALID" : "REQUIRED");
  return { why: null, kept: "", told: "" };
}
