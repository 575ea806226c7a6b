import type { LadderStep, Refusal } from "@riqing/schema";
import { type BusinessDay, businessDayOf, dayAfter } from "../../../kernel/business-day.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import type { WorkingCalendar } from "../../../kernel/working-calendar.ts";
import { isHarsher } from "../ladder/ladder.policy.ts";
import type { Pause } from "../measure/measure.state.ts";
import type { AppealState } from "./appeal.state.ts";

/** A time that ends with a working day. */
export interface WorkingWindow {
  /** The last day of it. */
  lastOn: BusinessDay;
  /** The first instant after it: 24:00 of that day. */
  until: number;
  /** Some day of it lies in a year whose calendar is not known yet. */
  provisional: boolean;
}

/** N working days after an instant: the day after is day 1, and it ends at 24:00 of day N (Mission P1). */
export function workingWindow(
  from: number,
  days: number,
  calendar: WorkingCalendar,
  timeZone: string,
): WorkingWindow {
  const first = businessDayOf(new Date(from), timeZone);
  const lastOn = calendar.workdaysAfter(first, days);
  return {
    lastOn,
    until: startOfDay(dayAfter(lastOn, 1), timeZone).getTime(),
    provisional: calendar.isGuess(dayAfter(first, 1), lastOn),
  };
}

/** Where an appeal lies that nobody has decided: with the body, one level up, or with the measure suspended. */
export type Silence = "IN_TIME" | "GONE_UP" | "SUSPENDED";

/** A reviewer's silence does not reject: after M working days it goes up, after a second M the measure is suspended. */
export const silenceAt = (
  { first, second }: { first: WorkingWindow; second: WorkingWindow },
  at: number,
): Silence => {
  if (at < first.until) return "IN_TIME";
  return at < second.until ? "GONE_UP" : "SUSPENDED";
};

/**
 * The pauses of a measure whose appeal ends now: one that reviewers left undecided for too long has been suspended
 * since then, unless it stood still anyway.
 */
export const withSuspension = (
  pauses: readonly Pause[],
  suspendsAt: number,
  now: number,
): Pause[] => {
  const stands = pauses.some(({ until }) => until === null);
  return now < suspendsAt || stands ? [...pauses] : [...pauses, { from: suspendsAt, until: now }];
};

/** What is asked of a measure before it is appealed against. */
export interface AppealableFacts {
  callerId: string;
  personId: string;
  toldAt: number | null;
  revoked: boolean;
  /** Null: it has not been told. */
  until: number | null;
  appealed: boolean;
}

/** Whom a measure is about appeals against it, once, within the window; removed or not. */
export function whyNotLodge(facts: AppealableFacts, now: number): Refusal | null {
  if (facts.callerId !== facts.personId) return "NOT_ALLOWED";
  if (facts.appealed) return "APPEAL_SPENT";
  if (facts.revoked) return "MEASURE_OVER";
  if (facts.toldAt === null || facts.until === null) return "MEASURE_NOT_TOLD";
  return now < facts.until ? null : "APPEAL_WINDOW_OVER";
}

/** What is asked of an appeal before it is decided. */
export interface ReviewFacts {
  callerId: string;
  state: AppealState;
  /** Who may decide it at this moment. */
  reviewers: readonly string[];
  /** Who has something to do with the case. */
  conflicted: ReadonlySet<string>;
  takenById: string | null;
}

export const isOpenAppeal = (state: AppealState): boolean =>
  state === "LODGED" || state === "TAKEN";

/** Only an independent reviewer, and of them whoever has taken it on (Mission P2). */
export function whyNotReview(facts: ReviewFacts): Refusal | null {
  const { callerId, state, reviewers, conflicted, takenById } = facts;
  if (conflicted.has(callerId)) return "APPEAL_CONFLICTED";
  if (!reviewers.includes(callerId)) return "NOT_ALLOWED";
  if (!isOpenAppeal(state)) return "APPEAL_DECIDED";
  return takenById !== null && takenById !== callerId ? "APPEAL_TAKEN" : null;
}

/** A decision lowers, and never makes it harsher. */
export const isLower = (step: LadderStep, than: LadderStep): boolean => isHarsher(than, step);
