import type { Refusal } from "@riqing/schema";
import type { Standing } from "../standing.ts";

/** For whoever has others to look after; a plain member is not shown the whole roster. */
export function whyNotSearchPeople(standing: Standing): Refusal | null {
  const { organisationAdmin, office, headed, groups } = standing;
  return organisationAdmin || office || headed.length > 0 || groups.size > 0 ? null : "NOT_ALLOWED";
}
