import type { Refusal } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { isOpenAppeal } from "../appeal/appeal.policy.ts";
import { appealOfCase } from "../appeal/appeal.read.ts";
import { caseById, type CaseRow, groupOfCase, inCase, settingsOfCase } from "../case/case.row.ts";
import { DEED_OF } from "../case/entitled.policy.ts";
import { roleHoldersFor } from "../case/holders.read.ts";
import type { MeasureRow } from "./measure.read.ts";
import {
  isInReview,
  missedReviews,
  reviewersAfter,
  type ReviewFacts,
  whyNotReview,
} from "./review.policy.ts";

/** Who reviews a measure at this moment. */
export interface MeasureReview {
  facts: ReviewFacts;
  reviewers: string[];
  /** Whom it is about, who reported it, whom it harmed; who decided at once. */
  excluded: ReadonlySet<string>;
  missed: number;
}

const orNull = (value: number | null): number | null => (value === null ? null : Number(value));

export const reviewFactsOf = (measure: MeasureRow, appealed: boolean): ReviewFacts => ({
  kind: measure.reviewKind,
  from: orNull(measure.reviewFrom),
  by: orNull(measure.reviewBy),
  reviewedAt: orNull(measure.reviewedAt),
  revoked: measure.revokedAt !== null,
  appealed,
});

/** Whether the measure stands still until somebody has reviewed it. */
export const isHeldByReview = ({ reviewKind, reviewedAt, revokedAt }: MeasureRow): boolean =>
  reviewKind === "REOPENED" && reviewedAt === null && revokedAt === null;

/** Decided at once, and nobody else has looked at it yet: the member is heard now. */
export const isHeardAfterwards = (measure: MeasureRow): boolean =>
  measure.reviewKind === "AT_ONCE" && isInReview(reviewFactsOf(measure, false));

export async function reviewOfMeasure(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
): Promise<MeasureReview> {
  const appeal = await appealOfCase(ctx, found.id);
  const facts = reviewFactsOf(measure, appeal !== null && isOpenAppeal(appeal.state));
  const atOnce = measure.reviewKind === "AT_ONCE";
  const decided = atOnce ? [measure.decidedById, measure.proposedById] : [];
  const excluded = new Set([...inCase(found), ...decided.filter((id) => id !== null)]);
  const missed = missedReviews(facts, ctx.now.getTime());
  const { rights } = settingsOfCase(found);
  const holders = await roleHoldersFor(ctx, groupOfCase(found));
  const deed = DEED_OF[measure.measure];
  const reviewers = rights ? reviewersAfter(missed, deed, rights, holders, excluded) : [];
  return { facts, reviewers, excluded, missed };
}

/** Why the caller may not review it. */
export async function whyNotReviewHere(ctx: Ctx, measure: MeasureRow): Promise<Refusal | null> {
  if (measure.reviewKind === null) return "REVIEW_OVER";
  const found = await caseById.existing(ctx, measure.caseId);
  const { facts, reviewers, excluded } = await reviewOfMeasure(ctx, found, measure);
  return whyNotReview(facts, ctx.actor.personId, reviewers, excluded);
}
