import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { SuggestionKind, SuggestionPlace, SuggestionState } from "./suggestion.state.ts";

registerEnumType(SuggestionPlace, {
  name: "SuggestionPlace",
  description: "With whom it lies: a group's owner, a department's head, or the office.",
});
registerEnumType(SuggestionState, {
  name: "SuggestionState",
  description:
    "OPEN and FORWARDED wait for an answer. TAKEN_UP: it will be done. DECLINED: with a reason.",
});

@OutputType(
  "Suggestion",
  "A suggestion, or a complaint about service (Mission V3). Visible to its author, with whom it lies or lay, who passed it on or answered it; published, to everybody in its group, or in the organisation.",
)
export class SuggestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => SuggestionKind)
  kind!: SuggestionKind;

  @Field(() => SuggestionPlace)
  place!: SuggestionPlace;

  @Field(() => String, { nullable: true, description: "In which group it was filed." })
  groupName!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => Date)
  filedAt!: number;

  @Field(() => SuggestionState)
  state!: SuggestionState;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "By which day it is answered before it goes up; null: there is no higher.",
  })
  riseOn!: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: number | null;

  @Field(() => Date, { nullable: true, description: "Since when both agree." })
  publishedAt!: number | null;

  raised!: number;
  thanked!: number;
  groupId!: string | null;
  departmentId!: string | null;
  lineage!: string | null;
  authorId!: string | null;
  forwardedById!: string | null;
  answeredById!: string | null;
  authorConsents!: number | null;
  answererConsents!: number | null;
}

@OutputType("SuggestionPage", "A page of suggestions, the newest first.")
export class SuggestionPageType extends pageTypeOf(SuggestionType) {}
