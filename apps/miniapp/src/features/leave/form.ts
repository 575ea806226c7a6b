import { cleanText, isTooLong, LIMITS, type RecordLeaveMutationVariables } from "@riqing/schema";
import { LEAVE } from "../../words/leave";
import { LEAVE_EDIT } from "../../words/leave-edit";
import { dayCount } from "./days";

export interface Named {
  id: string;
  name: string;
}

export interface LeaveForm {
  /** Null: the caller. */
  person: Named | null;
  fromOn: string;
  untilOn: string;
  reason: string;
  standIn: Named | null;
}

export const emptyForm: LeaveForm = {
  person: null,
  fromOn: "",
  untilOn: "",
  reason: "",
  standIn: null,
};

/** What keeps the days from being a leave; null: nothing. */
export function whyNotDays({ fromOn, untilOn }: LeaveForm): string | null {
  const { missing } = LEAVE_EDIT;
  if (fromOn === "") return missing.from;
  if (untilOn === "") return missing.until;
  if (untilOn < fromOn) return missing.order;
  const tooMany = dayCount(fromOn, untilOn) > LIMITS.leaveDays;
  return tooMany ? missing.long(LIMITS.leaveDays) : null;
}

/** The first thing that is missing; null: nothing is. */
export function whyNotRecord(form: LeaveForm): string | null {
  const days = whyNotDays(form);
  if (days !== null) return days;
  if (cleanText(form.reason) === "") return LEAVE_EDIT.missing.reason;
  return isTooLong(form.reason, LIMITS.reason) ? LEAVE.tooLong : null;
}

export const inputOf = (form: LeaveForm): RecordLeaveMutationVariables => ({
  input: {
    personId: form.person?.id ?? null,
    fromOn: form.fromOn,
    untilOn: form.untilOn,
    reason: form.reason,
    standInId: form.standIn?.id ?? null,
  },
});
