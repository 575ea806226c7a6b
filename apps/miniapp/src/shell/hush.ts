import { clock } from "./clock";

/** How long after a request that says who asks none is sent that does not. */
const QUIET_MS = 60_000;

let lastRequest = -Infinity;
let waiting: (() => void)[] | null = null;

/**
 * Keeps requests that say who asks away from those that do not. While it is held, the first ones wait: whoever
 * has the form for anonymous reports open is not to be seen beside it.
 */
export const hush = {
  /** Holds them; answers how to let them go again. */
  hold(): () => void {
    waiting ??= [];
    return () => {
      const released = waiting ?? [];
      waiting = null;
      for (const go of released) go();
    };
  },
  /** Resolves when nothing is held. */
  over: (): Promise<void> =>
    waiting === null ? Promise.resolve() : new Promise((go) => waiting?.push(go)),
  noteRequest: (): void => void (lastRequest = clock.ticks()),
  /** Milliseconds until the last of them is a minute ago. */
  left: (): number => Math.max(0, lastRequest + QUIET_MS - clock.ticks()),
  minuteAfter: (): Promise<void> => {
    const left = hush.left();
    return left === 0 ? Promise.resolve() : new Promise((go) => setTimeout(go, left));
  },
};
