import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

@ObjectType("Period", {
  simpleResolvers: true,
  description: "From a time of the day, as 08:30, until another; the end does not belong to it.",
})
export class PeriodType {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  until!: string;
}

@ObjectType("GroupHours", {
  simpleResolvers: true,
  description: "The day of a group, in the organisation's time zone (Mission T3, T6, X2).",
})
export class GroupHoursType {
  @Field(() => String, { description: "When its day is closed on workdays, as 17:30." })
  closeOutAt!: string;

  @Field(() => [PeriodType], { description: "When it works on workdays, in order." })
  periods!: readonly PeriodType[];

  @Field(() => PeriodType, {
    nullable: true,
    description: "When nothing reaches it but what is urgent; may cross midnight. None: never.",
  })
  quiet!: PeriodType | null;

  @Field(() => Int, {
    description: "After how many working minutes a task that nobody has confirmed escalates.",
  })
  confirmWithinMinutes!: number;
}

@InputType("PeriodInput", { description: "Times of the day, as 08:30." })
export class PeriodInput {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  until!: string;
}

@InputType("SetGroupHoursInput", { description: "The day of a group, all of it." })
export class SetGroupHoursInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, { description: "00:05 to 23:55." })
  closeOutAt!: string;

  @Field(() => [PeriodInput], { description: "1 to 4, in order, without overlap." })
  periods!: PeriodInput[];

  @Field(() => PeriodInput, {
    nullable: true,
    description: "None, or one that ends as it starts: never quiet.",
  })
  quiet?: PeriodInput | null;

  @Field(() => Int, { description: "5 to 480 working minutes." })
  confirmWithinMinutes!: number;
}
