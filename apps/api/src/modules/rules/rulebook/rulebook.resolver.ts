import { Arg, Authorized, Ctx as Context, ID, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import * as read from "./rulebook.read.ts";
import { RulebookType } from "./rulebook.type.ts";

/** The query for one rulebook. */
@Resolver(() => RulebookType)
export class RulebookResolver {
  @Authorized()
  @Query(() => RulebookType, {
    description:
      "A rulebook that applies to the caller or that they may write; otherwise NOT_FOUND (Mission R1).",
  })
  rules(
    @Context() ctx: Ctx,
    @Arg("rulebookId", () => ID) rulebookId: string,
  ): Promise<RulebookType> {
    return read.visibleRulebook(ctx, rulebookId);
  }
}
