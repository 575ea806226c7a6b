import type { BusinessDay } from "../../../kernel/business-day.ts";
import { type DayFacts, dayOutcomeOf } from "../../tasks/assignment/day-outcome.policy.ts";
import type { CloseOutOutcome } from "../document/close-out.state.ts";

/** The fields of an assignment that decide its outcome. */
export interface OutcomeFacts extends DayFacts {
  /** Its person is on leave that day. */
  away: boolean;
  /** Nobody has it any more, and nobody got it since. */
  unassigned: boolean;
}

/**
 * What the record of `day` says of an assignment: one thing, or (null) nothing, because it is not
 * due that day. EXEMPT is not counted. What was carried over and then done counts as done (Mission
 * T6). What nobody has is open, whoever is on leave: it is listed under whoever decides on it.
 */
export function outcomeOn(
  assignment: OutcomeFacts,
  day: BusinessDay,
): CloseOutOutcome | "EXEMPT" | null {
  if (assignment.state === "ENDED")
    return assignment.unassigned && assignment.dayOn <= day ? "OPEN" : null;
  const outcome = dayOutcomeOf(assignment, day);
  if (outcome !== "NONE" && outcome !== "BLOCKED") return outcome;
  return assignment.away ? "EXEMPT" : "OPEN";
}
