import { Field, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { AssignmentRole } from "../assignment/assignment.state.ts";

@OutputType("TaskPerson", "A person who has a part in a task. Their progress is not shown here.")
export class TaskPersonType {
  @Field(() => AssignmentRole)
  role!: AssignmentRole;

  personId!: string;
  departmentId!: string;
  standInForId!: string | null;
}

@OutputType(
  "TaskCounts",
  "Numbers of the people responsible for a task. Those who are done also count as confirmed.",
)
export class TaskCountsType {
  @Field(() => Int)
  responsible!: number;

  @Field(() => Int, { description: "People who have confirmed." })
  confirmed!: number;

  @Field(() => Int, { description: "People who are done, accepted or not." })
  done!: number;
}
