import type { Refusal } from "@riqing/schema";
import { type CallerRoles, mayAnywhere } from "../authority.policy.ts";

/** For whoever has others to look after; a plain member is not shown the whole roster. */
export const whyNotSearchPeople = (caller: CallerRoles): Refusal | null =>
  mayAnywhere(caller, "SEARCH_PEOPLE") ? null : "NOT_ALLOWED";
