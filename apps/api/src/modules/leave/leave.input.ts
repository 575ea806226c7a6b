import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType("RecordLeaveInput", { description: "Days on which somebody is away (Mission B15)." })
export class RecordLeaveInput {
  @Field(() => ID, { nullable: true, description: "Who is away; left out: the caller." })
  personId?: string | null;

  @Field(() => GraphQLLocalDate, { description: "The first day." })
  fromOn!: string;

  @Field(() => GraphQLLocalDate, {
    description: "The last day; at most a year is recorded at once.",
  })
  untilOn!: string;

  @Field(() => String, { description: "1 to 200 characters." })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Who is asked to stand in; not somebody who is away in that time.",
  })
  standInId?: string | null;
}
