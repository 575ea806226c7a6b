import { rankOf } from "../fact/band.ts";

/** How long something takes: whole minutes, at the ranks ⌈n/2⌉ and ⌈9n/10⌉. */
export interface Spread {
  n: number;
  median: number | null;
  p90: number | null;
}

export const NO_SPREAD: Spread = { n: 0, median: null, p90: null };

/** The quantiles that people read: half of the answers, and nine of ten. */
export const QUANTILES = { median: 0.5, p90: 0.9 } as const;

/** Counted value by value, for as many answers as one person gives. */
export function spreadOf(minutes: readonly number[]): Spread {
  // A typed array sorts several times as fast as a plain one.
  const sorted = Int32Array.from(minutes).sort();
  const at = (p: number) => sorted[rankOf(p, sorted.length) - 1] ?? null;
  return { n: sorted.length, median: at(QUANTILES.median), p90: at(QUANTILES.p90) };
}

/**
 * Shows only the number of answers where there are fewer than `MIN_SAMPLE`, so that nobody can be
 * identified (B9).
 */
export const hideSmallSample = (spread: Spread): Spread =>
  spread.n < MIN_SAMPLE ? { ...NO_SPREAD, n: spread.n } : spread;

/** The least number of answers for a median to be shown and ranked. */
export const MIN_SAMPLE = 5;
