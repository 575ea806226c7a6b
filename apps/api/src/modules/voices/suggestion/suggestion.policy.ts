import type { Refusal } from "@riqing/schema";
import type { SuggestionAnswer, SuggestionState } from "./suggestion.state.ts";

/** What is asked of a suggestion before somebody does something with it. */
export interface SuggestionFacts {
  callerId: string;
  authorId: string | null;
  /** Who answers it: with whom it lies, and with whom it lay before it went up. */
  handlers: readonly string[];
  state: SuggestionState;
  answeredById: string | null;
}

/** An answer is awaited. */
export const isWaiting = (state: SuggestionState): boolean =>
  state === "OPEN" || state === "FORWARDED";

/** With whom it lies answers it; who took it up gives one more word: that it is done, or not after all. */
export function whyNotAnswer(
  { callerId, handlers, state, answeredById }: SuggestionFacts,
  answer: SuggestionAnswer | null = null,
): Refusal | null {
  if (!handlers.includes(callerId) && answeredById !== callerId) return "NOT_ALLOWED";
  if (isWaiting(state)) return handlers.includes(callerId) ? null : "NOT_ALLOWED";
  const goesOn =
    state === "TAKEN_UP" &&
    answeredById === callerId &&
    answer !== "TAKEN_UP" &&
    answer !== "FORWARDED";
  return goesOn ? null : "SUGGESTION_ANSWERED";
}

/** Its author and who answered it agree, or do not, once it is answered. */
export function whyNotConsent({
  callerId,
  authorId,
  state,
  answeredById,
}: SuggestionFacts): Refusal | null {
  if (callerId !== authorId && callerId !== answeredById) return "NOT_ALLOWED";
  return isWaiting(state) ? "SUGGESTION_NOT_ANSWERED" : null;
}
