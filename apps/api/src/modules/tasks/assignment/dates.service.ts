import { LIMITS } from "@riqing/schema";
import { dayOn } from "../../../kernel/closing-time.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, row, run, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { myName, callerRoles } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { Task } from "../task/task.entity.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import { whyNotDecide } from "../task/task.policy.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  type TaskRow,
  visibleTask,
} from "../task/task.read.ts";
import { checkAhead } from "../task/task.service.ts";
import { Assignment, DateRequest } from "./assignment.entity.ts";
import { missedBy, whyNotAskNewDate, whyNotDecideDate } from "./assignment.policy.ts";
import {
  type AssignmentRow,
  dateRequestColumns,
  type DateRequestRow,
  lockedAssignmentOf,
  readAssignment,
} from "./assignment.read.ts";
import { changeAssignment, withdrawDateRequests } from "./assignment.service.ts";
import { deciderOf } from "./unassigned.read.ts";

const t = table(Task, "t");

const r = table(DateRequest, "r");
const a = table(Assignment, "a");

/**
 * Asks whoever assigned it for a later deadline (Mission B2), in the caller's transaction. A
 * request that is still open is replaced.
 */
export async function askNewDate(
  ctx: Ctx,
  task: TaskRow,
  assignment: AssignmentRow,
  wantedAt: number,
  reason: string | null,
): Promise<void> {
  const { organisationId } = ctx.actor;
  await withdrawDateRequests(ctx, organisationId, [assignment.id]);
  const id = newId();
  const why = reason && [...reason].slice(0, LIMITS.reason).join("");
  await insertNew(ctx, DateRequest, [
    {
      id,
      organisationId: organisationId,
      assignmentId: assignment.id,
      taskId: task.id,
      groupId: task.groupId,
      personId: assignment.personId,
      wantedAt: wantedAt,
      wasDueAt: assignment.dueAt,
      reason: why,
      at: ctx.now.getTime(),
      state: "OPEN",
    },
  ]);
  const line = { kind: "NEW_DATE_ASKED" as const, text: why, untilAt: wantedAt };
  await addOwnTaskEvents(ctx, task.id, { ...line, assignmentId: assignment.id });
  await record(ctx, { deed: "task.new_date_asked", subjectId: task.id, groupId: task.groupId });
  const was = clockTime(new Date(assignment.dueAt), ctx);
  const wanted = clockTime(new Date(wantedAt), ctx);
  await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
    kind: "TASK_CHANGED",
    title: taskWords.newDateAsked(await myName(ctx), task.goal),
    body: why ?? taskWords.newDate(was, wanted),
    occasion: `date:${id}`,
  });
}

/**
 * The caller asks for a later deadline of their assignment (Mission B2). Asking for the same again changes
 * nothing. Refuses with `TASK_NOT_YOURS`, `TASK_ALREADY_DONE`, `TASK_ONLY_HELPING`, `SAID_TOO_OFTEN`,
 * `BAD_INPUT`.
 */
export function requestNewDeadline(
  ctx: Ctx,
  taskId: string,
  wantedAt: Date,
  why: string | null,
): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.optional("reason", why, LIMITS.reason);
    checkAhead(fields, ctx, "wantedAt", wantedAt);
    const task = await lockedTask(ctx, taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, ctx.actor.personId);
    refuseIf(whyNotAskNewDate(await factsOf(ctx, task), assignment));
    const mine = orNotFound(assignment);
    fields.expect("wantedAt", wantedAt.getTime() > mine.dueAt);
    fields.done();
    const open = await openRequestOf(ctx, mine.id);
    if (open?.wantedAt !== wantedAt.getTime() || open.reason !== reason) {
      await measure(ctx, "DATE_REQUEST", [task.id]);
      await askNewDate(ctx, task, mine, wantedAt.getTime(), reason);
    }
    return task;
  });
}

const openRequestOf = (ctx: Ctx, assignmentId: string): Promise<DateRequestRow | null> =>
  row<DateRequestRow>(
    ctx,
    sql`select ${dateRequestColumns} from ${r}
      where ${r.organisationId} = ${ctx.actor.organisationId}
      and ${r.assignmentId} = ${assignmentId} and ${r.state} = 'OPEN'`,
  );

/**
 * Grants a later deadline, or does not (Mission B2). Granted, the deadline moves and the original
 * one stays beside it; whoever was late by then stays late. If two decide at once, the first
 * decision counts; the other is refused with `DATE_REQUEST_DECIDED`. Refuses with `NOT_ALLOWED`,
 * `DATE_REQUEST_WITHDRAWN`.
 */
export function decideNewDeadline(
  ctx: Ctx,
  requestId: string,
  granted: boolean,
  why: string | null,
): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const reason = fields.optional("reason", why, LIMITS.reason);
    const { taskId } = orNotFound(await requestById(ctx, requestId));
    const day = await beginDayDeed(ctx, organisationId, await groupIdOfTask(ctx, taskId));
    const task = await lockedTask(ctx, taskId);
    refuseIf(whyNotDecide(await callerRoles(ctx), await factsOf(ctx, task)));
    const request = orNotFound(await requestById(ctx, requestId, true));
    const { state, decidedById } = request;
    refuseIf(whyNotDecideDate(request, personId, granted), { state, decidedById });
    fields.done();
    if (state !== "OPEN") return task;

    const assignment = orNotFound(await readAssignment(ctx, organisationId, request.assignmentId));
    await update(
      ctx,
      DateRequest,
      {
        state: granted ? "GRANTED" : "REFUSED",
        decidedAt: ctx.now.getTime(),
        decidedById: personId,
        decisionReason: reason,
      },
      (row) => sql`${row.id} = ${request.id} and ${row.organisationId} = ${organisationId}`,
    );
    if (granted) {
      const wanted = dayOn(day, new Date(request.wantedAt));
      const later = wanted > assignment.dayOn ? wanted : assignment.dayOn;
      await changeAssignment(ctx, organisationId, assignment.id, {
        due_at: request.wantedAt,
        missed_due_at: missedBy(assignment, ctx.now.getTime()),
        day_on: later,
      });
      await run(
        ctx,
        sql`update ${t} set due_at = (select max(${a.dueAt}) from ${a}
          where ${a.organisationId} = ${organisationId} and ${a.taskId} = ${task.id}
          and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE')
          where ${t.id} = ${task.id} and ${t.organisationId} = ${organisationId}`,
      );
    }
    const kind = granted ? ("NEW_DATE_GRANTED" as const) : ("NEW_DATE_REFUSED" as const);
    const line = { kind, text: reason, untilAt: request.wantedAt, personId: request.personId };
    await addOwnTaskEvents(ctx, task.id, { ...line, assignmentId: assignment.id });
    const deed = granted ? "task.new_date_granted" : "task.new_date_refused";
    await record(ctx, { deed, subjectId: task.id, groupId: task.groupId });
    const said = granted ? taskWords.dateGranted(task.goal) : taskWords.dateRefused(task.goal);
    const due = granted ? request.wantedAt : assignment.dueAt;
    await notifyAboutTask(ctx, organisationId, task, [request.personId], {
      kind: "TASK_CHANGED",
      title: said,
      body: reason ?? taskWords.dueBy(clockTime(new Date(due), ctx)),
      occasion: `decided:${request.id}`,
    });
    return await visibleTask(ctx, task.id);
  });
}

const requestById = (ctx: Ctx, id: string, lock = false): Promise<DateRequestRow | null> =>
  row<DateRequestRow>(
    ctx,
    sql`select ${dateRequestColumns} from ${r} where ${r.id} = ${id}
      and ${r.organisationId} = ${ctx.actor.organisationId} ${lock ? forUpdate(ctx) : sql``}`,
  );
