import type { TodoKind } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { todoKinds } from "./todo.kinds.ts";
import { TodoSpan } from "./todo.policy.ts";

registerEnumType(TodoSpan, {
  name: "TodoSpan",
  description: "NOW: urgent, overdue or due within the hour; TODAY; WEEK: within 7 days; LATER.",
});

@OutputType("TodoItem", "One thing that waits for the caller.")
export class TodoItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => todoKinds.enumType)
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
}

@OutputType("Todo", "Everything that waits for the caller, sorted by deadline.")
export class TodoType {
  @Field(() => [TodoItemType])
  items!: TodoItemType[];

  @Field(() => Int)
  total!: number;

  @Field(() => GraphQLLocalDate)
  today!: string;

  @Field(() => Date)
  serverTime!: Date;
}
