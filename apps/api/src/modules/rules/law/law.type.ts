import { LAW_TOPICS, type LawTopic } from "@riqing/schema";
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { PersonType } from "../../people/index.ts";

const LawTopicEnum = Object.fromEntries(LAW_TOPICS.map((one) => [one, one]));
registerEnumType(LawTopicEnum, {
  name: "LawTopic",
  description: "What the law has against a sentence of rules.",
});

@InputType("LawJudgementInput", {
  description: "That what the law's check found in a clause is no fault; said by who publishes.",
})
export class LawJudgementInput {
  @Field(() => ID)
  clauseKey!: string;

  @Field(() => LawTopicEnum)
  topic!: LawTopic;

  @Field(() => String, { description: "Why it is none; up to 200 characters." })
  reason!: string;
}

@OutputType(
  "LawJudgement",
  "What the law's check had found, and who published it said is no fault.",
)
export class LawJudgementType {
  @Field(() => ID)
  clauseKey!: string;

  @Field(() => LawTopicEnum)
  topic!: LawTopic;

  @Field(() => String)
  reason!: string;

  @Field(() => PersonType, { nullable: true })
  by!: PersonType | null;

  @Field(() => Date)
  at!: number;
}
