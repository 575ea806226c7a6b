import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../../people/authority.policy.ts";

/** As little of a category as the rules need, so that a test can write one down. */
export interface CategoryFacts {
  live: number | null;
  revision: number;
}

/** Only the organisation's administrator says which categories there are, and what is customary in them. */
export function whyNotSaveCategory(
  caller: CallerRoles,
  category: CategoryFacts | null,
): Refusal | null {
  if (!may(caller, "SET_CATEGORIES")) return "NOT_ALLOWED";
  return category?.live === null ? "CATEGORY_RETIRED" : null;
}

/** The administrator appoints the office of a category; one that is out of use gets nobody new. */
export function whyNotAppointOffice(
  caller: CallerRoles,
  category: Pick<CategoryFacts, "live"> | null,
): Refusal | null {
  if (!may(caller, "APPOINT_OFFICE")) return "NOT_ALLOWED";
  return category?.live === null ? "CATEGORY_RETIRED" : null;
}

/** A category with groups in it stays; they are moved to another first. */
export function whyNotRetireCategory(
  caller: CallerRoles,
  category: CategoryFacts,
  groups: number,
): Refusal | null {
  if (!may(caller, "SET_CATEGORIES")) return "NOT_ALLOWED";
  return groups > 0 ? "CATEGORY_IN_USE" : null;
}
