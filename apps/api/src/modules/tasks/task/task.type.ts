import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { TaskEventKind } from "./task-event.kind.ts";
import { TaskFilter, TaskKind, TaskState, TaskView } from "./task.state.ts";

registerEnumType(TaskKind, {
  name: "TaskKind",
  description: "TASK: assigned by a leader (Mission T1); QUESTION: to a department (Mission T7).",
});
registerEnumType(TaskState, {
  name: "TaskState",
  description: "DONE: every responsible assignment is accepted; what was returned is OPEN again.",
});
registerEnumType(TaskView, {
  name: "TaskView",
  description:
    "MINE: the caller's assignments; ASSIGNED_BY_ME; MY_DEPARTMENT: of people below the caller as head; GROUP: of groups, as far as the caller may see.",
});
registerEnumType(TaskFilter, {
  name: "TaskFilter",
  description:
    "OPEN: the next due first; DONE: what is over, done or cancelled, the newest first; ALL: open ones before the others.",
});
registerEnumType(TaskEventKind, {
  name: "TaskEventKind",
  description: "What a line of a task's time line says.",
});

@ObjectType("Task", {
  simpleResolvers: true,
  description: "What somebody is to do, as it was assigned (Mission T1, T7).",
})
export class TaskType {
  @Field(() => ID)
  id!: string;

  @Field(() => TaskKind)
  kind!: TaskKind;

  @Field(() => TaskState)
  state!: TaskState;

  @Field(() => String)
  goal!: string;

  @Field(() => String, { description: "What it takes; may be empty." })
  requirements!: string;

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  groupId!: string;
  assignerId!: string;
  departmentId!: string | null;
  assignedAt!: number;
  dueAt!: number;
  originalDueAt!: number;
  endedAt!: number | null;
}

@ObjectType("TaskPage", { simpleResolvers: true, description: "A page of tasks." })
export class TaskPageType {
  @Field(() => [TaskType])
  nodes!: TaskType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("TaskEvent", {
  simpleResolvers: true,
  description: "A line of a task's time line. Only ever added.",
})
export class TaskEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => TaskEventKind)
  kind!: TaskEventKind;

  @Field(() => String, { nullable: true, description: "What was said with it." })
  text!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day that it names, such as the one carried to.",
  })
  onDay!: string | null;

  at!: number;
  untilAt!: number | null;
  actorId!: string | null;
  personId!: string | null;
}

@ObjectType("ConfirmChips", {
  simpleResolvers: true,
  description: "What the time chips mean at this moment (Mission B1).",
})
export class ConfirmChipsType {
  @Field(() => Date, { nullable: true, description: "今天下班前; null once today is closed out." })
  today!: Date | null;

  @Field(() => Date, { description: "10:00 of the next workday." })
  tomorrow!: Date;
}
