import { Ctx as Context, FieldResolver, ID, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { FirstStepsType } from "../../people/index.ts";
import { Acknowledgement } from "../acknowledgement/acknowledgement.entity.ts";
import { Notice } from "./notice.entity.ts";

const n = table(Notice, "n");
const a = table(Acknowledgement, "a");

@Resolver(() => FirstStepsType)
export class NoticeOfFirstSteps {
  @FieldResolver(() => ID, {
    nullable: true,
    description: "The first notice that was published.",
  })
  async firstNoticeId(@Context() ctx: Ctx): Promise<string | null> {
    const first = await row<{ id: string }>(
      ctx,
      sql`select ${n.id} from ${n} where ${n.organisationId} = ${ctx.actor.organisationId}
        order by ${n.id} limit 1`,
    );
    return first?.id ?? null;
  }

  @FieldResolver(() => Boolean, { description: "Whether anybody has acknowledged a notice." })
  async noticeAcknowledged(@Context() ctx: Ctx): Promise<boolean> {
    const one = await row(
      ctx,
      sql`select 1 as yes from ${a} where ${a.organisationId} = ${ctx.actor.organisationId}
        and ${a.withdrawnAt} is null limit 1`,
    );
    return one !== null;
  }
}
