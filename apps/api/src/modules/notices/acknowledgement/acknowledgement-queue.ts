import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { isNewDevice } from "../../people/index.ts";
import { acknowledgeBatch } from "./acknowledge-batch.ts";
import type { QueuedTap, AcknowledgementOutcome, AcknowledgementTap } from "./tap.ts";

interface QueueEntry {
  context: RequestContext;
  tap: QueuedTap;
  answer(outcome: AcknowledgementOutcome): void;
  fail(thrown: unknown): void;
}

/** Taps in one transaction: more would keep the others waiting without making them cheaper. */
const MAX_BATCH_SIZE = 128;

/**
 * Taps that arrive together are committed together: one lock, one journal, one flush to the disk for
 * all of them. Nobody is answered before the commit, and a tap that comes alone waits for nobody.
 */
class AcknowledgementQueue {
  private waiting: QueueEntry[] = [];
  private busy = false;

  add(one: QueueEntry): void {
    this.waiting.push(one);
    if (!this.busy) void this.drain();
  }

  private async drain(): Promise<void> {
    this.busy = true;
    // One turn of the loop, so that requests which are being read now may come along.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await commitBatch(this.waiting.splice(0, MAX_BATCH_SIZE));
    this.busy = false;
  }
}

async function commitBatch(group: QueueEntry[]): Promise<void> {
  try {
    const outcomes = await inTransaction(group[0]!.context, (context) =>
      acknowledgeBatch(
        context,
        group.map(({ tap }) => tap),
      ),
    );
    group.forEach((one, i) => one.answer(outcomes[i]!));
  } catch (thrown) {
    // One that fails must not make the others fail.
    if (group.length === 1) return group[0]!.fail(thrown);
    for (const one of group) await commitBatch([one]);
  }
}

const queues = new WeakMap<object, AcknowledgementQueue>();

/** Queues a tap to be committed with others, and answers its outcome. */
export function queueAcknowledgement(
  ctx: Ctx,
  request: AcknowledgementTap,
): Promise<AcknowledgementOutcome> {
  const database = ctx.em.getDriver();
  let queue = queues.get(database);
  if (!queue) queues.set(database, (queue = new AcknowledgementQueue()));
  const { organisationId, personId } = ctx.actor;
  const newDevice = isNewDevice(ctx);
  const tap = { ...request, organisationId, personId, at: ctx.now, newDevice };
  return new Promise((answer, fail) => queue.add({ context: ctx, tap, answer, fail }));
}
