import { Field, Int, ObjectType } from "type-graphql";
import { AssignmentRole } from "../assignment/assignment.state.ts";

@ObjectType("TaskPerson", {
  simpleResolvers: true,
  description: "Somebody who assignments a task: with whom one works, not how far they are.",
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
  description: "Of those who answer for a task, in people: done are among the confirmed.",
})
export class TaskCountsType {
  @Field(() => Int)
  responsible!: number;

  @Field(() => Int, { description: "Have taken it on." })
  confirmed!: number;

  @Field(() => Int, { description: "Are done, accepted or not." })
  done!: number;
}
