import type { GoodReason } from "../case/case.state.ts";

/** What is known of somebody who is said not to have answered, or not to have completed something. */
export interface AskedFacts {
  /** It was put to them. */
  asked: boolean;
  /** Before it was due, or before what is recorded happened. */
  answered: boolean;
  /** They were exempt from it: on leave when it was put to them. */
  exempt: boolean;
  /** A message about it has got to them, or they have opened it. */
  reached: boolean;
  /** A later day was granted, or it went to somebody else with a reason. */
  reasonAccepted: boolean;
}

/** Why it was not "without good reason" (semantics "Discipline"); null: nothing speaks against recording it. */
export function goodReasonIn(facts: AskedFacts): GoodReason | null {
  if (!facts.asked) return "NOT_ASKED";
  if (facts.exempt) return "ON_LEAVE";
  if (facts.answered) return "ANSWERED";
  if (facts.reasonAccepted) return "REASON_ACCEPTED";
  return facts.reached ? null : "UNREACHABLE";
}
