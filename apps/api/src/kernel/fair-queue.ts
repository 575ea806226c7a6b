import { RefusedError } from "./refusal.ts";

/** Runs work for an owner when their turn has come; refuses it where too much of theirs waits already. */
export type FairQueue = <T>(owner: string, work: () => Promise<T>) => Promise<T>;

/**
 * At most `atOnce` pieces of work at the same time, and one owner after the other: however much one of them
 * brings, the others wait for one piece of it. Refuses with `TOO_MANY_REQUESTS`.
 */
export function fairQueue(limits: { atOnce: number; waitingPerOwner: number }): FairQueue {
  /** Whose turn is next comes first. */
  const waiting = new Map<string, (() => void)[]>();
  let running = 0;

  function startNext(): void {
    while (running < limits.atOnce) {
      const [turn] = waiting;
      if (!turn) return;
      const [owner, [start, ...later]] = turn;
      waiting.delete(owner);
      if (later.length > 0) waiting.set(owner, later);
      running += 1;
      start!();
    }
  }

  return async (owner, work) => {
    const own = waiting.get(owner) ?? [];
    if (own.length >= limits.waitingPerOwner)
      throw new RefusedError("TOO_MANY_REQUESTS", { retryAfterSeconds: 5 });
    await new Promise<void>((start) => {
      waiting.set(owner, [...own, start]);
      startNext();
    });
    try {
      return await work();
    } finally {
      running -= 1;
      startNext();
    }
  };
}
