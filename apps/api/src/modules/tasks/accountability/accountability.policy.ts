import type { Refusal } from "@riqing/schema";
import type { CallerRoles } from "../../people/index.ts";

/** As little of an item as the rules need. */
export interface AccountabilityFacts {
  groupId: string;
  personId: string;
  headId: string | null;
  assignerId: string;
  answered: boolean;
}

/**
 * Who may know of it: the head whom it asks, whom it is about, whoever assigned the task, owner and
 * admins of its group, the office and administrators (Mission T9).
 */
export function seesAccountability(caller: CallerRoles, item: AccountabilityFacts): boolean {
  const { personId, organisationAdmin, office, groups } = caller;
  if (organisationAdmin || office) return true;
  if ([item.headId, item.personId, item.assignerId].includes(personId)) return true;
  const roles = groups.get(item.groupId);
  return (roles?.has("OWNER") ?? false) || (roles?.has("ADMIN") ?? false);
}

/** The head alone answers, once. */
export function whyNotAnswer(
  { personId }: Pick<CallerRoles, "personId">,
  item: AccountabilityFacts,
): Refusal | null {
  if (item.headId !== personId) return "NOT_ALLOWED";
  return item.answered ? "ACCOUNTABILITY_ANSWERED" : null;
}
