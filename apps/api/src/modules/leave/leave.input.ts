import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType("RecordLeaveInput", { description: "Days on which a person is away (Mission B15)." })
export class RecordLeaveInput {
  @Field(() => ID, { nullable: true, description: "Who is away; by default the caller." })
  personId?: string | null;

  @Field(() => GraphQLLocalDate, { description: "The first day." })
  fromOn!: string;

  @Field(() => GraphQLLocalDate, {
    description: "The last day. At most one year can be recorded at once.",
  })
  untilOn!: string;

  @Field(() => String, { description: "1 to 200 characters." })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Who is asked to stand in. They must not be away on these days.",
  })
  standInId?: string | null;
}
