import type { BusinessDay } from "../../../kernel/business-day.ts";
import { closeAt, type DayClosing, openDay } from "../../../kernel/closing-time.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import {
  forShare,
  forUpdate,
  insertNew,
  list,
  row,
  rows,
  sql,
  update,
} from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { calendarOfGroup, hoursIn } from "../../groups/index.ts";
import { organisationView } from "../../people/index.ts";
import { applyMovedDay } from "../../tasks/index.ts";
import { nextDayAfterChange } from "./next-day.policy.ts";
import { CloseOutSchedule } from "./schedule.entity.ts";

const s = table(CloseOutSchedule, "s");
const o = organisationView("o");

/** A group, wherever it is. */
export interface GroupKey {
  organisationId: string;
  groupId: string;
}

const columns = s.pick("id", "nextOn", "nextAt", "closedOn", "closed");

export type ScheduleRow = RowOf<typeof columns>;

/** How the row is locked until the transaction ends; "no wait" fails where others have locked it. */
type LockMode = "none" | "shared" | "exclusive" | "exclusive, no wait";

/** The error of a server when a row cannot be locked at once: MariaDB the one, MySQL the other. */
const LOCK_ERRORS: ReadonlySet<unknown> = new Set(["ER_LOCK_WAIT_TIMEOUT", "ER_LOCK_NOWAIT"]);

/** Which day of a group is open; null: it has no schedule yet. */
export async function scheduleOf(
  ctx: Pick<RequestContext, "em">,
  { organisationId, groupId }: GroupKey,
  lock: LockMode = "none",
): Promise<ScheduleRow | null> {
  const clauses = {
    none: sql``,
    shared: forShare(ctx),
    exclusive: forUpdate(ctx),
    "exclusive, no wait": forUpdate(ctx, "nowait"),
  };
  const read = await row<ScheduleRow>(
    ctx,
    sql`select ${columns} from ${s}
      where ${s.organisationId} = ${organisationId} and ${s.groupId} = ${groupId} ${clauses[lock]}`,
  );
  if (!read) return null;
  const nextAt = read.nextAt === null ? null : Number(read.nextAt);
  return { ...read, nextAt, closed: Number(read.closed) };
}

/** The schedule, locked; or "locked" where somebody else has locked it. */
export async function scheduleWithoutWait(
  ctx: Pick<RequestContext, "em">,
  groupKey: GroupKey,
): Promise<ScheduleRow | "locked" | null> {
  try {
    return await scheduleOf(ctx, groupKey, "exclusive, no wait");
  } catch (thrown) {
    if (LOCK_ERRORS.has((thrown as { code?: unknown }).code)) return "locked";
    throw thrown;
  }
}

export const isDue = ({ nextAt }: ScheduleRow, { now }: Pick<RequestContext, "now">): boolean =>
  nextAt !== null && nextAt <= now.getTime();

/** By what a group closes its days. */
export async function closingOf(
  ctx: Pick<RequestContext, "em" | "cache" | "now" | "timeZone">,
  { organisationId, groupId }: GroupKey,
): Promise<DayClosing> {
  const organisation = await workingCalendarOf(ctx, organisationId);
  const hours = orNotFound((await hoursIn(ctx, organisationId, [groupId])).get(groupId));
  return { ...hours, calendar: calendarOfGroup(organisation, hours), timeZone: ctx.timeZone };
}

/** A group's first day closes at its first close-out from now on; a group that has begun goes on. */
export async function beginSchedule(ctx: RequestContext, groupKey: GroupKey): Promise<void> {
  const closing = await closingOf(ctx, groupKey);
  const nextOn = openDay(closing, ctx.now);
  await insertNew(ctx, CloseOutSchedule, [
    {
      id: newId(),
      organisationId: groupKey.organisationId,
      groupId: groupKey.groupId,
      nextOn: nextOn,
      nextAt: closeAt(closing, nextOn).getTime(),
      closedOn: null,
      closed: 0,
    },
  ]);
}

/** The schedule of the group, locked; begun if it was not yet. */
export async function lockedSchedule(
  ctx: RequestContext,
  groupKey: GroupKey,
  lock: LockMode,
): Promise<ScheduleRow> {
  const known = await scheduleOf(ctx, groupKey, lock);
  if (known) return known;
  await beginSchedule(ctx, groupKey);
  return orNotFound(await scheduleOf(ctx, groupKey, lock));
}

/** Sets which day is open, and when it closes. */
export const setNext = (
  ctx: RequestContext,
  { organisationId }: GroupKey,
  { id, closedOn, closed }: Pick<ScheduleRow, "id" | "closedOn" | "closed">,
  { nextOn, nextAt }: { nextOn: BusinessDay; nextAt: Date | null },
): Promise<number> =>
  update(
    ctx,
    CloseOutSchedule,
    { nextOn, nextAt: nextAt?.getTime() ?? null, closedOn, closed },
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );

/** Hours or calendar have changed: what is open closes by the new ones, what is closed stays. */
export async function replan(
  ctx: RequestContext,
  groupKey: GroupKey,
  schedule: ScheduleRow,
): Promise<void> {
  if (schedule.nextAt === null) return;
  const closing = await closingOf(ctx, groupKey);
  const nextAt = new Date(schedule.nextAt);
  await moveNext(
    ctx,
    groupKey,
    schedule,
    nextDayAfterChange(closing, { ...schedule, nextAt }, ctx.now),
  );
}

/**
 * Another day is open instead of the one that was, which is not closed: what was done in that one, and
 * what was said to be in the way, counts in this one.
 */
export async function moveNext(
  ctx: RequestContext,
  { organisationId, groupId }: GroupKey,
  schedule: ScheduleRow,
  next: { nextOn: BusinessDay; nextAt: Date },
): Promise<void> {
  await setNext(ctx, { organisationId, groupId }, schedule, next);
  if (next.nextOn === schedule.nextOn) return;
  await applyMovedDay(ctx, { organisationId, groupId, day: schedule.nextOn }, next.nextOn);
}

/** The groups of an organisation that keep close-outs. */
export async function groupsOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<string[]> {
  const read = await rows<{ groupId: string }>(
    ctx,
    sql`select ${s.groupId} as groupId from ${s}
      where ${s.organisationId} = ${organisationId} and ${s.nextAt} is not null order by ${s.groupId}`,
  );
  return read.map(({ groupId }) => groupId);
}

/** Groups whose day is to be closed: those of all organisations, the longest due first. */
export const dueGroups = (
  ctx: Pick<RequestContext, "em" | "now">,
  limit: number,
  besides: readonly string[] = [],
): Promise<(GroupKey & { timeZone: string })[]> =>
  rows<GroupKey & { timeZone: string }>(
    ctx,
    sql`select ${s.organisationId} as organisationId, ${s.groupId} as groupId, ${o.timeZone} as timeZone
      from ${s} join ${o} on ${o.id} = ${s.organisationId}
      where ${s.nextAt} <= ${ctx.now.getTime()}
      ${besides.length === 0 ? sql`` : sql`and ${s.groupId} not in (${list(besides)})`}
      order by ${s.nextAt}, ${s.id} limit ${limit}`,
  );

/** When the next day of any group closes; null: never. */
export async function nextDueAt(ctx: Pick<RequestContext, "em">): Promise<Date | null> {
  const next = await row<{ nextAt: number | null }>(
    ctx,
    sql`select min(${s.nextAt}) as nextAt from ${s} where ${s.nextAt} is not null`,
  );
  return next?.nextAt ? new Date(Number(next.nextAt)) : null;
}
