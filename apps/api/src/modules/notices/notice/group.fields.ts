import { Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { batchedBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { askedView } from "../../audience/index.ts";
import { GroupType } from "../../groups/index.ts";
import { Notice, NoticeGroup } from "./notice.entity.ts";

const a = askedView("a");
const n = table(Notice, "n");
const ng = table(NoticeGroup, "ng");

@Resolver(() => GroupType)
export class NoticesOfGroup {
  @FieldResolver(() => Int, {
    description: "Number of notices that wait for the caller's acknowledgement.",
  })
  async waitingNotices(@Root() group: GroupType, @Context() ctx: Ctx): Promise<number> {
    return (await waitingIn(ctx, group.id)) ?? 0;
  }
}

const waitingIn = batchedBy(
  "groupId",
  (ctx, ids) =>
    rows<{ groupId: string; waiting: number }>(
      ctx,
      sql`select ${ng.groupId} as groupId, count(*) as waiting
      from ${a} join ${n} on ${n.id} = ${a.populationId} and ${n.state} = 'PUBLISHED'
      join ${ng} on ${ng.organisationId} = ${n.organisationId} and ${ng.noticeId} = ${n.id}
      where ${a.organisationId} = ${ctx.actor?.organisationId} and ${a.personId} = ${ctx.actor?.personId}
      and ${a.leftAt} is null and ${a.answeredAt} is null and ${a.exemptAt} is null
      and (${n.importance} <> 'ORDINARY' or ${a.openedAt} is null)
      and ${ng.groupId} in (${list(ids)}) group by ${ng.groupId}`,
    ),
  ({ waiting }) => Number(waiting),
);
