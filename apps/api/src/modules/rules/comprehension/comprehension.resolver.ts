import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { rulebookById } from "../rulebook/rulebook.read.ts";
import { contentOf, whyNotDraftHere } from "../version/version.read.ts";
import { RulesVersionType } from "../version/version.type.ts";
import { answeredByMe } from "./comprehension.read.ts";
import * as comprehension from "./comprehension.service.ts";
import {
  AnswerComprehensionInput,
  ComprehensionQuestionType,
  ComprehensionResultType,
  SaveComprehensionInput,
} from "./comprehension.type.ts";

/** The questions of a version, and their answers. */
@Resolver(() => RulesVersionType)
export class ComprehensionResolver {
  @FieldResolver(() => [ComprehensionQuestionType], {
    description: "What is to be answered before signing; empty where the drafter wants nothing.",
  })
  async comprehension(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<ComprehensionQuestionType[]> {
    const questions = (await contentOf(ctx, version)).comprehension;
    if (questions.length === 0) return [];
    const book = await rulebookById.existing(ctx, version.rulebookId);
    const mayWrite = (await whyNotDraftHere(ctx, book)) === null;
    const answered = await answeredByMe(ctx, version.id);
    return questions.map(({ right, ...one }, place) => ({
      ...one,
      right: mayWrite ? right : null,
      answered: answered.has(place),
    }));
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description: "Writes the comprehension questions of a draft, all of them (Mission R6).",
  })
  saveComprehension(
    @Context() ctx: Ctx,
    @Arg("input") input: SaveComprehensionInput,
  ): Promise<RulesVersionType> {
    return comprehension.saveComprehension(ctx, input);
  }

  @Authorized()
  @Mutation(() => ComprehensionResultType, {
    description:
      "Answers a comprehension question before signing. A wrong answer is kept nowhere; the clause that answers it is in the question (Mission R6).",
  })
  answerComprehension(
    @Context() ctx: Ctx,
    @Arg("input") input: AnswerComprehensionInput,
  ): Promise<ComprehensionResultType> {
    return comprehension.answerComprehension(ctx, input);
  }
}
