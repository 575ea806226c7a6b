import type { Measure } from "@riqing/schema";
import { isHeard, isOpenCase } from "../case/case.policy.ts";
import type { CaseState } from "../case/case.state.ts";
import { isDoneByHand } from "../measure/measure.policy.ts";
import type { MeasureState } from "../measure/measure.state.ts";
import type { CaseStage } from "./stage.ts";

/** What the stage of a case follows from. */
export interface StageFacts {
  state: CaseState;
  citesNothing: boolean;
  heardFromAt: number | null;
  hearUntil: number | null;
  sideStatedAt: number | null;
  measure: { kind: Measure; state: MeasureState } | null;
  /** Somebody still has to look at the measure once more. */
  inReview: boolean;
  appealOpen: boolean;
}

/**
 * What is to be done next in a case at an instant; ENDED: nothing. Like the state of its measure it follows from
 * instants alone, so that the board, the list, the page and the member's record agree without any job.
 */
export function stageAt(facts: StageFacts, at: number): CaseStage {
  const { state, measure, appealOpen, inReview } = facts;
  if (isOpenCase(state)) return openStage(facts, at);
  if (state !== "DECIDED" || measure === null) return "ENDED";
  if (appealOpen) return "APPEALED";
  const next = measureStage(measure);
  // What has to be told or done in the chat comes first.
  return inReview && next !== "MEASURE_TO_TELL" && next !== "TO_CARRY_OUT" ? "TO_REVIEW" : next;
}

function measureStage(measure: NonNullable<StageFacts["measure"]>): CaseStage {
  switch (measure.state) {
    case "DECIDED":
      return "MEASURE_TO_TELL";
    case "TOLD":
      return isDoneByHand(measure.kind) ? "TO_CARRY_OUT" : "ENDED";
    case "CARRIED_OUT":
      return measure.kind === "MUTE" ? "RUNNING" : "ENDED";
    case "PAUSED":
      return "PAUSED";
    case "PROPOSED":
    case "LAPSED":
    case "LIFTED":
    case "ENDED":
    case "REVOKED":
      return "ENDED";
  }
}

function openStage(facts: StageFacts, at: number): CaseStage {
  // What cites nothing takes no measure: it is only on record.
  if (facts.citesNothing) return "ENDED";
  if (facts.state === "TO_CORRECT") return "TO_CORRECT";
  if (isHeard(facts, at)) return "TO_DECIDE";
  return facts.heardFromAt === null ? "CASE_TO_TELL" : "HEARING";
}
