import type { Ctx } from "../../../kernel/ctx.ts";
import { boardScope } from "../../groups/index.ts";
import { whyNotFollow } from "../assignment/assignment.policy.ts";
import { type AssignmentRow, escalationsOf, assignmentsOf } from "../assignment/assignment.read.ts";
import type { TaskEventKind } from "./task-event.kind.ts";
import { eventsOf, type TaskEventRow, type TaskRow } from "./task.read.ts";
import type { TaskKind } from "./task.state.ts";

type FollowedTask = Pick<TaskRow, "id" | "kind" | "groupId" | "assignerId">;

/** Whether the caller sees how far somebody is with their assignment, see `whyNotFollow`. */
export async function follows(
  ctx: Ctx,
  task: Pick<TaskRow, "groupId" | "assignerId">,
  assignment: Pick<AssignmentRow, "id" | "personId" | "lineage">,
): Promise<boolean> {
  const { personId } = ctx.actor;
  const viewer = { personId, ...(await boardScope(ctx)) };
  if (whyNotFollow(viewer, task, { ...assignment, takenTo: false }) === null) return true;
  const takenTo = (await escalationsOf(ctx, assignment.id)).some(
    ({ toPersonId }) => toPersonId === personId,
  );
  return whyNotFollow(viewer, task, { ...assignment, takenTo }) === null;
}

/** The assignments of a task that the caller follows, in the order of `assignmentsOf`. */
export async function followedAssignments(ctx: Ctx, task: FollowedTask): Promise<AssignmentRow[]> {
  const assignments = await assignmentsOf(ctx, task.id);
  const followed = await Promise.all(
    assignments.map((assignment) => follows(ctx, task, assignment)),
  );
  return assignments.filter((_, i) => followed[i]);
}

const KINDS_FOR_EVERYBODY: readonly TaskEventKind[] = ["ASSIGNED", "PROGRESS", "HELP", "CANCELLED"];

/**
 * Events that show somebody's progress are for those who follow the assignment; events of these
 * kinds are for everybody.
 */
const publicKinds: Record<TaskKind, readonly TaskEventKind[]> = {
  TASK: KINDS_FOR_EVERYBODY,
  // Asked before the group: who has it now, and the answer.
  QUESTION: [...KINDS_FOR_EVERYBODY, "PASSED_ON", "REASSIGNED", "STOOD_IN", "ANSWERED"],
};

/** The time line of a task, the oldest first, as far as it is for the caller. */
export async function followedEvents(ctx: Ctx, task: FollowedTask): Promise<TaskEventRow[]> {
  const [events, assignments, followed] = await Promise.all([
    eventsOf(ctx, task.id),
    assignmentsOf(ctx, task.id),
    followedAssignments(ctx, task),
  ]);
  if (followed.length === assignments?.length) return events;
  const { personId } = ctx.actor;
  const ids = new Set(followed.map(({ id }) => id));
  const theirs = new Set<string | null>(followed.map((assignment) => assignment.personId));
  return events.filter((event) => {
    const people = [event.actorId, event.personId];
    if (people.includes(personId) || publicKinds[task.kind].includes(event.kind)) return true;
    return event.assignmentId === null
      ? people.some((id) => theirs.has(id))
      : ids.has(event.assignmentId);
  });
}
