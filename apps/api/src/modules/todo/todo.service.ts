import { businessDayOf, dayAfter } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { startOfDay } from "../../kernel/time-of-day.ts";
import { closeOutWords } from "../../words/closeout.zh-cn.ts";
import { leaveWords } from "../../words/leave.zh-cn.ts";
import { myDay } from "../closeout/index.ts";
import { knownGroups } from "../groups/index.ts";
import { type LeaveType, standInsToAnswer } from "../leave/index.ts";
import {
  acknowledgedBetween,
  groupIdsOfNotice,
  type WaitingNotice,
  waitingForMe,
} from "../notices/index.ts";
import { personById } from "../people/index.ts";
import { signedBetween, toSign } from "../rules/index.ts";
import {
  doneBetween,
  expectedOf,
  toAccept,
  toConfirm,
  toDecide,
  toReassign,
  type WaitingTask,
} from "../tasks/index.ts";
import { spanOf, TodoSpan } from "./todo.policy.ts";
import type { TodoItemType, TodoType } from "./todo.type.ts";

/** The fields of an item that are empty unless its kind sets them. */
const EMPTY_ITEM = {
  groupNames: [],
  notice: null,
  rules: null,
  leave: null,
  task: null,
  assignment: null,
  dateRequest: null,
  closeOut: null,
  changedClauses: 0,
  added: 0,
  tightened: 0,
  relaxed: 0,
};

/**
 * Everything that waits for the caller, by deadline. Read at the same time, so that batched reads
 * are shared.
 */
export async function myTodo(ctx: Ctx): Promise<TodoType> {
  const [from, to] = [startOfDay(ctx.today, ctx.timeZone), endOfDay(ctx)];
  const [waiting, signedToday, acknowledgedToday, doneToday] = await Promise.all([
    Promise.all([
      noticeItems(ctx),
      rulesItems(ctx),
      leaveItems(ctx),
      taskItems(ctx),
      dayItems(ctx),
    ]),
    signedBetween(ctx, from, to),
    acknowledgedBetween(ctx, from, to),
    doneBetween(ctx, from, to),
  ]);
  const items = waiting.flat();
  return {
    items: items.toSorted(byUrgency(ctx)),
    total: items.length,
    today: ctx.today,
    signedToday,
    acknowledgedToday,
    doneToday,
    serverTime: ctx.now,
  };
}

const endOfDay = (ctx: Ctx): Date => startOfDay(dayAfter(ctx.today, 1), ctx.timeZone);

const dayIn = (ctx: Ctx) => (at: Date) => businessDayOf(at, ctx.timeZone);

const noticeItems = async (ctx: Ctx): Promise<TodoItemType[]> =>
  Promise.all((await waitingForMe(ctx)).map((notice) => noticeItem(ctx, notice)));

async function noticeItem(ctx: Ctx, notice: WaitingNotice): Promise<TodoItemType> {
  const ids = (await groupIdsOfNotice(ctx, notice.id)) ?? [];
  const groups = await knownGroups(ctx, ids);
  const dueAt = notice.myDueAt === null ? null : new Date(notice.myDueAt);
  const due = { at: dueAt, on: null, urgent: notice.importance === "URGENT" };
  return {
    ...EMPTY_ITEM,
    id: notice.id,
    kind: "ACKNOWLEDGE_NOTICE",
    span: spanOf(due, ctx.now, ctx.today, dayIn(ctx)),
    title: notice.subject,
    dueAt,
    dueOn: null,
    overdue: dueAt !== null && ctx.now > dueAt,
    groupNames: groups.map(({ name }) => name),
    notice,
  };
}

const rulesItems = async (ctx: Ctx): Promise<TodoItemType[]> =>
  (await toSign(ctx)).map((rules) => rulesItem(ctx, rules));

function rulesItem(ctx: Ctx, rules: Awaited<ReturnType<typeof toSign>>[number]): TodoItemType {
  const due = { at: null, on: rules.dueOn, urgent: false };
  return {
    ...EMPTY_ITEM,
    id: rules.version.id,
    kind: "SIGN_RULES",
    span: spanOf(due, ctx.now, ctx.today, dayIn(ctx)),
    title: rules.title,
    dueAt: null,
    dueOn: rules.dueOn,
    overdue: ctx.today > rules.dueOn,
    groupNames: rules.groupNames,
    rules: rules.version,
    changedClauses: rules.changed,
    added: rules.added,
    tightened: rules.tightened,
    relaxed: rules.relaxed,
  };
}

const leaveItems = async (ctx: Ctx): Promise<TodoItemType[]> =>
  Promise.all((await standInsToAnswer(ctx)).map((leave) => leaveItem(ctx, leave)));

/** To be answered before the leave begins, so that the person can find another. */
async function leaveItem(ctx: Ctx, leave: LeaveType): Promise<TodoItemType> {
  const due = { at: null, on: leave.fromOn, urgent: false };
  const person = await personById(ctx, leave.personId);
  return {
    ...EMPTY_ITEM,
    id: leave.id,
    kind: "STAND_IN",
    span: spanOf(due, ctx.now, ctx.today, dayIn(ctx)),
    title: leaveWords.toStandIn(person?.name ?? ""),
    dueAt: null,
    dueOn: leave.fromOn,
    overdue: ctx.today > leave.fromOn,
    leave,
  };
}

/**
 * An assignment to take on; and of what the caller assigned, a later date to decide on, a result to
 * accept, a part that nobody has, to reassign.
 */
async function taskItems(ctx: Ctx): Promise<TodoItemType[]> {
  const [asked, wanted, done, unassigned] = await Promise.all([
    toConfirm(ctx),
    toDecide(ctx),
    toAccept(ctx),
    toReassign(ctx),
  ]);
  return Promise.all([
    ...asked.map(async (one) =>
      taskItem(ctx, one, "CONFIRM_TASK", one.assignment.id, await expectedOf(ctx, one.assignment)),
    ),
    ...wanted.map(async (one) => {
      const { request } = one;
      const wasDueAt = new Date(Number(request.wasDueAt));
      const item = await taskItem(ctx, one, "DECIDE_NEW_DATE", request.id, wasDueAt);
      return { ...item, dateRequest: request };
    }),
    ...done.map((one) => taskItem(ctx, one, "ACCEPT_RESULT", one.assignment.id, null)),
    ...unassigned.map((one) =>
      taskItem(ctx, one, "REASSIGN", one.assignment.id, new Date(Number(one.assignment.dueAt))),
    ),
  ]);
}

/** What has no deadline of its own is for today. */
async function taskItem(
  ctx: Ctx,
  { task, assignment }: WaitingTask,
  kind: TodoItemType["kind"],
  id: string,
  dueAt: Date | null,
): Promise<TodoItemType> {
  const on = dueAt === null ? ctx.today : null;
  return {
    ...EMPTY_ITEM,
    id,
    kind,
    span: spanOf({ at: dueAt, on, urgent: false }, ctx.now, ctx.today, dayIn(ctx)),
    title: task.goal,
    dueAt,
    dueOn: null,
    overdue: dueAt !== null && ctx.now > dueAt,
    groupNames: (await knownGroups(ctx, [task.groupId])).map(({ name }) => name),
    task,
    assignment: assignment,
  };
}

/** The day's close-out, as one thing to do, until everything due has been settled. */
async function dayItems(ctx: Ctx): Promise<TodoItemType[]> {
  const day = await myDay(ctx);
  const left = day.total - day.settled;
  const { closesAt: dueAt } = day;
  if (left === 0 || dueAt === null) return [];
  return [
    {
      ...EMPTY_ITEM,
      id: `close-out-${day.day}`,
      kind: "CLOSE_OUT",
      span: spanOf({ at: dueAt, on: null, urgent: false }, ctx.now, ctx.today, dayIn(ctx)),
      title: closeOutWords.toSettle(left),
      dueAt,
      dueOn: null,
      overdue: false,
      closeOut: day,
    },
  ];
}

const SPAN_ORDER = Object.keys(TodoSpan) as TodoSpan[];

/** By span, then by the deadline; what has none comes last. */
function byUrgency(ctx: Ctx) {
  const instant = (item: TodoItemType): number => {
    if (item.dueAt) return item.dueAt.getTime();
    return item.dueOn ? startOfDay(dayAfter(item.dueOn, 1), ctx.timeZone).getTime() : Infinity;
  };
  return (a: TodoItemType, b: TodoItemType): number =>
    SPAN_ORDER.indexOf(a.span) - SPAN_ORDER.indexOf(b.span) ||
    instant(a) - instant(b) ||
    (a.id < b.id ? -1 : 1);
}
