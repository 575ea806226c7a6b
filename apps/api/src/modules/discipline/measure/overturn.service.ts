import { ladderText, type LadderStep } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { record } from "../../journal/index.ts";
import type { CaseRow } from "../case/case.row.ts";
import { correctOverturned } from "../circular/circular.service.ts";
import { changeMeasure } from "./measure.change.ts";
import { endPauses } from "./measure.policy.ts";
import type { MeasureRow } from "./measure.read.ts";
import type { Pause } from "./measure.state.ts";
import { restoreToGroup } from "./membership.service.ts";
import { reopenBuiltOn } from "./reopen.service.ts";
import { restoreRoles } from "./roles.service.ts";

/**
 * Takes back what a measure has caused, and nothing else: it is revoked, or becomes a milder one from its original
 * start; who was removed returns; what was built on a revoked one is looked at again (Mission P3). In the
 * transaction of whoever decides so, which holds all cases of the person. Answers what can no longer be undone.
 */
export async function overturn(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  lowered: LadderStep | null,
  pauses: readonly Pause[],
): Promise<string | null> {
  const now = ctx.now.getTime();
  await restoreToGroup(ctx, found, measure);
  const notUndone = await restoreRoles(ctx, found, measure);
  const changes = lowered
    ? {
        measure: lowered.measure,
        days: lowered.days ?? null,
        loweredFrom: measure.measure,
        loweredFromDays: measure.days,
        loweredAt: now,
      }
    : { revokedAt: now };
  await changeMeasure(ctx, measure.id, {
    pauses: JSON.stringify(endPauses(pauses, now)),
    ...changes,
  });
  const deed = lowered ? "measure.lowered" : "measure.revoked";
  await record(ctx, { deed, subjectId: measure.id, groupId: found.groupId });
  await correctOverturned(ctx, found, lowered && ladderText([lowered]));
  if (!lowered) await reopenBuiltOn(ctx, found, measure);
  return notUndone;
}
