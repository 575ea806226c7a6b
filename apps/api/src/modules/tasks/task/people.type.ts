import { Field, Int, ObjectType } from "type-graphql";
import { AssignmentRole } from "../assignment/assignment.state.ts";

@ObjectType("TaskPerson", {
  simpleResolvers: true,
  description: "A person who has a part in a task. Their progress is not shown here.",
})
export class TaskPersonType {
  @Field(() => AssignmentRole)
  role!: AssignmentRole;

  personId!: string;
  departmentId!: string;
  standInForId!: string | null;
}

@ObjectType("TaskCounts", {
  simpleResolvers: true,
  description:
    "Numbers of the people responsible for a task. Those who are done also count as confirmed.",
})
export class TaskCountsType {
  @Field(() => Int)
  responsible!: number;

  @Field(() => Int, { description: "People who have confirmed." })
  confirmed!: number;

  @Field(() => Int, { description: "People who are done, accepted or not." })
  done!: number;
}
