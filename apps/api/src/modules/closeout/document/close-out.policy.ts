import type { Refusal } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { GroupFacts } from "../../groups/index.ts";
import { type CallerRoles, may } from "../../people/authority.policy.ts";

type Group = Pick<GroupFacts, "id" | "lineage">;

/**
 * Closing is for whoever answers for the group; it cannot be done before its time, so that nothing is
 * decided by it (Mission T6).
 */
export const whyNotClose = (caller: CallerRoles, group: Group): Refusal | null =>
  may(caller, "CLOSE_DAY", { group }) ? null : "NOT_ALLOWED";

/** Why `day` has no record: it is a day off, or its time has not come; null: it never will have one. */
export function whyNoRecord(
  { workday, nextOn }: { workday: boolean; nextOn: BusinessDay },
  day: BusinessDay,
): Refusal | null {
  if (!workday) return "CLOSE_OUT_DAY_OFF";
  return day >= nextOn ? "CLOSE_OUT_NOT_DUE" : null;
}

/** Owner, admins and the office correct; so does the person of the line that is corrected. */
export const whyNotCorrect = (
  caller: CallerRoles,
  group: Group,
  line: { personId: string } | null,
): Refusal | null =>
  may(caller, "CORRECT_RECORD", { group, personId: line?.personId }) ? null : "NOT_ALLOWED";
