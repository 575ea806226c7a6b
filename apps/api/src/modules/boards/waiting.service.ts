import type { Refusal, TodoKind } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { boundAtOf } from "../people/index.ts";
import {
  channelGaps,
  earliest,
  nudgeableAmong,
  nudgeCooldownUntil,
  nudgeOrRefuse,
} from "../reach/index.ts";
import { todoKinds, type WaitsFor } from "../todo/index.ts";
import type { NudgeResultType } from "./nudge.type.ts";
import type { WaitingType } from "./waiting.type.ts";

/** For whom an item of 待办 waits; who does not wait for it themselves finds nothing. */
async function waitsFor(ctx: Ctx, kind: TodoKind, id: string): Promise<WaitsFor> {
  return orNotFound(await todoKinds.of(kind)?.waitsFor?.(ctx, id));
}

async function nudgeable(ctx: Ctx, personIds: readonly string[]) {
  const gaps = await channelGaps(ctx, ctx.actor.organisationId, personIds);
  const waitedFor = await Promise.all(
    personIds.map(async (personId) => {
      const reached = !gaps.has(personId) && (await boundAtOf(ctx, personId)) !== null;
      return { personId, reached };
    }),
  );
  return nudgeableAmong(ctx, waitedFor);
}

/** Who it is that the caller waits for, and whether they can be reminded now. */
export async function waiting(ctx: Ctx, kind: TodoKind, id: string): Promise<WaitingType> {
  const { personIds, since } = await waitsFor(ctx, kind, id);
  const { reachable } = await nudgeable(ctx, personIds);
  const resting = await nudgeCooldownUntil(ctx, ctx.actor.organisationId, reachable);
  const all = reachable.length > 0 && resting.size === reachable.length;
  const nudgeAgainAt = all ? earliest(resting) : null;
  return { id, since, personIds, nudgeAgainAt, unreachable: reachable.length === 0 };
}

/** Why the caller cannot remind them now; null if they can. */
export function whyNotNudge({ nudgeAgainAt, unreachable }: WaitingType): Refusal | null {
  if (unreachable) return "NOBODY_TO_NUDGE";
  return nudgeAgainAt === null ? null : "NUDGED_RECENTLY";
}

/**
 * Reminds whoever it waits for, within the limit that protects each of them (decision 6). Refuses with
 * `NOT_FOUND`, `NOBODY_TO_NUDGE`, `NUDGED_RECENTLY` (saying until when), `SAID_TOO_OFTEN`.
 */
export function nudgeWaiting(ctx: Ctx, kind: TodoKind, id: string): Promise<NudgeResultType> {
  return inTransaction(ctx, async (ctx) => {
    const { personIds, reminder } = await waitsFor(ctx, kind, id);
    return nudgeOrRefuse(ctx, id, await nudgeable(ctx, personIds), reminder);
  });
}
