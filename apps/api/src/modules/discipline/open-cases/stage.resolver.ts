import { GraphQLLocalDate } from "graphql-scalars";
import {
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { batched } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { caseById } from "../case/case.row.ts";
import { CasePageType, CaseType } from "../case/case.type.ts";
import { openCases, type Stage, stageOf } from "./stage.read.ts";
import { CaseStage } from "./stage.ts";
import { OpenCasesArguments } from "./stage.type.ts";

const stageById = batched<string, Stage>({ of: "stage" }, async (ctx, ids) => {
  const stages = await Promise.all(
    ids.map(async (id): Promise<[string, Stage]> => [
      id,
      await stageOf(ctx as Ctx, await caseById.existing(ctx, id)),
    ]),
  );
  return new Map(stages);
});

/** Cases by what is to be done next. */
@Resolver(() => CaseType)
export class StageResolver {
  @Authorized()
  @Query(() => CasePageType, {
    description:
      "The cases in which something is still to be done, the newest first, for those who handle them; none about themselves (Mission D3, B14).",
  })
  openCases(@Context() ctx: Ctx, @Args() request: OpenCasesArguments): Promise<CasePageType> {
    return openCases(ctx, request);
  }

  @FieldResolver(() => CaseStage)
  async stage(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<CaseStage> {
    return (await stageById.existing(ctx, id)).stage;
  }

  @FieldResolver(() => Date, { nullable: true, description: "Until when, exclusive." })
  async stageDueAt(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<number | null> {
    return (await stageById.existing(ctx, id)).dueAt;
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day, where it ends with a day.",
  })
  async stageDueOn(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<string | null> {
    return (await stageById.existing(ctx, id)).dueOn;
  }
}
