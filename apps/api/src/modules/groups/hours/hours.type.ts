import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType("Period", "From one time of day, such as 08:30, to another; the end is not included.")
export class PeriodType {
  @Field(() => String)
  from!: string;

  @Field(() => String, {
    description: "24:00 is the end of the day; one that is not after `from` is on the day after.",
  })
  until!: string;
}

@OutputType(
  "WorkPattern",
  "The days on which a group works: some days of work and of rest, repeated from `startsOn` on. Days set by the organisation, 1 January, 1 May and 1 October come first (Mission T6).",
)
export class WorkPatternType {
  @Field(() => GraphQLLocalDate, {
    description: "The first day of the first round; before it the organisation's calendar applies.",
  })
  startsOn!: string;

  @Field(() => [Boolean], { description: "For each day of a round, whether the group works." })
  works!: boolean[];

  @Field(() => Boolean, {
    description: "Whether public holidays are days off and their make-up days are workdays.",
  })
  keepsHolidays!: boolean;
}

@OutputType(
  "GroupHours",
  "A group's working hours, quiet hours and close-out time, in the organisation's time zone (Mission T3, T6, X2).",
)
export class GroupHoursType {
  @Field(() => String, {
    description:
      "When its day is closed on workdays, such as 17:30. A time that is not after the first working hour is on the day after: 02:00 closes the day before.",
  })
  closeOutAt!: string;

  @Field(() => [PeriodType], {
    description:
      "The working hours on workdays, in order. What is worked after midnight belongs to the day on which the first period began.",
  })
  periods!: readonly PeriodType[];

  @Field(() => PeriodType, {
    nullable: true,
    description:
      "When only urgent messages are sent today, as its rules or its category say; may go past midnight. Null if there are no quiet hours.",
  })
  quiet!: PeriodType | null;

  @Field(() => Int, {
    description: "After how many working minutes an unconfirmed task is escalated.",
  })
  confirmWithinMinutes!: number;

  @Field(() => WorkPatternType, {
    nullable: true,
    description: "The days on which it works; null if they are those of the organisation.",
  })
  workPattern!: WorkPatternType | null;
}

@InputType("PeriodInput", { description: "Times of day, such as 08:30." })
export class PeriodInput {
  @Field(() => String)
  from!: string;

  @Field(() => String, {
    description: "Up to 24:00; one that is not after `from` is on the day after.",
  })
  until!: string;
}

@InputType("WorkPatternInput", { description: "The days on which a group works, repeated." })
export class WorkPatternInput {
  @Field(() => GraphQLLocalDate, { description: "At most 366 days before or after today." })
  startsOn!: string;

  @Field(() => [Boolean], { description: "1 to 42 days, of which at least one is worked." })
  works!: boolean[];

  @Field(() => Boolean)
  keepsHolidays!: boolean;
}

@InputType("SetGroupHoursInput", {
  description: "A group's working hours, quiet hours and close-out time, all at once.",
})
export class SetGroupHoursInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, {
    description:
      "00:05 to 23:55; a time that is not after the first working hour is on the day after.",
  })
  closeOutAt!: string;

  @Field(() => [PeriodInput], {
    description: "1 to 4, in order, without overlap, within 24 hours of the first.",
  })
  periods!: PeriodInput[];

  @Field(() => PeriodInput, {
    nullable: true,
    description:
      "Left out. Rules say when a group is left alone: other quiet hours than hold are refused.",
  })
  quiet?: PeriodInput | null;

  @Field(() => Int, { description: "5 to 480 working minutes." })
  confirmWithinMinutes!: number;

  @Field(() => WorkPatternInput, {
    nullable: true,
    description: "If left out, it stays as it is; null: the organisation's calendar applies.",
  })
  workPattern?: WorkPatternInput | null;
}
