import { Arg, Authorized, Ctx as Context, ID, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { visibleVersion } from "./version.read.ts";
import { RulesVersionType } from "./version.type.ts";

/** The query for one version. */
@Resolver(() => RulesVersionType)
export class RulesVersionResolver {
  @Authorized()
  @Query(() => RulesVersionType, {
    description:
      "One version; unpublished ones are NOT_FOUND except for people who may write them.",
  })
  async rulesVersion(
    @Context() ctx: Ctx,
    @Arg("id", () => ID) id: string,
  ): Promise<RulesVersionType> {
    return (await visibleVersion(ctx, id)).version;
  }
}
