import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { personById, PersonType } from "../../people/index.ts";
import { RulesVersionType } from "../version/version.type.ts";
import { answerDaysFor } from "./clause.read.ts";
import { feedbackOn } from "./feedback.read.ts";
import { giveClauseFeedback } from "./feedback.service.ts";
import { ClauseCommentType, ClauseFeedbackType, GiveClauseFeedbackInput } from "./feedback.type.ts";

/** What people say of clauses. */
@Resolver(() => RulesVersionType)
export class ClauseFeedbackResolver {
  @Authorized()
  @Mutation(() => ClauseFeedbackType, {
    description: "Says of a clause that it is clear, is not clear, or cannot be kept (Mission R5).",
  })
  giveClauseFeedback(
    @Context() ctx: Ctx,
    @Arg("input") input: GiveClauseFeedbackInput,
  ): Promise<ClauseFeedbackType> {
    return giveClauseFeedback(ctx, input);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Within how many working days the office answers what the caller asks or proposes, by the settings of their groups; null: the rules do not apply to them.",
  })
  clauseAnswerDays(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<number | null> {
    return answerDaysFor(ctx, version.rulebookId);
  }

  @FieldResolver(() => ClauseFeedbackType, { description: "What was said of one of its clauses." })
  clauseFeedback(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
    @Arg("clauseKey", () => ID) clauseKey: string,
  ): Promise<ClauseFeedbackType> {
    return feedbackOn(ctx, version, clauseKey);
  }
}

@Resolver(() => ClauseCommentType)
export class ClauseCommentFields {
  @FieldResolver(() => PersonType, { nullable: true, description: "Who wrote to the office." })
  by(@Root() { personId }: ClauseCommentType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, personId);
  }
}
