/** What decides when something was put before a person; instants in milliseconds. */
interface DeliveryFacts {
  askedAt: number;
  /**
   * When its message reached them: by the channel's own success, or with the inbox where there is no channel.
   * NOT_YET: it still waits; NEVER: it could not be delivered; null: none was sent.
   */
  arrivedAt: number | null;
  /** When they first saw it or answered; null: not yet. */
  seenAt: number | null;
  /** From when on they could see anything at all; left out where that was before they were asked. */
  boundAt?: number | null;
}

/** Later than any instant. */
export const NEVER = 8_640_000_000_000_000;
/** As late, and may still come. */
export const NOT_YET = NEVER - 1;

/**
 * When something was put before a person: with its message, or earlier, where they saw it in a list before
 * that; null: nothing has reached them yet. Boards, the notice itself and the response times all say this
 * one instant, and none counts a response from before it (Mission B7).
 */
export function deliveredAt({ askedAt, arrivedAt, seenAt, boundAt }: DeliveryFacts): number | null {
  const first = Math.min(arrivedAt ?? askedAt, seenAt ?? Infinity);
  return first >= NOT_YET ? null : Math.max(askedAt, boundAt ?? askedAt, first);
}
