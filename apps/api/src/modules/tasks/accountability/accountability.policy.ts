import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../../people/authority.policy.ts";

/** The fields of an item that the policies need. */
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
export const canSeeAccountability = (
  caller: CallerRoles,
  { groupId, headId, personId, assignerId }: AccountabilityFacts,
): boolean =>
  may(caller, "SEE_ACCOUNTABILITY", {
    group: { id: groupId },
    authorId: assignerId,
    personId,
    askedId: headId,
  });

/** The head alone answers, once. */
export function whyNotAnswer(
  { personId }: Pick<CallerRoles, "personId">,
  item: AccountabilityFacts,
): Refusal | null {
  if (item.headId !== personId) return "NOT_ALLOWED";
  return item.answered ? "ACCOUNTABILITY_ANSWERED" : null;
}
