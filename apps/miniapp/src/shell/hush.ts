import { clock } from "./clock";

/** How long after a request that says who asks none is sent that does not. */
const QUIET_MS = 60_000;

let lastRequest = -Infinity;
/** How many pages hold them. */
let held = 0;
let waiting: (() => void)[] = [];

/**
 * Keeps requests that say who asks away from those that do not. While it is held, the first ones wait: whoever
 * has the form for anonymous reports open is not to be seen beside it.
 */
export const hush = {
  /** Holds them; answers how to let them go again. */
  hold(): () => void {
    let isHolding = true;
    held += 1;
    return () => {
      if (!isHolding) return;
      isHolding = false;
      held -= 1;
      if (held > 0) return;
      const released = waiting;
      waiting = [];
      for (const go of released) go();
    };
  },
  /** Resolves when nothing is held. `says`: what is sent then says who asks, and is noted. */
  async named(says: boolean): Promise<void> {
    while (held > 0) await new Promise<void>((go) => waiting.push(go));
    if (says) lastRequest = clock.ticks();
  },
  /** Milliseconds until the last of them is a minute ago. */
  left: (): number => Math.max(0, lastRequest + QUIET_MS - clock.ticks()),
  minuteAfter: (): Promise<void> => {
    const left = hush.left();
    return left === 0 ? Promise.resolve() : new Promise((go) => setTimeout(go, left));
  },
};
