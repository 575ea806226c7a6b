import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { knownGroups } from "../../groups/index.ts";
import { type AssignmentRow, taskById, type TaskRow } from "../../tasks/index.ts";
import { type TodoEntry, TodoItemType } from "../../todo/index.ts";
import { myDay, overdueOutsideDay } from "./my-day.read.ts";
import { MyDayType } from "./my-day.type.ts";

/** The caller's day on their to-do list. */
interface DayEntry extends TodoEntry {
  closeOut: MyDayType;
}

/** The day's close-out, as one thing to do, until everything due has been settled. */
export async function dayEntries(ctx: Ctx): Promise<DayEntry[]> {
  const day = await myDay(ctx);
  const left = day.total - day.settled;
  const { closesAt: dueAt } = day;
  if (left === 0 || dueAt === null) return [];
  const title = closeOutWords.toSettle(left);
  return [{ id: `close-out-${day.day}`, title, dueAt, dueOn: null, closeOut: day }];
}

/** Something the caller has taken on, on their to-do list. */
interface OverdueEntry extends TodoEntry {
  task: TaskRow;
  assignment: AssignmentRow;
}

/**
 * What the caller has taken on and is overdue, while no day is open in which it would be settled: on a
 * day off, and in the evening, when the day is closed.
 */
export async function overdueEntries(ctx: Ctx): Promise<OverdueEntry[]> {
  const overdue = await overdueOutsideDay(ctx);
  return Promise.all(
    overdue.map(async ({ assignment, dueAt }) => {
      const [task, groups] = await Promise.all([
        taskById.existing(ctx, assignment.taskId),
        knownGroups(ctx, [assignment.groupId]),
      ]);
      const groupNames = groups.map(({ name }) => name);
      const { id } = assignment;
      return { id, title: task.goal, dueAt, dueOn: null, groupNames, task, assignment };
    }),
  );
}

@Resolver(() => TodoItemType)
export class DayOfTodo {
  @FieldResolver(() => MyDayType, {
    nullable: true,
    description: "The caller's own day, which is to be settled before it is closed.",
  })
  closeOut(@Root() item: TodoItemType & Partial<DayEntry>): MyDayType | null {
    return item.closeOut ?? null;
  }
}
