import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { MyDayType } from "../closeout/index.ts";
import { LeaveType } from "../leave/index.ts";
import { NoticeType } from "../notices/index.ts";
import { RulesVersionType } from "../rules/index.ts";
import { AssignmentType, DateRequestType, TaskType } from "../tasks/index.ts";
import { TodoSpan } from "./todo.policy.ts";

export const TodoKind = {
  SIGN_RULES: "SIGN_RULES",
  ACKNOWLEDGE_NOTICE: "ACKNOWLEDGE_NOTICE",
  STAND_IN: "STAND_IN",
  CONFIRM_TASK: "CONFIRM_TASK",
  DECIDE_NEW_DATE: "DECIDE_NEW_DATE",
  ACCEPT_RESULT: "ACCEPT_RESULT",
  REASSIGN: "REASSIGN",
  CLOSE_OUT: "CLOSE_OUT",
} as const;
export type TodoKind = keyof typeof TodoKind;

registerEnumType(TodoKind, { name: "TodoKind", description: "What is to be done." });
registerEnumType(TodoSpan, {
  name: "TodoSpan",
  description: "NOW: urgent, overdue or due within the hour; TODAY; WEEK: within 7 days; LATER.",
});

@ObjectType("TodoItem", {
  simpleResolvers: true,
  description: "One thing that waits for the caller.",
})
export class TodoItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => TodoKind)
  kind!: TodoKind;

  @Field(() => TodoSpan)
  span!: TodoSpan;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean)
  overdue!: boolean;

  @Field(() => [String])
  groupNames!: string[];

  @Field(() => NoticeType, { nullable: true })
  notice!: NoticeType | null;

  @Field(() => RulesVersionType, { nullable: true })
  rules!: RulesVersionType | null;

  @Field(() => LeaveType, {
    nullable: true,
    description: "The leave for which the caller is asked to stand in.",
  })
  leave!: LeaveType | null;

  @Field(() => TaskType, { nullable: true })
  task!: TaskType | null;

  @Field(() => AssignmentType, {
    nullable: true,
    description: "For a task: the caller's own assignment, or the one on which they decide.",
  })
  assignment!: AssignmentType | null;

  @Field(() => DateRequestType, {
    nullable: true,
    description: "The request for a later deadline on which the caller decides.",
  })
  dateRequest!: DateRequestType | null;
  @Field(() => MyDayType, {
    nullable: true,
    description: "The caller's own day, which is to be settled before it is closed.",
  })
  closeOut!: MyDayType | null;

  @Field(() => Int, {
    description: "Number of clauses changed since the version that the caller last signed.",
  })
  changedClauses!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  tightened!: number;

  @Field(() => Int)
  relaxed!: number;
}

@ObjectType("Todo", {
  simpleResolvers: true,
  description: "Everything that waits for the caller, sorted by deadline.",
})
export class TodoType {
  @Field(() => [TodoItemType])
  items!: TodoItemType[];

  @Field(() => Int)
  total!: number;

  @Field(() => GraphQLLocalDate)
  today!: string;

  @Field(() => Int, { description: "Number of signatures the caller gave today." })
  signedToday!: number;

  @Field(() => Int, { description: "Number of acknowledgements the caller gave today." })
  acknowledgedToday!: number;

  @Field(() => Int, { description: "Number of assignments the caller did today." })
  doneToday!: number;

  @Field(() => Date)
  serverTime!: Date;
}
