import type { Refusal } from "@riqing/schema";
import type { CallerRoles } from "../../people/index.ts";
import type { TaskKind, TaskState } from "./task.state.ts";

/** As little of a task as the rules need, so that a test can write one down. */
export interface TaskFacts {
  kind: TaskKind;
  state: TaskState;
  groupId: string;
  assignerId: string;
  /** Whoever assigned it is no longer with the organisation: its group's owner decides instead. */
  assignerDeparted: boolean;
}

/** As little of a group as the rules need. */
export interface GroupFacts {
  id: string;
  state: "ACTIVE" | "DISSOLVED";
  lineage: string;
  /** Whether the caller is one of its members. */
  member: boolean;
}

const holds = (caller: CallerRoles, groupId: string, ...roles: ("OWNER" | "ADMIN" | "LEADER")[]) =>
  roles.some((role) => caller.groups.get(groupId)?.has(role) ?? false);

/** Heads the department, or one above it. */
export const headsAbove = (caller: CallerRoles, lineage: string): boolean =>
  caller.headed.some((department) => lineage.startsWith(department.lineage));

/** Leads in the group: assigns to any of its members (Mission T1). */
export const leadsIn = (caller: CallerRoles, { id, lineage }: Pick<GroupFacts, "id" | "lineage">) =>
  holds(caller, id, "OWNER", "ADMIN", "LEADER") || headsAbove(caller, lineage);

/**
 * Whether tasks may be assigned in a group to people of these departments, each as its line of ids
 * from the top: a leader of the group to anybody, a head to their own people in a group of both.
 */
export function whyNotAssign(
  caller: CallerRoles,
  group: GroupFacts,
  lineages: readonly string[],
): Refusal | null {
  if (group.state !== "ACTIVE") return "GROUP_DISSOLVED";
  if (leadsIn(caller, group)) return null;
  if (!group.member || caller.headed.length === 0) return "NOT_ALLOWED";
  return lineages.every((lineage) => headsAbove(caller, lineage)) ? null : "NOT_ALLOWED";
}

/** Whoever assigned it judges it; once they are gone, the owner of its group. */
export const decides = (caller: CallerRoles, task: TaskFacts): boolean =>
  task.assignerId === caller.personId ||
  (task.assignerDeparted && holds(caller, task.groupId, "OWNER"));

/** Accepting, returning, deciding on a new date (Mission T5, B2). */
export function whyNotDecide(caller: CallerRoles, task: TaskFacts): Refusal | null {
  if (!decides(caller, task)) return "NOT_ALLOWED";
  return task.state === "CANCELLED" ? "TASK_CANCELLED" : null;
}

/** Whoever assigned it, and the owner of its group. */
export function whyNotCancel(caller: CallerRoles, task: TaskFacts): Refusal | null {
  const may = task.assignerId === caller.personId || holds(caller, task.groupId, "OWNER");
  return may ? whyNotGoOn(task) : "NOT_ALLOWED";
}

/** What is over does not change any more. */
export function whyNotGoOn({ state }: Pick<TaskFacts, "state">): Refusal | null {
  if (state === "CANCELLED") return "TASK_CANCELLED";
  return state === "DONE" ? "TASK_ALREADY_DONE" : null;
}
