import type { RequestContext } from "../../../kernel/ctx.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { deliveryWords } from "../../../words/delivery.zh-cn.ts";
import type { Lease, Outcome } from "../channels/channel.ts";
import type { Channels } from "../channels/ways-out.ts";
import {
  type Attempt,
  type AttemptEnd,
  endAttempt,
  LEASE_MS,
  attemptCountOf,
} from "./claim.service.ts";
import { whyNot } from "./reachability.read.ts";
import { onDelivered } from "./release.hooks.ts";
import type { Decided } from "./release.service.ts";
import { nextTryAt } from "./retry.policy.ts";

/** Left of a lease, there is no time for a send any more. */
const MARGIN_MS = 25_000;

/** What a process sends with. */
export interface Sending {
  /** A context of the organisation, with a clock read just now. */
  context(): RequestContext;
  channels: Channels;
  /** Milliseconds of a clock that runs on while the process stands still, and that nobody sets. */
  elapsedMs(): number;
  /**
   * Milliseconds since 1970 by the clock that all processes on this database have in common: leases are dated by
   * it, because one machine's clock may be minutes away from another's, or be set.
   */
  sharedMs(): number;
  stopping(): boolean;
}

/**
 * Begun with an attempt; it ends while there is still time for a send within the lease of the rows, and where quiet
 * hours have begun since it was decided that they leave.
 */
export function startLease(
  { elapsedMs, context }: Pick<Sending, "elapsedMs" | "context">,
  isQuiet: (moment: Date) => boolean,
): Lease {
  const until = elapsedMs() + LEASE_MS - MARGIN_MS;
  return { held: () => elapsedMs() < until && !isQuiet(context().now) };
}

/** What a channel throws may have happened after the request left. */
export async function outcomeOf(send: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await send();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { state: "UNKNOWN", reason: `${deliveryWords.unknown}（${reason}）` };
  }
}

/** Writes down how it ended; `unknown` says whether what may have been sent is sent again. */
export async function finish(
  sending: Sending,
  organisationId: string,
  attempt: Attempt,
  outcome: Outcome,
  unknown: "again" | "never",
  leaving: readonly Decided[] = [],
): Promise<void> {
  const ctx = sending.context();
  await inTransaction(ctx, async (ctx) => {
    const end = await endOf(ctx, organisationId, attempt, outcome, unknown);
    const changed = await endAttempt(ctx, organisationId, attempt, end);
    if (changed && end.state !== "WAITING" && leaving.length > 0)
      await onDelivered.emit(
        ctx,
        organisationId,
        leaving.map(({ row }) => row),
      );
  });
}

const cut = (text: string) => [...text].slice(0, 200).join("");

async function endOf(
  ctx: RequestContext,
  organisationId: string,
  attempt: Attempt,
  outcome: Outcome,
  unknown: "again" | "never",
): Promise<AttemptEnd> {
  const ended = { leaveAt: null };
  if (outcome.state === "SENT") return { ...ended, state: "SENT", reason: null, detail: null };
  const detail = cut(outcome.reason);
  if (outcome.state === "UNREACHABLE") {
    // The bot was taken away between the look and the post: there is nobody to whom this is owed.
    if (unknown === "never")
      return { ...ended, state: "DROPPED", reason: "NOT_CONFIGURED", detail };
    const { recipientId } = attempt;
    const why = outcome.why ?? (await whyNot(ctx, organisationId, [recipientId])).get(recipientId);
    return { ...ended, state: "UNREACHABLE", reason: why ?? "NO_GRANT", detail };
  }
  if (outcome.state === "FAILED")
    return { ...ended, state: "FAILED", reason: "CHANNEL_FAILED", detail };
  if (outcome.state === "UNKNOWN" && unknown === "never")
    return { ...ended, state: "UNKNOWN", reason: "UNCERTAIN", detail };
  const tried = await attemptCountOf(ctx, organisationId, attempt);
  const seconds = outcome.state === "RETRY" ? outcome.afterSeconds : undefined;
  const again = nextTryAt(ctx.now, tried, seconds);
  if (again) return { state: "WAITING", reason: "RETRYING", detail, leaveAt: again };
  return outcome.state === "UNKNOWN"
    ? { ...ended, state: "UNKNOWN", reason: "UNCERTAIN", detail }
    : { ...ended, state: "FAILED", reason: "GAVE_UP", detail };
}
