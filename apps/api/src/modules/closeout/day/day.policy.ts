import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { DayOutcome } from "./day.state.ts";

/** The fields of an assignment that the policies of the day need. */
export interface DayAssignmentFacts {
  state: "ASKED" | "CONFIRMED" | "DONE" | "ACCEPTED" | "ENDED";
  dayOn: BusinessDay;
  doneOn: BusinessDay | null;
  /** The last day it was carried over from. */
  carriedFromOn: BusinessDay | null;
  blockedOn: BusinessDay | null;
}

/** The outcome of an assignment that is due on `day`; null: it is not due then. */
export function dayOutcomeOf(assignment: DayAssignmentFacts, day: BusinessDay): DayOutcome | null {
  if (assignment.state === "ENDED") return null;
  if (assignment.state === "DONE" || assignment.state === "ACCEPTED")
    return assignment.doneOn === day ? "DONE" : null;
  if (assignment.dayOn > day) return assignment.carriedFromOn === day ? "CARRIED" : null;
  return assignment.blockedOn === day ? "BLOCKED" : "NONE";
}

/**
 * How a group's day stands today, where its open day is `openOn`: open to be settled, closed and shown
 * as it ended until its record is written, recorded, or (null) a day off, on which nothing is due.
 */
export function dayStateOf(
  { openOn, recorded }: { openOn: BusinessDay; recorded: boolean },
  { today, workday }: { today: BusinessDay; workday: boolean },
): "OPEN" | "CLOSING" | "RECORDED" | null {
  if (openOn <= today) return "OPEN";
  if (!workday) return null;
  return recorded ? "RECORDED" : "CLOSING";
}
