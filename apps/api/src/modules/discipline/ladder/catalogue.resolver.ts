import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { GroupCategoryType } from "../../groups/index.ts";
import { clausesInCategory } from "../../rules/index.ts";
import { CaseClauseType } from "../case/clause.type.ts";
import type { AssumedSeries } from "./assumed.policy.ts";
import { catalogueOf, ladderInWords } from "./catalogue.read.ts";
import { saveLadder, saveViolationKind } from "./catalogue.service.ts";
import {
  AssumedCaseType,
  AssumedSeriesEnum,
  CatalogueKindType,
  LadderInput,
  LadderStepInput,
  stepOf,
  ViolationKindInput,
} from "./catalogue.type.ts";

/** The catalogue and the ladders of a category, and their editors. */
@Resolver(() => GroupCategoryType)
export class CatalogueResolver {
  @FieldResolver(() => [CatalogueKindType], {
    description:
      "The kinds of violation that are customary in its groups, those out of use included (Mission D1, D2).",
  })
  async catalogue(
    @Root() category: GroupCategoryType,
    @Context() ctx: Ctx,
  ): Promise<CatalogueKindType[]> {
    const kinds = await catalogueOf(ctx, category);
    return kinds.map(({ unlessGoodReason = false, retired = false, clauses, steps, ...kind }) => ({
      ...kind,
      clauses: [...(clauses ?? [])],
      unlessGoodReason,
      retired,
      steps: [...steps],
    }));
  }

  @FieldResolver(() => [CaseClauseType], {
    description:
      "The clauses that a kind can rest on: of the newest versions that govern its groups; empty for people who do not supervise.",
  })
  clauses(@Root() { id }: GroupCategoryType, @Context() ctx: Ctx): Promise<CaseClauseType[]> {
    return clausesInCategory(ctx, id);
  }

  @Authorized()
  @Query(() => [AssumedCaseType], {
    description:
      "What one member's next five cases would bring by a ladder that is being written, in words; nothing is saved (Mission D2).",
  })
  ladderInWords(
    @Context() ctx: Ctx,
    @Arg("categoryId", () => ID) categoryId: string,
    @Arg("atOnce", () => Boolean) atOnce: boolean,
    @Arg("steps", () => [LadderStepInput]) steps: LadderStepInput[],
    @Arg("series", () => AssumedSeriesEnum, { defaultValue: "SOON" }) series: AssumedSeries,
  ): Promise<AssumedCaseType[]> {
    return ladderInWords(ctx, { categoryId, atOnce, steps: steps.map(stepOf), series });
  }

  @Authorized()
  @Mutation(() => GroupCategoryType, {
    description:
      "Adds a kind of violation to a category, changes one, or takes it out of use and back; for the organisation's administrator. It holds once a rules version that prints it is in force (Mission D1).",
  })
  saveViolationKind(
    @Context() ctx: Ctx,
    @Arg("input") { key = null, steps = null, clauses = null, ...input }: ViolationKindInput,
  ): Promise<GroupCategoryType> {
    return saveViolationKind(ctx, { ...input, key, clauses, steps: steps?.map(stepOf) ?? null });
  }

  @Authorized()
  @Mutation(() => GroupCategoryType, {
    description:
      "Gives a kind of violation another ladder; for the organisation's administrator. It holds once a rules version that prints it is in force (Mission D2).",
  })
  saveLadder(
    @Context() ctx: Ctx,
    @Arg("input") { steps, ...input }: LadderInput,
  ): Promise<GroupCategoryType> {
    return saveLadder(ctx, { ...input, steps: steps.map(stepOf) });
  }
}
