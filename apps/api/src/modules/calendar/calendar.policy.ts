import type { Refusal } from "@riqing/schema";
import type { CallerRoles } from "../people/index.ts";

/** A day off moves everybody's deadlines, so it is for who administers the organisation. */
export const whyNotSetOwnDays = (caller: CallerRoles): Refusal | null =>
  caller.organisationAdmin ? null : "NOT_ALLOWED";
