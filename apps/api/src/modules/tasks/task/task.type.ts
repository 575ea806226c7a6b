import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { TaskEventKind } from "./task-event.kind.ts";
import { TaskDue, TaskFilter, TaskKind, TaskState, TaskView } from "./task.state.ts";

registerEnumType(TaskKind, {
  name: "TaskKind",
  description: "TASK: assigned by a leader (Mission T1). QUESTION: to a department (Mission T7).",
});
registerEnumType(TaskState, {
  name: "TaskState",
  description:
    "DONE: every responsible assignment is accepted. A returned one makes the task OPEN again.",
});
registerEnumType(TaskView, {
  name: "TaskView",
  description:
    "MINE: the caller's assignments. ASSIGNED_BY_ME: assigned by the caller. MY_DEPARTMENT: of people in departments that the caller heads. GROUP: of groups, as far as the caller may see.",
});
registerEnumType(TaskDue, {
  name: "TaskDue",
  description: "When an open task is due. AHEAD: neither over nor due today.",
});
registerEnumType(TaskFilter, {
  name: "TaskFilter",
  description:
    "OPEN: open tasks, the next due first. DONE: done or cancelled tasks, the newest first. ALL: open ones before the others.",
});
registerEnumType(TaskEventKind, {
  name: "TaskEventKind",
  description: "The kind of an entry of a task's time line.",
});

@OutputType("Task", "A task that was assigned, or a question to a department (Mission T1, T7).")
export class TaskType {
  @Field(() => ID)
  id!: string;

  @Field(() => TaskKind)
  kind!: TaskKind;

  @Field(() => TaskState)
  state!: TaskState;

  @Field(() => String)
  goal!: string;

  @Field(() => String, { description: "What the result must meet; may be empty." })
  requirements!: string;

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  @Field(() => Date)
  assignedAt!: number;

  @Field(() => Date, {
    description: "The current deadline: the latest of its assignments.",
  })
  dueAt!: number;

  @Field(() => Date, { description: "The deadline as it was assigned." })
  originalDueAt!: number;

  groupId!: string;
  assignerId!: string;
  departmentId!: string | null;
  endedAt!: number | null;
}

@OutputType("TaskPage", "A page of tasks.")
export class TaskPageType extends pageTypeOf(TaskType) {}

@OutputType("TaskEvent", "One entry of a task's time line. Entries are never changed or removed.")
export class TaskEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => TaskEventKind)
  kind!: TaskEventKind;

  @Field(() => String, { nullable: true, description: "What the person wrote." })
  text!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day it is about, such as the day of a carry-over.",
  })
  onDay!: string | null;

  @Field(() => Date)
  at!: number;

  @Field(() => Date, {
    nullable: true,
    description: "The time it is about, such as a planned time.",
  })
  untilAt!: number | null;

  actorId!: string | null;
  personId!: string | null;
}

@OutputType("ConfirmChips", "The times that the chips for planning stand for now (Mission B1).")
export class ConfirmChipsType {
  @Field(() => Date, { nullable: true, description: "今天下班前; null after today's close-out." })
  today!: Date | null;

  @Field(() => Date, { description: "10:00 on the next workday." })
  tomorrow!: Date;
}
