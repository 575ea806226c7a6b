import type { Ctx } from "../../../kernel/ctx.ts";
import { isOpenAppeal } from "../appeal/appeal.policy.ts";
import { appealOfCase } from "../appeal/appeal.read.ts";
import { type CaseRow, inCase, settingsOfCase } from "../case/case.row.ts";
import { rightIn } from "../case/right.read.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import { isInReview } from "../measure/review.policy.ts";
import { reviewFactsOf } from "../measure/review.read.ts";
import { standingOf } from "../measure/standing.read.ts";
import type { CircularFacts } from "./circular.policy.ts";
import { circularsOf } from "./circular.read.ts";

/** What the policy asks of the circular of a case at this moment. */
export async function circularFacts(ctx: Ctx, found: CaseRow): Promise<CircularFacts> {
  const measure = await measureOfCase(ctx, found.id);
  const appeal = await appealOfCase(ctx, found.id);
  const appealed = appeal !== null && isOpenAppeal(appeal.state);
  return {
    conflicted: inCase(found).has(ctx.actor.personId),
    right: await rightIn(ctx, found, settingsOfCase(found).rights, "CIRCULAR"),
    state: measure === null ? null : (await standingOf(ctx, measure)).state,
    contested: appealed || (measure !== null && isInReview(reviewFactsOf(measure, appealed))),
    published: (await circularsOf(ctx, found.id)).length > 0,
  };
}
