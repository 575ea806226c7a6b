import { Field, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";

@OutputType("Assignee", "A person to whom the caller may assign a task (Mission T1).")
export class AssigneeType {
  @Field(() => Boolean, { description: "On leave on the group's open day (Mission B15)." })
  away!: boolean;

  @Field(() => Int, { description: "How many assignments they have not done yet, in all groups." })
  openTasks!: number;

  @Field(() => Boolean, {
    description: "Whether a message can reach the person (Mission B7).",
  })
  reachable!: number;

  personId!: string;
  departmentId!: string;
}

@OutputType("AssigneePage", "A page of people to assign to, sorted by staff number.")
export class AssigneePageType extends pageTypeOf(AssigneeType) {}
