import { lateTokens } from "./late-tokens";

/**
 * Some time after the start, which is other for each phone; and how often it is looked again, in milliseconds. Late enough
 * for a slow phone to have drawn its page and rested, and no later: whoever has left by then has no tokens.
 */
const AFTER_MS = 20_000;
const SPREAD_MS = 10_000;
const AGAIN_MS = 3_600_000;

/** Fetches names and tokens in the background, in everybody's app. What fails is tried again later. */
export function startTokens(): () => void {
  const fetchDue = () =>
    void lateTokens()
      .then((tokens) => tokens?.fetchDue())
      .catch(() => undefined);
  const first = setTimeout(fetchDue, AFTER_MS + Math.random() * SPREAD_MS);
  const again = setInterval(fetchDue, AGAIN_MS);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}
