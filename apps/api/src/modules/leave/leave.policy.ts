import type { Refusal } from "@riqing/schema";
import type { BusinessDay } from "../../kernel/business-day.ts";
import { type CallerRoles, may } from "../people/authority.policy.ts";
import type { StandInState } from "./leave.state.ts";

/** As little of a person as the rules need. */
export interface LeavePerson {
  id: string;
  /** The ids of their department from the top, each closed with "/". */
  lineage: string;
}

/** As little of a leave as the rules need. */
export interface LeaveTerms {
  untilOn: BusinessDay;
  cancelled: boolean;
  standInId: string | null;
  standInState: StandInState;
}

/** Records leave for somebody, and cancels it: they themselves, and whoever answers for them. */
export const mayManageLeave = (caller: CallerRoles, { id, lineage }: LeavePerson): boolean =>
  may(caller, "MANAGE_LEAVE", { personId: id, lineage });

/**
 * Everybody records their own; for others, whoever answers for them. What has passed is excused by
 * somebody else only: nobody decides their own case. Whom one does not answer for is not found: a refusal
 * would tell that they are there.
 */
export function whyNotRecordLeave(
  caller: CallerRoles,
  person: LeavePerson,
  fromOn: BusinessDay,
  today: BusinessDay,
): Refusal | null {
  if (!mayManageLeave(caller, person)) return "NOT_FOUND";
  return caller.personId === person.id && fromOn < today ? "LEAVE_IN_THE_PAST" : null;
}

/** Whoever is away, or answers for them, as long as there is a day of it left. */
export function whyNotCancelLeave(
  caller: CallerRoles,
  person: LeavePerson,
  leave: LeaveTerms,
  today: BusinessDay,
): Refusal | null {
  if (!mayManageLeave(caller, person)) return "NOT_ALLOWED";
  if (leave.cancelled) return "LEAVE_CANCELLED";
  return leave.untilOn < today ? "LEAVE_OVER" : null;
}

/** The stand-in alone answers, once, while there is a day of it left. */
export function whyNotAnswerStandIn(
  personId: string,
  leave: LeaveTerms,
  today: BusinessDay,
): Refusal | null {
  if (leave.standInId !== personId) return "NOT_ALLOWED";
  if (leave.cancelled) return "LEAVE_CANCELLED";
  if (leave.untilOn < today) return "LEAVE_OVER";
  return leave.standInState === "ASKED" ? null : "STAND_IN_ANSWERED";
}
