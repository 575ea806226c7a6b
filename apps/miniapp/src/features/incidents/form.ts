import { isTooLong, LIMITS, textFault, TEXTS } from "@riqing/schema";
import { INCIDENTS } from "../../words/incidents";
import type { Named } from "../choices";

/** What somebody writes down of an incident. */
export interface IncidentForm {
  title: string;
  risk: string;
  taken: string;
  person: Named | null;
  departments: Named[];
}

export const emptyForm = (): IncidentForm => ({
  title: "",
  risk: "",
  taken: "",
  person: null,
  departments: [],
});

/** The first thing that is missing; null: nothing is. */
export function whyNotRecord(form: IncidentForm): string | null {
  const { missing } = INCIDENTS.record;
  if (textFault(form.title, TEXTS.voiceTitle)) return missing.title;
  const fault = textFault(form.risk, TEXTS.voiceText);
  if (fault === "TOO_LONG" || isTooLong(form.taken, LIMITS.voiceText)) return INCIDENTS.tooLong;
  return fault ? missing.risk : null;
}
