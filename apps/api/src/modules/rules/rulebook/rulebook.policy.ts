import type { Refusal } from "@riqing/schema";
import type { BoardScope } from "../../groups/index.ts";
import type { Standing } from "../../people/index.ts";

/** To whom a rulebook applies. */
export interface Scope {
  appliesToAll: boolean;
  groupIds: readonly string[];
}

/** Answers for the rules of the whole organisation. */
const governs = (standing: Standing): boolean => standing.organisationAdmin || standing.office;

const runs = (standing: Standing, groupId: string): boolean => {
  const held = standing.groups.get(groupId);
  return held !== undefined && (held.has("OWNER") || held.has("ADMIN"));
};

/** Owners and admins write for their own groups; for all groups, only who answers for all. */
export function whyNotDraft(standing: Standing, { appliesToAll, groupIds }: Scope): Refusal | null {
  if (governs(standing)) return null;
  if (appliesToAll || groupIds.length === 0) return "NOT_ALLOWED";
  return groupIds.every((id) => runs(standing, id)) ? null : "NOT_ALLOWED";
}

/** Whether there is any rulebook that the caller could write. */
export function whyNotDraftAny(standing: Standing): Refusal | null {
  if (governs(standing)) return null;
  return [...standing.groups.keys()].some((id) => runs(standing, id)) ? null : "NOT_ALLOWED";
}

/** Approving and publishing is for those who answer for all groups (Mission R1, R5). */
export const whyNotGovern = (standing: Standing): Refusal | null =>
  governs(standing) ? null : "NOT_ALLOWED";

/** Names are for those who answer for some of the people asked; members see none. */
export function whyNotSeeBoard(book: Scope, scope: BoardScope): Refusal | null {
  if (scope.all || scope.lineages.length > 0) return null;
  const within = book.appliesToAll
    ? scope.groupIds
    : book.groupIds.filter((id) => scope.groupIds.includes(id));
  return within.length > 0 ? null : "NOT_ALLOWED";
}
