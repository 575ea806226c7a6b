import type { UnreachableReason } from "../channels/channel.ts";
import type { DeliveryReason, DeliveryState } from "./delivery.state.ts";

/** What became of a message to somebody, as it is said beside their name (Mission B7). */
export const TRUTHS = ["DELIVERED", "WAITING", "UNREACHABLE", "UNCERTAIN", "IN_INBOX"] as const;
export type Truth = (typeof TRUTHS)[number];

/** One delivery about a thing to somebody. */
export interface DeliveryFact {
  state: DeliveryState;
  reason: DeliveryReason | null;
  askedAt: number;
  leaveAt: number;
  endedAt: number | null;
}

/** What is said beside a name. */
export interface DeliveryTruth {
  truth: Truth;
  /** When it was delivered, or will be tried. */
  at: number | null;
  why: DeliveryReason | null;
}

/**
 * Of all that was sent to somebody about a thing: the first that arrived; if none has, how the newest stands.
 * Without a channel there is the inbox alone, which says nothing about whether anybody was reached.
 */
export function truthOf(
  facts: readonly DeliveryFact[],
  channelThere: boolean,
): DeliveryTruth | null {
  const sent = facts
    .filter(({ state }) => state === "SENT")
    .toSorted((a, b) => Number(a.endedAt) - Number(b.endedAt))[0];
  if (sent) return { truth: "DELIVERED", at: Number(sent.endedAt), why: null };
  const newest = facts.toSorted((a, b) => Number(b.askedAt) - Number(a.askedAt))[0];
  if (!newest) return null;
  const { state, reason } = newest;
  if (state === "UNREACHABLE" || state === "FAILED")
    return { truth: "UNREACHABLE", at: null, why: reason };
  if (state === "UNKNOWN") return { truth: "UNCERTAIN", at: Number(newest.endedAt), why: reason };
  if (state === "DROPPED" || !channelThere) return { truth: "IN_INBOX", at: null, why: null };
  return { truth: "WAITING", at: Number(newest.leaveAt), why: reason };
}

/** Why word cannot get to somebody: they were never bound to any account, or their channel cannot send. */
export type ReachGap = "NEVER_BOUND" | UnreachableReason;
