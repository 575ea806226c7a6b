import { LIMITS, type ObligationKind } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { refuseIf, RefusedError } from "../../kernel/refusal.ts";
import { type Message, nudge, nudgeCooldownUntil } from "../reach/index.ts";
import type { NudgeResultType } from "./nudge.type.ts";
import { debtorIds } from "./obligation.read.ts";
import { obligationScope } from "./obligation.service.ts";

const amongPersonIds = (only: readonly string[] | null) => {
  const wanted = only === null ? null : new Set(only);
  return ({ personId }: { personId: string }) => wanted?.has(personId) ?? true;
};

/** Who of a group has yet to answer, whose names the caller may see there. */
export async function debtorIdsIn(
  ctx: Ctx,
  groupId: string,
  kind: ObligationKind,
  id: string,
  only: readonly string[] | null,
): Promise<string[]> {
  const owed = await debtorIds(
    ctx,
    await obligationScope(ctx, groupId),
    kind,
    id,
    LIMITS.nudgePeople,
  );
  return owed.filter(amongPersonIds(only)).map(({ personId }) => personId);
}

const earliest = (resting: Map<string, Date>): Date | null =>
  [...resting.values()].toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;

/**
 * Reminds whoever of the group owes it and a message reaches, but the caller; in the caller's
 * transaction. With nobody left, refuses with `NOBODY_TO_NUDGE` or `NUDGED_RECENTLY` (saying until when).
 */
export async function remind(
  ctx: Ctx,
  groupId: string,
  kind: ObligationKind,
  id: string,
  only: readonly string[] | null,
  message: Omit<Message, "personId" | "occasion">,
): Promise<NudgeResultType> {
  const { organisationId, personId } = ctx.actor;
  const owed = await debtorIds(
    ctx,
    await obligationScope(ctx, groupId),
    kind,
    id,
    LIMITS.nudgePeople,
  );
  const others = owed.filter(amongPersonIds(only)).filter((one) => one.personId !== personId);
  const reachable = others.filter((one) => Number(one.reached) === 1).map((one) => one.personId);
  refuseIf(reachable.length === 0 ? "NOBODY_TO_NUDGE" : null);
  const nudged = await nudge(ctx, id, reachable, message);
  const nudgeAgainAt = earliest(await nudgeCooldownUntil(ctx, organisationId, reachable));
  if (nudged.length === 0) throw new RefusedError("NUDGED_RECENTLY", { nudgeAgainAt });
  return {
    nudged: nudged.length,
    tooSoon: reachable.length - nudged.length,
    unreachable: others.length - reachable.length,
    nudgeAgainAt,
  };
}
