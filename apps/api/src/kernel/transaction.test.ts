import { DeadlockException } from "@mikro-orm/core";
import type { RequestContext } from "./ctx.ts";
import { inTransaction } from "./transaction.ts";

/** A database that says what each transaction in turn is answered. */
function contextWith(...answers: (Error | null)[]) {
  let begun = 0;
  const transactional = async (work: (em: unknown) => Promise<unknown>) => {
    const answer = answers[begun];
    begun += 1;
    const done = await work({});
    if (answer) throw answer;
    return done;
  };
  const em = {
    fork: () => ({ transactional }),
    getDriver: () => em,
    isInTransaction: () => false,
  };
  const ctx = { em, cache: new Map([["old", 1]]) } as unknown as RequestContext;
  return { ctx, begun: () => begun };
}

const deadlock = new DeadlockException(new Error("deadlock"));
const busy = Object.assign(new Error("busy"), { code: "SQLITE_BUSY" });

it("runs the whole of the work again after a deadlock, and forgets what was read before", async () => {
  const { ctx, begun } = contextWith(deadlock, busy, null);
  let runs = 0;
  const answer = await inTransaction(ctx, async (inner) => {
    expect(inner.cache.size).toBe(0);
    return (runs += 1);
  });
  expect([answer, begun()]).toEqual([3, 3]);
  expect(ctx.cache.size).toBe(0);
});

it("does not try again what will fail again", async () => {
  const { ctx, begun } = contextWith(new Error("broken"), null);
  await expect(inTransaction(ctx, async () => 1)).rejects.toThrow("broken");
  expect(begun()).toBe(1);
});

it("gives up in the end", async () => {
  const { ctx, begun } = contextWith(...Array.from({ length: 10 }, () => deadlock));
  await expect(inTransaction(ctx, async () => 1)).rejects.toBe(deadlock);
  expect(begun()).toBe(6);
});

it("gives each organisation a share of the transactions at once", async () => {
  const { ctx } = contextWith();
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  const begin = (organisationId: string) =>
    inTransaction({ ...ctx, organisationId }, async () => {
      begun.push(organisationId);
      await new Promise<void>((end) => ends.push(end));
    });
  const settled = () => new Promise((done) => setImmediate(done));
  const all = Array.from({ length: 30 }, () => begin("b"));
  all.push(begin("a"));
  await settled();
  expect(begun.filter((each) => each === "b")).toHaveLength(6);
  expect(begun).toContain("a");
  while (ends.length > 0) {
    ends.shift()!();
    await settled();
  }
  await Promise.all(all);
  expect(begun).toHaveLength(31);
});
