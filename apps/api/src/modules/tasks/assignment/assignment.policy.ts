import type { Refusal } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import {
  type AuthorityScope,
  type CallerRoles,
  covers,
  may,
} from "../../people/authority.policy.ts";
import { decides, type TaskFacts, whyNotGoOn } from "../task/task.policy.ts";
import type { AssignmentEnd, AssignmentRole, DateRequestState } from "./assignment.state.ts";
import { type DayFacts, dayEntryOn } from "./day-outcome.policy.ts";

/** The fields of somebody's assignment that the policies need; null: they have none. */
export interface AssignmentFacts extends DayFacts {
  personId: string;
  /** The line of ids of the department they were asked in. */
  lineage: string;
  role: AssignmentRole;
  end: AssignmentEnd | null;
}

type Assignment = AssignmentFacts | null;

/** Of the assignments of a task, in people who answer for it: how many are how far. */
export function countsOf(assignments: readonly Pick<AssignmentFacts, "role" | "state">[]) {
  const live = assignments.filter(({ role, state }) => role === "RESPONSIBLE" && state !== "ENDED");
  const done = live.filter(({ state }) => state === "DONE" || state === "ACCEPTED").length;
  const confirmed = live.filter(({ state }) => state !== "ASKED").length;
  return { responsible: live.length, confirmed, done };
}

/** Something is still to be done for it. */
export const isOpen = ({ state }: Pick<AssignmentFacts, "state">): boolean =>
  state === "ASKED" || state === "CONFIRMED";

/** Asks `rule` of an assignment that is the caller's own and goes on; any other is refused. */
function whyNotOwn<R extends Refusal>(
  task: TaskFacts,
  assignment: Assignment,
  rule: (own: AssignmentFacts) => R | null,
): R | "TASK_CANCELLED" | "TASK_NOT_YOURS" | null {
  if (task.state === "CANCELLED") return "TASK_CANCELLED";
  if (assignment === null || assignment.state === "ENDED") return "TASK_NOT_YOURS";
  return rule(assignment);
}

/**
 * Whether what is done at `now` is late: after its deadline, or after an earlier one that had passed
 * before it was moved. At the deadline's own instant it is on time.
 */
export const isDoneLate = (
  { dueAt, missedDueAt }: { dueAt: number; missedDueAt: number | null },
  now: number,
): boolean => missedDueAt !== null || now > dueAt;

/** The deadline that is missed for good when an assignment that is open at `now` moves on from it; null: none. */
export const missedBy = (
  { dueAt, missedDueAt }: { dueAt: number; missedDueAt: number | null },
  now: number,
): number | null => missedDueAt ?? (now > dueAt ? dueAt : null);

/** Taking it on (Mission T2). Once is enough. */
export function whyNotConfirm(task: TaskFacts, assignment: Assignment): Refusal | null {
  return whyNotOwn(task, assignment, ({ state }) =>
    state === "ASKED" ? null : "TASK_ALREADY_CONFIRMED",
  );
}

/** Taking the confirmation back, for `windowMs` after it. */
export function whyNotUndoConfirmation(
  task: TaskFacts,
  assignment: Assignment,
  confirmedAt: number | null,
  now: number,
  windowMs: number,
): Refusal | null {
  return whyNotOwn(task, assignment, (own) => {
    if (!isOpen(own)) return "TASK_ALREADY_DONE";
    if (confirmedAt === null) return "TASK_NOT_CONFIRMED";
    return now - confirmedAt > windowMs ? "UNDO_TOO_LATE" : null;
  });
}

/** Reporting progress: whoever has an assignment of the task, until it is done (Mission T4). */
export function whyNotReport(task: TaskFacts, assignment: Assignment): Refusal | null {
  return whyNotOwn(task, assignment, (own) => (isOpen(own) ? null : "TASK_ALREADY_DONE"));
}

/** Only a responsible person may complete, carry over or ask for a new date; a collaborator may not. */
function whyNotSettle(own: AssignmentFacts): Refusal | null {
  if (!isOpen(own)) return "TASK_ALREADY_DONE";
  return own.role === "RESPONSIBLE" ? null : "TASK_ONLY_HELPING";
}

/** Finishing (Mission T5). A question is finished by its answer alone (Mission T7). */
export function whyNotComplete(task: TaskFacts, assignment: Assignment): Refusal | null {
  return whyNotOwn(
    task,
    assignment,
    (own) => whyNotSettle(own) ?? (task.kind === "QUESTION" ? "QUESTION_NEEDS_ANSWER" : null),
  );
}

/** Carrying over what counts in the close-out of `openOn` (Mission T6). */
export function whyNotCarryOver(
  task: TaskFacts,
  assignment: Assignment,
  openOn: BusinessDay,
): Refusal | null {
  return whyNotOwn(task, assignment, (own) => {
    const refusal = whyNotSettle(own);
    if (refusal) return refusal;
    if (own.carriedFromOn === openOn) return "TASK_ALREADY_CARRIED";
    return own.dayOn > openOn ? "TASK_NOT_DUE_YET" : null;
  });
}

/** Asking for a later deadline (Mission B2). */
export const whyNotAskNewDate = (task: TaskFacts, assignment: Assignment): Refusal | null =>
  whyNotOwn(task, assignment, whyNotSettle);

/**
 * Whether an assignment was taken on by being done, and not before: at the same moment, without a
 * plan and a promised time, and so without a receipt. Taking back that it is done takes that back,
 * too (Mission T2).
 */
export const isTakenOnByDoing = (assignment: {
  confirmedAt: number | null;
  doneAt: number | null;
  receiptId: string | null;
}): boolean =>
  assignment.receiptId === null &&
  assignment.doneAt !== null &&
  assignment.confirmedAt === assignment.doneAt;

/**
 * Taking back what was said of the open day. What is in a closed day, or was accepted, cannot be
 * taken back.
 */
export function whyNotUndoDayEntry(
  task: TaskFacts,
  assignment: Assignment,
  openOn: BusinessDay,
): Refusal | null {
  return whyNotOwn(task, assignment, (own) => {
    if (own.state === "ACCEPTED") return "TASK_ALREADY_DONE";
    if (dayEntryOn(own, openOn) !== null) return null;
    const said = own.doneOn ?? own.carriedFromOn ?? own.blockedOn;
    return said !== null && said < openOn ? "TASK_DAY_CLOSED" : "TASK_NOTHING_TO_TAKE_BACK";
  });
}

/** Nobody has it any more: it was refused, or whoever had it has left. */
const isReleased = ({ end }: Pick<AssignmentFacts, "end">): boolean =>
  end === "REFUSED" || end === "LEFT";

/** An assignment as it stands among the others of its task. */
interface LinkedAssignment extends Pick<AssignmentFacts, "role" | "end"> {
  id: string;
  /** The assignment that it took the place of. */
  fromAssignmentId: string | null;
}

/** It was free, and somebody got it. */
const isReassigned = (
  assignment: LinkedAssignment,
  assignments: readonly LinkedAssignment[],
): boolean =>
  isReleased(assignment) &&
  assignments.some(({ fromAssignmentId }) => fromAssignmentId === assignment.id);

/** Nobody has that part of the task: it is free, and has been given to nobody since (Mission T6). */
export const isUnassigned = (
  assignment: LinkedAssignment,
  assignments: readonly LinkedAssignment[],
): boolean =>
  assignment.role === "RESPONSIBLE" &&
  isReleased(assignment) &&
  !isReassigned(assignment, assignments);

/**
 * Giving somebody's assignment to somebody else: whoever decides on the task, a head above whoever has
 * it, and they themselves (Mission T9 says what it means without a reason). What nobody has any more
 * is given on by the first two.
 */
export function whyNotReassign(
  caller: CallerRoles,
  task: TaskFacts,
  assignment: Assignment,
): Refusal | null {
  const free = assignment !== null && isReleased(assignment);
  const target = { lineage: assignment?.lineage, personId: free ? null : assignment?.personId };
  if (!decides(caller, task) && !may(caller, "REASSIGN_TASK", target)) return "NOT_ALLOWED";
  return whyNotGoOn(task) ?? (free ? null : whyNotReport(task, assignment));
}

/** As `whyNotReassign`, of an assignment among all of its task: what was free is given on once. */
export const whyNotReassignPart = (
  caller: CallerRoles,
  task: TaskFacts,
  assignment: AssignmentFacts & LinkedAssignment,
  assignments: readonly LinkedAssignment[],
): Refusal | null =>
  whyNotReassign(caller, task, isReassigned(assignment, assignments) ? null : assignment);

/** Who asks how far somebody is: the groups and departments that they answer for. */
export interface Viewer extends AuthorityScope {
  personId: string;
}

/**
 * Following an assignment: whether it was taken on, is late, waits for something. That is for whoever has
 * it, whoever assigned the task (null: no longer may), whoever answers for its group or, as head, for them, and to whom it
 * was taken (Mission T3). Whoever has a part in the task with them, or reads the question in the group, knows
 * who they are, and how many are how far.
 */
export function whyNotFollow(
  viewer: Viewer,
  task: { groupId: string; assignerId: string | null },
  assignment: Pick<AssignmentFacts, "personId" | "lineage"> & { takenTo: boolean },
): Refusal | null {
  const involved = [assignment.personId, task.assignerId].includes(viewer.personId);
  if (involved || assignment.takenTo) return null;
  const target = { group: { id: task.groupId }, lineage: assignment.lineage };
  return covers(viewer, target) ? null : "NOT_ALLOWED";
}

/** What is done can be accepted. */
export function whyNotAccept(assignment: Pick<AssignmentFacts, "state">): Refusal | null {
  if (assignment.state === "ENDED") return "TASK_NOT_YOURS";
  return assignment.state === "DONE" || assignment.state === "ACCEPTED" ? null : "TASK_NOT_DONE";
}

/** What is done can be returned, even once it was accepted. */
export const whyNotReturn = whyNotAccept;

/** A request is decided once; the same decision again changes nothing. */
export function whyNotDecideDate(
  request: { state: DateRequestState; decidedById: string | null },
  personId: string,
  granted: boolean,
): Refusal | null {
  if (request.state === "OPEN") return null;
  if (request.state === "WITHDRAWN") return "DATE_REQUEST_WITHDRAWN";
  const same = (request.state === "GRANTED") === granted && request.decidedById === personId;
  return same ? null : "DATE_REQUEST_DECIDED";
}
