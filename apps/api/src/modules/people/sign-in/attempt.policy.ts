import { LIMITS } from "@riqing/schema";

const MINUTE_MS = 60_000;
const LONGEST_MS = 60 * MINUTE_MS;

/** What a wrong code is held against: whoever is signed in, their address, and all codes of that kind. */
export type AttemptScope = "account" | "address" | "codes";

/**
 * How many wrong codes an hour make nobody wait. An office shares one address; and of all people
 * together many err on the day on which they are invited.
 */
export const FREE_ATTEMPTS: Readonly<Record<AttemptScope, number>> = {
  account: LIMITS.failedBindsPerHour,
  address: 5 * LIMITS.failedBindsPerHour,
  codes: 100 * LIMITS.failedBindsPerHour,
};

/** Beyond this many, further ones make nobody wait longer: more need not be counted. */
export const mostCounted = (scope: AttemptScope): number => FREE_ATTEMPTS[scope] + 7;

/** The wrong codes of the last hour. */
export interface WrongCodes {
  wrong: number;
  /** When the last of them was typed, in milliseconds; null: there was none. */
  lastAt: number | null;
}

/** How long to wait still, in seconds; 0: not at all. A minute at first, and twice as long each time. */
export function secondsToWait(
  scope: AttemptScope,
  { wrong, lastAt }: WrongCodes,
  now: Date,
): number {
  const beyond = wrong - FREE_ATTEMPTS[scope];
  if (beyond < 0 || lastAt === null) return 0;
  const delay = Math.min(MINUTE_MS * 2 ** beyond, LONGEST_MS);
  return Math.max(0, Math.ceil((lastAt + delay - now.getTime()) / 1_000));
}
