import type { LadderStep, Refusal, RightState } from "@riqing/schema";
import type { CallerRoles } from "../../people/authority.policy.ts";
import { may } from "../../people/authority.policy.ts";
import { isSameStep, type Proposal } from "../ladder/ladder.policy.ts";
import { needsHearing } from "../measure/measure.policy.ts";
import type { CaseState } from "./case.state.ts";

/** A group as the policies need it. */
export interface CaseGroup {
  id: string;
  lineage: string;
}

/** Whoever manages a group, heads above it, or supervises, records what happened in it (Mission D3). */
export const whyNotRecord = (
  caller: CallerRoles,
  group: CaseGroup & { state: string },
): Refusal | null => {
  if (!may(caller, "RECORD_VIOLATION", { group })) return "NOT_ALLOWED";
  return group.state === "ACTIVE" ? null : "GROUP_DISSOLVED";
};

/** Whom it is about, and whoever handles such cases in its group; the reviewer of its appeal besides. */
export const canSeeCase = (
  caller: CallerRoles,
  { group, personId, reviewed }: { group: CaseGroup; personId: string; reviewed: boolean },
): boolean => reviewed || may(caller, "SEE_CASE", { group, personId });

/** Who reads the notes of a case, and writes them: those who handle it, not whom it is about. */
export const handles = (caller: CallerRoles, group: CaseGroup, personId: string): boolean =>
  caller.personId !== personId && may(caller, "RECORD_VIOLATION", { group });

export const isOpenCase = (state: CaseState): boolean => state === "OPEN" || state === "TO_CORRECT";

/** What a decision is judged by. */
export interface DecisionFacts {
  state: CaseState;
  decided: boolean;
  citesNothing: boolean;
  /** The caller is in the case: its subject, who reported it, whom it harmed. */
  conflicted: boolean;
  right: RightState;
  signed: boolean;
  kindAtOnce: boolean;
  removalNeedsRepetition: boolean;
  proposal: Proposal;
  /** Whether the member has stated their side, or had the time for it. */
  heard: boolean;
  ownsGroup: boolean;
}

/** What somebody wants to decide. */
export interface DecisionWish {
  step: LadderStep;
  /** Why it differs from the ladder. */
  deviation: string | null;
  /** Why it could not wait until the member was heard. */
  atOnce: string | null;
}

/** The first thing that speaks against a decision; null: it can be made, or proposed. */
export function whyNotDecide(facts: DecisionFacts, wish: DecisionWish): Refusal | null {
  const { measure } = wish.step;
  if (facts.conflicted) return "CASE_CONFLICTED";
  if (facts.right === "NOT") return "NOT_ALLOWED";
  if (facts.decided) return "CASE_DECIDED";
  if (!isOpenCase(facts.state)) return "CASE_CLOSED";
  if (facts.citesNothing) return "CASE_CITES_NOTHING";
  if (!facts.signed && !facts.kindAtOnce && measure !== "REMIND") return "MEASURE_UNSIGNED";
  if (facts.removalNeedsRepetition && facts.proposal.number === 1 && measure === "REMOVE")
    return "MEASURE_NEEDS_REPETITION";
  if (measure === "REMOVE" && facts.ownsGroup) return "OWNER_MUST_STAY";
  // A proposal decides nothing: the hearing goes on meanwhile.
  if (facts.right === "PROPOSES") return null;
  const canWait = !facts.kindAtOnce || wish.atOnce === null;
  return needsHearing(measure) && !facts.heard && canWait ? "CASE_NOT_HEARD" : null;
}

/** Whether a decision differs from what the ladder proposes, and needs a reason (Mission D3). */
export const deviates = (step: LadderStep, proposal: Proposal): boolean =>
  !isSameStep(step, proposal.step);

/** Whether the member has been heard at an instant: they spoke, or the time for it is over. */
export const isHeard = (
  { sideStatedAt, hearUntil }: { sideStatedAt: number | null; hearUntil: number | null },
  at: number,
): boolean => sideStatedAt !== null || (hearUntil !== null && at >= hearUntil);
