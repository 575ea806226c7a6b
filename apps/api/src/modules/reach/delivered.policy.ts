/** What decides when something was put before a person; instants in milliseconds. */
interface DeliveryFacts {
  askedAt: number;
  /** When its message is in their inbox, which quiet hours may have held; null: none was sent. */
  arrivedAt: number | null;
  /** When they first saw it or answered; null: not yet. */
  seenAt: number | null;
  /** From when on they could see anything at all; left out where that was before they were asked. */
  boundAt?: number | null;
}

/**
 * When something was put before a person: with its message in the inbox, or earlier, where they saw it in
 * a list before that. Boards, the notice itself and the response times all say this one instant.
 */
export const deliveredAt = ({ askedAt, arrivedAt, seenAt, boundAt }: DeliveryFacts): number =>
  Math.max(askedAt, boundAt ?? askedAt, Math.min(arrivedAt ?? askedAt, seenAt ?? Infinity));
