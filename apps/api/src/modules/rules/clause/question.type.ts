import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { TapIdField } from "../../../kernel/input.type.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { PageArguments, pageTypeOf } from "../../../kernel/page.type.ts";

@OutputType(
  "ClauseQuestion",
  "A question about a clause and its answer; everybody to whom the rules apply reads both (Mission R7).",
)
export class ClauseQuestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  rulebookId!: string;

  @Field(() => ID, { description: "The clause, through all versions." })
  clauseKey!: string;

  @Field(() => ID)
  versionId!: string;

  @Field(() => Int, { description: "The version on which it was asked." })
  versionNumber!: number;

  @Field(() => String)
  question!: string;

  @Field(() => Date)
  askedAt!: number;

  @Field(() => GraphQLLocalDate, { description: "The last day for the office to answer." })
  dueOn!: string;

  @Field(() => Date, {
    nullable: true,
    description: "When it went up to the administrators, because nobody had answered.",
  })
  raisedAt!: number | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: number | null;

  askerId!: string;
  answeredById!: string | null;
}

@OutputType("ClauseQuestionPage", "A page of questions, the newest first.")
export class ClauseQuestionPageType extends pageTypeOf(ClauseQuestionType) {}

/** Which questions or proposals of a rulebook. */
@ArgsType()
export class RemarkArguments extends PageArguments {
  @Field(() => ID)
  rulebookId!: string;

  @Field(() => ID, { nullable: true, description: "Of this clause only." })
  clauseKey?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only what waits for an answer." })
  open?: boolean | null;
}

@InputType("AskAboutClauseInput", { description: "A question about a clause (Mission R7)." })
export class AskAboutClauseInput {
  @Field(() => ID, { description: "The published version that was on screen." })
  versionId!: string;

  @Field(() => ID)
  clauseKey!: string;

  @Field(() => String, { description: "2 to 300 characters." })
  question!: string;

  @TapIdField()
  tapId?: string | null;
}
