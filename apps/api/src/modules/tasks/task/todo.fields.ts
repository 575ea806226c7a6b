import { Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { knownGroups } from "../../groups/index.ts";
import { type TodoEntry, TodoItemType, TodoType } from "../../todo/index.ts";
import type { DateRequestRow } from "../assignment/assignment.read.ts";
import { AssignmentType, DateRequestType } from "../assignment/assignment.type.ts";
import { expectedOf } from "../assignment/expected.read.ts";
import { TaskType } from "./task.type.ts";
import {
  doneToday,
  toAccept,
  toConfirm,
  toDecide,
  toReassign,
  toRedo,
  type WaitingTask,
} from "./waiting.read.ts";

/** Something of a task on the caller's to-do list. */
interface TaskEntry extends TodoEntry, WaitingTask {
  request?: DateRequestRow;
}

async function entryOf(ctx: Ctx, waiting: WaitingTask, dueAt: Date | null): Promise<TaskEntry> {
  const groups = await knownGroups(ctx, [waiting.task.groupId]);
  return {
    ...waiting,
    id: waiting.assignment.id,
    title: waiting.task.goal,
    dueAt,
    dueOn: null,
    groupNames: groups.map(({ name }) => name),
  };
}

const entriesOf = async <Waiting extends WaitingTask>(
  waiting: Promise<Waiting[]>,
  entry: (one: Waiting) => Promise<TaskEntry>,
): Promise<TaskEntry[]> => Promise.all((await waiting).map(entry));

/** Assignments to take on. */
export const entriesToConfirm = (ctx: Ctx): Promise<TaskEntry[]> =>
  entriesOf(toConfirm(ctx), async (one) =>
    entryOf(ctx, one, await expectedOf(ctx, one.assignment)),
  );

/** Later dates to decide on, of what the caller assigned. */
export const entriesToDecide = (ctx: Ctx): Promise<TaskEntry[]> =>
  entriesOf(toDecide(ctx), async (one) => ({
    ...(await entryOf(ctx, one, new Date(Number(one.request.wasDueAt)))),
    id: one.request.id,
  }));

/** Results to accept. They have no deadline of their own, and are for today. */
export const entriesToAccept = (ctx: Ctx): Promise<TaskEntry[]> =>
  entriesOf(toAccept(ctx), async (one) => ({
    ...(await entryOf(ctx, one, null)),
    forDay: ctx.today,
  }));

/** Parts that nobody has, to reassign. */
export const entriesToReassign = (ctx: Ctx): Promise<TaskEntry[]> =>
  entriesOf(toReassign(ctx), (one) => entryOf(ctx, one, new Date(Number(one.assignment.dueAt))));

/** Results that were returned, to be done again. */
export const entriesToRedo = (ctx: Ctx): Promise<TaskEntry[]> =>
  entriesOf(toRedo(ctx), (one) => entryOf(ctx, one, new Date(Number(one.assignment.dueAt))));

type Item = TodoItemType & Partial<TaskEntry>;

@Resolver(() => TodoItemType)
export class TaskOfTodo {
  @FieldResolver(() => TaskType, { nullable: true })
  task(@Root() item: Item): TaskType | null {
    return item.task ?? null;
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: "For a task: the caller's own assignment, or the one on which they decide.",
  })
  assignment(@Root() item: Item): AssignmentType | null {
    return item.assignment ?? null;
  }

  @FieldResolver(() => DateRequestType, {
    nullable: true,
    description: "The request for a later deadline on which the caller decides.",
  })
  dateRequest(@Root() item: Item): DateRequestType | null {
    return item.request ?? null;
  }
}

@Resolver(() => TodoType)
export class TasksOfToday {
  @FieldResolver(() => Int, { description: "Number of assignments the caller did today." })
  doneToday(@Context() ctx: Ctx): Promise<number> {
    return doneToday(ctx);
  }
}
