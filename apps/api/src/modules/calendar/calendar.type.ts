import { GraphQLLocalDate } from "graphql-scalars";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import type { DayReason } from "../../kernel/working-calendar.ts";
import { OwnDayKind } from "../../kernel/working-calendar.ts";

registerEnumType(OwnDayKind, {
  name: "OwnDayKind",
  description: "What an organisation sets for a day; it overrides the state's calendar.",
});

const DayReasonEnum: { [K in DayReason]: K } = {
  WEEK: "WEEK",
  HOLIDAY: "HOLIDAY",
  MAKE_UP: "MAKE_UP",
  OWN: "OWN",
};

registerEnumType(DayReasonEnum, {
  name: "DayReason",
  description:
    "Why a day is a workday or a day off: the day of the week, a public holiday, a make-up day (调休), or a day set by the organisation.",
});

@OutputType("CalendarDay", "A day of the organisation's working calendar (Mission P1).")
export class CalendarDayType {
  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => Boolean)
  workday!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether this is a guess (Monday to Friday), because the year's holidays are not known yet.",
  })
  provisional!: boolean;

  @Field(() => DayReasonEnum)
  reason!: DayReason;

  @Field(() => String, {
    nullable: true,
    description: "The public holiday it belongs to or makes up for, such as 国庆节.",
  })
  holiday!: string | null;

  @Field(() => OwnDayKind, {
    nullable: true,
    description: "What the organisation set for this day; null if nothing.",
  })
  own!: OwnDayKind | null;

  @Field(() => String, { nullable: true, description: "The organisation's reason for it." })
  note!: string | null;
}

@OutputType("WorkingCalendar", "A month or a year of the organisation's working calendar.")
export class WorkingCalendarType {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { nullable: true, description: "1 to 12; null if it is the whole year." })
  month!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether the year's public holidays are not known yet, so that Monday to Friday is a guess.",
  })
  provisional!: boolean;

  @Field(() => [CalendarDayType], { description: "Every day, in order." })
  days!: CalendarDayType[];
}

@InputType("OwnDayInput", { description: "What the organisation sets for a day." })
export class OwnDayInput {
  @Field(() => GraphQLLocalDate, { description: "From today to 800 days later; each day once." })
  day!: string;

  @Field(() => OwnDayKind, {
    nullable: true,
    description: "Null removes what was set, so that the state's calendar applies again.",
  })
  kind?: OwnDayKind | null;

  @Field(() => String, { nullable: true, description: "Why; at most 40 characters." })
  note?: string | null;
}

@InputType("SetOwnDaysInput", { description: "1 to 60 days at once." })
export class SetOwnDaysInput {
  @Field(() => [OwnDayInput])
  days!: OwnDayInput[];
}
