import type { DropReason, WaitingReason } from "./delivery.state.ts";

/** What decides whether a message leaves now. */
export interface ReleaseFacts {
  departed: boolean;
  /** It was read, or what it is about was answered, taken back or replaced. */
  settled: boolean;
  /** What a module above has against it. */
  objection: DropReason | null;
  urgent: boolean;
  /** Until when its groups are quiet; null: they are not. */
  quietUntil: Date | null;
  /** Until when the person wants to wait for the day's digest; null: it leaves now. */
  digestUntil: Date | null;
  /** The person wants no such messages. */
  turnedOff: boolean;
  /** As many have been sent today as one person gets in a day; until when that holds. */
  fullUntil: Date | null;
}

export type Release =
  | { act: "GO"; brokeQuiet: boolean }
  | { act: "WAIT"; until: Date; reason: WaitingReason }
  | { act: "DROP"; reason: DropReason };

/**
 * Asked when a message leaves, not when it was asked for (semantics, "Reach"): whoever does not need it
 * gets none; quiet hours hold all but the urgent; then the person's own choice and the measure of a day.
 */
export function releaseOf(facts: ReleaseFacts): Release {
  if (facts.departed) return { act: "DROP", reason: "DEPARTED" };
  if (facts.settled) return { act: "DROP", reason: "SETTLED" };
  if (facts.objection !== null) return { act: "DROP", reason: facts.objection };
  if (facts.urgent) return { act: "GO", brokeQuiet: facts.quietUntil !== null };
  if (facts.turnedOff) return { act: "DROP", reason: "TURNED_OFF" };
  const waits: [Date | null, WaitingReason][] = [
    [facts.quietUntil, "QUIET_HOURS"],
    [facts.digestUntil, "DIGEST"],
    [facts.fullUntil, "DAILY_CAP"],
  ];
  for (const [until, reason] of waits) if (until !== null) return { act: "WAIT", until, reason };
  return { act: "GO", brokeQuiet: false };
}
