import { aheadFault, LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { attach } from "../../files/index.ts";
import { lockGroups, visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { myself, callerRoles } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { isOpen } from "../assignment/assignment.policy.ts";
import { lockedAssignmentOf, myAssignment, assignmentsOf } from "../assignment/assignment.read.ts";
import {
  addAssignments,
  changeAssignment,
  endAssignments,
} from "../assignment/assignment.service.ts";
import type { AssignmentRole } from "../assignment/assignment.state.ts";
import { withStandIns, addAwayEvents } from "../away/hand-over.service.ts";
import { type Member, membersAmong } from "./assignees.read.ts";
import { beginDayDeed } from "./day.read.ts";
import { planTaskReminders } from "./reminder.provider.ts";
import { addOwnTaskEvents, subjectOf } from "./task-event.service.ts";
import { defaultDueAt } from "./task.day.ts";
import { Task } from "./task.entity.ts";
import { notifyAboutTask } from "./task.notify.ts";
import { whyNotAssign, whyNotCancel } from "./task.policy.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  taskMadeByTap,
  type TaskRow,
  visibleTask,
} from "./task.read.ts";

/** What a leader hands out. */
export interface TaskDraft {
  groupId: string;
  goal: string;
  requirements: string;
  /** The group's next close-out, when none is given. */
  dueAt?: Date | null;
  responsibleIds: readonly string[];
  collaboratorIds?: readonly string[] | null;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/** What was asked for, as a confirmation's receipt names it. */
export const textHashOf = ({ goal, requirements }: Pick<TaskRow, "goal" | "requirements">) =>
  hashOf({ goal, requirements });

/**
 * Assigns a task to members of a group (Mission T1): each of the responsible answers for an assignment of
 * their own. The same tap sent again answers the same task. Refuses with `NOT_ALLOWED`,
 * `GROUP_DISSOLVED`, `NOT_A_MEMBER` (naming them), `SAID_TOO_OFTEN`, `BAD_INPUT`; a stranger's group is not found.
 */
export function assign(ctx: Ctx, draft: TaskDraft): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const tapId = fields.optional("tapId", draft.tapId, LIMITS.tapId);
    const known = await taskMadeByTap(ctx, tapId);
    if (known) return known;
    const goal = fields.text("goal", draft.goal, TEXTS.taskGoal);
    const requirements = fields.text("requirements", draft.requirements, {
      min: 0,
      max: LIMITS.taskRequirements,
    });
    const most = { max: LIMITS.taskPeople };
    const responsible = fields.list("responsibleIds", draft.responsibleIds, most);
    const helping = fields.list("collaboratorIds", draft.collaboratorIds, { min: 0, ...most });
    const fileIds = fields.list("fileIds", draft.fileIds, { min: 0, max: LIMITS.filesPerTask });
    const all = [...responsible, ...helping];
    fields.expect("collaboratorIds", new Set(all).size === all.length);
    if (draft.dueAt) checkAhead(fields, ctx, "dueAt", draft.dueAt);
    fields.done();

    const group = await visibleGroup(ctx, draft.groupId);
    const caller = await callerRoles(ctx);
    refuseIf(whyNotAssign(caller, { ...group, member: true }, []));
    await lockGroups(ctx, [group.id]);
    const open = await beginDayDeed(ctx, organisationId, group.id);
    const meanwhile = await taskMadeByTap(ctx, tapId);
    if (meanwhile) return meanwhile;
    const members = await membersAmong(ctx, group.id, [...all, personId]);
    const people = all.map((id) => memberOrRefuse(members, id));
    const facts = { ...group, member: members.has(personId) };
    const lineages = people.map(({ lineage }) => lineage);
    refuseIf(whyNotAssign(caller, facts, lineages));

    await measure(ctx, "TASK", all);
    const dueAt = (draft.dueAt ?? defaultDueAt(open, ctx.now)).getTime();
    const task = {
      id: newId(),
      groupId: group.id,
      assignerId: personId,
      originalDueAt: dueAt,
      goal,
      requirements,
    };
    await insertNew(ctx, Task, [
      {
        id: task.id,
        organisationId: organisationId,
        groupId: group.id,
        kind: "TASK",
        state: "OPEN",
        assignerId: personId,
        goal,
        requirements,
        assignedAt: ctx.now.getTime(),
        originalDueAt: dueAt,
        dueAt: dueAt,
        tapId: tapId,
      },
    ]);
    await attach(ctx, fileIds, "TASK", task.id);
    const roleOf = (i: number): AssignmentRole =>
      i < responsible.length ? "RESPONSIBLE" : "COLLABORATOR";
    const meant = people.map((one, i) => ({ ...one, role: roleOf(i), dueAt }));
    const assignments = await withStandIns(ctx, organisationId, group.id, meant);
    await addAssignments(ctx, organisationId, task, open, assignments);
    await addOwnTaskEvents(ctx, task.id, { kind: "ASSIGNED", untilAt: dueAt });
    await addAwayEvents(ctx, organisationId, task.id, assignments);
    const contentHash = textHashOf(task);
    await record(ctx, {
      deed: "task.assigned",
      subjectId: task.id,
      groupId: group.id,
      contentHash,
    });
    const { name } = await myself(ctx);
    const body = taskWords.dueBy(clockTime(new Date(dueAt), ctx));
    const message = {
      kind: "TASK_ASSIGNED" as const,
      body,
      dueAt: new Date(dueAt),
      occasion: "assigned",
    };
    const asked = { ...message, title: taskWords.assigned(name, goal) };
    const asking = assignments.filter(({ role }) => role === "RESPONSIBLE");
    const theirs = asking.map((one) => one.personId);
    await notifyAboutTask(ctx, organisationId, task, theirs, asked);
    await notifyAboutTask(ctx, organisationId, task, helping, {
      ...message,
      title: taskWords.helping(name, goal),
    });
    await planTaskReminders(ctx, organisationId, task, [new Date(dueAt)]);
    return await visibleTask(ctx, task.id);
  });
}

/** Whom a task is for must be in the group where it is assigned. */
function memberOrRefuse(members: Map<string, Member>, id: string): Member {
  const one = members.get(id);
  if (!one) throw new RefusedError("NOT_A_MEMBER", { personId: id });
  return one;
}

/** A deadline, a promise or a day: in the future, and within the limit. */
export function checkAhead(fields: Fields, ctx: Ctx, path: string, at: Date): void {
  fields.expect(path, aheadFault(at, ctx.now, LIMITS.taskWithinDays) === null);
}

/** The caller has it on screen. The first time is kept; it takes nothing on (Mission B8). */
export function open(ctx: Ctx, taskId: string): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const task = await visibleTask(ctx, taskId);
    await settle(ctx, organisationId, subjectOf(task.id), [personId]);
    // Looking again is the usual case, and locks nothing.
    const seen = await myAssignment(ctx, task.id);
    if (seen === null || seen.openedAt !== null) return task;
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    if (assignment === null || assignment.openedAt !== null) return task;
    await changeAssignment(ctx, organisationId, assignment.id, { opened_at: ctx.now.getTime() });
    await record(ctx, { deed: "task.opened", subjectId: task.id, groupId: task.groupId });
    return task;
  });
}

/**
 * Nobody has to do it any more; the reason is told to whoever had an assignment. What was done by then stays
 * done, in the day in which it counts. Cancelled twice is cancelled once. Refuses with `NOT_ALLOWED`, `TASK_ALREADY_DONE`, `BAD_INPUT`.
 */
export function cancel(ctx: Ctx, taskId: string, why: string): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    await beginDayDeed(ctx, organisationId, await groupIdOfTask(ctx, taskId));
    const task = await lockedTask(ctx, taskId);
    const refusal = whyNotCancel(await callerRoles(ctx), await factsOf(ctx, task));
    if (refusal === "TASK_CANCELLED") return task;
    refuseIf(refusal);
    fields.done();
    const live = (await assignmentsOf(ctx, task.id)).filter(({ state }) => state !== "ENDED");
    await update(
      ctx,
      Task,
      {
        state: "CANCELLED",
        endedAt: ctx.now.getTime(),
        cancelledById: personId,
        cancelReason: reason,
      },
      (row) => sql`${row.id} = ${task.id} and ${row.organisationId} = ${organisationId}`,
    );
    const ids = live.filter(isOpen).map(({ id }) => id);
    await endAssignments(ctx, organisationId, ids, "CANCELLED", reason);
    await addOwnTaskEvents(ctx, task.id, { kind: "CANCELLED", text: reason });
    await record(ctx, { deed: "task.cancelled", subjectId: task.id, groupId: task.groupId });
    const people = live.map((assignment) => assignment.personId);
    await settle(ctx, organisationId, subjectOf(task.id), null);
    const message = {
      kind: "TASK_CHANGED" as const,
      title: taskWords.cancelled(task.goal),
      body: reason,
    };
    await notifyAboutTask(ctx, organisationId, task, people, { ...message, occasion: "cancelled" });
    return orNotFound(await visibleTask(ctx, task.id));
  });
}
