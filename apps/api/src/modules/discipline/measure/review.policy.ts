import type { Refusal, RightDeed, Rights } from "@riqing/schema";
import { entitledTo, nextAbove, type RoleHolder } from "../case/entitled.policy.ts";
import type { ReviewKind } from "./measure.state.ts";

/** How many times a review can go up: admin, owner, head, heads above, office, administrator. */
const MOST_STEPS = 5;

/** What is stored of the review of a measure, and of what ends it. */
export interface ReviewFacts {
  kind: ReviewKind | null;
  from: number | null;
  by: number | null;
  reviewedAt: number | null;
  revoked: boolean;
  /** An appeal against the measure is open: whoever decides it decides this, too. */
  appealed: boolean;
}

export const isInReview = ({ kind, reviewedAt, revoked }: ReviewFacts): boolean =>
  kind !== null && reviewedAt === null && !revoked;

/** How many terms have passed with nobody reviewing it; each is as long as the first was by the clock. */
export function missedReviews({ from, by }: Pick<ReviewFacts, "from" | "by">, at: number): number {
  if (from === null || by === null || at < by) return 0;
  const term = Math.max(1, by - from);
  return Math.min(MOST_STEPS, 1 + Math.floor((at - by) / term));
}

/**
 * Who reviews it at this moment: whoever may decide such a measure and has no part in the case, or in this
 * decision; with each term that passes, whoever stands next above them.
 */
export function reviewersAfter(
  missed: number,
  deed: RightDeed,
  rights: Rights,
  holders: readonly RoleHolder[],
  excluded: ReadonlySet<string>,
): string[] {
  let reviewers = entitledTo(deed, rights, holders, excluded).personIds;
  for (let step = 0; step < missed; step += 1) {
    const held = holders.filter(({ personId }) => reviewers.includes(personId));
    const above = nextAbove(holders, Math.max(-1, ...held.map(({ level }) => level)), excluded);
    if (above.length === 0) break;
    reviewers = above;
  }
  return reviewers;
}

/** Only somebody else who is entitled, while nobody has, and no appeal does. */
export function whyNotReview(
  facts: ReviewFacts,
  callerId: string,
  reviewers: readonly string[],
  excluded: ReadonlySet<string>,
): Refusal | null {
  if (excluded.has(callerId)) return "CASE_CONFLICTED";
  if (!isInReview(facts)) return "REVIEW_OVER";
  if (!reviewers.includes(callerId)) return "NOT_ALLOWED";
  return facts.appealed ? "REVIEW_APPEALED" : null;
}
