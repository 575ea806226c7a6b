import { Field, ID, InputType, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType("Period", "From one time of day, such as 08:30, to another; the end is not included.")
export class PeriodType {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  until!: string;
}

@OutputType(
  "GroupHours",
  "A group's working hours, quiet hours and close-out time, in the organisation's time zone (Mission T3, T6, X2).",
)
export class GroupHoursType {
  @Field(() => String, { description: "When its day is closed on workdays, such as 17:30." })
  closeOutAt!: string;

  @Field(() => [PeriodType], { description: "The working hours on workdays, in order." })
  periods!: readonly PeriodType[];

  @Field(() => PeriodType, {
    nullable: true,
    description:
      "When only urgent messages are sent; may go past midnight. Null if there are no quiet hours.",
  })
  quiet!: PeriodType | null;

  @Field(() => Int, {
    description: "After how many working minutes an unconfirmed task is escalated.",
  })
  confirmWithinMinutes!: number;
}

@InputType("PeriodInput", { description: "Times of day, such as 08:30." })
export class PeriodInput {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  until!: string;
}

@InputType("SetGroupHoursInput", {
  description: "A group's working hours, quiet hours and close-out time, all at once.",
})
export class SetGroupHoursInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, { description: "00:05 to 23:55." })
  closeOutAt!: string;

  @Field(() => [PeriodInput], { description: "1 to 4, in order, without overlap." })
  periods!: PeriodInput[];

  @Field(() => PeriodInput, {
    nullable: true,
    description: "If left out, or if start and end are the same, there are no quiet hours.",
  })
  quiet?: PeriodInput | null;

  @Field(() => Int, { description: "5 to 480 working minutes." })
  confirmWithinMinutes!: number;
}
