import { batched } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { caseById, type CaseRow } from "../case/case.row.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import { isOpenAppeal } from "./appeal.policy.ts";
import { appealOfCase, type AppealRow, openAppeals } from "./appeal.read.ts";
import { type Review, reviewOf } from "./reviewers.read.ts";

/** An appeal that the caller may decide now. */
export interface QueuedAppeal {
  found: CaseRow;
  appeal: AppealRow;
  review: Review;
}

/** How many open appeals of an organisation are looked through. */
const MOST_OPEN = 200;

/** The appeals that the caller may decide at this moment, the oldest first (Mission P2). */
export async function appealQueue(ctx: Ctx): Promise<QueuedAppeal[]> {
  const open = await Promise.all(
    (await openAppeals(ctx, MOST_OPEN)).map(async (appeal) => {
      const found = await caseById.existing(ctx, appeal.caseId);
      const measure = await measureOfCase.existing(ctx, appeal.caseId);
      return { found, appeal, review: await reviewOf(ctx, found, measure, appeal) };
    }),
  );
  return open.filter(({ review }) => review.reviewers.includes(ctx.actor.personId));
}

/** The review of the appeal in a case; null where there is none that is open. */
export const reviewOfCase = batched<string, Review>({ of: "review" }, async (ctx, caseIds) => {
  const reviews = await Promise.all(
    caseIds.map(async (id) => {
      const appeal = await appealOfCase(ctx, id);
      const measure = await measureOfCase(ctx, id);
      if (!appeal || !measure || !isOpenAppeal(appeal.state)) return null;
      const review = await reviewOf(ctx, await caseById.existing(ctx, id), measure, appeal);
      return [id, review] as const;
    }),
  );
  return new Map(reviews.filter((one) => one !== null));
});
