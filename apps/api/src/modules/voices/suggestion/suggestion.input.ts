import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { PageArguments } from "../../../kernel/page.type.ts";
import { FilesField } from "../../files/index.ts";
import { SuggestionAnswer, SuggestionKind, SuggestionList } from "./suggestion.state.ts";

registerEnumType(SuggestionKind, {
  name: "SuggestionKind",
  description: "COMPLAINT: about service. What breaks the rules is a report.",
});
registerEnumType(SuggestionAnswer, {
  name: "SuggestionAnswer",
  description: "What an answer makes of a suggestion. FORWARDED: a department answers it.",
});
registerEnumType(SuggestionList, {
  name: "SuggestionList",
  description:
    "MINE: filed by the caller. TO_ANSWER: waiting for them. HANDLED: answered or passed on by them. PUBLISHED: in the group that is named, or in the organisation.",
});

@ArgsType()
export class SuggestionsArguments extends PageArguments {
  @Field(() => SuggestionList)
  of!: SuggestionList;

  @Field(() => ID, { nullable: true, description: "Only those filed in this group." })
  groupId?: string | null;
}

@InputType("FileSuggestionInput", {
  description:
    "A suggestion, or a complaint about service (Mission V3): to a group's owner, to a department, or to the office.",
})
export class FileSuggestionInput {
  @Field(() => SuggestionKind)
  kind!: SuggestionKind;

  @Field(() => ID, { nullable: true, description: "To the owner of this group." })
  groupId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "To the head of this department. Neither this nor a group: to the office.",
  })
  departmentId?: string | null;

  @Field(() => String, { description: "2 to 40 characters." })
  title!: string;

  @Field(() => String, { description: "2 to 1 000 characters." })
  text!: string;

  @FilesField("VOICE")
  fileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of the tap; sent again with the same one, it is the same suggestion.",
  })
  tapId?: string | null;
}

@InputType("AnswerSuggestionInput", { description: "What becomes of a suggestion (Mission V3)." })
export class AnswerSuggestionInput {
  @Field(() => ID)
  suggestionId!: string;

  @Field(() => SuggestionAnswer)
  answer!: SuggestionAnswer;

  @Field(() => String, {
    description: "The answer, or why it is declined or passed on; 2 to 1 000 characters.",
  })
  text!: string;

  @Field(() => ID, { nullable: true, description: "Of FORWARDED: to which department." })
  departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Thanks its author. There are no points." })
  thanks?: boolean | null;

  @FilesField("VOICE")
  fileIds?: string[] | null;
}
