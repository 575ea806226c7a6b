import { Field, ID, InputType, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { RulesVersionType } from "../version/version.type.ts";

@OutputType(
  "ComprehensionQuestion",
  "A question that is answered before a version is signed (Mission R6); printed and signed with it.",
)
export class ComprehensionQuestionType {
  @Field(() => ID, { description: "The clause that answers it." })
  clauseKey!: string;

  @Field(() => String)
  question!: string;

  @Field(() => [String])
  choices!: string[];

  @Field(() => Int, {
    nullable: true,
    description: "The place of the right choice, from 0; null for people who may not write it.",
  })
  right!: number | null;

  @Field(() => Boolean, { description: "Whether the caller has answered it rightly." })
  answered!: boolean;
}

@InputType("ComprehensionQuestionInput")
export class ComprehensionQuestionInput {
  @Field(() => ID, { description: "A clause of the draft that is more than a title." })
  clauseKey!: string;

  @Field(() => String, { description: "2 to 100 characters." })
  question!: string;

  @Field(() => [String], { description: "2 to 4 different choices of 1 to 60 characters." })
  choices!: string[];

  @Field(() => Int, { description: "The place of the right choice, from 0." })
  right!: number;
}

@InputType("SaveComprehensionInput", {
  description: "All questions of a draft, up to 5; an empty list asks none (Mission R6).",
})
export class SaveComprehensionInput {
  @Field(() => ID)
  versionId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Hash of the text that was on screen. If text or questions have been edited since, the answer is RULES_TEXT_DIFFERS.",
  })
  textHash?: string | null;

  @Field(() => [ComprehensionQuestionInput])
  questions!: ComprehensionQuestionInput[];
}

@InputType("AnswerComprehensionInput")
export class AnswerComprehensionInput {
  @Field(() => ID)
  versionId!: string;

  @Field(() => Int, { description: "The place of the question in the version, from 0." })
  place!: number;

  @Field(() => Int, { description: "The place of the choice, from 0." })
  choice!: number;
}

@OutputType(
  "ComprehensionResult",
  "What came of an answer. A wrong one is kept nowhere, and never counts as a violation.",
)
export class ComprehensionResultType {
  @Field(() => Boolean)
  right!: boolean;

  @Field(() => RulesVersionType)
  version!: RulesVersionType;
}
