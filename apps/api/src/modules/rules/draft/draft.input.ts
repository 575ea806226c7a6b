import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { ClauseChangeKind } from "../text/changes-since.ts";

@InputType("ClauseInput", { description: "One clause of a draft; at most 5 000 characters." })
export class ClauseInput {
  @Field(() => ID, {
    nullable: true,
    description: "Of the clause it continues; left out, it is found by its words, or is a new one.",
  })
  key?: string | null;

  @Field(() => String, { description: 'As printed, such as "第一条" or "4.1"; may be empty.' })
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: "0 is outermost." })
  depth!: number;

  @Field(() => Boolean, { description: "Only a title: nothing in it can be kept or broken." })
  heading!: boolean;

  @Field(() => ClauseChangeKind, {
    nullable: true,
    description: "What the publisher says this does to the duty; never REMOVED.",
  })
  change?: ClauseChangeKind | null;

  @Field(() => String, { nullable: true, description: "Why it was changed; up to 200 characters." })
  changeReason?: string | null;
}

@InputType("RulesSettingInput", {
  description: "A setting to be printed in the version (Mission R1).",
})
export class RulesSettingInput {
  @Field(() => String, { description: "A name of letters and digits, each once." })
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, {
    description: "Up to 200 characters; appealDays and answerDays begin with a number.",
  })
  value!: string;
}

@InputType("SaveRulesDraftInput", {
  description:
    "The whole of a version as it is to stand (Mission R1, R8). 200 to 50 000 characters in all.",
})
export class SaveRulesDraftInput {
  @Field(() => ID, { nullable: true, description: "Left out: a new rulebook." })
  rulebookId?: string | null;

  @Field(() => String, { description: "1 to 60 characters." })
  title!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "The groups it is for; ignored when it is for all.",
  })
  groupIds?: string[] | null;

  @Field(() => Boolean, { description: "For all groups of the organisation." })
  appliesToAll!: boolean;

  @Field(() => [ClauseInput])
  clauses!: ClauseInput[];

  @Field(() => [RulesSettingInput])
  settings!: RulesSettingInput[];

  @Field(() => String, { description: "What this version changes; may be empty in a first one." })
  statedChange!: string;

  @Field(() => String, { description: "Who answers questions about it (Mission R7)." })
  interpretingOffice!: string;

  @Field(() => GraphQLLocalDate, {
    description: "From which day it is in force; today, or up to 365 days later.",
  })
  effectiveOn!: string;

  @Field(() => GraphQLLocalDate, {
    description: "By which day it is to be signed; today, or up to 365 days later.",
  })
  signByOn!: string;
}
