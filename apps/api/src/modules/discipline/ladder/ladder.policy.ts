import {
  ladderText,
  type LadderStep,
  type Measure,
  MEASURES,
  type ViolationKind,
} from "@riqing/schema";
import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";

/** A measure as the ladder counts it. */
export interface Strike {
  /** When the member was told of it; null: not yet, so it counts for nothing. */
  toldAt: number | null;
  kindKey: string;
  /** Revoked, on appeal or in a review. */
  overturned: boolean;
}

/** How strikes are counted in a group. */
export interface Counting {
  /** After how many months a strike counts no more. */
  months: number;
  by: "ALL_KINDS" | "KIND";
  timeZone: string;
}

/** The same day so many months later; the month's last where it has no such day. */
export function monthsAfter(day: BusinessDay, months: number): BusinessDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** The first day on which a strike of this instant counts no more. */
export const strikeEndsOn = (toldAt: number, { months, timeZone }: Counting): BusinessDay =>
  monthsAfter(businessDayOf(new Date(toldAt), timeZone), months);

/** Whether a strike counts at an instant: told before it, not expired by then, not overturned. */
export function countsAt({ toldAt, overturned }: Strike, at: number, counting: Counting): boolean {
  if (toldAt === null || overturned || toldAt >= at) return false;
  return businessDayOf(new Date(at), counting.timeZone) < strikeEndsOn(toldAt, counting);
}

/** Of these strikes of one person, those that raise the step of an act of this kind (semantics "Discipline"). */
export const strikesBefore = <S extends Strike>(
  strikes: readonly S[],
  act: { at: number; kindKey: string },
  counting: Counting,
): S[] =>
  strikes.filter(
    (strike) =>
      countsAt(strike, act.at, counting) &&
      (counting.by === "ALL_KINDS" || strike.kindKey === act.kindKey),
  );

/** What the ladder proposes, and what kept it from more. */
export interface Proposal {
  /** The row of the ladder that was read: 1 for the first strike. */
  number: number;
  step: LadderStep;
  /** UNSIGNED: no further than a reminder. NEEDS_REPETITION: nobody is removed the first time. */
  limitedBy: "UNSIGNED" | "NEEDS_REPETITION" | null;
}

/** What is known of a person when the ladder is read for them. */
export interface Standing {
  /** Their strikes that count. */
  strikes: number;
  signed: boolean;
  /** Only who has done it again after being told is removed. */
  removalNeedsRepetition: boolean;
}

export const harshness = (measure: Measure): number => MEASURES.indexOf(measure);

/** Whether a step is harsher than another one: by its measure, and of two mutes the longer. */
export const isHarsher = (a: LadderStep, b: LadderStep): boolean =>
  a.measure === b.measure
    ? (a.days ?? 0) > (b.days ?? 0)
    : harshness(a.measure) > harshness(b.measure);

export const isSameStep = (a: LadderStep, b: LadderStep): boolean =>
  a.measure === b.measure && (a.days ?? 0) === (b.days ?? 0);

/** The step of the ladder for somebody who has this many strikes. */
export function proposedStep(
  kind: Pick<ViolationKind, "atOnce" | "steps">,
  { strikes, signed, removalNeedsRepetition }: Standing,
): Proposal {
  const row = Math.min(strikes, kind.steps.length - 1);
  const step = kind.steps[row] as LadderStep;
  const number = strikes + 1;
  if (!signed && !kind.atOnce && step.measure !== "REMIND")
    return { number, step: { measure: "REMIND" }, limitedBy: "UNSIGNED" };
  if (removalNeedsRepetition && strikes === 0 && step.measure === "REMOVE")
    return { number, step: { measure: "WARN" }, limitedBy: "NEEDS_REPETITION" };
  return { number, step, limitedBy: null };
}

/** What the next cases of somebody would bring, one after the other, in words: "提醒", "警告", "禁言 1 天". */
export const nextSteps = (
  kind: Pick<ViolationKind, "atOnce" | "steps">,
  standing: Standing,
  count: number,
): string[] =>
  Array.from({ length: count }, (_, i) =>
    ladderText([proposedStep(kind, { ...standing, strikes: standing.strikes + i }).step]),
  );
