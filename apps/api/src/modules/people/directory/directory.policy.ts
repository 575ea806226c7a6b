import type { Refusal } from "@riqing/schema";
import type { CallerRoles } from "../caller-roles.ts";

/** For whoever has others to look after; a plain member is not shown the whole roster. */
export function whyNotSearchPeople(caller: CallerRoles): Refusal | null {
  const { organisationAdmin, office, headed, groups } = caller;
  return organisationAdmin || office || headed.length > 0 || groups.size > 0 ? null : "NOT_ALLOWED";
}
