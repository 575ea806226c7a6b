import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { PageArguments, pageTypeOf } from "../../../kernel/page.type.ts";
import type { ClauseStanding } from "../../rules/index.ts";
import { TOPIC_STATES, type TopicState } from "./topic.state.ts";

export const TopicStateEnum = enumOf(...TOPIC_STATES);
registerEnumType(TopicStateEnum, {
  name: "TopicState",
  description:
    "STOPPED: no more of it for now (Mission D7). ASKED: whoever is in office is asked whether to ban it (Mission D8). AGREED: all agreed, and it is a clause of the draft or of a version. REFUSED, WITHDRAWN: it is not banned.",
});

export const ClauseStandingEnum = enumOf("IN_FORCE", "PUBLISHED", "DRAFT", "GONE");
registerEnumType(ClauseStandingEnum, {
  name: "ClauseStandingState",
  description:
    "IN_FORCE: it can be cited. PUBLISHED: from a later day on. DRAFT: no version has it yet. GONE: it was taken out.",
});

@OutputType("TopicClause", "The clause that a banned topic became, and how far it has come.")
export class TopicClauseType {
  @Field(() => ClauseStandingEnum)
  state!: ClauseStanding["state"];

  @Field(() => String, { description: "Its number as printed; empty where it is gone." })
  label!: string;

  @Field(() => Number, { nullable: true, description: "Of the version that has it." })
  number!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The first day on which that version holds; null while it is a draft.",
  })
  effectiveOn!: string | null;
}

@OutputType(
  "Topic",
  "A topic that was stopped in a group, or is to be banned in it; nobody's strike.",
)
export class TopicType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  topic!: string;

  @Field(() => String, { description: "What to do instead." })
  instead!: string;

  @Field(() => TopicStateEnum)
  state!: TopicState;

  @Field(() => Date)
  at!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When it was agreed on, refused or withdrawn.",
  })
  endedAt!: number | null;

  @Field(() => String, { nullable: true, description: "Why somebody did not agree." })
  endReason!: string | null;

  groupId!: string;
  byId!: string;
  endedById!: string | null;
  rulebookId!: string | null;
  clauseKey!: string | null;
}

@OutputType("TopicPage", "A page of topics, the newest first.")
export class TopicPageType extends pageTypeOf(TopicType) {}

@ArgsType()
export class TopicsArguments extends PageArguments {
  @Field(() => ID)
  groupId!: string;
}

@InputType("TopicInput", { description: "A topic, and what to do instead of going on about it." })
export class TopicInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, { description: "2 to 40 characters." })
  topic!: string;

  @Field(() => String, { description: "1 to 200 characters." })
  instead!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Made by the client for each tap; the same tap sent again changes nothing.",
  })
  tapId?: string | null;
}
