/** The files' store is away, busy, or silent: what was asked of it may be asked again later. */
export class StoreUnavailableError extends Error {
  readonly code = "STORE_UNAVAILABLE";
}

/** How long a store may take, in milliseconds. */
export interface StoreLimits {
  /** Until a connection is made. */
  connectMs: number;
  /** Without an answer, or without taking any of what is sent. */
  silentMs: number;
  /** For everything, attempts included: the person is waiting, and holds one of the slots. */
  totalMs: number;
  /** Until all of a file is handed on, which may be as slow as the phone that reads it. */
  readMs: number;
}

export const STORE_LIMITS: StoreLimits = {
  connectMs: 5_000,
  silentMs: 15_000,
  totalMs: 120_000,
  readMs: 600_000,
};

/** A signal that aborts after `silentMs` without progress, and after `totalMs` in any case. */
export function timeLimit(silentMs: number, totalMs: number) {
  const abort = new AbortController();
  const end = () => abort.abort();
  const silence = setTimeout(end, silentMs);
  const total = setTimeout(end, totalMs);
  return {
    signal: abort.signal,
    hasProgressed: () => void silence.refresh(),
    /** There may be silence from now on. */
    mayBeSilent: () => clearTimeout(silence),
    end() {
      clearTimeout(silence);
      clearTimeout(total);
    },
  };
}
