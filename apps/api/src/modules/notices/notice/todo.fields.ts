import { Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { boundsOf } from "../../../kernel/time-of-day.ts";
import { knownGroups } from "../../groups/index.ts";
import { type TodoEntry, TodoItemType, TodoType } from "../../todo/index.ts";
import { groupIdsOf } from "./notice.read.ts";
import { NoticeType } from "./notice.type.ts";
import { acknowledgedBetween, type WaitingNotice, waitingForMe } from "./waiting.read.ts";

/** A notice on the caller's to-do list. */
interface NoticeEntry extends TodoEntry {
  notice: WaitingNotice;
}

export const noticeEntries = async (ctx: Ctx): Promise<NoticeEntry[]> =>
  Promise.all((await waitingForMe(ctx)).map((notice) => entryOf(ctx, notice)));

async function entryOf(ctx: Ctx, notice: WaitingNotice): Promise<NoticeEntry> {
  const groups = await knownGroups(ctx, (await groupIdsOf(ctx, notice.id)) ?? []);
  return {
    id: notice.id,
    title: notice.subject,
    dueAt: notice.myDueAt === null ? null : new Date(notice.myDueAt),
    dueOn: null,
    urgent: notice.importance === "URGENT",
    groupNames: groups.map(({ name }) => name),
    notice,
  };
}

@Resolver(() => TodoItemType)
export class NoticeOfTodo {
  @FieldResolver(() => NoticeType, { nullable: true })
  notice(@Root() item: TodoItemType & Partial<NoticeEntry>): NoticeType | null {
    return item.notice ?? null;
  }
}

@Resolver(() => TodoType)
export class NoticesOfToday {
  @FieldResolver(() => Int, { description: "Number of acknowledgements the caller gave today." })
  acknowledgedToday(@Context() ctx: Ctx): Promise<number> {
    return acknowledgedBetween(ctx, ...boundsOf(ctx.today, ctx.timeZone));
  }
}
