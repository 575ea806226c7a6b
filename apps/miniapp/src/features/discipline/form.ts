import { isTooLong, LIMITS, textFault, TEXTS } from "@riqing/schema";
import { DISCIPLINE } from "../../words/discipline";
import type { Cited } from "./cited-card";

/** What somebody writes down of a violation. */
export interface ViolationForm {
  group: { id: string; name: string } | null;
  person: { id: string; name: string } | null;
  kindKey: string;
  clauseKey: string;
  date: string;
  time: string;
  whatHappened: string;
  quote: string;
  /** The ids of messages of mine that are cited. */
  messages: string[];
}

export const emptyForm = (now: { date: string; time: string }): ViolationForm => ({
  group: null,
  person: null,
  kindKey: "",
  clauseKey: "",
  ...now,
  whatHappened: "",
  quote: "",
  messages: [],
});

/** The first thing that is missing; null: nothing is. */
export function whyNotRecord(form: ViolationForm, hasClauses: boolean): string | null {
  const { missing } = DISCIPLINE.violation;
  if (form.group === null) return missing.group;
  if (form.person === null) return missing.person;
  if (form.kindKey === "") return missing.kind;
  if (hasClauses && form.clauseKey === "") return missing.clause;
  const fault = textFault(form.whatHappened, TEXTS.caseText);
  if (fault === "TOO_LONG" || isTooLong(form.quote, LIMITS.caseQuote)) return missing.long;
  return fault ? missing.what : null;
}

/** All that is cited: what the page was opened for, and the messages that were chosen. */
export const citesOf = (cited: Cited | null, { messages }: Pick<ViolationForm, "messages">) => [
  ...(cited ? [cited] : []),
  ...messages.map((id) => ({ kind: "MESSAGE" as const, id })),
];
