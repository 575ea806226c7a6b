import type { Refusal } from "@riqing/schema";
import { isOpenCase } from "../case/case.policy.ts";
import type { CaseState } from "../case/case.state.ts";

/** What is asked of a case before evidence is added to it. */
export interface AddingFacts {
  /** The caller handles the case; whom it is about does not. */
  handles: boolean;
  state: CaseState;
  decided: boolean;
}

/** Evidence is added by those who handle a case, until it is decided: the decision rests on what was there. */
export function whyNotAddEvidence({ handles, state, decided }: AddingFacts): Refusal | null {
  if (!handles) return "NOT_ALLOWED";
  if (decided) return "CASE_DECIDED";
  return isOpenCase(state) ? null : "CASE_CLOSED";
}
