/** The only source of the current time; all other code receives the time as a value. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** For tests: it stands at `at`, an instant such as "2026-03-02T22:00:00+08:00", until it is set. */
export function stillClock(at: string): Clock & { set(at: string): void; pass(ms: number): void } {
  let instant = new Date(at).getTime();
  return {
    now: () => new Date(instant),
    set: (later) => void (instant = new Date(later).getTime()),
    pass: (ms) => void (instant += ms),
  };
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant `ms` milliseconds after (or, negative, before) `at`. */
export const after = (at: Date, ms: number): Date => new Date(at.getTime() + ms);
