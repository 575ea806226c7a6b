import type { Refusal } from "@riqing/schema";
import {
  type AuthorityScope,
  type CallerRoles,
  may,
  mayAnywhere,
  overlaps,
} from "../../people/authority.policy.ts";

/** To whom a rulebook applies. */
export interface RulebookScope {
  appliesToAll: boolean;
  groupIds: readonly string[];
}

/** Owners and admins write for their own groups; for all groups, only who answers for all. */
export function whyNotDraft(
  caller: CallerRoles,
  { appliesToAll, groupIds }: RulebookScope,
): Refusal | null {
  const targets =
    appliesToAll || groupIds.length === 0 ? [{}] : groupIds.map((id) => ({ group: { id } }));
  return targets.every((target) => may(caller, "DRAFT_RULES", target)) ? null : "NOT_ALLOWED";
}

/** Whether there is any rulebook that the caller could write. */
export const whyNotDraftAny = (caller: CallerRoles): Refusal | null =>
  mayAnywhere(caller, "DRAFT_RULES") ? null : "NOT_ALLOWED";

/** Approving and publishing is for those who answer for all groups (Mission R1, R5). */
export const whyNotPublishRules = (caller: CallerRoles): Refusal | null =>
  may(caller, "PUBLISH_RULES") ? null : "NOT_ALLOWED";

/** Names are for those who answer for some of the people asked; members see none. */
export const whyNotSeeBoard = (book: RulebookScope, scope: AuthorityScope): Refusal | null =>
  overlaps(scope, book.appliesToAll ? scope.groupIds : book.groupIds) ? null : "NOT_ALLOWED";
