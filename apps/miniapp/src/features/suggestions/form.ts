import { type SuggestionKind, textFault, TEXTS } from "@riqing/schema";
import { SUGGESTIONS } from "../../words/suggestions";
import type { Named } from "../choices";

/** To whom somebody says it. */
export type Place = "GROUP" | "DEPARTMENT" | "OFFICE";

/** What somebody has to say. */
export interface SuggestionForm {
  kind: SuggestionKind;
  place: Place;
  department: Named | null;
  title: string;
  text: string;
}

export const emptyForm = (inGroup: boolean): SuggestionForm => ({
  kind: "SUGGESTION",
  place: inGroup ? "GROUP" : "OFFICE",
  department: null,
  title: "",
  text: "",
});

/** The first thing that is missing; null: nothing is. */
export function whyNotFile({ place, department, title, text }: SuggestionForm): string | null {
  const { missing } = SUGGESTIONS.file;
  if (place === "DEPARTMENT" && department === null) return missing.department;
  if (textFault(title, TEXTS.voiceTitle)) return missing.title;
  const fault = textFault(text, TEXTS.voiceText);
  if (fault === "TOO_LONG") return SUGGESTIONS.tooLong;
  return fault ? missing.text : null;
}
