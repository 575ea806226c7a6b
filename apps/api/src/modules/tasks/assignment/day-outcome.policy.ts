import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { AssignmentState, DayOutcome } from "./assignment.state.ts";

/** The fields of an assignment that say what has become of it in a day. */
export interface DayFacts {
  state: AssignmentState;
  dayOn: BusinessDay;
  doneOn: BusinessDay | null;
  /** The day from which it was last carried over, and not taken back; null: it never was. */
  carriedFromOn: BusinessDay | null;
  blockedOn: BusinessDay | null;
}

/**
 * What has become of an assignment in the close-out of `day`, as far as its person has said; null: it is
 * not due that day (Mission T6). Due is what was done that day, what was carried over from it, and what
 * is open and counts in that day or an earlier one. Of what is due later, an obstacle says nothing yet.
 */
export function dayOutcomeOf(assignment: DayFacts, day: BusinessDay): DayOutcome | null {
  if (assignment.state === "ENDED") return null;
  if (assignment.state === "DONE" || assignment.state === "ACCEPTED")
    return assignment.doneOn === day ? "DONE" : null;
  if (assignment.dayOn > day) return assignment.carriedFromOn === day ? "CARRIED" : null;
  return assignment.blockedOn === day ? "BLOCKED" : "NONE";
}

/** What its person said of it for the close-out of `day`; null: nothing, or it is not due that day. */
export function dayEntryOn(
  assignment: DayFacts,
  day: BusinessDay,
): Exclude<DayOutcome, "NONE"> | null {
  const outcome = dayOutcomeOf(assignment, day);
  return outcome === "NONE" ? null : outcome;
}
