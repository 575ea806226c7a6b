import type { TodoKind } from "@riqing/schema";
import { businessDayOf, dayAfter } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { startOfDay } from "../../kernel/time-of-day.ts";
import { type TodoEntry, todoKinds } from "./todo.kinds.ts";
import { spanOf, TodoSpan } from "./todo.policy.ts";
import type { TodoItemType, TodoType } from "./todo.type.ts";

/**
 * Everything that waits for the caller, by deadline. Read at the same time, so that batched reads
 * are shared.
 */
export async function myTodo(ctx: Ctx): Promise<TodoType> {
  const waiting = await Promise.all(
    todoKinds.all().map(async ([kind, provider]) => {
      const entries = await provider.entries(ctx);
      return entries.map((entry) => itemOf(ctx, kind, entry));
    }),
  );
  const items = waiting.flat();
  return {
    items: items.toSorted(byUrgency(ctx)),
    total: items.length,
    today: ctx.today,
    serverTime: ctx.now,
  };
}

function itemOf(ctx: Ctx, kind: TodoKind, entry: TodoEntry): TodoItemType {
  const { dueAt, dueOn, forDay = null, urgent = false } = entry;
  const due = { at: dueAt, on: dueOn ?? forDay, urgent };
  const dayOf = (at: Date) => businessDayOf(at, ctx.timeZone);
  return {
    ...entry,
    kind,
    span: spanOf(due, ctx.now, ctx.today, dayOf),
    overdue: dueAt === null ? dueOn !== null && ctx.today > dueOn : ctx.now > dueAt,
    groupNames: entry.groupNames ?? [],
  };
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
