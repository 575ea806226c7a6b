import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import {
  type AssignmentRow,
  AssignmentType,
  CarryReason,
  DayOutcome,
  TaskType,
} from "../../tasks/index.ts";

registerEnumType(DayOutcome, {
  name: "DayOutcome",
  description: "What a person said today about an assignment.",
});

@OutputType("DayItem", "One of the caller's assignments that is due today (Mission T6).")
export class DayItemType {
  @Field(() => GraphQLLocalDate, {
    description:
      "The day in whose close-out it counts: today, or yesterday in a night that began then.",
  })
  day!: string;

  @Field(() => TaskType)
  task!: TaskType;

  @Field(() => AssignmentType)
  assignment!: AssignmentRow;

  @Field(() => Date, { description: "When its group closes the day." })
  closesAt!: Date;

  @Field(() => DayOutcome)
  outcome!: DayOutcome;

  @Field(() => Date, { nullable: true, description: "When the caller said it." })
  at!: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  carriedTo!: string | null;

  @Field(() => CarryReason, { nullable: true })
  carryReason!: CarryReason | null;

  @Field(() => String, { nullable: true })
  waitsFor!: string | null;

  @Field(() => Int, { description: "How often it has been carried over." })
  carryCount!: number;

  @Field(() => [GraphQLLocalDate], {
    description:
      "The days from which it was carried over, then the current one; empty if it was never carried over.",
  })
  chain!: string[];

  @Field(() => GraphQLLocalDate, {
    description: "The day to which a carry-over goes by default.",
  })
  nextWorkday!: string;

  @Field(() => Boolean, {
    description: "Whether the holidays of that year are not known yet, so that the day is a guess.",
  })
  nextWorkdayProvisional!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the next carry-over is the third or later, so that the assigner will be told.",
  })
  tellsAssigner!: boolean;

  @Field(() => Boolean, {
    description: "Whether the day is closed, so that nothing can be changed any more.",
  })
  closed!: boolean;
}

@OutputType("MyDay", "The caller's own day: everything due today in all their groups (Mission T6).")
export class MyDayType {
  @Field(() => GraphQLLocalDate, {
    description: "Today; yesterday where all items belong to a night that began then.",
  })
  day!: string;

  @Field(() => Date, {
    nullable: true,
    description: "The next close-out of something due today; null if nothing is open any more.",
  })
  closesAt!: Date | null;

  @Field(() => [DayItemType], {
    description: "First what the caller has not settled yet, then what they have.",
  })
  items!: DayItemType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: "Number of items done, carried over or blocked." })
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
