import { Arg, Authorized, Ctx as Context, ID, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { difference } from "./difference.read.ts";
import { RulesDifferenceType } from "./difference.type.ts";

/** The query for the difference between two versions. */
@Resolver(() => RulesDifferenceType)
export class RulesDifferenceResolver {
  @Authorized()
  @Query(() => RulesDifferenceType, {
    description:
      "What changed since a version, by default since the version that the caller signed last (Mission B3).",
  })
  rulesDifference(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
    @Arg("sinceVersionId", () => ID, { nullable: true }) sinceVersionId?: string,
  ): Promise<RulesDifferenceType> {
    return difference(ctx, versionId, sinceVersionId);
  }
}
