import { textFault, TEXTS } from "@riqing/schema";
import { MEDIATION } from "../../words/mediation";
import type { Named } from "../choices";

/** A dispute, as somebody writes it down. */
export interface MediationForm {
  /** Where it is between two groups. */
  other: Named | null;
  parties: Named[];
  mediator: Named | null;
  title: string;
  text: string;
}

export const emptyForm = (): MediationForm => ({
  other: null,
  parties: [],
  mediator: null,
  title: "",
  text: "",
});

/** The first thing that is missing; null: nothing is. `least`: how many others have to be named. */
export function whyNotStart({ parties, title, text }: MediationForm, least: number): string | null {
  const { missing } = MEDIATION.start;
  if (parties.length < least) return missing.parties(least);
  if (textFault(title, TEXTS.voiceTitle)) return missing.title;
  const fault = textFault(text, TEXTS.voiceText);
  if (fault === "TOO_LONG") return MEDIATION.tooLong;
  return fault ? missing.text : null;
}
