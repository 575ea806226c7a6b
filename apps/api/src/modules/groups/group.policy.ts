import type { Refusal } from "@riqing/schema";
import type { GroupRole, Standing } from "../people/index.ts";
import type { GroupState } from "./group.entity.ts";

/** As little of a group as the rules need, so that a test can write one down. */
export interface Facts {
  id: string;
  state: GroupState;
  /** The ids of its department from the top, each closed with "/". */
  lineage: string;
}

/** Holds one of `roles` in the group. */
const holds = (standing: Standing, { id }: Facts, ...roles: GroupRole[]): boolean =>
  roles.some((role) => standing.groups.get(id)?.has(role) ?? false);

/** Answers for all groups, whoever owns them. */
const supervises = (standing: Standing): boolean => standing.organisationAdmin || standing.office;

/** Heads the group's department, or one above it. */
const heads = (standing: Standing, { lineage }: Facts): boolean =>
  standing.headed.some((department) => lineage.startsWith(department.lineage));

/** Whether the group exists for the caller at all: its members, and whoever answers for it. */
export const sees = (standing: Standing, group: Facts, member: boolean): boolean =>
  member || supervises(standing) || heads(standing, group) || standing.groups.has(group.id);

/** Founding is for those who answer for a department; approval of others' proposals comes later. */
export function whyNotCreateGroup(standing: Standing): Refusal | null {
  if (supervises(standing) || standing.headed.length > 0) return null;
  return "NOT_ALLOWED";
}

/** Admitting and removing people (Mission M1, M5; the rights matrix of D6 refines it later). */
export function whyNotManage(standing: Standing, group: Facts): Refusal | null {
  if (!supervises(standing) && !holds(standing, group, "OWNER", "ADMIN")) return "NOT_ALLOWED";
  return group.state === "ACTIVE" ? null : "GROUP_DISSOLVED";
}

/** Whoever manages a group says when it works and when its day is closed (Mission T6, X2). */
export const whyNotSetHours = whyNotManage;

/** The owner appoints; only who supervises, or the owner, passes ownership on (Mission G4). */
export function whyNotSetRole(standing: Standing, group: Facts): Refusal | null {
  if (!supervises(standing) && !holds(standing, group, "OWNER")) return "NOT_ALLOWED";
  return group.state === "ACTIVE" ? null : "GROUP_DISSOLVED";
}

/** Only designated publishers publish (Mission N1): neither owners nor offices, unless they are. */
export function whyNotPublish(standing: Standing, group: Facts): Refusal | null {
  if (group.state !== "ACTIVE") return "GROUP_DISSOLVED";
  return holds(standing, group, "PUBLISHER") ? null : "NOT_A_PUBLISHER";
}

/** Names of who has not confirmed are for owner, admins and leaders; members see counts. */
export function whyNotSeeBoard(standing: Standing, group: Facts): Refusal | null {
  if (supervises(standing) || heads(standing, group)) return null;
  return holds(standing, group, "OWNER", "ADMIN", "LEADER") ? null : "NOT_ALLOWED";
}
