/**
 * Minutes in ranges that are wider for longer times: one by one below 8, then four to each doubling,
 * so that the longest time in question is in one of about eighty.
 */
export function bandOf(minutes: number): number {
  if (minutes < 8) return minutes;
  const doubling = 31 - Math.clz32(minutes);
  return 8 + (doubling - 3) * 4 + ((minutes >> (doubling - 2)) - 4);
}

/** The first minute of a band. */
export function firstMinuteOf(band: number): number {
  if (band < 8) return band;
  const doubling = 3 + Math.floor((band - 8) / 4);
  const quarter = 4 + ((band - 8) % 4);
  return quarter * 2 ** (doubling - 2);
}

/** Whether a band is of several minutes, so that it must be looked at which. */
export const hasManyMinutes = (band: number): boolean => band >= 8;

/** Of `n` values in order, which one the `p`-quantile is, counted from one. */
export const rankOf = (p: number, n: number): number => Math.max(1, Math.ceil(p * n));
