import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { settle } from "./settle.ts";
import type { Arrival, Outcome, Tap } from "./tap.ts";

interface Waiting {
  context: RequestContext;
  arrival: Arrival;
  answer(outcome: Outcome): void;
  fail(thrown: unknown): void;
}

/** More in one transaction would keep the others waiting without making them cheaper. */
const TOGETHER = 128;

/**
 * Taps that arrive together are committed together: one lock, one journal, one flush to the disk for
 * all of them. Nobody is answered before the commit, and a tap that comes alone waits for nobody.
 */
class Committer {
  private waiting: Waiting[] = [];
  private busy = false;

  add(one: Waiting): void {
    this.waiting.push(one);
    if (!this.busy) void this.drain();
  }

  private async drain(): Promise<void> {
    this.busy = true;
    // One turn of the loop, so that requests which are being read now may come along.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await commit(this.waiting.splice(0, TOGETHER));
    this.busy = false;
  }
}

async function commit(group: Waiting[]): Promise<void> {
  try {
    const outcomes = await inTransaction(group[0]!.context, (context) =>
      settle(
        context,
        group.map(({ arrival }) => arrival),
      ),
    );
    group.forEach((one, i) => one.answer(outcomes[i]!));
  } catch (thrown) {
    // One that cannot be settled must not take the others with it.
    if (group.length === 1) return group[0]!.fail(thrown);
    for (const one of group) await commit([one]);
  }
}

const committers = new WeakMap<object, Committer>();

/** Commits a tap, with whatever others are there, and answers what became of it. */
export function commitTap(ctx: Ctx, tap: Tap): Promise<Outcome> {
  const database = ctx.em.getDriver();
  let committer = committers.get(database);
  if (!committer) committers.set(database, (committer = new Committer()));
  const { organisationId, personId } = ctx.actor;
  const arrival = { ...tap, organisationId, personId, at: ctx.now };
  return new Promise((answer, fail) => committer.add({ context: ctx, arrival, answer, fail }));
}
