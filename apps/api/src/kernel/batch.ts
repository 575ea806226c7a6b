import DataLoader from "dataloader";
import type { RequestContext } from "./ctx.ts";
import { whenNonePending } from "./pending-statements.ts";

/** Reads one thing, with all others of its kind that are asked for at the same time. */
export interface Batched<K extends string, T> {
  (ctx: RequestContext, key: K): Promise<T | null>;
  /** Stores a value that is already known, so that it is not read. */
  prime(ctx: RequestContext, key: K, thing: T | null): void;
}

/**
 * Reads many things of a kind with one statement, however many fields ask for them one by one.
 * `read` answers by key; a key it leaves out is answered null. Lives as long as the request's cache.
 *
 * What is asked for is read when the request waits for no other answer. A server may answer two
 * statements in either order; read at once, what is asked for after them would go in one batch or in
 * two, as it happens.
 */
export function batched<K extends string, T>(
  kind: object,
  read: (ctx: RequestContext, keys: readonly K[]) => Promise<Map<K, T>>,
): Batched<K, T> {
  const loaderOf = (ctx: RequestContext): DataLoader<K, T | null> => {
    let loader = ctx.cache.get(kind) as DataLoader<K, T | null> | undefined;
    if (!loader) {
      const batch = async (keys: readonly K[]) => {
        const found = await read(ctx, keys);
        return keys.map((each) => found.get(each) ?? null);
      };
      const batchScheduleFn = (go: () => void) => whenNonePending(ctx.em, go);
      loader = new DataLoader<K, T | null>(batch, { batchScheduleFn });
      ctx.cache.set(kind, loader);
    }
    return loader;
  };
  const one = async (ctx: RequestContext, key: K) => await loaderOf(ctx).load(key);
  const prime = (ctx: RequestContext, key: K, thing: T | null) =>
    void loaderOf(ctx).prime(key, thing);
  return Object.assign(one, { prime });
}

/** Answers the same promise for the same key, as long as the request's cache lives. */
export function once<T>(
  ctx: Pick<RequestContext, "cache">,
  question: unknown,
  answer: () => Promise<T>,
): Promise<T> {
  const known = ctx.cache.get(question) as Promise<T> | undefined;
  if (known) return known;
  const asked = answer();
  ctx.cache.set(question, asked);
  return asked;
}
