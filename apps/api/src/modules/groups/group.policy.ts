import type { Refusal } from "@riqing/schema";
import type { GroupRole, CallerRoles } from "../people/index.ts";
import type { GroupState } from "./group.entity.ts";

/** As little of a group as the rules need, so that a test can write one down. */
export interface Facts {
  id: string;
  state: GroupState;
  /** The ids of its department from the top, each closed with "/". */
  lineage: string;
}

/** Holds one of `roles` in the group. */
const holds = (caller: CallerRoles, { id }: Facts, ...roles: GroupRole[]): boolean =>
  roles.some((role) => caller.groups.get(id)?.has(role) ?? false);

/** Answers for all groups, whoever owns them. */
const supervises = (caller: CallerRoles): boolean => caller.organisationAdmin || caller.office;

/** Heads the group's department, or one above it. */
const heads = (caller: CallerRoles, { lineage }: Facts): boolean =>
  caller.headed.some((department) => lineage.startsWith(department.lineage));

/** Whether the group exists for the caller at all: its members, and whoever answers for it. */
export const sees = (caller: CallerRoles, group: Facts, member: boolean): boolean =>
  member || supervises(caller) || heads(caller, group) || caller.groups.has(group.id);

/** Founding is for those who answer for a department; approval of others' proposals comes later. */
export function whyNotCreateGroup(caller: CallerRoles): Refusal | null {
  if (supervises(caller) || caller.headed.length > 0) return null;
  return "NOT_ALLOWED";
}

/** Admitting and removing people (Mission M1, M5; the rights matrix of D6 refines it later). */
export function whyNotManage(caller: CallerRoles, group: Facts): Refusal | null {
  if (!supervises(caller) && !holds(caller, group, "OWNER", "ADMIN")) return "NOT_ALLOWED";
  return group.state === "ACTIVE" ? null : "GROUP_DISSOLVED";
}

/** Whoever manages a group says when it works and when its day is closed (Mission T6, X2). */
export const whyNotSetHours = whyNotManage;

/** The owner appoints; only who supervises, or the owner, passes ownership on (Mission G4). */
export function whyNotSetRole(caller: CallerRoles, group: Facts): Refusal | null {
  if (!supervises(caller) && !holds(caller, group, "OWNER")) return "NOT_ALLOWED";
  return group.state === "ACTIVE" ? null : "GROUP_DISSOLVED";
}

/** Only designated publishers publish (Mission N1): neither owners nor offices, unless they are. */
export function whyNotPublish(caller: CallerRoles, group: Facts): Refusal | null {
  if (group.state !== "ACTIVE") return "GROUP_DISSOLVED";
  return holds(caller, group, "PUBLISHER") ? null : "NOT_A_PUBLISHER";
}

/** Names of who has not confirmed are for owner, admins and leaders; members see counts. */
export function whyNotSeeBoard(caller: CallerRoles, group: Facts): Refusal | null {
  if (supervises(caller) || heads(caller, group)) return null;
  return holds(caller, group, "OWNER", "ADMIN", "LEADER") ? null : "NOT_ALLOWED";
}
