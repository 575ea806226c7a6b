import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { lockGroups } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { callerRoles, distinctName } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { openAccountability } from "../accountability/accountability.service.ts";
import { withStandIns, addAwayEvents } from "../away/hand-over.service.ts";
import { membersAmong } from "../task/assignees.read.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  type TaskRow,
  visibleTask,
} from "../task/task.read.ts";
import { Assignment } from "./assignment.entity.ts";
import { whyNotReassignPart, whyNotReassign } from "./assignment.policy.ts";
import {
  type AssignmentRow,
  lastAssignmentOf,
  lockedAssignmentOf,
  readAssignment,
  assignmentsOf,
} from "./assignment.read.ts";
import { addAssignments, endAssignments } from "./assignment.service.ts";
import { deciderOf } from "./unassigned.read.ts";

const n = table(Assignment, "n");
const o = table(Assignment, "o");

/** Whose assignment goes to whom. */
export interface Reassignment {
  taskId: string;
  /** The caller, when nobody is named. */
  fromPersonId?: string | null;
  /** Which of the assignments, where the person has had several. */
  assignmentId?: string | null;
  toPersonId: string;
  reason?: string | null;
}

/**
 * Gives somebody's assignment to another member of the group, who is asked anew; also one that was
 * refused, or whose person has left. Of somebody who is away, the stand-in is asked, as when a task is
 * assigned (Mission B15).
 * Whoever passes on their own may do so without a reason, which their head answers for (Mission T9);
 * everybody else gives one. Refuses with `NOT_ALLOWED`, `TASK_ALREADY_DONE`, `NOT_A_MEMBER`,
 * `ALREADY_ON_TASK`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function reassign(ctx: Ctx, input: Reassignment): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const groupId = await groupIdOfTask(ctx, input.taskId);
    await lockGroups(ctx, [groupId]);
    const day = await beginDayDeed(ctx, organisationId, groupId);
    const task = await lockedTask(ctx, input.taskId);
    const named = input.assignmentId ? await assignmentIn(ctx, task.id, input.assignmentId) : null;
    const fromId = named?.personId ?? input.fromPersonId ?? personId;
    const own = fromId === personId;
    const fields = new Fields();
    const said = fields.text("reason", input.reason, { min: own ? 0 : 1, max: LIMITS.reason });
    const reason = said || null;
    const live = named?.state === "ENDED" ? null : await lockedAssignmentOf(ctx, task.id, fromId);
    if (live === null && (await wasReassignedTo(ctx, task.id, fromId, input.toPersonId)))
      return task;
    const assignment = live ?? named ?? (await lastAssignmentOf(ctx, task.id, fromId));
    const [caller, facts] = [await callerRoles(ctx), await factsOf(ctx, task)];
    const assignments = await assignmentsOf(ctx, task.id);
    refuseIf(
      assignment
        ? whyNotReassignPart(caller, facts, assignment, assignments)
        : whyNotReassign(caller, facts, null),
    );
    fields.done();
    const from = orNotFound(assignment);
    const members = await membersAmong(ctx, groupId, [input.toPersonId]);
    const to = members.get(input.toPersonId);
    if (!to) throw new RefusedError("NOT_A_MEMBER", { personId: input.toPersonId });
    const theirs = await lockedAssignmentOf(ctx, task.id, to.personId);
    if (theirs) throw new RefusedError("ALREADY_ON_TASK");
    await measure(ctx, "TASK", [to.personId]);

    if (live) await endAssignments(ctx, organisationId, [from.id], "REASSIGNED", reason);
    const there = [fromId, ...holdersAmong(assignments)];
    const meant = { ...to, role: from.role, dueAt: from.dueAt };
    const asked = await withStandIns(ctx, organisationId, groupId, [meant], there);
    const fresh = asked.map((one) => ({ ...one, fromAssignmentId: from.id }));
    const [freshId] = await addAssignments(ctx, organisationId, task, day, fresh);
    const kind = own ? ("PASSED_ON" as const) : ("REASSIGNED" as const);
    const line = { kind, text: reason, personId: to.personId };
    await addOwnTaskEvents(ctx, task.id, { ...line, assignmentId: from.id });
    await addAwayEvents(ctx, organisationId, task.id, fresh);
    await record(ctx, {
      deed: own ? "task.passed_on" : "task.reassigned",
      subjectId: task.id,
      groupId,
    });
    if (own && reason === null) await openAccountability(ctx, task, from, "PASSED_ON");
    await notifyReassigned(
      ctx,
      task,
      from,
      orNotFound(freshId),
      orNotFound(fresh[0]).personId,
      reason,
    );
    return await visibleTask(ctx, task.id);
  });
}

/** An assignment of the task; another task's is not there. */
async function assignmentIn(ctx: Ctx, taskId: string, id: string): Promise<AssignmentRow> {
  const assignment = await readAssignment(ctx, ctx.actor.organisationId, id);
  return orNotFound(assignment?.taskId === taskId ? assignment : null);
}

/** Who has an assignment of it now. */
const holdersAmong = (assignments: readonly AssignmentRow[]): string[] =>
  assignments.filter(({ state }) => state !== "ENDED").map(({ personId }) => personId);

/** Whether that assignment has gone to them, or to their stand-in, already: then this is the same tap. */
async function wasReassignedTo(
  ctx: Ctx,
  taskId: string,
  fromId: string,
  toId: string,
): Promise<boolean> {
  const moved = await row(
    ctx,
    sql`select 1 as yes from ${n} join ${o} on ${o.id} = ${n.fromAssignmentId}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.taskId} = ${taskId}
      and (${n.personId} = ${toId} or ${n.standInForId} = ${toId}) and ${n.live} = 1 and ${o.personId} = ${fromId}
      and o.${sql.ref("end")} in ('REASSIGNED', 'REFUSED', 'LEFT')`,
  );
  return moved !== null;
}

/** Whoever has it now, whoever had it, and whoever assigned it. */
async function notifyReassigned(
  ctx: Ctx,
  task: TaskRow,
  from: AssignmentRow,
  freshId: string,
  toId: string,
  reason: string | null,
): Promise<void> {
  const { organisationId } = ctx.actor;
  const nameOf = (id: string) => distinctName(ctx, id);
  const due = taskWords.dueBy(clockTime(new Date(from.dueAt), ctx));
  await notifyAboutTask(ctx, organisationId, task, [toId], {
    kind: "TASK_ASSIGNED",
    title: taskWords.assigned(await nameOf(ctx.actor.personId), task.goal),
    body: due,
    occasion: `assigned:${freshId}`,
  });
  await notifyAboutTask(ctx, organisationId, task, [from.personId], {
    kind: "TASK_CHANGED",
    title: taskWords.reassigned(task.goal),
    body: reason ?? "",
    occasion: `reassigned:${freshId}`,
  });
  await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
    kind: "TASK_CHANGED",
    title: taskWords.handedOn(await nameOf(from.personId), await nameOf(toId), task.goal),
    body: reason ?? taskWords.noReason,
    occasion: `moved:${freshId}`,
  });
}
