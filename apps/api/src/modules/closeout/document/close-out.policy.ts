import type { Refusal } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { GroupRole, CallerRoles } from "../../people/index.ts";

/** As little of a group as the rules need, so that a test can write one down. */
export interface Facts {
  id: string;
  /** The ids of its department from the top, each closed with "/". */
  lineage: string;
}

const holds = (caller: CallerRoles, { id }: Facts, ...roles: GroupRole[]): boolean =>
  roles.some((role) => caller.groups.get(id)?.has(role) ?? false);

const heads = (caller: CallerRoles, { lineage }: Facts): boolean =>
  caller.headed.some((department) => lineage.startsWith(department.lineage));

/**
 * Closing is for whoever answers for the group; it cannot be done before its time, so that nothing is
 * decided by it (Mission T6).
 */
export function whyNotClose(caller: CallerRoles, group: Facts): Refusal | null {
  if (caller.organisationAdmin || caller.office || heads(caller, group)) return null;
  return holds(caller, group, "OWNER", "ADMIN", "LEADER") ? null : "NOT_ALLOWED";
}

/** Why `day` has no record: it is a day off, or its time has not come; null: it never will have one. */
export function whyNoRecord(
  { workday, nextOn }: { workday: boolean; nextOn: BusinessDay | null },
  day: BusinessDay,
): Refusal | null {
  if (!workday) return "CLOSE_OUT_DAY_OFF";
  return nextOn === null || day >= nextOn ? "CLOSE_OUT_NOT_DUE" : null;
}

/** Owner, admins and the office correct; so does the person of the line that is corrected. */
export function whyNotCorrect(
  caller: CallerRoles,
  group: Facts,
  line: { personId: string } | null,
): Refusal | null {
  if (caller.office || holds(caller, group, "OWNER", "ADMIN")) return null;
  return line?.personId === caller.personId ? null : "NOT_ALLOWED";
}
