import { enumOf } from "../../../kernel/enum.ts";

/** How far a measure has come. The keys are those of the contract. */
export const MeasureState = enumOf(
  "PROPOSED",
  "DECIDED",
  "TOLD",
  "LAPSED",
  "CARRIED_OUT",
  "PAUSED",
  "LIFTED",
  "ENDED",
  "REVOKED",
);
export type MeasureState = keyof typeof MeasureState;

/**
 * Why a measure is looked at once more. AT_ONCE: it was decided before the member was heard. REOPENED: an
 * earlier one that it was built on has been revoked.
 */
export const ReviewKind = enumOf("AT_ONCE", "REOPENED");
export type ReviewKind = keyof typeof ReviewKind;

/** How such a review ends. */
export const ReviewOutcome = enumOf("CONFIRMED", "LOWERED", "REVOKED");
export type ReviewOutcome = keyof typeof ReviewOutcome;

/** How a member was told of a measure. */
export const MeasureToldHow = enumOf("OPENED", "ACKNOWLEDGED", "IN_PERSON", "BY_PHONE");
export type MeasureToldHow = keyof typeof MeasureToldHow;

/** A time in which a measure does not run; null: it has not ended. */
export interface Pause {
  from: number;
  until: number | null;
}
