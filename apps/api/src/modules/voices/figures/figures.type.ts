import { Field, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType(
  "VoiceFigures",
  "How much of what people said waits, by group and never by person (Mission V3, V5, V6).",
)
export class VoiceFiguresType {
  @Field(() => Int)
  openSuggestions!: number;

  @Field(() => Int, { description: "Of the open ones, those that went up unanswered." })
  overdueSuggestions!: number;

  @Field(() => Int)
  openIncidents!: number;

  @Field(() => Int, { description: "Of the open ones, those past the day they were to be closed." })
  overdueIncidents!: number;

  @Field(() => Int, { nullable: true, description: "Null: fewer than five." })
  openMediations!: number | null;
}
