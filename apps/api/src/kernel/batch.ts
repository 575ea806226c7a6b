import DataLoader from "dataloader";
import type { RequestContext } from "./ctx.ts";
import { whenNonePending } from "./pending-statements.ts";
import { orNotFound } from "./refusal.ts";

/** Reads one thing, with all others of its kind that are asked for at the same time. */
export interface Batched<K extends string, T> {
  (ctx: RequestContext, key: K | null): Promise<T | null>;
  /** The thing; refuses with `NOT_FOUND` if there is none. */
  existing(ctx: RequestContext, key: K): Promise<T>;
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
  const one = async (ctx: RequestContext, key: K | null) =>
    key === null ? null : await loaderOf(ctx).load(key);
  const existing = async (ctx: RequestContext, key: K) => orNotFound(await one(ctx, key));
  const prime = (ctx: RequestContext, key: K, thing: T | null) =>
    void loaderOf(ctx).prime(key, thing);
  return Object.assign(one, { existing, prime });
}

type Rows<R> = (ctx: RequestContext, keys: readonly string[]) => Promise<R[]>;

/** As `batched`, for rows that hold the key by which they are asked for; `valueOf` takes a part of them. */
export const batchedBy = <K extends string, R extends Readonly<Record<K, string>>, T = R>(
  key: K,
  read: Rows<R>,
  valueOf = (row: R) => row as unknown as T,
): Batched<string, T> =>
  batched<string, T>({ by: key }, async (ctx, keys) => {
    const found = await read(ctx, keys);
    return new Map(found.map((row) => [row[key], valueOf(row)]));
  });

/** As `batchedBy`, for any number of rows of each key, in the order in which they were read. */
export function batchedListBy<K extends string, R extends Readonly<Record<K, string>>, T = R>(
  key: K,
  read: Rows<R>,
  valueOf = (row: R) => row as unknown as T,
): (ctx: RequestContext, key: string) => Promise<T[]> {
  const lists = batched<string, T[]>({ by: key }, async (ctx, keys) => {
    const lists = Map.groupBy(await read(ctx, keys), (row) => row[key] as string);
    return new Map([...lists].map(([of, rows]) => [of, rows.map(valueOf)]));
  });
  return async (ctx, of) => (await lists(ctx, of)) ?? [];
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
