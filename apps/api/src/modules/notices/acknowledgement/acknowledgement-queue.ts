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
 * Taps of an organisation that arrive together are committed together: one lock, one journal, one flush to the disk for
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

/** By database, and in it by organisation: what one of them has locked keeps no other waiting. */
const queues = new WeakMap<object, Map<string, AcknowledgementQueue>>();

function queueOf(database: object, organisationId: string): AcknowledgementQueue {
  let ofDatabase = queues.get(database);
  if (!ofDatabase) queues.set(database, (ofDatabase = new Map()));
  let queue = ofDatabase.get(organisationId);
  if (!queue) ofDatabase.set(organisationId, (queue = new AcknowledgementQueue()));
  return queue;
}

/** Queues a tap to be committed with others of its organisation, and answers its outcome. */
export function queueAcknowledgement(
  ctx: Ctx,
  request: AcknowledgementTap,
): Promise<AcknowledgementOutcome> {
  const { organisationId, personId } = ctx.actor;
  const queue = queueOf(ctx.em.getDriver(), organisationId);
  const newDevice = isNewDevice(ctx);
  const tap = { ...request, organisationId, personId, at: ctx.now, newDevice };
  return new Promise((answer, fail) => queue.add({ context: ctx, tap, answer, fail }));
}
