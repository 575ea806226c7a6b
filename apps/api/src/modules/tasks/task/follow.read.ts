import type { Ctx } from "../../../kernel/ctx.ts";
import { boardScope } from "../../groups/index.ts";
import { isWithin } from "../../people/authority.policy.ts";
import { lineageOf, personById } from "../../people/index.ts";
import { whyNotFollow } from "../assignment/assignment.policy.ts";
import { type AssignmentRow, escalationsOf, assignmentsOf } from "../assignment/assignment.read.ts";
import { membersAmong } from "./assignees.read.ts";
import { isStanding } from "./assigner.read.ts";
import { headedLines } from "./headed.read.ts";
import type { TaskEventKind } from "./task-event.kind.ts";
import { eventsOf, type TaskEventRow, type TaskRow } from "./task.read.ts";
import type { TaskKind } from "./task.state.ts";

type FollowedTask = Pick<TaskRow, "id" | "kind" | "groupId" | "assignerId">;

/** Whether an assignment was taken to the caller, who heads its person or stands in for who does. */
async function isTakenToCaller(
  ctx: Ctx,
  { id, lineage, personId }: Pick<AssignmentRow, "id" | "lineage" | "personId">,
): Promise<boolean> {
  const taken = (await escalationsOf(ctx, id)).some(
    ({ toPersonId, step }) => toPersonId === ctx.actor.personId && step === "HEAD",
  );
  if (!taken) return false;
  const { departmentId } = await personById.existing(ctx, personId);
  const lines = [lineage, await lineageOf(ctx, departmentId)];
  return (await headedLines(ctx)).some((above) => lines.some((line) => isWithin(line, above)));
}

/** Whether the caller sees how far somebody is with their assignment, see `whyNotFollow`. */
export async function follows(
  ctx: Ctx,
  task: Pick<TaskRow, "id" | "groupId" | "assignerId">,
  assignment: Pick<AssignmentRow, "id" | "personId" | "lineage">,
): Promise<boolean> {
  const { personId } = ctx.actor;
  const viewer = { personId, ...(await boardScope(ctx)) };
  const assigned = task.assignerId === personId && (await isStanding(ctx, task));
  const followed = { groupId: task.groupId, assignerId: assigned ? personId : null };
  if (whyNotFollow(viewer, followed, { ...assignment, takenTo: false }) === null) return true;
  const takenTo = await isTakenToCaller(ctx, assignment);
  return whyNotFollow(viewer, followed, { ...assignment, takenTo }) === null;
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

/** Whoever has left the group keeps what they did, and reads nothing more of the others. */
async function hasLeft(ctx: Ctx, { kind, groupId }: FollowedTask): Promise<boolean> {
  if (kind === "QUESTION") return false;
  const { personId } = ctx.actor;
  return !(await membersAmong(ctx, groupId, [personId])).has(personId);
}

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
  const forAll = (await hasLeft(ctx, task)) ? [] : publicKinds[task.kind];
  return events.filter((event) => {
    const people = [event.actorId, event.personId];
    if (people.includes(personId) || forAll.includes(event.kind)) return true;
    return event.assignmentId === null
      ? people.some((id) => theirs.has(id))
      : ids.has(event.assignmentId);
  });
}
