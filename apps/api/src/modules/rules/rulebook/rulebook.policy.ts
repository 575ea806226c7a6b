import type { Refusal } from "@riqing/schema";
import type { BoardScope } from "../../groups/index.ts";
import type { CallerRoles } from "../../people/index.ts";

/** To whom a rulebook applies. */
export interface Scope {
  appliesToAll: boolean;
  groupIds: readonly string[];
}

/** Answers for the rules of the whole organisation. */
const governs = (caller: CallerRoles): boolean => caller.organisationAdmin || caller.office;

const runs = (caller: CallerRoles, groupId: string): boolean => {
  const held = caller.groups.get(groupId);
  return held !== undefined && (held.has("OWNER") || held.has("ADMIN"));
};

/** Owners and admins write for their own groups; for all groups, only who answers for all. */
export function whyNotDraft(
  caller: CallerRoles,
  { appliesToAll, groupIds }: Scope,
): Refusal | null {
  if (governs(caller)) return null;
  if (appliesToAll || groupIds.length === 0) return "NOT_ALLOWED";
  return groupIds.every((id) => runs(caller, id)) ? null : "NOT_ALLOWED";
}

/** Whether there is any rulebook that the caller could write. */
export function whyNotDraftAny(caller: CallerRoles): Refusal | null {
  if (governs(caller)) return null;
  return [...caller.groups.keys()].some((id) => runs(caller, id)) ? null : "NOT_ALLOWED";
}

/** Approving and publishing is for those who answer for all groups (Mission R1, R5). */
export const whyNotGovern = (caller: CallerRoles): Refusal | null =>
  governs(caller) ? null : "NOT_ALLOWED";

/** Names are for those who answer for some of the people asked; members see none. */
export function whyNotSeeBoard(book: Scope, scope: BoardScope): Refusal | null {
  if (scope.all || scope.lineages.length > 0) return null;
  const within = book.appliesToAll
    ? scope.groupIds
    : book.groupIds.filter((id) => scope.groupIds.includes(id));
  return within.length > 0 ? null : "NOT_ALLOWED";
}
