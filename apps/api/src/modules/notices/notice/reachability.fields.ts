import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { personById, PersonType } from "../../people/index.ts";
import { ReachGapCountType } from "./notice.type.ts";

/** The names behind a count, where the caller may see them. */
@Resolver(() => ReachGapCountType)
export class ReachGapFields {
  @FieldResolver(() => [PersonType], {
    description:
      "At most 50 of them, where the caller may see who has answered in all of these groups; otherwise empty.",
  })
  people(@Root() { personIds }: ReachGapCountType, @Context() ctx: Ctx): Promise<PersonType[]> {
    return Promise.all(personIds.map((id) => personById.existing(ctx, id)));
  }
}
