import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { leaveWords } from "../../words/leave.zh-cn.ts";
import { distinctName } from "../people/index.ts";
import { type TodoEntry, TodoItemType } from "../todo/index.ts";
import { standInsToAnswer } from "./leave.read.ts";
import { LeaveType } from "./leave.type.ts";

/** A request to stand in, on the caller's to-do list. */
interface StandInEntry extends TodoEntry {
  leave: LeaveType;
}

/** To be answered before the leave begins, so that the person can find another. */
export const standInEntries = async (ctx: Ctx): Promise<StandInEntry[]> =>
  Promise.all(
    (await standInsToAnswer(ctx)).map(async (leave) => ({
      id: leave.id,
      title: leaveWords.toStandIn(await distinctName(ctx, leave.personId)),
      dueAt: null,
      dueOn: leave.fromOn,
      leave,
    })),
  );

@Resolver(() => TodoItemType)
export class LeaveOfTodo {
  @FieldResolver(() => LeaveType, {
    nullable: true,
    description: "The leave for which the caller is asked to stand in.",
  })
  leave(@Root() item: TodoItemType & Partial<StandInEntry>): LeaveType | null {
    return item.leave ?? null;
  }
}
