import { LIMITS, type Refusal } from "@riqing/schema";

/** An office shares one address, so an address may err this many times as often as an account. */
const ACCOUNTS_PER_ADDRESS = 5;

/** How many wrong codes the last hour has seen, of the caller's account and of their address. */
export interface WrongCodes {
  ofAccount: number;
  ofAddress: number;
}

/** Whoever has typed too many wrong codes waits, even with the right one in hand. */
export function whyNotTryCode({ ofAccount, ofAddress }: WrongCodes): Refusal | null {
  const most = LIMITS.failedBindsPerHour;
  if (ofAccount >= most || ofAddress >= most * ACCOUNTS_PER_ADDRESS) return "TOO_MANY_ATTEMPTS";
  return null;
}

/** Only where the demo is on, and only invented people: to everybody else it says nothing. */
export function whyNotEnterAs(
  demo: boolean,
  person: { isDemo: boolean; departedAt: number | null } | null,
): Refusal | null {
  if (!demo) return "DEMO_ONLY";
  if (!person?.isDemo) return "NOT_FOUND";
  if (person.departedAt !== null) return "PERSON_DEPARTED";
  return null;
}
