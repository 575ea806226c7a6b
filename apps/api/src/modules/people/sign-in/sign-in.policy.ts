import type { Refusal } from "@riqing/schema";

/** Only where the demo is on, and only invented people: to everybody else it says nothing. */
export function whyNotEnterAs(
  demo: boolean,
  person: { isDemo: boolean; departedAt: number | null } | null,
): Refusal | null {
  if (!demo) return "DEMO_ONLY";
  if (!person?.isDemo) return "NOT_FOUND";
  if (person.departedAt !== null) return "PERSON_DEPARTED";
  return null;
}
