import type { EntityClass } from "@mikro-orm/core";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { closeAt, type DayClosing } from "../../../kernel/closing-time.ts";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, row, sql } from "../../../kernel/sql.ts";
import type { NewRow } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { groupView } from "../../groups/index.ts";
import { recordFor } from "../../journal/index.ts";
import { awayAmong } from "../../leave/index.ts";
import { type Message, post, send, settle } from "../../reach/index.ts";
import { applyClosedDay } from "../../tasks/index.ts";
import { contentHashOf } from "../document/close-out.content.ts";
import { CloseOut, CloseOutLine } from "../document/close-out.entity.ts";
import { compose, type ComposedLine } from "../document/compose.ts";
import { chainsOf, assignmentsOn } from "./assignment.read.ts";
import { holdersOf } from "./holders.read.ts";
import {
  closingOf,
  lockedSchedule,
  isDue,
  moveNext,
  scheduleWithoutWait,
  type ScheduleRow,
  scheduleOf,
  setNext,
  type GroupKey,
} from "./schedule.service.ts";

const wg = groupView("wg");

/** After this time a closing is given up: the process that ran it may be taken for dead. */
const CLOSING_TIMEOUT_MS = 60_000;

/**
 * Closes the oldest day of the group whose time has come, with its own date, in a transaction of its
 * own (Mission T6). Answers how many it closed, one or none; null where somebody else is at it.
 */
export const closeDue = (ctx: RequestContext, groupKey: GroupKey): Promise<number | null> =>
  inTransaction(ctx, async (ctx) => {
    const schedule = await scheduleWithoutWait(ctx, groupKey);
    if (schedule === "locked") return null;
    return schedule ? await closeLocked(ctx, groupKey, schedule, 1) : 0;
  });

/**
 * Called by a mutation that is about to change what is counted in the group's day, in its
 * transaction: closes the days that are due, and locks the open day against closing until the
 * transaction ends. Answers the open day.
 */
export async function closeAndLockDay(
  ctx: RequestContext,
  groupKey: GroupKey,
): Promise<BusinessDay> {
  const glance = await scheduleOf(ctx, groupKey);
  const alone = glance !== null && isDue(glance, ctx);
  const schedule = await lockedSchedule(ctx, groupKey, alone ? "exclusive" : "shared");
  if (!isDue(schedule, ctx)) return schedule.nextOn;
  await closeLocked(ctx, groupKey, schedule);
  return (await lockedSchedule(ctx, groupKey, "exclusive")).nextOn;
}

/** Closes the due days of a schedule that the caller has locked, the oldest first, at most `limit`. */
export async function closeLocked(
  ctx: RequestContext,
  groupKey: GroupKey,
  schedule: ScheduleRow,
  limit = Infinity,
): Promise<number> {
  const begun = performance.now();
  if (!isDue(schedule, ctx)) return 0;
  const group = await row<{ name: string; state: string }>(
    ctx,
    sql`select ${wg.name}, ${wg.state} from ${wg}
      where ${wg.id} = ${groupKey.groupId} and ${wg.organisationId} = ${groupKey.organisationId}`,
  );
  if (group?.state !== "ACTIVE") {
    await setNext(ctx, groupKey, schedule, { nextOn: schedule.nextOn, nextAt: null });
    return 0;
  }
  const closing = await closingOf(ctx, groupKey);
  let reached = await onWorkday(ctx, groupKey, schedule, closing);
  let count = 0;
  for (; count < limit && isDue(reached, ctx); count += 1) {
    reached = await closeDay(ctx, { ...groupKey, groupName: group.name }, reached, closing);
    if (performance.now() - begun > CLOSING_TIMEOUT_MS) throw new Error("a closing took too long");
  }
  return count;
}

/** A day that has turned out to be off gives way to the workday after it, whose time may have come, too. */
async function onWorkday(
  ctx: RequestContext,
  groupKey: GroupKey,
  schedule: ScheduleRow,
  closing: DayClosing,
): Promise<ScheduleRow> {
  if (closing.calendar.isWorkday(schedule.nextOn)) return schedule;
  const nextOn = closing.calendar.nextWorkday(schedule.nextOn);
  const nextAt = closeAt(closing, nextOn);
  await moveNext(ctx, groupKey, schedule, { nextOn, nextAt });
  return { ...schedule, nextOn, nextAt: nextAt.getTime() };
}

/** Writes the record of the day that is open, and opens the next. */
async function closeDay(
  ctx: RequestContext,
  { organisationId, groupId, groupName }: GroupKey & { groupName: string },
  schedule: ScheduleRow,
  closing: DayClosing,
): Promise<ScheduleRow> {
  const day = schedule.nextOn;
  const dueAt = new Date(schedule.nextAt ?? ctx.now);
  const assignments = await assignmentsOn(ctx, { organisationId, groupId, day });
  const chains = await chainsOf(ctx, { organisationId, groupId, day }, assignments);
  const personIds = [...new Set(assignments.map(({ personId }) => personId))];
  const away = await awayAmong(ctx, organisationId, personIds, day);
  const { lines, totals } = compose({ day, dueAt, away }, assignments, chains);

  const number = schedule.closed + 1;
  const summary = closeOutWords.summary({ day, ...totals }, lines);
  const times = { dueAt: dueAt.getTime(), closedAt: ctx.now.getTime() };
  const head = { organisationId, groupId, day, number, ...times, ...totals, summary };
  const contentHash = contentHashOf(head, lines);
  const closeOutId = newId();
  await insertAll(ctx, CloseOut, [
    {
      id: closeOutId,
      organisationId: organisationId,
      groupId: groupId,
      day,
      number,
      dueAt: times.dueAt,
      closedAt: times.closedAt,
      due: totals.due,
      people: totals.people,
      done: totals.done,
      carried: totals.carried,
      open: totals.open,
      blocked: totals.blocked,
      late: totals.late,
      exempt: totals.exempt,
      exemptPeople: totals.exemptPeople,
      handedOver: totals.handedOver,
      handedOverPeople: totals.handedOverPeople,
      summary,
      contentHash: contentHash,
    },
  ]);
  await insertAll(
    ctx,
    CloseOutLine,
    lines.map((line) => rowOf(organisationId, closeOutId, line)),
  );

  const nextOn = closing.calendar.nextWorkday(day);
  const open = lines.filter(({ outcome }) => outcome === "OPEN");
  await applyClosedDay(ctx, { organisationId, groupId, day }, open, nextOn);
  await recordFor(ctx, organisationId, null, {
    deed: "day.closed",
    subjectId: closeOutId,
    groupId,
    contentHash,
  });
  await notifyOfClosing(
    ctx,
    { organisationId, groupId, groupName },
    { day, ...totals, summary },
    open,
  );
  const next = { nextOn, nextAt: closeAt(closing, nextOn) };
  const after = { ...schedule, closedOn: day, closed: number };
  await setNext(ctx, { organisationId, groupId }, after, next);
  return { ...after, nextOn, nextAt: next.nextAt.getTime() };
}

/** Sends the summary to the owner and the admins, and a message to everybody who left something open. */
async function notifyOfClosing(
  ctx: RequestContext,
  { organisationId, groupId, groupName }: GroupKey & { groupName: string },
  record: Parameters<typeof closeOutWords.closed>[1] & { summary: string },
  open: readonly ComposedLine[],
): Promise<void> {
  const about = { kind: "CLOSE_OUT" as const, groupId, subjectId: groupId, subjectOn: record.day };
  const owners = await holdersOf(ctx, organisationId, groupId);
  const messages: Message[] = owners.map((personId) => ({
    ...about,
    personId,
    title: closeOutWords.closed(groupName, record),
    body: record.summary,
    occasion: `close-out:${groupId}:${record.day}`,
  }));
  for (const [personId, lines] of Map.groupBy(open, (line) => line.personId)) {
    const theirs = lines.map(({ goal, unassigned }) =>
      unassigned ? `${goal}（${unassigned}）` : goal,
    );
    messages.push({
      ...about,
      personId,
      title: closeOutWords.leftOpen(record.day, theirs.length),
      body: closeOutWords.goals(theirs),
      occasion: `left-open:${groupId}:${record.day}`,
    });
  }
  // What was still asked for that day is over for everybody, also for those who hear nothing now.
  const day = { subjectKind: "GROUP_DAY", subjectId: groupId, subjectOn: record.day };
  await settle(ctx, organisationId, day, null);
  await send(ctx, organisationId, messages);
  await post(ctx, organisationId, [
    {
      groupId,
      topic: "SUMMARY",
      subjectId: groupId,
      markdown: record.summary,
      mentions: [...new Set(open.map(({ personName }) => personName))],
      page: `pages/day/record/index?groupId=${groupId}&day=${record.day}`,
      occasion: `close-out:${record.day}`,
    },
  ]);
}

const rowOf = (organisationId: string, closeOutId: string, line: ComposedLine) => ({
  id: newId(),
  organisationId: organisationId,
  closeOutId: closeOutId,
  position: line.position,
  assignmentId: line.assignmentId,
  taskId: line.taskId,
  personId: line.personId,
  personName: line.personName,
  departmentId: line.departmentId,
  departmentName: line.departmentName,
  goal: line.goal,
  outcome: line.outcome,
  answered: line.answered ? 1 : 0,
  blocked: line.blocked ? 1 : 0,
  waitsFor: line.waitsFor,
  late: line.late ? 1 : 0,
  dueAt: line.dueAt,
  doneAt: line.doneAt,
  carryCount: line.carryCount,
  carriedTo: line.carriedTo,
  chain: JSON.stringify(line.chain),
});

/** Inserts rows; an existing one is an error, for this transaction has locked the day. */
async function insertAll<E extends object>(
  ctx: RequestContext,
  entity: EntityClass<E>,
  values: NewRow<E>[],
): Promise<void> {
  if ((await insertNew(ctx, entity, values)) !== values.length)
    throw new Error(`somebody else has written ${entity.name} of a day that is held`);
}
