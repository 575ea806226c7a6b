import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { leaveWords } from "../../words/leave.zh-cn.ts";
import { personById } from "../people/index.ts";
import { type TodoEntry, TodoItemType, type WaitsFor } from "../todo/index.ts";
import { findLeave, standInsToAnswer } from "./leave.read.ts";
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
      title: leaveWords.toStandIn((await personById(ctx, leave.personId))?.name ?? ""),
      dueAt: null,
      dueOn: leave.fromOn,
      leave,
    })),
  );

/** Whoever is away, or recorded it for them, waits for the stand-in's word. */
export async function standInWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const leave = await findLeave(ctx, id);
  if (!leave || leave.standInState !== "ASKED" || leave.standInId === null) return null;
  if (leave.cancelledAt !== null || leave.untilOn < ctx.today) return null;
  if (![leave.personId, leave.recordedById].includes(ctx.actor.personId)) return null;
  const { name } = await personById.existing(ctx, leave.personId);
  return {
    personIds: [leave.standInId],
    since: new Date(Number(leave.recordedAt)),
    reminder: {
      kind: "LEAVE",
      title: leaveWords.standInNudged(name),
      body: leaveWords.days(leave.fromOn, leave.untilOn),
      subjectId: leave.id,
    },
  };
}

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
