import { LIMITS } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import { closeAt, dayOn } from "../../../kernel/closing-time.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, row, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { detachOf } from "../../files/index.ts";
import { record } from "../../journal/index.ts";
import { myName } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { type OpenedDay, beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { TaskEvent } from "../task/task.entity.ts";
import { notifyAboutTask } from "../task/task.notify.ts";
import {
  factsOf,
  groupIdOfTask,
  lockedTask,
  taskOfTap,
  type TaskRow,
  visibleTask,
} from "../task/task.read.ts";
import { resetToAsked } from "./asked-again.service.ts";
import { CarryOver } from "./assignment.entity.ts";
import { isTakenOnByDoing, whyNotCarryOver, whyNotUndoDayEntry } from "./assignment.policy.ts";
import { type AssignmentRow, lockedAssignmentOf } from "./assignment.read.ts";
import { changeAssignment } from "./assignment.service.ts";
import type { CarryReason } from "./assignment.state.ts";
import { dayEntryOn } from "./day-outcome.policy.ts";
import { deciderOf } from "./unassigned.read.ts";

const c = table(CarryOver, "c");
const te = table(TaskEvent, "te");

/** Why an assignment is carried over, and to which day. */
export interface NewCarryOver {
  taskId: string;
  /** The next workday, when none is given. */
  toOn?: BusinessDay | null;
  reason: CarryReason;
  note?: string | null;
  tapId?: string | null;
}

/**
 * Carries the caller's assignment from the open day to a later workday (Mission T6). The deadline stays;
 * the promise moves with it. From the third time on whoever assigned it is told. The same tap twice
 * is once. A reason that is none of those listed is written down. Refuses with
 * `TASK_ALREADY_CARRIED`, `TASK_NOT_DUE_YET`, `TASK_NOT_YOURS`, `TASK_DAY_OFF`, `BAD_INPUT`.
 */
export function carryOver(ctx: Ctx, input: NewCarryOver): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const note = fields.optional("note", input.note, LIMITS.reason);
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    const before = await taskOfTap(ctx, input.taskId, tapId);
    if (before) return before;
    const groupId = await groupIdOfTask(ctx, input.taskId);
    const day = await beginDayDeed(ctx, organisationId, groupId);
    const { openOn, calendar } = day;
    const task = await lockedTask(ctx, input.taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    if (await taskOfTap(ctx, task.id, tapId)) return task;
    const toOn = input.toOn ?? calendar.nextWorkday(openOn);
    const refusal = whyNotCarryOver(await factsOf(ctx, task), assignment, openOn);
    if (refusal === "TASK_ALREADY_CARRIED") {
      const last = await carriedFrom(ctx, orNotFound(assignment).id, openOn);
      if (last?.toOn === toOn && last.reason === input.reason) return task;
    }
    refuseIf(refusal);
    const mine = orNotFound(assignment);
    const last = dayAfter(openOn, LIMITS.taskWithinDays);
    fields.expect("toOn", toOn > openOn && toOn <= last);
    fields.expect("note", input.reason !== "OTHER" || note !== null, "REQUIRED");
    fields.done();
    refuseIf(calendar.isWorkday(toOn) ? null : "TASK_DAY_OFF");

    const number = mine.carries + 1;
    const promised = closeAt(day, toOn).getTime();
    const planned = mine.state === "CONFIRMED" && (mine.plannedAt ?? 0) < promised;
    await insertNew(ctx, CarryOver, [
      {
        id: newId(),
        organisationId: organisationId,
        assignmentId: mine.id,
        taskId: task.id,
        groupId: task.groupId,
        personId: personId,
        number,
        fromOn: openOn,
        toOn: toOn,
        reason: input.reason,
        note,
        at: ctx.now.getTime(),
        wasPlannedAt: mine.plannedAt,
        live: 1,
      },
    ]);
    await changeAssignment(ctx, organisationId, mine.id, {
      day_on: toOn,
      carries: number,
      ...(planned ? { planned_at: promised } : {}),
    });
    const line = { kind: "CARRIED_OVER" as const, text: note, onDay: toOn, tapId };
    await addOwnTaskEvents(ctx, task.id, { ...line, assignmentId: mine.id });
    await record(ctx, { deed: "task.carried_over", subjectId: task.id, groupId: task.groupId });
    if (number >= LIMITS.carryOverTellsFrom) {
      await notifyAboutTask(ctx, organisationId, task, await deciderOf(ctx, task.id), {
        kind: "TASK_CHANGED",
        title: taskWords.carried(await myName(ctx), number, task.goal),
        body: note ?? taskWords.carriedTo(toOn),
        occasion: `carried:${mine.id}:${openOn}`,
      });
    }
    return await visibleTask(ctx, task.id);
  });
}

const carriedFrom = (ctx: Ctx, assignmentId: string, fromOn: BusinessDay) =>
  row<{
    id: string;
    toOn: BusinessDay;
    reason: CarryReason;
    at: number;
    wasPlannedAt: number | null;
  }>(
    ctx,
    sql`select ${c.id}, ${c.toOn} as toOn, ${c.reason}, ${c.at}, ${c.wasPlannedAt} as wasPlannedAt from ${c}
      where ${c.organisationId} = ${ctx.actor.organisationId} and ${c.assignmentId} = ${assignmentId}
      and ${c.fromOn} = ${fromOn} and ${c.live} = 1`,
  );

/**
 * An assignment is back in the open day that it was carried from, unless its deadline has moved behind that
 * day since; in the caller's transaction. A promise that was made since stays.
 */
export async function takeBackCarryOver(
  ctx: Ctx,
  mine: AssignmentRow,
  day: OpenedDay,
): Promise<void> {
  const { organisationId } = ctx.actor;
  const { openOn } = day;
  const last = orNotFound(await carriedFrom(ctx, mine.id, openOn));
  const dueOn = dayOn(day, new Date(mine.dueAt));
  const moved = mine.plannedAt === closeAt(day, last.toOn).getTime();
  const promisedBefore = mine.confirmedAt !== null && mine.confirmedAt <= Number(last.at);
  await update(
    ctx,
    CarryOver,
    { live: null, undoneAt: ctx.now.getTime() },
    (row) => sql`${row.id} = ${last.id} and ${row.organisationId} = ${organisationId}`,
  );
  await changeAssignment(ctx, organisationId, mine.id, {
    day_on: dueOn > openOn ? dueOn : openOn,
    carries: mine.carries - 1,
    ...(moved && promisedBefore ? { planned_at: last.wasPlannedAt } : {}),
  });
}

const UNDO_CHANGES = {
  DONE: { kind: "COMPLETION_UNDONE", deed: "task.completion_withdrawn" },
  CARRIED: { kind: "CARRY_OVER_UNDONE", deed: "task.carry_over_withdrawn" },
  BLOCKED: { kind: "OBSTACLE_UNDONE", deed: "task.obstacle_withdrawn" },
} as const;

/**
 * Takes back what the caller said of their assignment in the open day: done, carried over, or blocked.
 * What was handed in with it goes, too, and what was taken on only by being done is asked as before.
 * Until that day is closed; then `TASK_DAY_CLOSED`. Refuses with `TASK_NOT_YOURS`,
 * `TASK_NOTHING_TO_TAKE_BACK`, and with `TASK_ALREADY_DONE` what was accepted.
 */
export function undoDayEntry(ctx: Ctx, taskId: string): Promise<TaskRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const day = await beginDayDeed(ctx, organisationId, await groupIdOfTask(ctx, taskId));
    const { openOn } = day;
    const task = await lockedTask(ctx, taskId);
    const assignment = await lockedAssignmentOf(ctx, task.id, personId);
    const refusal = whyNotUndoDayEntry(await factsOf(ctx, task), assignment, openOn);
    const nothing = refusal === "TASK_NOTHING_TO_TAKE_BACK";
    if (nothing && (await wasLastEntryWithdrawn(ctx, orNotFound(assignment).id))) return task;
    refuseIf(refusal);
    const mine = orNotFound(assignment);
    const said = orNotFound(dayEntryOn(mine, openOn));
    await measure(ctx, "UNDO", [task.id]);
    if (said === "CARRIED") await takeBackCarryOver(ctx, mine, day);
    else {
      const asked =
        said === "DONE" && isTakenOnByDoing(mine)
          ? await resetToAsked(ctx, organisationId, mine)
          : {};
      const undone = said === "DONE" ? NOT_DONE : NOT_BLOCKED;
      await changeAssignment(ctx, organisationId, mine.id, { ...undone, ...asked });
    }
    if (said === "DONE") await detachOf(ctx, Number(mine.doneAt), "DELIVERABLE", mine.id);
    const { kind, deed } = UNDO_CHANGES[said];
    await addOwnTaskEvents(ctx, task.id, { kind, assignmentId: mine.id });
    await record(ctx, { deed, subjectId: task.id, groupId: task.groupId });
    return await visibleTask(ctx, task.id);
  });
}

const NOT_DONE = { state: "CONFIRMED", done_at: null, done_on: null, done_late: 0, result: null };
const NOT_BLOCKED = { blocked_on: null, blocked_at: null, waits_for: null };

/** Whether the last thing said of an assignment was that something is taken back: then this is the same tap. */
async function wasLastEntryWithdrawn(ctx: Ctx, assignmentId: string): Promise<boolean> {
  const last = await row<{ kind: string }>(
    ctx,
    sql`select ${te.kind} from ${te} where ${te.organisationId} = ${ctx.actor.organisationId}
      and ${te.assignmentId} = ${assignmentId} order by ${te.id} desc limit 1`,
  );
  return Object.values(UNDO_CHANGES).some(({ kind }) => kind === last?.kind);
}
