import type { Refusal } from "@riqing/schema";
import { businessDayOf } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { reviewOfCase } from "../appeal/queue.read.ts";
import { handlesCase } from "../case/case.read.ts";
import { caseById, type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { rightIn } from "../case/right.read.ts";
import { strikeEndsOn } from "../ladder/ladder.policy.ts";
import { countingIn } from "../ladder/ladder.read.ts";
import { carriersOf } from "./carriers.read.ts";
import {
  carryOutBy,
  measureState,
  missedTerms,
  muteEndsAt,
  whyNotCarryOut,
  whyNotLift,
} from "./measure.policy.ts";
import { factsOfMeasure, type MeasureRow } from "./measure.read.ts";
import type { MeasureState } from "./measure.state.ts";

/** How a measure stands at this moment. */
export interface MeasureStanding {
  state: MeasureState;
  endsAt: Date | null;
  carryOutBy: Date | null;
  counts: boolean;
  countsUntil: string | null;
  /** A removal that nobody carried out in time: it lies with the head, too, and then with the office. */
  goneUp: boolean;
}

const dateOf = (at: number | null): Date | null =>
  at === null || !Number.isFinite(at) ? null : new Date(at);

/** Worked out by instants, with the suspension that an unanswered appeal brings. */
export async function standingOf(ctx: Ctx, measure: MeasureRow): Promise<MeasureStanding> {
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
    goneUp: facts.measure === "REMOVE" && missedTerms(facts, now) > 0,
  };
}

/** A proposal is for those who handle the case; what was decided also for whom it is about. */
export async function shownTo(
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow | null,
): Promise<MeasureRow | null> {
  if (measure === null || measure.decidedAt !== null) return measure;
  return (await handlesCase(ctx, found)) ? measure : null;
}

/** Why the caller may not mark it as carried out. */
export async function whyNotCarryOutHere(ctx: Ctx, measure: MeasureRow): Promise<Refusal | null> {
  const found = await caseById.existing(ctx, measure.caseId);
  const deed = measure.measure === "MUTE" ? "MUTE" : "REMOVE";
  const right = await rightIn(ctx, found, settingsOfCase(found).rights, deed);
  const { personIds } = await carriersOf(ctx, found, measure);
  if (right === "NOT" && !personIds.includes(ctx.actor.personId)) return "NOT_ALLOWED";
  if (measure.carriedOutAt !== null) return "MEASURE_CARRIED_OUT";
  return whyNotCarryOut(measure.measure, (await standingOf(ctx, measure)).state);
}

/** Why the caller may not lift it. */
export async function whyNotLiftHere(ctx: Ctx, measure: MeasureRow): Promise<Refusal | null> {
  const found = await caseById.existing(ctx, measure.caseId);
  const right = await rightIn(ctx, found, settingsOfCase(found).rights, "LIFT");
  if (right !== "DECIDES") return "NOT_ALLOWED";
  return whyNotLift(measure.measure, (await standingOf(ctx, measure)).state);
}
