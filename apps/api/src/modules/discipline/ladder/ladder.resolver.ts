import { Arg, Authorized, Ctx as Context, ID, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { ladderFor, violationKinds } from "./ladder.read.ts";
import { LadderType, ViolationKindType } from "./ladder.type.ts";

/** Queries of the catalogue and its ladders. */
@Resolver(() => ViolationKindType)
export class LadderResolver {
  @Authorized()
  @Query(() => [ViolationKindType], {
    description: "The kinds of violation in a group today, with their ladders (Mission D1, D2).",
  })
  async violationKinds(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
  ): Promise<ViolationKindType[]> {
    const kinds = await violationKinds(ctx, groupId);
    return kinds.map(({ unlessGoodReason = false, clauses = [], ...kind }) => ({
      ...kind,
      unlessGoodReason,
      clauses: [...clauses],
      steps: [...kind.steps],
    }));
  }

  @Authorized()
  @Query(() => LadderType, {
    description:
      "What the ladder of a kind proposes for a person now; for whoever may record it (Mission D2).",
  })
  async ladder(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("personId", () => ID) personId: string,
    @Arg("kindKey", () => ID) kindKey: string,
  ): Promise<LadderType> {
    const { proposal, signed, clauses, restsOn } = await ladderFor(ctx, groupId, personId, kindKey);
    const { number, step, limitedBy } = proposal;
    return {
      strikeNumber: number,
      step,
      limitedBy,
      signed,
      clauses,
      restsOn,
    };
  }

  @Authorized()
  @Query(() => [String], {
    description:
      'What a person\'s next five cases of a kind would bring, one after the other, in words such as "禁言 1 天".',
  })
  async nextCases(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("personId", () => ID) personId: string,
    @Arg("kindKey", () => ID) kindKey: string,
  ): Promise<string[]> {
    return (await ladderFor(ctx, groupId, personId, kindKey)).next;
  }
}
