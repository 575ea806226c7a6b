import { businessDayOf } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { reviewOfCase } from "../appeal/queue.read.ts";
import { caseById, settingsOfCase } from "../case/case.row.ts";
import { strikeEndsOn } from "../ladder/ladder.policy.ts";
import { countingIn } from "../ladder/ladder.read.ts";
import { carryOutBy, measureState, missedTerms, muteEndsAt } from "./measure.policy.ts";
import { factsOfMeasure, type MeasureRow } from "./measure.read.ts";
import type { MeasureState } from "./measure.state.ts";

/** How a measure stands at this moment. */
export interface MeasureStanding {
  state: MeasureState;
  endsAt: Date | null;
  carryOutBy: Date | null;
  counts: boolean;
  countsUntil: string | null;
  /** How many terms to carry it out have passed with nobody doing it. */
  missed: 0 | 1 | 2;
}

const dateOf = (at: number | null): Date | null =>
  at === null || !Number.isFinite(at) ? null : new Date(at);

/** Worked out by instants, with the suspension that an unanswered appeal brings. */
export async function standingOf(
  ctx: RequestContext,
  measure: MeasureRow,
): Promise<MeasureStanding> {
  const now = ctx.now.getTime();
  const found = await caseById.existing(ctx, measure.caseId);
  const review = await reviewOfCase(ctx, found.id);
  const stored = factsOfMeasure(measure);
  const open = stored.pauses.some(({ until }) => until === null);
  const suspends = review !== null && !open ? [{ from: review.suspendsAt, until: null }] : [];
  const facts = { ...stored, pauses: [...stored.pauses, ...suspends] };
  const counting = countingIn(settingsOfCase(found), ctx.timeZone);
  const countsUntil = facts.toldAt === null ? null : strikeEndsOn(facts.toldAt, counting);
  const today = businessDayOf(ctx.now, ctx.timeZone);
  return {
    state: measureState(facts, now),
    endsAt: dateOf(muteEndsAt(facts)),
    carryOutBy: facts.startsAt === null ? dateOf(carryOutBy(facts)) : null,
    counts: countsUntil !== null && facts.revokedAt === null && today < countsUntil,
    countsUntil,
    missed: missedTerms(facts, now),
  };
}
