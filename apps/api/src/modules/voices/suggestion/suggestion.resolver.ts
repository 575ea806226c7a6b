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
import { personById, PersonType } from "../../people/index.ts";
import { NoteType } from "../note/note.type.ts";
import { handlersOf } from "./handlers.read.ts";
import {
  AnswerSuggestionInput,
  FileSuggestionInput,
  SuggestionsArguments,
} from "./suggestion.input.ts";
import { isWaiting, whyNotAnswer, whyNotConsent } from "./suggestion.policy.ts";
import {
  factsOf,
  listSuggestions,
  shownNotes,
  takesPart,
  visibleSuggestion,
} from "./suggestion.read.ts";
import { answerSuggestion, consentToPublish, fileSuggestion } from "./suggestion.service.ts";
import { SuggestionPageType, SuggestionType } from "./suggestion.type.ts";

/** Queries and mutations of suggestions and complaints about service. */
@Resolver(() => SuggestionType)
export class SuggestionResolver {
  @Authorized()
  @Query(() => SuggestionType, { description: "One suggestion or complaint (Mission V3)." })
  suggestion(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<SuggestionType> {
    return visibleSuggestion(ctx, id);
  }

  @Authorized()
  @Query(() => SuggestionPageType, { description: "Suggestions, the newest first (Mission V3)." })
  suggestions(
    @Context() ctx: Ctx,
    @Args() request: SuggestionsArguments,
  ): Promise<SuggestionPageType> {
    return listSuggestions(ctx, request);
  }

  @Authorized()
  @Mutation(() => SuggestionType, {
    description: "Files a suggestion or a complaint about service, by name (Mission V3).",
  })
  fileSuggestion(
    @Context() ctx: Ctx,
    @Arg("input") input: FileSuggestionInput,
  ): Promise<SuggestionType> {
    return fileSuggestion(ctx, input);
  }

  @Authorized()
  @Mutation(() => SuggestionType, {
    description:
      "Answers it, takes it up, declines it with a reason, or passes it on to a department; for with whom it lies.",
  })
  answerSuggestion(
    @Context() ctx: Ctx,
    @Arg("input") input: AnswerSuggestionInput,
  ): Promise<SuggestionType> {
    return answerSuggestion(ctx, input);
  }

  @Authorized()
  @Mutation(() => SuggestionType, {
    description:
      "Agrees that it is published with its answer, or takes that back. It is published, without its author's name, while both agree.",
  })
  consentToPublish(
    @Context() ctx: Ctx,
    @Arg("suggestionId", () => ID) suggestionId: string,
    @Arg("agrees", () => Boolean) agrees: boolean,
  ): Promise<SuggestionType> {
    return consentToPublish(ctx, suggestionId, agrees);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Null: it is anonymous, or the caller only reads what is published.",
  })
  async author(@Root() found: SuggestionType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return (await takesPart(ctx, found)) ? personById(ctx, found.authorId) : null;
  }

  @FieldResolver(() => Boolean)
  mine(@Root() { authorId }: SuggestionType, @Context() ctx: Ctx): boolean {
    return authorId === ctx.actor.personId;
  }

  @FieldResolver(() => PersonType, { nullable: true })
  answeredBy(
    @Root() { answeredById }: SuggestionType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, answeredById);
  }

  @FieldResolver(() => [PersonType], {
    description: "With whom it lies now; empty once it is answered, and for who only reads it.",
  })
  async liesWith(@Root() found: SuggestionType, @Context() ctx: Ctx): Promise<PersonType[]> {
    if (!isWaiting(found.state) || !(await takesPart(ctx, found))) return [];
    const { now } = await handlersOf(ctx, ctx.actor.organisationId, found);
    return Promise.all(now.map((id) => personById.existing(ctx, id)));
  }

  @FieldResolver(() => Boolean, { description: "Nobody answered in its days, and it went up." })
  wentUp(@Root() { raised, state }: SuggestionType): boolean {
    return Number(raised) > 0 && isWaiting(state);
  }

  @FieldResolver(() => Boolean, { description: "Whether its author was thanked." })
  thanked(@Root() { thanked }: SuggestionType): boolean {
    return Number(thanked) === 1;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether the caller agrees that it is published; null: they were not asked yet.",
  })
  iConsent(@Root() found: SuggestionType, @Context() ctx: Ctx): boolean | null {
    const { authorId, authorConsents, answererConsents } = found;
    const said = authorId === ctx.actor.personId ? authorConsents : answererConsents;
    return said === null ? null : Number(said) === 1;
  }

  @FieldResolver(() => [NoteType], {
    description:
      "What was said, in order. Who only reads what is published gets the suggestion and its answers, without a name under it.",
  })
  notes(@Root() found: SuggestionType, @Context() ctx: Ctx): Promise<NoteType[]> {
    return shownNotes(ctx, found);
  }

  @RefusalField("Why the caller may not answer it; null if they may.")
  async answerRefusal(@Root() found: SuggestionType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotAnswer(await factsOf(ctx, found));
  }

  @RefusalField("Why the caller is not asked whether it may be published; null if they are.")
  async consentRefusal(
    @Root() found: SuggestionType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotConsent(await factsOf(ctx, found));
  }
}
