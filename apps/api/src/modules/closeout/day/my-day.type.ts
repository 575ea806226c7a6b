import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { type AssignmentRow, AssignmentType, CarryReason, TaskType } from "../../tasks/index.ts";
import { DayOutcome } from "./day.state.ts";

registerEnumType(DayOutcome, {
  name: "DayOutcome",
  description: "What has become of an assignment today, as far as its person has said.",
});

@ObjectType("DayItem", {
  simpleResolvers: true,
  description: "One assignment of the caller's that is due today (Mission T6).",
})
export class DayItemType {
  @Field(() => TaskType)
  task!: TaskType;

  @Field(() => AssignmentType)
  assignment!: AssignmentRow;

  @Field(() => Date, { description: "When its group closes the day." })
  closesAt!: Date;

  @Field(() => DayOutcome)
  outcome!: DayOutcome;

  @Field(() => Date, { nullable: true, description: "When that was said." })
  at!: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  carriedTo!: string | null;

  @Field(() => CarryReason, { nullable: true })
  carryReason!: CarryReason | null;

  @Field(() => String, { nullable: true })
  waitsFor!: string | null;

  @Field(() => Int, { description: "How often it has been carried over." })
  carryCount!: number;

  @Field(() => [GraphQLLocalDate], {
    description: "The days it was carried from, then where it stands now; none: never carried.",
  })
  chain!: string[];

  @Field(() => GraphQLLocalDate, {
    description: "Where a carry-over goes unless another day is named.",
  })
  nextWorkday!: string;

  @Field(() => Boolean, {
    description: "The holidays of that day's year are not known yet: it is a guess.",
  })
  nextWorkdayProvisional!: boolean;

  @Field(() => Boolean, {
    description: "The next carry-over is the third or later: the assigner will be told.",
  })
  tellsAssigner!: boolean;

  @Field(() => Boolean, { description: "The day is closed: nothing can be said of it any more." })
  closed!: boolean;
}

@ObjectType("MyDay", {
  simpleResolvers: true,
  description: "The caller's own day: everything due today, over all their groups (Mission T6).",
})
export class MyDayType {
  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => Boolean)
  workday!: boolean;

  @Field(() => Boolean, {
    description: "The year's holidays are not known yet: Monday to Friday is a guess.",
  })
  provisional!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: "The next close-out of something due today; none: nothing is open any more.",
  })
  closesAt!: Date | null;

  @Field(() => [DayItemType], {
    description: "What is still to be said first, then what was said, in that order.",
  })
  items!: DayItemType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: "Done, carried over and blocked together." })
  settled!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  carried!: number;

  @Field(() => Int)
  blocked!: number;

  @Field(() => Date)
  serverTime!: Date;
}
