import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { measuresLike } from "../measure/measure.read.ts";
import { stepText } from "../measure/told.service.ts";
import { handlesCase, visibleCase } from "./case.read.ts";
import { caseById } from "./case.row.ts";
import type { PrecedentType } from "./case.type.ts";

/** The last decided cases of the same kind in the group, for whoever handles a case (Mission B11). */
export async function precedentsOf(ctx: Ctx, caseId: string): Promise<PrecedentType[]> {
  const found = await visibleCase(ctx, caseId);
  refuseIf((await handlesCase(ctx, found)) ? null : "NOT_ALLOWED");
  const measures = await measuresLike(ctx, { ...found, caseId }, LIMITS.precedents);
  return Promise.all(
    measures.map(async (one) => ({
      caseId: one.caseId,
      number: (await caseById.existing(ctx, one.caseId)).number,
      decidedAt: Number(one.decidedAt),
      measure: stepText(one),
      strikeNumber: Number(one.strikeNumber),
      overturned: one.revokedAt !== null || one.loweredFrom !== null,
      mine: one.decidedById === ctx.actor.personId,
    })),
  );
}
