import type { Refusal } from "@riqing/schema";
import {
  type BusinessDay,
  businessDayOf,
  dayAfter,
  daysBetween,
} from "../../../kernel/business-day.ts";
import type { RulesState } from "../version/version.state.ts";

/** A version and the caller, as far as it matters for signing. */
export interface SignatureFacts {
  state: RulesState;
  /** It is the newest that applies to the caller. */
  current: boolean;
  /** The caller is in a group to which it applies, or a newer one does. */
  applies: boolean;
  signed: boolean;
  endReached: boolean;
  /** The caller has answered all comprehension questions rightly, if there are any. */
  understood: boolean;
}

/** Whether the caller's word on this version, yes or no, is asked for at all. */
export function whyNotAnswer({ state, applies, current }: SignatureFacts): Refusal | null {
  if (state !== "PUBLISHED") return "RULES_NOT_PUBLISHED";
  if (!applies) return "RULES_NOT_FOR_YOU";
  return current ? null : "RULES_SUPERSEDED";
}

/** Whether the caller may sign what they had on screen; `sameText`: its hash is this version's. */
export function whyNotSign(facts: SignatureFacts, sameText: boolean): Refusal | null {
  const refusal = whyNotAnswer(facts);
  if (refusal) return refusal;
  if (!sameText) return "RULES_TEXT_DIFFERS";
  if (!facts.endReached) return "RULES_END_NOT_REACHED";
  return facts.understood ? null : "RULES_QUESTIONS_OPEN";
}

/** The same, as a button asks it: what is signed needs no second signature. */
export function whyNotOfferSigning(facts: SignatureFacts): Refusal | null {
  const refusal = whyNotAnswer(facts);
  if (refusal) return refusal;
  return facts.signed ? "RULES_ALREADY_SIGNED" : whyNotSign(facts, true);
}

/** Who has signed has agreed; that is not taken back by declining. */
export const whyNotDecline = (facts: SignatureFacts): Refusal | null =>
  whyNotAnswer(facts) ?? (facts.signed ? "RULES_ALREADY_SIGNED" : null);

/** Reading is noted of those who are asked, and of published text only; an older one may be read. */
export const whyNotOpen = (facts: SignatureFacts): Refusal | null =>
  whyNotAnswer({ ...facts, current: true });

/** How long everybody had: from the publication to the day to sign by. */
export interface SigningPeriod {
  publishedAt: number;
  signByOn: BusinessDay;
}

/** The day by which somebody in the group since `joinedAt` signs; later joiners get as long as all. */
export function dueOnOf(
  { publishedAt, signByOn }: SigningPeriod,
  joinedAt: number,
  timeZone: string,
): BusinessDay {
  if (joinedAt <= publishedAt) return signByOn;
  const joinedOn = businessDayOf(new Date(joinedAt), timeZone);
  const publishedOn = businessDayOf(new Date(publishedAt), timeZone);
  return dayAfter(joinedOn, daysBetween(publishedOn, signByOn));
}
