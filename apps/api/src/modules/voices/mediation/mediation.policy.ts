import type { Refusal } from "@riqing/schema";
import type { MediationState } from "./mediation.state.ts";

/** What is asked of a mediation before somebody does something with it. */
export interface MediationFacts {
  callerId: string;
  state: MediationState;
  partyIds: readonly string[];
  mediatorId: string | null;
  /** On leave today. */
  mediatorAway: boolean;
}

const isOver = (state: MediationState): boolean => state === "AGREED" || state === "ENDED";

const isParty = ({ callerId, partyIds }: MediationFacts): boolean => partyIds.includes(callerId);

const mediates = ({ callerId, mediatorId }: MediationFacts): boolean => callerId === mediatorId;

/** Nobody but the parties and the mediator knows of it. */
export const canSeeMediation = (facts: MediationFacts): boolean =>
  isParty(facts) || mediates(facts);

/** A party chooses a mediator while there is none, or none who is there; nobody whom somebody has objected to. */
export function whyNotChooseMediator(
  facts: MediationFacts,
  objected: boolean = false,
): Refusal | null {
  if (!isParty(facts)) return "NOT_ALLOWED";
  if (isOver(facts.state)) return "MEDIATION_OVER";
  if (facts.mediatorId !== null && !facts.mediatorAway) return "MEDIATOR_CHOSEN";
  return objected ? "MEDIATOR_OBJECTED_TO" : null;
}

/** A party objects until there is an outcome, without a reason; the mediator stands aside in the same way. */
export function whyNotObject(facts: MediationFacts): Refusal | null {
  if (!canSeeMediation(facts)) return "NOT_ALLOWED";
  if (isOver(facts.state)) return "MEDIATION_OVER";
  if (facts.mediatorId === null) return "MEDIATOR_MISSING";
  return facts.state === "CONCLUDED" ? "MEDIATION_CONCLUDED" : null;
}

/** The mediator records meetings, and puts an outcome into words. */
export function whyNotMediate(facts: MediationFacts): Refusal | null {
  if (!mediates(facts)) return "NOT_ALLOWED";
  return isOver(facts.state) ? "MEDIATION_OVER" : null;
}

/** It ends without agreement as soon as the mediator or a party says so: nobody is mediated against their will. */
export function whyNotEnd(facts: MediationFacts): Refusal | null {
  if (!canSeeMediation(facts)) return "NOT_ALLOWED";
  return isOver(facts.state) ? "MEDIATION_OVER" : null;
}

/** A party confirms the words that they had on screen, or disagrees. */
export function whyNotConfirm(facts: MediationFacts, sameWords: boolean = true): Refusal | null {
  if (!isParty(facts)) return "NOT_ALLOWED";
  if (isOver(facts.state)) return "MEDIATION_OVER";
  if (facts.state !== "CONCLUDED") return "MEDIATION_NOT_CONCLUDED";
  return sameWords ? null : "MEDIATION_REWORDED";
}
