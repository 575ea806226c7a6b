import type { Refusal } from "@riqing/schema";
import type { GroupFacts } from "../../groups/index.ts";
import {
  type ActionTarget,
  type CallerRoles,
  may,
  mayAnywhere,
} from "../../people/authority.policy.ts";
import type { TaskKind, TaskState } from "./task.state.ts";

/** The fields of a task that the policies need. */
export interface TaskFacts {
  kind: TaskKind;
  state: TaskState;
  groupId: string;
  assignerId: string;
  /** Whoever assigned it could assign it today; otherwise the owner and admins of its group decide instead. */
  assignerStands: boolean;
}

/** The group of a task. */
export interface TaskGroupFacts extends GroupFacts {
  /** Whether the caller is one of its members. */
  member: boolean;
}

/**
 * Whether tasks may be assigned in a group to people of these departments, each as its line of ids
 * from the top: a leader of the group to anybody, a head to their own people in a group of both
 * (Mission T1).
 */
export function whyNotAssign(
  caller: CallerRoles,
  group: TaskGroupFacts,
  lineages: readonly string[],
): Refusal | null {
  if (group.state !== "ACTIVE") return "GROUP_DISSOLVED";
  if (may(caller, "ASSIGN_TASK", { group })) return null;
  if (!group.member || !mayAnywhere(caller, "ASSIGN_TO_OWN_PEOPLE")) return "NOT_ALLOWED";
  const own = lineages.every((lineage) => may(caller, "ASSIGN_TO_OWN_PEOPLE", { lineage }));
  return own ? null : "NOT_ALLOWED";
}

const targetOf = ({ assignerId, assignerStands, groupId }: TaskFacts): ActionTarget => ({
  authorId: assignerStands ? assignerId : null,
  group: { id: groupId },
});

/**
 * Whoever assigned it judges it, while membership and roles would let them assign it; then the owner of its
 * group, and the admins whom the owner has named.
 */
export const decides = (caller: CallerRoles, task: TaskFacts): boolean =>
  may(caller, task.assignerStands ? "DECIDE_TASK" : "DECIDE_ORPHANED_TASK", targetOf(task));

/** Accepting, returning, deciding on a new date (Mission T5, B2). */
export function whyNotDecide(caller: CallerRoles, task: TaskFacts): Refusal | null {
  if (!decides(caller, task)) return "NOT_ALLOWED";
  return task.state === "CANCELLED" ? "TASK_CANCELLED" : null;
}

/** Whoever decides on it, and the owner of its group. */
export const whyNotCancel = (caller: CallerRoles, task: TaskFacts): Refusal | null =>
  decides(caller, task) || may(caller, "CANCEL_TASK", targetOf(task))
    ? whyNotGoOn(task)
    : "NOT_ALLOWED";

/** What is over does not change any more. */
export function whyNotGoOn({ state }: Pick<TaskFacts, "state">): Refusal | null {
  if (state === "CANCELLED") return "TASK_CANCELLED";
  return state === "DONE" ? "TASK_ALREADY_DONE" : null;
}
