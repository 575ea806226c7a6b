import { RefusedError } from "./refusal.ts";

/** Runs work for an owner, with a limit on how much of one owner's runs at the same time. */
export type ConcurrencyLimit = <T>(owner: string, work: () => Promise<T>) => Promise<T>;

/**
 * At most `atOnce` pieces of work of one owner at the same time; the others of theirs wait, nobody else. Refuses
 * with `TOO_MANY_REQUESTS` where more than `maxWaiting` of theirs would wait.
 */
export function concurrencyLimit(atOnce: number, maxWaiting: number = Infinity): ConcurrencyLimit {
  const owners = new Map<string, { running: number; waiting: (() => void)[] }>();
  return async (owner, work) => {
    const own = owners.get(owner) ?? { running: 0, waiting: [] };
    if (own.waiting.length >= maxWaiting)
      throw new RefusedError("TOO_MANY_REQUESTS", { retryAfterSeconds: 5 });
    owners.set(owner, own);
    if (own.running >= atOnce) await new Promise<void>((start) => own.waiting.push(start));
    else own.running += 1;
    try {
      return await work();
    } finally {
      const next = own.waiting.shift();
      // Whoever is next takes the place over.
      if (next) next();
      else own.running -= 1;
      if (own.running === 0) owners.delete(owner);
    }
  };
}
