import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
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
import { RefusalField } from "../../../kernel/refusal.ts";
import { callerRoles, personById, PersonType } from "../../people/index.ts";
import { versionById } from "../version/version.read.ts";
import { ClauseType } from "../version/version.type.ts";
import { whyNotAnswerClause, whyNotInterpret } from "./clause.policy.ts";
import { clauseOf } from "./clause.read.ts";
import * as read from "./question.read.ts";
import * as questions from "./question.service.ts";
import {
  AskAboutClauseInput,
  ClauseQuestionPageType,
  ClauseQuestionType,
  RemarkArguments,
} from "./question.type.ts";

/** Questions about clauses. */
@Resolver(() => ClauseQuestionType)
export class ClauseQuestionResolver {
  @Authorized()
  @Query(() => ClauseQuestionPageType, {
    description: "The questions of a rulebook, the newest first (Mission R7).",
  })
  clauseQuestions(
    @Context() ctx: Ctx,
    @Args() filter: RemarkArguments,
  ): Promise<ClauseQuestionPageType> {
    return read.clauseQuestions(ctx, filter);
  }

  @Authorized()
  @Mutation(() => ClauseQuestionType, {
    description:
      "Asks the interpreting office about a clause; everybody to whom the rules apply sees question and answer, and only who may answer sees who asked (Mission R7).",
  })
  askAboutClause(
    @Context() ctx: Ctx,
    @Arg("input") input: AskAboutClauseInput,
  ): Promise<ClauseQuestionType> {
    return questions.askAboutClause(ctx, input);
  }

  @Authorized()
  @Mutation(() => ClauseQuestionType, {
    description: "Answers a question about a clause with 1 to 1 000 characters (Mission R7).",
  })
  answerClauseQuestion(
    @Context() ctx: Ctx,
    @Arg("questionId", () => ID) questionId: string,
    @Arg("answer", () => String) answer: string,
  ): Promise<ClauseQuestionType> {
    return questions.answerClauseQuestion(ctx, questionId, answer);
  }

  @FieldResolver(() => ClauseType, { description: "The clause as it stood when it was asked." })
  async clause(@Root() question: ClauseQuestionType, @Context() ctx: Ctx): Promise<ClauseType> {
    const version = await versionById.existing(ctx, question.versionId);
    return clauseOf(ctx, version, question.clauseKey);
  }

  @FieldResolver(() => String, { description: "The office that answers." })
  async office(@Root() question: ClauseQuestionType, @Context() ctx: Ctx): Promise<string> {
    return (await versionById.existing(ctx, question.versionId)).interpretingOffice;
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller asked it." })
  mine(@Root() { askerId }: ClauseQuestionType, @Context() ctx: Ctx): boolean {
    return askerId === ctx.actor.personId;
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who asked; null for everybody who may not answer.",
  })
  async asker(
    @Root() { askerId }: ClauseQuestionType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return whyNotInterpret(await callerRoles(ctx)) ? null : personById(ctx, askerId);
  }

  @RefusalField("Why the caller may not answer it; null if they may.")
  async answerRefusal(
    @Root() { answer }: ClauseQuestionType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotAnswerClause(await callerRoles(ctx), answer !== null);
  }
}
