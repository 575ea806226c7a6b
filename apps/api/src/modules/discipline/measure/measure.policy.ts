import type { Measure, Refusal } from "@riqing/schema";
import type { MeasureState, Pause } from "./measure.state.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What is stored of a measure, as far as its state follows from it. */
export interface MeasureFacts {
  measure: Measure;
  /** Of a mute, its length in days of 24 hours. */
  days: number | null;
  decidedAt: number | null;
  toldAt: number | null;
  carryOutHours: number;
  /** When it began in the chat; null: nobody has marked it as carried out. */
  startsAt: number | null;
  liftedAt: number | null;
  revokedAt: number | null;
  pauses: readonly Pause[];
}

/** Whether somebody has to do it in the chat by hand. */
export const isDoneByHand = (measure: Measure): boolean =>
  measure === "MUTE" || measure === "REMOVE";

/** Whether the member is heard first. */
export const needsHearing = (measure: Measure): boolean =>
  measure === "MUTE" || measure === "REMOVE" || measure === "REFER";

/** Adds so many milliseconds to an instant, pauses left out; null while it stands in one that has not ended. */
function afterPauses(from: number, ms: number, pauses: readonly Pause[]): number | null {
  let end = from + ms;
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    if (pause.from >= end) break;
    if (pause.until === null) return null;
    end += Math.max(0, pause.until - Math.max(pause.from, from));
  }
  return end;
}

/** Until when it has to be carried out, exclusive; null: it has not been told, or stands in a pause. */
export const carryOutBy = (facts: MeasureFacts): number | null => endOfTerm(facts, 1);

/** The end of so many terms to carry it out, one after the other, exclusive. */
const endOfTerm = (
  { measure, toldAt, carryOutHours, pauses }: MeasureFacts,
  terms: number,
): number | null =>
  toldAt === null || !isDoneByHand(measure)
    ? null
    : afterPauses(toldAt, terms * carryOutHours * HOUR, pauses);

/**
 * How many terms to carry it out have passed with nobody doing it: 1, and a mute has lapsed while a removal lies
 * with the head; 2, and it lies with the office.
 */
export function missedTerms(facts: MeasureFacts, at: number): 0 | 1 | 2 {
  const state = measureState(facts, at);
  if (state === "LAPSED") return 1;
  if (facts.measure !== "REMOVE" || state !== "TOLD") return 0;
  const [first, second] = [endOfTerm(facts, 1), endOfTerm(facts, 2)];
  if (second !== null && at >= second) return 2;
  return first !== null && at >= first ? 1 : 0;
}

/** When a mute that was carried out ends, exclusive; null: it never began, or stands in a pause. */
export function muteEndsAt({
  measure,
  days,
  startsAt,
  liftedAt,
  revokedAt,
  pauses,
}: MeasureFacts): number | null {
  if (measure !== "MUTE" || startsAt === null) return null;
  const end = afterPauses(startsAt, (days ?? 0) * DAY, pauses);
  const cut = [liftedAt, revokedAt].filter((at) => at !== null);
  if (cut.length === 0) return end;
  return Math.min(end ?? Infinity, ...cut);
}

export const isPaused = ({ pauses }: Pick<MeasureFacts, "pauses">, at: number): boolean =>
  pauses.some(({ from, until }) => from <= at && (until === null || at < until));

/**
 * The state of a measure at an instant. What ends or lapses does so by its instant alone: nothing has to run for
 * it, so that lists, pages and counts agree.
 */
export function measureState(facts: MeasureFacts, at: number): MeasureState {
  const { measure, decidedAt, toldAt, startsAt, liftedAt, revokedAt } = facts;
  if (revokedAt !== null) return "REVOKED";
  if (decidedAt === null) return "PROPOSED";
  if (toldAt === null) return "DECIDED";
  if (liftedAt !== null) return "LIFTED";
  if (measure === "MUTE" && startsAt !== null) {
    const end = muteEndsAt(facts);
    if (end !== null && at >= end) return "ENDED";
  }
  if (isDoneByHand(measure) && isPaused(facts, at)) return "PAUSED";
  if (!isDoneByHand(measure)) return "TOLD";
  if (startsAt !== null) return "CARRIED_OUT";
  const by = carryOutBy(facts);
  return measure === "MUTE" && by !== null && at >= by ? "LAPSED" : "TOLD";
}

/** Closes the pauses that are open. */
export const endPauses = (pauses: readonly Pause[], at: number): Pause[] =>
  pauses.map(({ from, until }) => ({ from, until: until ?? Math.max(from, at) }));

/** What is decided, told, and neither over nor paused is carried out; a reminder or a warning is only told. */
export function whyNotCarryOut(measure: Measure, state: MeasureState): Refusal | null {
  if (!isDoneByHand(measure)) return "MEASURE_OVER";
  switch (state) {
    case "TOLD":
      return null;
    case "PROPOSED":
    case "DECIDED":
      return "MEASURE_NOT_TOLD";
    case "LAPSED":
      return "MEASURE_LAPSED";
    case "PAUSED":
      return "MEASURE_PAUSED";
    case "CARRIED_OUT":
    case "LIFTED":
    case "ENDED":
    case "REVOKED":
      return "MEASURE_OVER";
  }
}

/** A mute is lifted while it runs, or waits to be carried out. */
export function whyNotLift(measure: Measure, state: MeasureState): Refusal | null {
  if (state === "PROPOSED" || state === "DECIDED") return "MEASURE_NOT_TOLD";
  const runs = state === "TOLD" || state === "CARRIED_OUT" || state === "PAUSED";
  return measure === "MUTE" && runs ? null : "MEASURE_OVER";
}
