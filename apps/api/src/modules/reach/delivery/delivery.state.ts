/** The states of a delivery; see its entity for how they follow each other. */
export const DELIVERY_STATES = [
  "WAITING",
  "SENDING",
  "SENT",
  "UNREACHABLE",
  "FAILED",
  "UNKNOWN",
  "DROPPED",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The states of what an administrator sees: it has not arrived, and nothing happens by itself any more. */
export const UNDELIVERABLE_STATES = ["UNREACHABLE", "FAILED", "UNKNOWN"] as const;
export type UndeliverableState = (typeof UNDELIVERABLE_STATES)[number];

/** Why it still waits. */
export const WAITING_REASONS = ["QUIET_HOURS", "DAILY_CAP", "DIGEST", "RETRYING"] as const;
/** Why it was not sent, because nobody needs it any more. */
export const DROP_REASONS = [
  "SETTLED",
  "ANSWERED",
  "LEFT",
  "AWAY",
  "DEPARTED",
  "WITHDRAWN",
  "TURNED_OFF",
  "OUT_OF_DATE",
  "NOT_CONFIGURED",
] as const;
/** Why it could not be sent, or nobody knows whether it was. */
export const UNDELIVERABLE_REASONS = [
  "NOT_BOUND",
  "NO_GRANT",
  "GAVE_UP",
  "CHANNEL_FAILED",
  "UNCERTAIN",
] as const;

export type WaitingReason = (typeof WAITING_REASONS)[number];
export type DropReason = (typeof DROP_REASONS)[number];
export type UndeliverableReason = (typeof UNDELIVERABLE_REASONS)[number];
export type DeliveryReason = WaitingReason | DropReason | UndeliverableReason;
