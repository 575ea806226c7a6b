import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { StandInState } from "./leave.state.ts";

registerEnumType(StandInState, {
  name: "StandInState",
  description: "NONE: nobody was named; the stand-in accepts first (Mission B15).",
});

/** What the world may see of a leave, with what else a field may need to be answered. */
@ObjectType("Leave", {
  simpleResolvers: true,
  description:
    "Days on which somebody is away (Mission B15): seen by them, their stand-in, a head above them, administrators and the office.",
})
export class LeaveType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLLocalDate)
  fromOn!: string;

  @Field(() => GraphQLLocalDate, { description: "The last day; earlier, where it was cut short." })
  untilOn!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => StandInState)
  standInState!: StandInState;

  @Field(() => String, { nullable: true, description: "Why the stand-in declined, if they said." })
  standInReason!: string | null;

  personId!: string;
  lineage!: string;
  standInId!: string | null;
  standInAnswered!: number | null;
  recordedById!: string;
  recorded!: number;
  cancelled!: number | null;
}

@ObjectType("LeavePage", { simpleResolvers: true, description: "A page of leaves, newest first." })
export class LeavePageType {
  @Field(() => [LeaveType])
  nodes!: LeaveType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
