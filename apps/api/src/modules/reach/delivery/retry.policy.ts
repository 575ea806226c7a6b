/** The first pause after a try that may succeed later; each next one is twice as long. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 30 * 60_000;
/** Tried for this long; then an administrator sees it. */
export const RETRY_WITHIN_MS = 24 * 3_600_000;

/**
 * When a delivery that has been tried so often is tried again; null: not any more. What the channel asks
 * for is kept where it is longer.
 */
export function nextTryAt(
  now: Date,
  { tries, firstTriedAt }: { tries: number; firstTriedAt: Date },
  afterSeconds = 0,
): Date | null {
  if (now.getTime() - firstTriedAt.getTime() >= RETRY_WITHIN_MS) return null;
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1));
  return new Date(now.getTime() + Math.max(pause, afterSeconds * 1_000));
}
