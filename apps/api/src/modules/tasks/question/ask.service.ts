import { LIMITS, TEXTS } from "@riqing/schema";
import { closeAt, currentDay } from "../../../kernel/closing-time.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { questionWords } from "../../../words/question.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { attach } from "../../files/index.ts";
import { lockGroups, visibleGroup } from "../../groups/index.ts";
import { record } from "../../journal/index.ts";
import { departmentById, lineageOf, myself, nearestHead, personById } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { addAssignments } from "../assignment/assignment.service.ts";
import { addAwayEvents } from "../away/hand-over.service.ts";
import { standingInFor } from "../away/standing-in.ts";
import { membersAmong } from "../task/assignees.read.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { Task } from "../task/task.entity.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import { taskMadeByTap, type TaskRow, visibleTask } from "../task/task.read.ts";
import { textHashOf } from "../task/task.service.ts";
import { whyNotAskDepartment } from "./question.policy.ts";

/** What a member wants to know of a department. */
export interface NewQuestion {
  groupId: string;
  departmentId: string;
  question: string;
  details?: string | null;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/**
 * Asks a department before the group (Mission T7): its head, or the nearest one above, answers by the
 * close-out of the next workday or passes it on; it escalates as a task does. The same tap sent again
 * answers the same question. Refuses with `NOT_ALLOWED`, `GROUP_DISSOLVED`, `NO_HEAD_TO_ASK`,
 * `SAID_TOO_OFTEN`, `BAD_INPUT`; a stranger's group or department is not found.
 */
export function askDepartment(ctx: Ctx, input: NewQuestion): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    const before = await taskMadeByTap(ctx, tapId);
    if (before) return before;
    const goal = fields.text("question", input.question, TEXTS.taskGoal);
    const requirements = fields.optional("details", input.details, LIMITS.taskRequirements) ?? "";
    const fileIds = fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.filesPerTask });
    const group = await visibleGroup(ctx, input.groupId);
    const member = (await membersAmong(ctx, group.id, [personId])).has(personId);
    refuseIf(whyNotAskDepartment({ ...group, member }));
    await lineageOf(ctx, input.departmentId);
    fields.done();

    await lockGroups(ctx, [group.id]);
    const open = await beginDayDeed(ctx, organisationId, group.id);
    const known = await taskMadeByTap(ctx, tapId);
    if (known) return known;
    const to = await headOrStandIn(ctx, input.departmentId, personId);
    await measure(ctx, "QUESTION", [to.personId]);
    const day = currentDay(open, ctx.now);
    const dueAt = closeAt(open, open.calendar.nextWorkday(day)).getTime();
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
        kind: "QUESTION",
        state: "OPEN",
        assignerId: personId,
        departmentId: input.departmentId,
        goal,
        requirements,
        assignedAt: ctx.now.getTime(),
        originalDueAt: dueAt,
        dueAt: dueAt,
        tapId: tapId,
      },
    ]);
    await attach(ctx, fileIds, "TASK", task.id);
    const assignment = { ...to, role: "RESPONSIBLE" as const, dueAt };
    await addAssignments(ctx, organisationId, task, open, [assignment]);
    const meantId = to.standInForId ?? to.personId;
    await addOwnTaskEvents(ctx, task.id, { kind: "ASSIGNED", untilAt: dueAt, personId: meantId });
    await addAwayEvents(ctx, organisationId, task.id, [assignment]);
    await record(ctx, {
      deed: "question.asked",
      subjectId: task.id,
      groupId: group.id,
      contentHash: textHashOf(task),
    });
    const { name } = await myself(ctx);
    const department = await departmentById.existing(ctx, input.departmentId);
    await notifyAboutTask(ctx, organisationId, task, [to.personId], {
      kind: "TASK_ASSIGNED",
      title: questionWords.asked(name, department.name, goal),
      body: questionWords.by(clockTime(new Date(dueAt), ctx)),
      occasion: "assigned",
    });
    return await visibleTask(ctx, task.id);
  });
}

/** Who answers for a department: its head, the nearest above, or who stands in for them now. */
export async function headOrStandIn(ctx: Ctx, departmentId: string, but: string) {
  const { organisationId } = ctx.actor;
  const head = await nearestHead(ctx, organisationId, departmentId, [but]);
  if (head === null) throw new RefusedError("NO_HEAD_TO_ASK");
  return personOrStandIn(ctx, head, but);
}

/** Somebody, or who stands in for them now (Mission B15); never `but`, who asks or passes on. */
export async function personOrStandIn(ctx: Ctx, meantId: string, but: string) {
  const { organisationId } = ctx.actor;
  const standIn = (await standingInFor(ctx, organisationId, [meantId])).get(meantId) ?? null;
  const stands = standIn !== null && standIn !== but;
  const personId = stands ? standIn : meantId;
  const person = await personById.existing(ctx, personId);
  const standInForId = stands ? meantId : null;
  return { personId, departmentId: person.departmentId, standInForId };
}
