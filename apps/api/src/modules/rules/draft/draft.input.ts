import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { SettingInput } from "../../groups/index.ts";
import { ClauseChangeKind } from "../text/changes-since.ts";

@InputType("ClauseInput", { description: "One clause of a draft; at most 5 000 characters." })
export class ClauseInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The key of the clause that it continues. If left out, it is found by comparing texts, or the clause is new.",
  })
  key?: string | null;

  @Field(() => String, { description: 'As printed, such as "第一条" or "4.1"; may be empty.' })
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: "Level of nesting; 0 is the outermost." })
  depth!: number;

  @Field(() => Boolean, { description: "Whether it is only a title, without a rule in it." })
  heading!: boolean;

  @Field(() => ClauseChangeKind, {
    nullable: true,
    description: "How it changes the members' duty, as the publisher states; never REMOVED.",
  })
  change?: ClauseChangeKind | null;

  @Field(() => String, { nullable: true, description: "Why it was changed; up to 200 characters." })
  changeReason?: string | null;
}

@InputType("RulesSettingInput", {
  description: "A setting to be printed in the version (Mission R1).",
})
export class RulesSettingInput {
  @Field(() => String, { description: "Letters and digits; unique in the version." })
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, {
    description: "Up to 200 characters; appealDays and answerDays begin with a number.",
  })
  value!: string;
}

@InputType("RulesBlockInput", {
  description: "Settings that a version chooses for the groups of a category.",
})
export class RulesBlockInput {
  @Field(() => ID, { description: "A category of the groups to which the version applies." })
  categoryId!: string;

  @Field(() => [SettingInput])
  settings!: SettingInput[];
}

@InputType("SaveRulesDraftInput", {
  description:
    "The whole text of a version (Mission R1, R8), up to 50 000 characters. It may be unfinished: office, days, stated change and texts may be missing until it is approved.",
})
export class SaveRulesDraftInput {
  @Field(() => ID, {
    nullable: true,
    description: "The rulebook; if left out, a new one is created.",
  })
  rulebookId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The revision of the draft that was on screen; 0 if there was none. If somebody else has saved since, the answer is RULES_DRAFT_CHANGED. If left out, what others saved is written over.",
  })
  revision?: number | null;

  @Field(() => String, { description: "1 to 60 characters." })
  title!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "The groups to which it applies; ignored if it applies to all.",
  })
  groupIds?: string[] | null;

  @Field(() => Boolean, { description: "Whether it applies to all groups of the organisation." })
  appliesToAll!: boolean;

  @Field(() => [ClauseInput])
  clauses!: ClauseInput[];

  @Field(() => [RulesSettingInput], {
    nullable: true,
    deprecationReason: "free text; blocks holds typed values",
  })
  settings?: RulesSettingInput[] | null;

  @Field(() => [SettingInput], {
    nullable: true,
    description:
      "What this version chooses for all its categories, such as a template does; blocks go before it. Ignored where `settings` is sent.",
  })
  chosen?: SettingInput[] | null;

  @Field(() => [RulesBlockInput], {
    nullable: true,
    description:
      "What this version chooses other than the categories have it; what is left out is printed as they have it. Ignored where `settings` is sent.",
  })
  blocks?: RulesBlockInput[] | null;

  @Field(() => String, {
    description: "What this version changes; may be empty in the first version, and in a draft.",
  })
  statedChange!: string;

  @Field(() => String, {
    description:
      "The office that answers questions about it (Mission R7); may be empty in a draft.",
  })
  interpretingOffice!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The first day on which it is in force; from today to 365 days later.",
  })
  effectiveOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day by which it is to be signed; from today to 365 days later.",
  })
  signByOn?: string | null;
}
