import type { Ctx } from "../../../kernel/ctx.ts";
import type { CaseRow } from "../case/case.row.ts";
import { changeMeasure } from "./measure.change.ts";
import { endPauses } from "./measure.policy.ts";
import { factsOfMeasure, type MeasureRow } from "./measure.read.ts";
import { removeFromGroup } from "./membership.service.ts";
import { isHeldByReview } from "./review.read.ts";

/**
 * A measure that has stood still goes on, with what was left of it; a removal that was told ends the membership
 * again, and `title` says why. One that somebody still has to look at again goes on standing still.
 */
export async function resume(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  title: string,
): Promise<MeasureRow> {
  const { pauses } = factsOfMeasure(measure);
  if (pauses.every(({ until }) => until !== null) || isHeldByReview(measure)) return measure;
  const changed = await changeMeasure(ctx, measure.id, {
    pauses: JSON.stringify(endPauses(pauses, ctx.now.getTime())),
  });
  if (changed.measure === "REMOVE" && changed.toldAt !== null)
    await removeFromGroup(ctx, found, changed, title);
  return changed;
}
