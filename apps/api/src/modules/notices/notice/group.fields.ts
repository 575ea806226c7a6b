import { Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { batched } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { GroupType } from "../../groups/index.ts";

@Resolver(() => GroupType)
export class NoticesOfGroup {
  @FieldResolver(() => Int, {
    description: "Number of notices that wait for the caller's acknowledgement.",
  })
  async waitingNotices(@Root() group: GroupType, @Context() ctx: Ctx): Promise<number> {
    return (await waitingIn(ctx, group.id)) ?? 0;
  }
}

const waitingIn = batched<string, number>({ of: "waitingNotices" }, async (ctx, ids) => {
  const counted = await rows<{ groupId: string; waiting: number }>(
    ctx,
    sql`select ng.group_id as groupId, count(*) as waiting
      from asked a join notice n on n.id = a.population_id and n.state = 'PUBLISHED'
      join notice_group ng on ng.organisation_id = n.organisation_id and ng.notice_id = n.id
      where a.organisation_id = ${ctx.actor?.organisationId} and a.person_id = ${ctx.actor?.personId}
      and a.left_at is null and a.answered_at is null and a.exempt_at is null
      and (n.importance <> 'ORDINARY' or a.opened_at is null)
      and ng.group_id in (${list(ids)}) group by ng.group_id`,
  );
  return new Map(counted.map(({ groupId, waiting }) => [groupId, Number(waiting)]));
});
