import { LIMITS, type Refusal } from "@riqing/schema";
import type { CallerRoles } from "../../people/authority.policy.ts";
import { may } from "../../people/authority.policy.ts";
import type { RulesState } from "../version/version.state.ts";
import type { ProposalState } from "./proposal.state.ts";

/** A clause and the caller, as far as it matters for asking and proposing. */
export interface RemarkFacts {
  state: RulesState;
  /** The caller is in a group to which the rulebook applies. */
  applies: boolean;
}

/** Whoever has to keep rules asks about them, proposes, and says what is not clear (Mission R5, R7). */
export function whyNotRemark({ state, applies }: RemarkFacts): Refusal | null {
  if (state !== "PUBLISHED") return "RULES_NOT_PUBLISHED";
  return applies ? null : "RULES_NOT_FOR_YOU";
}

/** Answering is for the office, and for administrators, to whom what is not answered goes up. */
export const whyNotInterpret = (caller: CallerRoles): Refusal | null =>
  may(caller, "INTERPRET_RULES") ? null : "NOT_ALLOWED";

/** An answer stands: who thinks otherwise says so in the next version. */
export const whyNotAnswerClause = (caller: CallerRoles, answered: boolean): Refusal | null =>
  whyNotInterpret(caller) ?? (answered ? "CLAUSE_QUESTION_ANSWERED" : null);

/** What is decided stays decided. */
export const whyNotDecide = (caller: CallerRoles, state: ProposalState): Refusal | null =>
  whyNotInterpret(caller) ?? (state === "OPEN" ? null : "REVISION_DECIDED");

/** Who hears of what is asked and proposed. */
export interface Interpreters {
  office: readonly string[];
  administrators: readonly string[];
  /** Who published the version that is in force. */
  publisherId: string | null;
}

/**
 * Who has to answer: the office; where there is none, whoever published the rules and still may; else the
 * administrators. Once it has gone up, the administrators as well.
 */
export function answerersAmong(
  { office, administrators, publisherId }: Interpreters,
  raised: boolean,
): string[] {
  const publisher = administrators.filter((id) => id === publisherId);
  const first = [office, publisher, administrators].find(({ length }) => length > 0) ?? [];
  return [...new Set([...first, ...(raised ? administrators : [])])];
}

/** How many people said what of a clause. */
export interface VerdictCounts {
  clear: number;
  unclear: number;
  notFeasible: number;
}

/** Counts are shown from so many people on: of fewer, one could guess who said what. */
export const mayShowCounts = ({ clear, unclear, notFeasible }: VerdictCounts): boolean =>
  clear + unclear + notFeasible >= LIMITS.clauseFeedbackFrom;
