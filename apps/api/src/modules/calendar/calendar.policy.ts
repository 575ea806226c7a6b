import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../people/authority.policy.ts";

/** A day off moves everybody's deadlines, so it is for who administers the organisation. */
export const whyNotSetOwnDays = (caller: CallerRoles): Refusal | null =>
  may(caller, "SET_CALENDAR") ? null : "NOT_ALLOWED";
