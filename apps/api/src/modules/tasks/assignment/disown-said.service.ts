import { businessDayOf } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { row, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { record } from "../../journal/index.ts";
import { type DisownedTap, dueAgain } from "../../people/index.ts";
import { withdrawAccountability } from "../accountability/accountability.service.ts";
import { beginDayDeed } from "../task/day.read.ts";
import { addOwnTaskEvents } from "../task/task-event.service.ts";
import { TaskEvent } from "../task/task.entity.ts";
import { lockedTask } from "../task/task.read.ts";
import { onDeedDisowned } from "../tasks.hooks.ts";
import { asAskedAgain, held } from "./ask-anew.service.ts";
import { Assignment, CarryOver, DateRequest } from "./assignment.entity.ts";
import { addAssignments, changeAssignment } from "./assignment.service.ts";

const n = table(Assignment, "n");
const te = table(TaskEvent, "te");
const c = table(CarryOver, "c");

/** The assignment of the caller of which an event was said, whether it lives or not. */
const assignmentOf = (ctx: Ctx, { id }: DisownedTap) =>
  row<{ id: string; taskId: string; groupId: string; live: number | null }>(
    ctx,
    sql`select ${n.pick("id", "taskId", "groupId", "live")} from ${n} join ${te}
      on ${te.organisationId} = ${n.organisationId} and ${te.taskId} = ${n.taskId} and ${te.id} = ${id}
      and ${te.assignmentId} = ${n.id}
      where ${n.organisationId} = ${ctx.actor.organisationId} and ${n.personId} = ${ctx.actor.personId}`,
  );

/** It was written down that it was not the caller; the close-out of that day, if there is one, gets a correction. */
async function disowned(
  ctx: Ctx,
  deed: string,
  { id, taskId, groupId }: { id: string; taskId: string; groupId: string },
  tap: DisownedTap,
  day = businessDayOf(new Date(tap.at), ctx.timeZone),
): Promise<void> {
  await record(ctx, { deed, subjectId: taskId, groupId });
  await onDeedDisowned.emit(ctx, { groupId, assignmentId: id, day, tapId: tap.id });
}

/**
 * It was not the caller who carried it over: it is to be done in the day that is open, and the carry-over counts no
 * more. What was done of it since stays done.
 */
export async function disownCarryOver(ctx: Ctx, tap: DisownedTap): Promise<boolean> {
  const { organisationId } = ctx.actor;
  const found = await assignmentOf(ctx, tap);
  const here = await held(ctx, found?.live ? found : null);
  if (!found || !here) return false;
  const { mine, day } = here;
  const carried = await row<{
    id: string;
    fromOn: string;
    toOn: string;
    wasPlannedAt: number | null;
  }>(
    ctx,
    sql`select ${c.pick("id", "fromOn", "toOn", "wasPlannedAt")} from ${c} where ${c.organisationId} = ${organisationId}
      and ${c.assignmentId} = ${mine.id} and ${c.at} = ${tap.at} and ${c.live} = 1`,
  );
  await disowned(ctx, "task.carry_over_disowned", found, tap, carried?.fromOn);
  if (!carried) return false;
  await update(
    ctx,
    CarryOver,
    { live: null, undoneAt: ctx.now.getTime() },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${carried.id}`,
  );
  const open = mine.state === "ASKED" || mine.state === "CONFIRMED";
  // What its owner has carried on since stays where they carried it.
  const isThere = open && mine.dayOn === carried.toOn;
  await changeAssignment(ctx, organisationId, mine.id, {
    carries: mine.carries - 1,
    ...(isThere
      ? { planned_at: carried.wasPlannedAt, ...asAskedAgain(ctx, mine, day, tap.lostAt) }
      : {}),
  });
  await addOwnTaskEvents(ctx, mine.taskId, { kind: "CARRY_OVER_UNDONE", assignmentId: mine.id });
  return isThere;
}

/**
 * It was not the caller who refused: they are asked anew, with the group's working minutes from now on, unless
 * somebody has it since, or the task is over. Nobody above them has to answer for it any more.
 */
export async function disownTaskRefusal(ctx: Ctx, tap: DisownedTap): Promise<boolean> {
  const { organisationId, personId } = ctx.actor;
  const found = await assignmentOf(ctx, tap);
  if (!found) return false;
  const day = await beginDayDeed(ctx, organisationId, found.groupId);
  const task = await lockedTask(ctx, found.taskId);
  await disowned(ctx, "task.refusal_disowned", found, tap);
  await withdrawAccountability(ctx, found.id, "REFUSED");
  const before = await row<RefusedAssignment>(
    ctx,
    sql`select ${n.pick("departmentId", "role", "dueAt", "askedAt", "standInForId")} from ${n}
      where ${n.organisationId} = ${organisationId} and ${n.id} = ${found.id}`,
  );
  const since = await row(
    ctx,
    sql`select 1 as yes from ${n} where ${n.organisationId} = ${organisationId} and ${n.taskId} = ${found.taskId}
      and ${n.live} = 1 and (${n.personId} = ${personId} or ${n.fromAssignmentId} = ${found.id}) limit 1`,
  );
  if (!before || since || task.state !== "OPEN") return false;
  const terms = { dueAt: Number(before.dueAt), askedAt: Number(before.askedAt) };
  const dueAt = dueAgain(terms, tap.lostAt, ctx.now.getTime()) ?? terms.dueAt;
  const { departmentId, role, standInForId } = before;
  const again = { personId, departmentId, role, dueAt, standInForId, fromAssignmentId: found.id };
  await addAssignments(ctx, organisationId, task, day, [again]);
  return true;
}

interface RefusedAssignment extends Pick<Assignment, "departmentId" | "role" | "standInForId"> {
  dueAt: number;
  askedAt: number;
}

/** What is open waits for its owner again, with the time that they had; what is done stays as it is. */
async function giveTimeBack(
  ctx: Ctx,
  { mine, day }: NonNullable<Awaited<ReturnType<typeof held>>>,
  { lostAt }: DisownedTap,
  changes: Record<string, unknown>,
): Promise<void> {
  const open = mine.state === "ASKED" || mine.state === "CONFIRMED";
  const time = open ? asAskedAgain(ctx, mine, day, lostAt) : {};
  await changeAssignment(ctx, ctx.actor.organisationId, mine.id, { ...changes, ...time });
}

/** It was not the caller who asked for a later deadline: nobody is asked any more. What was decided stays. */
export async function disownDateRequest(ctx: Ctx, tap: DisownedTap): Promise<boolean> {
  const { organisationId } = ctx.actor;
  const found = await assignmentOf(ctx, tap);
  const here = await held(ctx, found?.live ? found : null);
  if (!found || !here) return false;
  await disowned(ctx, "task.new_date_disowned", found, tap);
  const withdrawn = await update(
    ctx,
    DateRequest,
    { state: "WITHDRAWN" },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.assignmentId} = ${found.id}
      and ${row.at} = ${tap.at} and ${row.state} = 'OPEN'`,
  );
  if (withdrawn === 0) return false;
  await giveTimeBack(ctx, here, tap, {});
  return true;
}

/** It was not the caller who told of an obstacle: nothing waits for it any more. */
export async function disownObstacle(ctx: Ctx, tap: DisownedTap): Promise<boolean> {
  const found = await assignmentOf(ctx, tap);
  const here = await held(ctx, found?.live ? found : null);
  if (!found || !here) return false;
  const { mine } = here;
  const isIt = Number(mine.blockedAt) === tap.at;
  const day = isIt && mine.blockedOn ? mine.blockedOn : undefined;
  await disowned(ctx, "task.obstacle_disowned", found, tap, day);
  if (!isIt) return false;
  const nothing = { blocked_on: null, blocked_at: null, waits_for: null };
  await giveTimeBack(ctx, here, tap, nothing);
  await addOwnTaskEvents(ctx, mine.taskId, { kind: "OBSTACLE_UNDONE", assignmentId: mine.id });
  return true;
}
