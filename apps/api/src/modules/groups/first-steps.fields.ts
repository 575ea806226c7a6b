import { Ctx as Context, FieldResolver, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { row, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { FirstStepsType } from "../people/index.ts";
import { Group } from "./group.entity.ts";
import { groupById } from "./group.read.ts";
import { GroupType } from "./group.type.ts";

const g = table(Group, "g");

@Resolver(() => FirstStepsType)
export class GroupOfFirstSteps {
  @FieldResolver(() => GroupType, {
    nullable: true,
    description: "The first group that was founded.",
  })
  async firstGroup(@Context() ctx: Ctx): Promise<GroupType | null> {
    const first = await row<{ id: string }>(
      ctx,
      sql`select ${g.id} from ${g} where ${g.organisationId} = ${ctx.actor.organisationId}
        and ${g.state} = 'ACTIVE' order by ${g.createdAt}, ${g.id} limit 1`,
    );
    return first ? await groupById.existing(ctx, first.id) : null;
  }
}
