import type { Refusal } from "@riqing/schema";
import { type AssignmentFacts, whyNotReport } from "../assignment/assignment.policy.ts";
import type { TaskFacts, TaskGroupFacts } from "../task/task.policy.ts";
import type { TaskKind } from "../task/task.state.ts";

/** Every member of a group may ask a department there (Mission T7). */
export function whyNotAskDepartment({ state, member }: TaskGroupFacts): Refusal | null {
  if (!member) return "NOT_ALLOWED";
  return state === "ACTIVE" ? null : "GROUP_DISSOLVED";
}

/** Whoever has the question answers it, or passes it on. */
export function whyNotAnswerQuestion(
  kind: TaskKind,
  task: TaskFacts,
  assignment: AssignmentFacts | null,
): Refusal | null {
  return kind === "QUESTION" ? whyNotReport(task, assignment) : "NOT_A_QUESTION";
}
