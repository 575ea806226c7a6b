import { LIMITS, TEXTS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { attach, detach } from "../../files/index.ts";
import { lockGroups } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { myName, personById, callerRoles } from "../../people/index.ts";
import { membersAmong } from "../task/assignees.read.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvent, addOwnTaskEvents } from "../task/task-event.service.ts";
import { Task } from "../task/task.entity.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import { whyNotDecide } from "../task/task.policy.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  taskOfTap,
  type TaskRow,
  visibleTask,
} from "../task/task.read.ts";
import { Assignment } from "./assignment.entity.ts";
import { isDoneLate, whyNotAccept, whyNotComplete, whyNotReturn } from "./assignment.policy.ts";
import { type AssignmentRow, lockedAssignmentOf, readAssignment } from "./assignment.read.ts";
import { changeAssignment, withdrawDateRequests } from "./assignment.service.ts";
import { takeBackCarryOver } from "./carry-over.service.ts";
import { endLeftAssignments } from "./left.service.ts";
import { deciderOf, someUnassigned } from "./unassigned.read.ts";

const a = table(Assignment, "a");
const t = table(Task, "t");

/** That somebody has done their assignment. */
export interface Completion {
  taskId: string;
  result?: string | null;
  fileIds?: readonly string[] | null;
  /** Of what was handed in before it was returned. */
  removeFileIds?: readonly string[] | null;
  tapId?: string | null;
}

/**
 * The caller's assignment is done (Mission T5); done without having been confirmed, it is confirmed in the
 * same moment. It counts in the day that is open, instead of a carry-over of that day. What was handed in
 * before it was returned stays, unless it is named as what is to go. Done twice is
 * done once. Refuses with `TASK_NOT_YOURS`, `TASK_CANCELLED`, `TASK_ONLY_HELPING`,
 * `QUESTION_NEEDS_ANSWER`, `BAD_INPUT`.
 */
export function complete(ctx: Ctx, input: Completion): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const result = fields.optional("result", input.result, LIMITS.taskText);
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    const fileIds = fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.filesPerTask });
    const removeFileIds = fields.list("removeFileIds", input.removeFileIds, {
      min: 0,
      max: LIMITS.filesPerTask,
    });
    const before = await taskOfTap(ctx, input.taskId, tapId);
    if (before) return before;
    const groupId = await groupIdOfTask(ctx, input.taskId);
    const day = await beginDayDeed(ctx, organisationId, groupId);
    const { openOn } = day;
    const task = await lockedTask(ctx, input.taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    if (await taskOfTap(ctx, task.id, tapId)) return task;
    const refusal = whyNotComplete(await factsOf(ctx, task), assignment);
    if (refusal === "TASK_ALREADY_DONE") return task;
    refuseIf(refusal);
    fields.done();
    const mine = orNotFound(assignment);
    const now = ctx.now.getTime();
    if (mine.carriedFromOn === openOn) await takeBackCarryOver(ctx, mine, day);
    await withdrawDateRequests(ctx, organisationId, [mine.id]);
    await changeAssignment(ctx, organisationId, mine.id, {
      state: "DONE",
      done_at: now,
      done_on: openOn,
      done_late: isDoneLate(mine, now) ? 1 : 0,
      result,
      next_step_at: null,
      ...(mine.state === "ASKED" ? confirmedNow(mine, now) : {}),
    });
    await detach(ctx, removeFileIds, "DELIVERABLE", mine.id);
    await attach(ctx, fileIds, "DELIVERABLE", mine.id);
    await addOwnTaskEvents(ctx, task.id, {
      kind: "COMPLETED",
      text: result,
      tapId,
      assignmentId: mine.id,
    });
    await record(ctx, { deed: "task.completed", subjectId: task.id, groupId: task.groupId });
    await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
      kind: "TASK_DONE",
      title: taskWords.completed(await myName(ctx), task.goal),
      body: result ?? "",
      occasion: `done:${mine.id}:${now}`,
    });
    return await visibleTask(ctx, task.id);
  });
}

const confirmedNow = (mine: AssignmentRow, now: number) => ({
  method: "SELF",
  confirmed_at: now,
  confirm_late: now > mine.confirmBy ? 1 : 0,
  opened_at: mine.openedAt ?? now,
});

/** An assignment by its id, with its task, for whoever decides on it. */
async function assignmentToDecide(
  ctx: Ctx,
  assignmentId: string,
): Promise<[TaskRow, AssignmentRow]> {
  const { organisationId } = ctx.actor;
  const { taskId } = orNotFound(await readAssignment(ctx, organisationId, assignmentId));
  const task = await lockedTask(ctx, taskId);
  refuseIf(whyNotDecide(await callerRoles(ctx), await factsOf(ctx, task)));
  return [task, orNotFound(await readAssignment(ctx, organisationId, assignmentId))];
}

/**
 * What was done is accepted (Mission T5). Once every responsible assignment is, the task is over. Accepted
 * twice is accepted once. Refuses with `NOT_ALLOWED`, `TASK_NOT_DONE`, `TASK_CANCELLED`.
 */
export function accept(ctx: Ctx, assignmentId: string): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const [task, assignment] = await assignmentToDecide(ctx, assignmentId);
    refuseIf(whyNotAccept(assignment));
    if (assignment.state === "ACCEPTED") return task;
    const now = ctx.now.getTime();
    await changeAssignment(ctx, organisationId, assignment.id, {
      state: "ACCEPTED",
      accepted_at: now,
      return_reason: null,
    });
    await endIfAccepted(ctx, task.id);
    const line = {
      kind: "ACCEPTED" as const,
      assignmentId: assignment.id,
      personId: assignment.personId,
    };
    await addOwnTaskEvents(ctx, task.id, line);
    await record(ctx, { deed: "task.accepted", subjectId: task.id, groupId: task.groupId });
    await notifyAboutTask(ctx, organisationId, task, [assignment.personId], {
      kind: "TASK_CHANGED",
      title: taskWords.accepted(task.goal),
      body: "",
      occasion: `accepted:${assignment.id}:${now}`,
    });
    return await visibleTask(ctx, task.id);
  });
}

/**
 * A task is over once every responsible assignment that lives is accepted, and no part of it is left that
 * nobody has. In the caller's transaction.
 */
export const endIfAccepted = (ctx: Ctx, taskId: string): Promise<number> =>
  run(
    ctx,
    sql`update ${t} set state = 'DONE', ended_at = ${ctx.now.getTime()}
      where ${t.id} = ${taskId} and ${t.organisationId} = ${ctx.actor.organisationId} and ${t.state} = 'OPEN'
      and exists (select 1 from ${a} where ${a.organisationId} = ${t.organisationId}
        and ${a.taskId} = ${t.id} and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE')
      and not exists (select 1 from ${a} where ${a.organisationId} = ${t.organisationId}
        and ${a.taskId} = ${t.id} and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'
        and ${a.state} <> 'ACCEPTED')
      and not ${someUnassigned(t)}`,
  );

/**
 * What was done is returned with a reason (Mission T5): open again, and due in the day that is open.
 * A closed day that counted it as done keeps doing so. Of somebody who has left it is nobody's then,
 * and can be given on. Refuses with `NOT_ALLOWED`, `TASK_NOT_DONE`,
 * `TASK_CANCELLED`, `BAD_INPUT`.
 */
export function returnAssignment(
  ctx: Ctx,
  assignmentId: string,
  why: string,
  fileIds: readonly string[] = [],
): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    fields.list("fileIds", fileIds, { min: 0, max: LIMITS.filesPerTask });
    const known = orNotFound(await readAssignment(ctx, organisationId, assignmentId));
    const groupId = await groupIdOfTask(ctx, known.taskId);
    await lockGroups(ctx, [groupId]);
    const day = await beginDayDeed(ctx, organisationId, groupId);
    const { openOn } = day;
    const [task, assignment] = await assignmentToDecide(ctx, assignmentId);
    const again = assignment.state === "CONFIRMED" || assignment.end === "LEFT";
    if (again && assignment.returnReason === reason) return task;
    refuseIf(whyNotReturn(assignment));
    fields.done();
    await changeAssignment(ctx, organisationId, assignment.id, {
      state: "CONFIRMED",
      day_on: assignment.dayOn > openOn ? assignment.dayOn : openOn,
      done_at: null,
      done_on: null,
      done_late: 0,
      result: null,
      accepted_at: null,
      return_reason: reason,
    });
    await update(
      ctx,
      Task,
      { state: "OPEN", endedAt: null },
      (row) => sql`${row.id} = ${task.id} and ${row.organisationId} = ${organisationId}`,
    );
    const line = {
      kind: "RETURNED" as const,
      assignmentId: assignment.id,
      personId: assignment.personId,
    };
    await addOwnTaskEvent(ctx, task.id, { ...line, text: reason }, fileIds);
    await record(ctx, { deed: "task.returned", subjectId: task.id, groupId: task.groupId });
    if (!(await isStillMember(ctx, task, assignment.personId))) {
      await endLeftAssignments(ctx, organisationId, task.groupId, day, [assignment.id]);
      return await visibleTask(ctx, task.id);
    }
    await notifyAboutTask(ctx, organisationId, task, [assignment.personId], {
      kind: "TASK_CHANGED",
      title: taskWords.returned(task.goal),
      body: reason,
      occasion: `returned:${assignment.id}:${ctx.now.getTime()}`,
    });
    return await visibleTask(ctx, task.id);
  });
}

/** Still with the group; whoever answers a question need only be with the organisation. */
async function isStillMember(ctx: Ctx, task: TaskRow, personId: string): Promise<boolean> {
  if (task.kind === "QUESTION") return (await personById(ctx, personId))?.departedAt === null;
  return (await membersAmong(ctx, task.groupId, [personId])).has(personId);
}
