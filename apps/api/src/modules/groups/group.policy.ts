import type { Refusal } from "@riqing/schema";
import { type Action, type CallerRoles, may } from "../people/authority.policy.ts";
import type { GroupState } from "./group.entity.ts";

/** As little of a group as the rules need, so that a test can write one down. */
export interface GroupFacts {
  id: string;
  state: GroupState;
  /** The ids of its department from the top, each closed with "/". */
  lineage: string;
}

/** Whether the group exists for the caller at all: its members, and whoever answers for it. */
export const canSee = (caller: CallerRoles, group: GroupFacts, member: boolean): boolean =>
  may(caller, "KNOW_GROUP", { group: { ...group, member } });

/**
 * Founding is for those who answer for a department, and for the office of the category; without one it is
 * asked whether there is any. Approval of others' proposals comes later.
 */
export function whyNotCreateGroup(caller: CallerRoles, categoryId?: string): Refusal | null {
  const { officeOf, headed } = caller;
  if (may(caller, "FOUND_GROUP") || headed.length > 0) return null;
  const ofCategory = categoryId === undefined ? officeOf.size > 0 : officeOf.has(categoryId);
  return ofCategory ? null : "NOT_ALLOWED";
}

/** What is dissolved does not change any more. */
const whyNotChange =
  (action: Action) =>
  (caller: CallerRoles, group: GroupFacts): Refusal | null => {
    if (!may(caller, action, { group })) return "NOT_ALLOWED";
    return group.state === "ACTIVE" ? null : "GROUP_DISSOLVED";
  };

/** Admitting and removing people (Mission M1, M5; the rights matrix of D6 refines it later). */
export const whyNotManage = whyNotChange("MANAGE_GROUP");

/** Whoever manages a group says when it works and when its day is closed (Mission T6, X2). */
export const whyNotSetHours = whyNotChange("SET_GROUP_HOURS");

/** Whoever manages a group connects its WeCom chat (Mission G6, X1). */
export const whyNotSetBot = whyNotChange("SET_GROUP_BOT");

/** Whoever supervises says of which category a group is (Mission G2). */
export const whyNotSetCategory = whyNotChange("SET_GROUP_CATEGORY");

/** The owner appoints; only who supervises, or the owner, passes ownership on (Mission G4). */
export const whyNotSetRole = whyNotChange("APPOINT");

/** Only designated publishers publish (Mission N1): neither owners nor offices, unless they are. */
export function whyNotPublish(caller: CallerRoles, group: GroupFacts): Refusal | null {
  if (group.state !== "ACTIVE") return "GROUP_DISSOLVED";
  return may(caller, "PUBLISH_NOTICE", { group }) ? null : "NOT_A_PUBLISHER";
}

/** Names of who has not confirmed are for owner, admins and leaders; members see counts. */
export const whyNotSeeBoard = (caller: CallerRoles, group: GroupFacts): Refusal | null =>
  may(caller, "SEE_BOARD", { group }) ? null : "NOT_ALLOWED";
