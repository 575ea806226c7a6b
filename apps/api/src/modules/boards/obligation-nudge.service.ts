import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { orNotFound, refuseIf, RefusedError } from "../../kernel/refusal.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { words } from "../../words/zh-cn.ts";
import { visibleGroup } from "../groups/index.ts";
import { record } from "../journal/index.ts";
import { type Message, nudge, nudgeCooldownUntil } from "../reach/index.ts";
import { openTask } from "../tasks/index.ts";
import type { NudgeResultType } from "./board.type.ts";
import { debtorIds } from "./obligation.read.ts";
import { obligationScope } from "./obligation.service.ts";
import type { ObligationKind } from "./obligation.state.ts";

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

/** Reminds those who have yet to take a task on, or to do it (Mission T3, B6). */
export function nudgeTask(
  ctx: Ctx,
  taskId: string,
  only: readonly string[] | null,
): Promise<NudgeResultType> {
  return inTransaction(ctx, async (ctx) => {
    const { id, groupId, goal } = orNotFound(await openTask(ctx, taskId));
    const { taskNudged, taskAsked } = words.board;
    const message = {
      kind: "TASK_NUDGE" as const,
      title: taskNudged(goal),
      body: taskAsked,
      subjectId: id,
      groupId,
    };
    const result = await remind(ctx, groupId, "TASK", id, only, message);
    await record(ctx, { deed: "task.nudged", subjectId: id, groupId });
    return result;
  });
}

/** Reminds those who have yet to settle something for today's close-out (Mission T6, B6). */
export function nudgeDay(
  ctx: Ctx,
  groupId: string,
  only: readonly string[] | null,
): Promise<NudgeResultType> {
  return inTransaction(ctx, async (ctx) => {
    const { name } = await visibleGroup(ctx, groupId);
    const { dayNudged, dayAsked } = words.board;
    const message = {
      kind: "CLOSE_OUT_NUDGE" as const,
      title: dayNudged(name),
      body: dayAsked,
      subjectId: groupId,
      groupId,
    };
    const result = await remind(ctx, groupId, "CLOSE_OUT", groupId, only, message);
    await record(ctx, { deed: "day.nudged", subjectId: groupId, groupId });
    return result;
  });
}

const earliest = (resting: Map<string, Date>): Date | null =>
  [...resting.values()].toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;

/**
 * Reminds whoever owes it and a message reaches, but the caller. With nobody left, refuses with
 * `NOBODY_TO_NUDGE` or `NUDGED_RECENTLY` (saying until when).
 */
async function remind(
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
