import { DeadlockException, LockWaitTimeoutException } from "@mikro-orm/core";
import { type ConcurrencyLimit, concurrencyLimit } from "./concurrency-limit.ts";
import type { RequestContext } from "./ctx.ts";

const MAX_ATTEMPTS = 6;

/**
 * Transactions of one organisation at the same time. What one has locked may keep its others waiting, each
 * with a connection of the twenty that there are: the other organisations keep theirs.
 */
const MAX_PER_ORGANISATION = 6;
const limitOf = new WeakMap<object, ConcurrencyLimit>();

/** Waits until the organisation has a connection to spare, and gives it back after the work. */
function inTurn<T>({ em, organisationId, ip }: RequestContext, work: () => Promise<T>): Promise<T> {
  const database = em.getDriver();
  let ofDatabase = limitOf.get(database);
  if (!ofDatabase) limitOf.set(database, (ofDatabase = concurrencyLimit(MAX_PER_ORGANISATION)));
  return ofDatabase(organisationId ?? `ip ${ip}`, work);
}

/**
 * Runs `work` in one transaction, on a context whose `em` belongs to it; a throw undoes it. When the
 * database breaks a deadlock at our expense, the whole of it runs again, from fresh reads. Within a
 * transaction it is part of that one: a second one would wait for the first, which waits for it.
 */
export async function inTransaction<C extends RequestContext, T>(
  ctx: C,
  work: (ctx: C) => Promise<T>,
): Promise<T> {
  if (ctx.em.isInTransaction()) return await work(ctx);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const done = await inTurn(ctx, () =>
        ctx.em
          .fork()
          .transactional((em) => work({ ...ctx, em, cache: new Map<unknown, unknown>() })),
      );
      ctx.cache.clear();
      return done;
    } catch (thrown) {
      if (attempt >= MAX_ATTEMPTS || !isContention(thrown)) throw thrown;
      await pause(attempt);
    }
  }
}

/**
 * Something that was read in a transaction is not so any more, although it was locked: as where two nodes of
 * a cluster write. The transaction is undone and runs again from fresh reads.
 */
export class StaleReadError extends Error {}

const RETRYABLE_CODES = new Set([
  "ER_LOCK_DEADLOCK",
  "ER_LOCK_WAIT_TIMEOUT",
  "ER_CHECKREAD",
  "SQLITE_BUSY",
]);

/** Whether two transactions stood in each other's way, so that trying again may succeed. */
function isContention(thrown: unknown): boolean {
  if (
    thrown instanceof DeadlockException ||
    thrown instanceof LockWaitTimeoutException ||
    thrown instanceof StaleReadError
  )
    return true;
  return (
    thrown instanceof Error && RETRYABLE_CODES.has((thrown as Error & { code?: string }).code ?? "")
  );
}

/** Growing and uneven, so that those who met do not meet again. */
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 15 * 2 ** attempt));
