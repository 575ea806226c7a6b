import { LIMITS } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import type { DayKind, WorkingCalendar } from "../../../kernel/working-calendar.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { calendarOfGroup, hoursOf, membershipView } from "../../groups/index.ts";
import { awayAmong } from "../../leave/index.ts";
import { dayOutcomeOf } from "../../tasks/assignment/day-outcome.policy.ts";
import {
  assignmentById,
  type AssignmentRow,
  assignmentView,
  type CarryOverRow,
  carryOversOf,
  type DayOutcome,
  expectedOf,
  myAssignmentsSince,
  taskById,
} from "../../tasks/index.ts";
import { CloseOut, CloseOutLine } from "../document/close-out.entity.ts";
import type { CloseOutOutcome } from "../document/close-out.state.ts";
import { chainOf } from "../document/compose.ts";
import { dayStateOf } from "./day.policy.ts";
import { openGroupDays } from "./group-day.read.ts";
import type { DayItemType, MyDayType } from "./my-day.type.ts";

const m = membershipView("m");
const c = table(CloseOut, "c");
const l = table(CloseOutLine, "l");
const assignmentTable = assignmentView("a");

/** The caller's own day: everything due today, over all their groups, with what they have said of it. */
export async function myDay(ctx: Ctx): Promise<MyDayType> {
  const calendar = await workingCalendarOf(ctx, ctx.actor.organisationId);
  const items = (await itemsOf(ctx, calendar)).toSorted(byUrgency);
  const days = [...new Set(items.map((item) => item.day))];
  const day = days.length === 1 ? days[0]! : ctx.today;
  const of = (outcome: DayOutcome) => items.filter((item) => item.outcome === outcome).length;
  const closings = items.filter(({ closed }) => !closed).map(({ closesAt }) => closesAt.getTime());
  return {
    day,
    closesAt: closings.length === 0 ? null : new Date(Math.min(...closings)),
    items,
    total: items.length,
    settled: items.length - of("NONE"),
    done: of("DONE"),
    carried: of("CARRIED"),
    blocked: of("BLOCKED"),
    serverTime: ctx.now,
  };
}

/**
 * What kind of day it is in each of the caller's groups in which something is due; where nothing is, in
 * all of them, and of somebody without any in the organisation.
 */
export async function myDayKinds(
  ctx: Ctx,
  { day, items }: Pick<MyDayType, "day" | "items">,
): Promise<DayKind[]> {
  const { organisationId, personId } = ctx.actor;
  const organisation = await workingCalendarOf(ctx, organisationId);
  const kindsOf = async (groupIds: readonly string[]) => {
    const hours = await Promise.all(groupIds.map((groupId) => hoursOf(ctx, groupId)));
    return hours.map((one) => calendarOfGroup(organisation, one).dayKind(day));
  };
  if (items.length > 0)
    return kindsOf([...new Set(items.map(({ assignment }) => assignment.groupId))]);
  const mine = await rows<{ groupId: string }>(
    ctx,
    sql`select ${m.groupId} as groupId from ${m} where ${m.organisationId} = ${organisationId}
      and ${m.personId} = ${personId} and ${m.live} = 1`,
  );
  const own = await kindsOf(mine.map(({ groupId }) => groupId));
  return own.length > 0 ? own : [organisation.dayKind(day)];
}

async function itemsOf(ctx: Ctx, organisation: WorkingCalendar): Promise<DayItemType[]> {
  const { organisationId, personId } = ctx.actor;
  const { today } = ctx;
  const items = await recorded(ctx, organisation);
  const known = new Set(items.map(({ assignment }) => assignment.id));
  // In a night that began yesterday, what was done counts in yesterday.
  const yesterday = dayAfter(today, -1);
  const assignments = await myAssignmentsSince(ctx, yesterday);
  if (assignments.length === 0) return items;
  const [groups, absent] = await Promise.all([
    openGroupDays(ctx, organisation, [...new Set(assignments.map((one) => one.groupId))]),
    awayAmong(ctx, organisationId, [personId], today),
    // Read ahead, because the items ask for them one by one.
    ...assignments.map(({ taskId }) => taskById(ctx, taskId)),
  ]);
  const nights = [...groups.values()].some(({ day }) => day < today);
  const absentBefore = nights
    ? await awayAmong(ctx, organisationId, [personId], yesterday)
    : new Set<string>();
  const shown = assignments.map(async (assignment) => {
    const group = orNotFound(groups.get(assignment.groupId));
    const { day, calendar, closesAt } = group;
    const stand = dayStateOf(group, { today, workday: calendar.isWorkday(today) });
    if (known.has(assignment.id) || stand === null || stand === "RECORDED") return [];
    const outcome = dayOutcomeOf(assignment, day);
    const away = (day === today ? absent : absentBefore).has(personId);
    if (outcome === null || (away && outcome === "NONE")) return [];
    const closed = stand === "CLOSING";
    return [await itemOf(ctx, assignment, { outcome, closed, day, calendar, closesAt })];
  });
  return [...items, ...(await Promise.all(shown)).flat()];
}

/**
 * The caller's lines of today's records, for groups whose day is closed. What stands under their name
 * because nobody has it is theirs to give on, not to settle.
 */
async function recorded(ctx: Ctx, organisation: WorkingCalendar): Promise<DayItemType[]> {
  const { organisationId, personId } = ctx.actor;
  const lines = await rows<{
    assignmentId: string;
    outcome: CloseOutOutcome;
    blocked: number;
    dueAt: number;
  }>(
    ctx,
    sql`select ${l.assignmentId} as assignmentId, ${l.outcome}, ${l.blocked}, ${c.dueAt} as dueAt
      from ${m} join ${c} on ${c.organisationId} = ${m.organisationId}
        and ${c.groupId} = ${m.groupId} and ${c.day} = ${ctx.today}
      join ${l} on ${l.organisationId} = ${c.organisationId} and ${l.closeOutId} = ${c.id}
      where ${m.organisationId} = ${organisationId} and ${m.personId} = ${personId} and ${m.live} = 1
      and ${l.personId} = ${personId} and exists (select 1 from ${assignmentTable}
        where ${assignmentTable.id} = ${l.assignmentId} and ${assignmentTable.personId} = ${l.personId}) order by ${c.id}, ${l.position}`,
  );
  const items = lines.map(async ({ assignmentId, blocked, dueAt, ...line }) => {
    const open = Number(blocked) === 1 ? "BLOCKED" : "NONE";
    const outcome = line.outcome === "OPEN" ? open : line.outcome;
    const assignment = await assignmentById.existing(ctx, assignmentId);
    const closesAt = new Date(Number(dueAt));
    const calendar = calendarOfGroup(organisation, await hoursOf(ctx, assignment.groupId));
    const day = ctx.today;
    return itemOf(ctx, assignment, { outcome, closed: true, day, calendar, closesAt });
  });
  return Promise.all(items);
}

/**
 * What the caller has taken on and is overdue, of groups where no day is open at the moment. What was returned
 * waits on their list as such, in the day and outside it.
 */
export async function overdueOutsideDay(
  ctx: Ctx,
): Promise<{ assignment: AssignmentRow; dueAt: Date }[]> {
  const { today, actor } = ctx;
  const now = ctx.now.getTime();
  const mine = await myAssignmentsSince(ctx, today);
  const late = mine.filter(
    ({ state, dueAt, returnReason }) =>
      state === "CONFIRMED" && dueAt < now && returnReason === null,
  );
  if (late.length === 0) return [];
  const calendar = await workingCalendarOf(ctx, actor.organisationId);
  const [groups, absent] = await Promise.all([
    openGroupDays(ctx, calendar, [...new Set(late.map(({ groupId }) => groupId))]),
    awayAmong(ctx, actor.organisationId, [actor.personId], today),
  ]);
  if (absent.has(actor.personId)) return [];
  const outside = late.filter(({ groupId }) => {
    const group = orNotFound(groups.get(groupId));
    return dayStateOf(group, { today, workday: group.calendar.isWorkday(today) }) !== "OPEN";
  });
  const expected = outside.map(async (assignment) => ({
    assignment,
    dueAt: await expectedOf(ctx, assignment),
  }));
  return (await Promise.all(expected)).filter(({ dueAt }) => dueAt < ctx.now);
}

interface Shown {
  outcome: DayOutcome;
  closed: boolean;
  closesAt: Date;
  day: BusinessDay;
  /** The group's own. */
  calendar: WorkingCalendar;
}

async function itemOf(
  ctx: Ctx,
  assignment: AssignmentRow,
  { outcome, closed, closesAt, day, calendar }: Shown,
): Promise<DayItemType> {
  const [task, chain] = await Promise.all([
    taskById(ctx, assignment.taskId),
    Number(assignment.carries) > 0 ? carryOversOf(ctx, assignment.id) : null,
  ]);
  const steps = chain ?? [];
  const last = outcome === "CARRIED" ? steps.at(-1) : undefined;
  const nextWorkday = calendar.nextWorkday(day);
  const said = {
    NONE: null,
    DONE: assignment.doneAt,
    CARRIED: last?.at ?? null,
    BLOCKED: assignment.blockedAt,
  };
  return {
    day,
    task: orNotFound(task),
    assignment: assignment,
    closesAt,
    outcome,
    at: said[outcome],
    carriedTo: last?.toOn ?? null,
    carryReason: last?.reason ?? null,
    waitsFor: outcome === "BLOCKED" ? assignment.waitsFor : null,
    carryCount: steps.length,
    chain: daysOf(steps, day),
    nextWorkday,
    nextWorkdayProvisional: calendar.isProvisional(nextWorkday),
    tellsAssigner: outcome !== "CARRIED" && steps.length + 1 >= LIMITS.carryOverTellsFrom,
    closed,
  };
}

/** The days it was carried from and to, as it happened, then today, where it stands now. */
function daysOf(steps: readonly CarryOverRow[], today: BusinessDay): BusinessDay[] {
  const last = steps.at(-1);
  if (!last) return [];
  const days = chainOf(steps).map(({ on }) => on);
  return last.toOn < today ? [...days, today] : days;
}

/** What is still to be said first, the next promise or deadline first; then what was said, in order. */
function byUrgency(a: DayItemType, b: DayItemType): number {
  const open = Number(a.outcome !== "NONE") - Number(b.outcome !== "NONE");
  const at = ({ at, assignment: { plannedAt, dueAt } }: DayItemType) => at ?? plannedAt ?? dueAt;
  return open || at(a) - at(b) || (a.assignment.id < b.assignment.id ? -1 : 1);
}
