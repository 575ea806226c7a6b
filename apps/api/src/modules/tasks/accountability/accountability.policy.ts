import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../../people/authority.policy.ts";

/** The fields of an item that the policies need. */
export interface AccountabilityFacts {
  groupId: string;
  personId: string;
  headId: string | null;
  assignerId: string;
  /** Whoever assigned the task could assign it today. */
  assignerStands: boolean;
  answered: boolean;
  /** The head whom it asks still heads a department above whom it is about. */
  headStands: boolean;
  /** The line of ids of the department of whom it is about. */
  lineage: string;
}

/** Whoever heads whom it is about now answers for the head whom it asked, once that one is no longer head. */
const answersInstead = (
  caller: CallerRoles,
  { headStands, lineage, personId }: AccountabilityFacts,
): boolean =>
  !headStands && caller.personId !== personId && may(caller, "ANSWER_FOR_FORMER_HEAD", { lineage });

/**
 * Who may know of it: the head whom it asks, whom it is about, whoever assigned the task and still may, owner and
 * admins of its group, the office and administrators (Mission T9).
 */
export const canSeeAccountability = (caller: CallerRoles, item: AccountabilityFacts): boolean =>
  may(caller, "SEE_ACCOUNTABILITY", {
    group: { id: item.groupId },
    authorId: item.assignerStands ? item.assignerId : null,
    personId: item.personId,
    askedId: item.headStands ? item.headId : null,
  }) || answersInstead(caller, item);

/** The head alone answers, once; or whoever has come in their place. */
export function whyNotAnswer(caller: CallerRoles, item: AccountabilityFacts): Refusal | null {
  const asked = item.headStands && item.headId === caller.personId;
  if (!asked && !answersInstead(caller, item)) return "NOT_ALLOWED";
  return item.answered ? "ACCOUNTABILITY_ANSWERED" : null;
}
