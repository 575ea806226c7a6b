import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { type TodoEntry, TodoItemType } from "../../todo/index.ts";
import { myDay } from "./my-day.read.ts";
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
