import type { Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { batchedBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { GroupType, membershipView } from "../../groups/index.ts";
import { callerRoles } from "../../people/index.ts";
import { Assignment } from "../assignment/assignment.entity.ts";
import { groupDayOf } from "./day.read.ts";
import { defaultDueAt, suggestedDeadlines } from "./task.day.ts";
import { whyNotAssign } from "./task.policy.ts";
import { ConfirmChipsType } from "./task.type.ts";

const m = membershipView("m");
const n = table(Assignment, "n");

@Resolver(() => GroupType)
export class TasksOfGroup {
  @RefusalField("Why the caller may not assign tasks in this group; null if they may (Mission T1).")
  async assignTaskRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const member = (await memberOf(ctx, group.id)) !== null;
    return whyNotAssign(await callerRoles(ctx), { ...group, member }, []);
  }

  @FieldResolver(() => Date, {
    description:
      "The deadline of a task that is assigned now without one: the close-out of the group's open day.",
  })
  async defaultDueAt(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Date> {
    return defaultDueAt(await groupDayOf(ctx, group.id), ctx.now);
  }

  @FieldResolver(() => ConfirmChipsType)
  async dueChips(@Root() group: GroupType, @Context() ctx: Ctx): Promise<ConfirmChipsType> {
    return suggestedDeadlines(await groupDayOf(ctx, group.id), ctx.now);
  }

  @FieldResolver(() => Int, {
    description: "Number of the caller's own assignments in the group that are not done yet.",
  })
  async openTasks(@Root() group: GroupType, @Context() ctx: Ctx): Promise<number> {
    return (await openIn(ctx, group.id)) ?? 0;
  }
}

/** Whether the caller is a member, for all groups asked for at once. */
export const memberOf = batchedBy("groupId", (ctx, ids) =>
  rows<{ groupId: string }>(
    ctx,
    sql`select ${m.groupId} as groupId from ${m}
      where ${m.organisationId} = ${ctx.actor?.organisationId} and ${m.personId} = ${ctx.actor?.personId}
      and ${m.live} = 1 and ${m.groupId} in (${list(ids)})`,
  ),
);

const openIn = batchedBy(
  "groupId",
  (ctx, ids) =>
    rows<{ groupId: string; open: number }>(
      ctx,
      sql`select ${n.groupId} as groupId, count(*) as open from ${n}
      where ${n.organisationId} = ${ctx.actor?.organisationId} and ${n.personId} = ${ctx.actor?.personId}
      and ${n.state} in ('ASKED', 'CONFIRMED') and ${n.groupId} in (${list(ids)}) group by ${n.groupId}`,
    ),
  ({ open }) => Number(open),
);
