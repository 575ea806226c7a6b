import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { questionWords } from "../../../words/question.zh-cn.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { isWithin, may } from "../../people/authority.policy.ts";
import { colleague, lineageOf, myName, callerRoles, distinctName } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { openAccountability } from "../accountability/accountability.service.ts";
import { isDoneLate } from "../assignment/assignment.policy.ts";
import { type AssignmentRow, lockedAssignmentOf } from "../assignment/assignment.read.ts";
import {
  addAssignments,
  changeAssignment,
  endAssignments,
  withdrawDateRequests,
} from "../assignment/assignment.service.ts";
import { deciderOf } from "../assignment/unassigned.read.ts";
import { addAwayEvents } from "../away/hand-over.service.ts";
import { type OpenedDay, beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvent, addOwnTaskEvents } from "../task/task-event.service.ts";
import { Task } from "../task/task.entity.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  type TaskRow,
  visibleTask,
} from "../task/task.read.ts";
import { personOrStandIn, headOrStandIn } from "./ask.service.ts";
import { whyNotAnswerQuestion } from "./question.policy.ts";

/** The answer; or who is to answer instead, and why. */
export interface QuestionAnswer {
  taskId: string;
  answer?: string | null;
  fileIds?: readonly string[] | null;
  passToDepartmentId?: string | null;
  passToPersonId?: string | null;
  reason?: string | null;
}

/**
 * Answers a question before the group, or passes it on to another department or to somebody of the
 * caller's own (Mission T7); without a reason, their head answers for that (T9). The same answer
 * again changes nothing. Refuses with `NOT_A_QUESTION`, `TASK_NOT_YOURS`, `TASK_ALREADY_DONE`,
 * `TASK_CANCELLED`, `NO_HEAD_TO_ASK`, `NOT_ALLOWED`, `SAID_TOO_OFTEN`, `BAD_INPUT`; a stranger's is not found.
 */
export function answerQuestion(ctx: Ctx, input: QuestionAnswer): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const answer = fields.optional("answer", input.answer, LIMITS.taskText);
    const reason = fields.optional("reason", input.reason, LIMITS.reason);
    const fileIds = fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.filesPerTask });
    fields.expect("fileIds", answer !== null || fileIds.length === 0);
    const said = [answer, input.passToDepartmentId, input.passToPersonId];
    fields.expect("answer", said.filter(Boolean).length === 1, answer ? "NOT_VALID" : "REQUIRED");
    fields.expect("passToPersonId", input.passToPersonId !== personId);
    const groupId = await groupIdOfTask(ctx, input.taskId);
    const day = await beginDayDeed(ctx, organisationId, groupId);
    const task = await lockedTask(ctx, input.taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    if (answer !== null && assignment?.state === "ACCEPTED" && assignment.result === answer)
      return task;
    refuseIf(whyNotAnswerQuestion(task.kind, await factsOf(ctx, task), assignment));
    fields.done();
    const mine = orNotFound(assignment);
    await (answer === null
      ? passOn(ctx, task, mine, day, input, reason)
      : completeByAnswer(ctx, task, mine, day, answer, fileIds));
    return await visibleTask(ctx, task.id);
  });
}

/** An answered question is accepted at once. */
async function completeByAnswer(
  ctx: Ctx,
  task: TaskRow,
  mine: AssignmentRow,
  { openOn }: OpenedDay,
  answer: string,
  fileIds: readonly string[],
): Promise<void> {
  const { organisationId } = ctx.actor;
  const now = ctx.now.getTime();
  const confirmed =
    mine.state === "ASKED"
      ? {
          confirmed_at: now,
          confirm_late: now > mine.confirmBy ? 1 : 0,
          method: "SELF",
          opened_at: mine.openedAt ?? now,
        }
      : {};
  await withdrawDateRequests(ctx, organisationId, [mine.id]);
  await changeAssignment(ctx, organisationId, mine.id, {
    ...confirmed,
    state: "ACCEPTED",
    done_at: now,
    done_on: openOn,
    done_late: isDoneLate(mine, now) ? 1 : 0,
    accepted_at: now,
    result: answer,
    next_step_at: null,
  });
  await update(
    ctx,
    Task,
    { state: "DONE", endedAt: now },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${task.id}`,
  );
  const line = { kind: "ANSWERED" as const, text: answer, assignmentId: mine.id };
  await addOwnTaskEvent(ctx, task.id, line, fileIds);
  await record(ctx, { deed: "question.answered", subjectId: task.id, groupId: task.groupId });
  await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
    kind: "TASK_DONE",
    title: questionWords.answered(await myName(ctx), task.goal),
    body: answer,
    occasion: `answered:${mine.id}`,
  });
}

async function passOn(
  ctx: Ctx,
  task: TaskRow,
  mine: AssignmentRow,
  day: OpenedDay,
  input: QuestionAnswer,
  reason: string | null,
): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const departmentId = input.passToDepartmentId;
  if (departmentId) await lineageOf(ctx, departmentId);
  const to = departmentId
    ? await headOrStandIn(ctx, departmentId, personId)
    : await ownPersonOrStandIn(ctx, mine, orNotFound(input.passToPersonId));
  await measure(ctx, "QUESTION", [to.personId]);
  await endAssignments(ctx, organisationId, [mine.id], "REASSIGNED", reason);
  const fresh = { role: "RESPONSIBLE" as const, dueAt: mine.dueAt, fromAssignmentId: mine.id };
  const assignment = { ...fresh, ...to };
  const [id] = await addAssignments(ctx, organisationId, task, day, [assignment]);
  if (departmentId) {
    await update(
      ctx,
      Task,
      { departmentId },
      (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${task.id}`,
    );
  }
  const line = { kind: "PASSED_ON" as const, text: reason, assignmentId: mine.id };
  await addOwnTaskEvents(ctx, task.id, { ...line, personId: to.standInForId ?? to.personId });
  await addAwayEvents(ctx, organisationId, task.id, [assignment]);
  await record(ctx, { deed: "question.passed_on", subjectId: task.id, groupId: task.groupId });
  if (reason === null) await openAccountability(ctx, task, mine, "PASSED_ON");
  const name = await myName(ctx);
  await notifyAboutTask(ctx, organisationId, task, [to.personId], {
    kind: "TASK_ASSIGNED",
    title: questionWords.passedToYou(name, task.goal),
    body: questionWords.by(clockTime(new Date(mine.dueAt), ctx)),
    occasion: `assigned:${id}`,
  });
  await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
    kind: "TASK_CHANGED",
    title: taskWords.handedOn(name, await distinctName(ctx, to.personId), task.goal),
    body: reason ?? taskWords.noReason,
    occasion: `moved:${id}`,
  });
}

/**
 * Somebody of the department in which the caller was asked, or of one that they head; or their stand-in.
 * Others are not found: a refusal would tell that they are there.
 */
async function ownPersonOrStandIn(ctx: Ctx, mine: AssignmentRow, id: string) {
  const person = await colleague(ctx, id);
  const lineage = await lineageOf(ctx, person.departmentId);
  const own =
    isWithin(lineage, mine.lineage) || may(await callerRoles(ctx), "PASS_ON_QUESTION", { lineage });
  refuseIf(own ? null : "NOT_FOUND");
  return personOrStandIn(ctx, person.id, ctx.actor.personId);
}
