import { Field, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType(
  "VoiceFigures",
  "How much of what people said waits, by group and never by person (Mission V3–V6).",
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

  @Field(() => Int, {
    nullable: true,
    description:
      "Over all groups whose boards the caller sees. Null: fewer than five, or asked of one group, whose number could be worked out from others.",
  })
  openMediations!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Accounts that are reported lost and not recovered, of people for whom the caller answers; of a group, of its members. Null: the caller answers for nobody's.",
  })
  lostAccounts!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of these, those that are open for so long that they are the office's.",
  })
  lostAtOffice!: number | null;
}
