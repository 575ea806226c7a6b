import { LIMITS, type ObligationKind } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { type Message, nudgeableAmong, nudgeOrRefuse } from "../reach/index.ts";
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
  const owed = await debtorIds(
    ctx,
    await obligationScope(ctx, groupId),
    kind,
    id,
    LIMITS.nudgePeople,
  );
  const missing = owed
    .filter(amongPersonIds(only))
    .map((one) => ({ personId: one.personId, reached: Number(one.reached) === 1 }));
  return nudgeOrRefuse(ctx, id, nudgeableAmong(ctx, missing), message);
}
